import type { ApiRequest } from './operations.ts';
import {
  type FailureResult,
  type FailureStatus,
  failure,
  type ProtocolFailure,
  type Result,
  type SuccessResult,
} from './result.ts';

/** A request as it goes out: nothing is added after it was signed. */
export interface Outgoing {
  readonly method: string;
  readonly host: string;
  /** Path and query, percent-encoded, without the path of the host. */
  readonly target: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

export interface Sender {
  readonly fetch: typeof fetch;
  /** Milliseconds until a request is given up. */
  readonly timeout: number;
}

export interface Answer {
  /** The status of HTTP, which is 200 for most failures of the platform. */
  readonly status: number;
  readonly text: string;
}

/** Writes a request down: the query into the path, the body as text. */
export function outgoing(host: string, request: ApiRequest): Outgoing {
  const { method = 'GET', url, params, data } = request;
  const base = new URL(host);
  const address = new URL(`${base.pathname.replace(/\/$/, '')}/${url.replace(/^\//, '')}`, base.origin);
  for (const [name, value] of Object.entries(params ?? {})) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item !== undefined && item !== null) address.searchParams.append(name, asText(item));
    }
  }
  const headers = new Headers(request.headers);
  const form = data instanceof URLSearchParams;
  const body = form ? String(data) : data === undefined ? undefined : JSON.stringify(data);
  const type = form ? 'application/x-www-form-urlencoded' : 'application/json';
  if (body !== undefined && !headers.has('content-type')) headers.set('content-type', type);
  const target = (address.pathname + address.search).slice(base.pathname.replace(/\/$/, '').length);
  return { method: method.toUpperCase(), host, target, headers, body };
}

function asText(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** Sends a request; whatever goes wrong on the way comes back as a failure. */
export async function send(
  sender: Sender,
  { method, host, target, headers, body }: Outgoing,
  { signal, timeout = sender.timeout }: Pick<ApiRequest, 'signal' | 'timeout'> = {},
): Promise<Answer | FailureResult> {
  const clock = AbortSignal.timeout(timeout);
  const either = signal ? AbortSignal.any([signal, clock]) : clock;
  try {
    const response = await sender.fetch(host + target, { method, headers, body: body ?? null, signal: either });
    return { status: response.status, text: await response.text() };
  } catch (cause) {
    if (signal?.aborted) return failure('aborted', 'The request was aborted.', cause);
    if (clock.aborted) return failure('timeout', `${host} did not answer within ${timeout} ms.`, cause);
    return failure('networkFailure', `${host} could not be reached.`, cause);
  }
}

/** Reads the answer of an operation: the envelope, or a bare body, which becomes its `data`. */
export function readResult<Data>(answer: Answer | FailureResult): Result<Data> {
  if ('statusCode' in answer) return answer;
  const body = readJson(answer);
  if ('statusCode' in body) return body;
  const { value } = body;
  if (isObject(value) && typeof value.statusCode === 'number') return value as unknown as Result<Data>;
  if (isSuccess(answer.status)) return success(value as Data);
  const { error, error_description, message = error_description ?? error } = isObject(value) ? value : {};
  return {
    statusCode: answer.status as FailureStatus,
    message: typeof message === 'string' ? message : `The platform answered ${answer.status}.`,
    data: value,
  };
}

/** Reads the answer of a protocol endpoint, which has no envelope; `error` and `error_description` are kept. */
export function readProtocol<Data>(answer: Answer | FailureResult): SuccessResult<Data> | ProtocolFailure {
  const result = readResult<Data>(answer);
  if (result.statusCode === 200 || !isObject(result.data)) return result;
  const { error, error_description } = result.data;
  return {
    ...result,
    ...(typeof error === 'string' && { error }),
    ...(typeof error_description === 'string' && { error_description }),
  };
}

/** A success whose members can also be read directly, as the answers of protocols are specified. */
export const withMembers = <Data extends object>(
  result: SuccessResult<Data> | ProtocolFailure,
): (SuccessResult<Data> & Data) | ProtocolFailure =>
  result.statusCode === 200 ? { ...result.data, ...result } : result;

export const success = <Data>(data: Data): SuccessResult<Data> => ({ statusCode: 200, message: 'OK', data });

const isSuccess = (status: number): boolean => status >= 200 && status < 300;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readJson({ status, text }: Answer): { value: unknown } | FailureResult {
  if (text === '' && isSuccess(status)) return { value: undefined };
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const cause = new Error(`HTTP ${status}: ${text.slice(0, 200)}`, { cause: error });
    return failure('unreadableAnswer', `The answer (HTTP ${status}) is not JSON. Is the host right?`, cause);
  }
}
