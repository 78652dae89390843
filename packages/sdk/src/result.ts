import { type ProblemKey, problemKeys } from './generated/problems.ts';

/** The status codes of failures. The platform may add some; treat whatever is not 200 as a failure. */
export type FailureStatus =
  | (300 | 301 | 302 | 303)
  | (400 | 401 | 402 | 403 | 404 | 409 | 413 | 422 | 429 | 499)
  | (500 | 501 | 502 | 503 | 504)
  | (601 | 602 | 603);

/** An answer with `statusCode` 200. */
export interface SuccessResult<Data> {
  statusCode: 200;
  /** Text for people, in the language of the client. */
  message: string;
  /** Not set on success, but for a few data-permission operations. */
  apiCode?: number;
  /** Identifies the request in the logs of the platform. */
  requestId?: string;
  /** What was asked for. */
  data: Data;
}

/** An answer with another `statusCode`, or no answer: then `cause` says what went wrong on the way. */
export interface FailureResult {
  statusCode: FailureStatus;
  /** Text for people, in the language of the client. */
  message: string;
  /** What exactly went wrong; stable, unlike `message`. */
  apiCode?: number;
  /** Identifies the request in the logs of the platform; absent when there was no answer. */
  requestId?: string;
  /** Some failures carry data, for instance the tries that remain or the factors of a second step. */
  data?: unknown;
  /** The underlying error, when the request did not bring an answer of the platform. */
  cause?: unknown;
}

/** What every method resolves to. `if (result.statusCode === 200)` narrows `result.data`. */
export type Result<Data> = SuccessResult<Data> | FailureResult;

/** A failure of a protocol endpoint, with the members that the protocol defines (RFC 6749 section 5.2). */
export interface ProtocolFailure extends FailureResult {
  error?: string;
  error_description?: string;
}

/** A protocol answer: under `data` as it came, and its members also directly on the result. */
export type ProtocolResult<Data> = (SuccessResult<Data> & Data) | ProtocolFailure;

/** One page of a list. */
export interface Page<Item> {
  /** Entries in all pages together. */
  totalCount: number;
  /** Present when `totalCount` is an estimate. */
  totalCountExact?: false | undefined;
  /** The entries of this page. */
  list: Item[];
}

/** Failures that arise in the client: status and `apiCode`. */
const clientProblems = {
  invalidRequest: [400, 4_009_001],
  loginStateMismatch: [400, 4_009_002],
  invalidToken: [401, 4_019_001],
  aborted: [499, 4_999_001],
  unreadableAnswer: [502, 5_029_001],
  networkFailure: [503, 5_039_001],
  timeout: [504, 5_049_001],
} as const satisfies Record<string, readonly [FailureStatus, number]>;

export type ClientProblem = keyof typeof clientProblems;

export function failure(problem: ClientProblem, message: string, cause?: unknown): FailureResult {
  const [statusCode, apiCode] = clientProblems[problem];
  return { statusCode, apiCode, message, ...(cause !== undefined && { cause }) };
}

/** The failure of a result as an exception, for those who prefer them; thrown by {@link unwrap} and {@link pages}. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly statusCode: number;
  /** What exactly went wrong; stable. */
  readonly apiCode: number | undefined;
  /** `apiCode` as a word, such as `userNotFound`. */
  readonly problem: ProblemKey | ClientProblem | undefined;
  /** Quote it when you ask for help. */
  readonly requestId: string | undefined;
  /** The data of the failure, if it has any. */
  readonly data: unknown;

  constructor(result: FailureResult) {
    super(result.message, { cause: result.cause });
    this.statusCode = result.statusCode;
    this.apiCode = result.apiCode;
    this.problem = problemOf(result.apiCode);
    this.requestId = result.requestId;
    this.data = result.data;
  }
}

function problemOf(apiCode: number | undefined): ProblemKey | ClientProblem | undefined {
  if (apiCode === undefined) return undefined;
  const own = Object.entries(clientProblems).find(([, [, code]]) => code === apiCode);
  return own ? (own[0] as ClientProblem) : (problemKeys as Record<number, ProblemKey>)[apiCode];
}

/** Picks the success first: a failure has data too, of a type unknown. */
type DataOf<Given> = Given extends { statusCode: 200; data: infer Data } ? Data : never;

/**
 * The `data` of a success.
 * @throws {ApiError} for everything else.
 * @example const user = unwrap(await management.getUser({ userId }));
 */
export function unwrap<Given extends Result<unknown>>(result: Given): DataOf<Given>;
export function unwrap<Data>(result: Result<Data>): Data {
  if (result.statusCode === 200) return result.data;
  throw new ApiError(result);
}
