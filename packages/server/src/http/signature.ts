import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from './failure.ts';
import type { Members } from './input.ts';

/** Requests are accepted this long before and after the clock of the server, in milliseconds. */
export const CLOCK_WINDOW = 5 * 60_000;

const PREFIXES = ['x-authing-', 'x-genauth-'] as const;

/** A request signed with AK/SK: `authorization: GenAuth <AK>:<signature>`, or `authing …`. */
export interface SignedRequest {
  accessKeyId: string;
  signature: string;
  /** The family of headers that is signed: that of the scheme, unless the nonce is of the other one. */
  prefix: string;
}

/** Reads the authorization header; undefined when it holds something else than a signature. */
export function readSignature(headers: IncomingHttpHeaders): SignedRequest | undefined {
  const match = /^(authing|genauth)\s+([^:\s]+):(\S+)$/i.exec(headers.authorization ?? '');
  if (!match?.[1] || !match[2] || !match[3]) return undefined;
  const named = `x-${match[1].toLowerCase()}-`;
  const withNonce = PREFIXES.filter((prefix) => `${prefix}signature-nonce` in headers);
  return {
    prefix: withNonce.find((prefix) => prefix === named) ?? withNonce[0] ?? named,
    accessKeyId: match[2],
    signature: match[3],
  };
}

/** The header of either family: `header(headers, 'lang')` reads `x-authing-lang` or `x-genauth-lang`. */
export function header(
  headers: IncomingHttpHeaders,
  name: string,
  prefixes: readonly string[] = PREFIXES,
): string | undefined {
  for (const prefix of prefixes) {
    const value = headers[prefix + name];
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}

/**
 * Refuses another method or version, and a date that is missing, unreadable or too far away. Returns the nonce. Only
 * headers that are signed are read: others may have been added to make an old request look new.
 */
export function checkFreshness({ prefix }: SignedRequest, headers: IncomingHttpHeaders, now: number): string {
  const signed = (name: string) => header(headers, name, [prefix]);
  if ((signed('signature-method') ?? 'HMAC-SHA1') !== 'HMAC-SHA1') throw failure(problems.signatureMethod);
  if ((signed('signature-version') ?? '1.0') !== '1.0') throw failure(problems.signatureVersion);
  const date = headers.date ?? signed('date'); // browsers do not let programs set `date`
  if (!date) throw failure(problems.dateMissing);
  const time = /^\d+$/.test(date) ? Number(date) : Date.parse(date);
  if (Number.isNaN(time)) throw failure(problems.dateUnreadable);
  if (Math.abs(now - time) > CLOCK_WINDOW) throw failure(problems.dateTooFar);
  const nonce = signed('signature-nonce');
  if (!nonce) throw failure(problems.signatureInvalid);
  return nonce;
}

/**
 * Whether the signature is the base64 HMAC-SHA1 of the request as its client must have seen it.
 * @param parameters the query of a GET, the members of the JSON body of any other method
 */
export function isSignedBy(
  secret: string,
  signed: SignedRequest,
  request: { method: string; path: string; headers: IncomingHttpHeaders },
  parameters: Members,
): boolean {
  const head = `${request.method}\n${canonicalHeaders(request.headers, signed.prefix)}${request.path}`;
  const given = Buffer.from(signed.signature, 'base64');
  return resources(parameters).some((resource) => {
    const expected = createHmac('sha1', secret)
      .update(head + resource)
      .digest();
    return given.length === expected.length && timingSafeEqual(given, expected);
  });
}

function canonicalHeaders(headers: IncomingHttpHeaders, prefix: string): string {
  const names = Object.keys(headers).filter((name) => name === 'date' || name.startsWith(prefix));
  return names
    .sort()
    .map(
      (name) =>
        `${name}:${String(headers[name])
          .replace(/[\t\n\r\f]/g, ' ')
          .trim()}\n`,
    )
    .join('');
}

/** What may follow the path: `?a=1&b=2`, sorted by name, nothing percent-encoded; with no members, clients differ. */
function resources(parameters: Members): string[] {
  const names = Object.keys(parameters).sort();
  if (names.length === 0) return ['', '?'];
  return [`?${names.map((name) => `${name}=${asText(parameters[name])}`).join('&')}`];
}

const asText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
