import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ProtocolError } from './errors.ts';

/** Members of a form or a query, each at most once. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** Forms are what the protocol says; JSON is what some SDKs send. */
export function parseForms(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    async (_request: FastifyRequest, text: string) => new URLSearchParams(text),
  );
  app.addContentTypeParser('application/json', { parseAs: 'string' }, async (_request: FastifyRequest, text: string) =>
    fromJson(text),
  );
}

function fromJson(text: string): URLSearchParams {
  try {
    const members = Object.entries(JSON.parse(text || '{}') as object);
    const given = members.filter(([, value]) => value !== null && typeof value !== 'object');
    return new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)]));
  } catch {
    throw new ProtocolError('invalid_request', 'the body is not valid JSON');
  }
}

export const formOf = ({ body }: FastifyRequest): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams();

export function queryOf({ url }: FastifyRequest): URLSearchParams {
  const mark = url.indexOf('?');
  return new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1));
}

/** Parameters must not be repeated, and those without a value count as left out (RFC 6749 §3.1, §3.2). */
export function readParameters(given: URLSearchParams): Parameters {
  const read: Record<string, string | undefined> = Object.create(null);
  for (const [name, value] of given) {
    if (name in read) throw new ProtocolError('invalid_request', `${printable(name)} must not be provided twice`);
    if (value.includes('\0')) throw new ProtocolError('invalid_request', `${printable(name)} holds a NUL`);
    read[name] = value || undefined;
  }
  return read;
}

const printable = (name: string): string => name.replace(/[^\w.-]/g, '?').slice(0, 64);
