import { createHmac, type KeyObject, sign, verify } from 'node:crypto';
import { isEqual } from '../../platform/equal.ts';
import type { SigningKey } from './signing-keys.ts';

export interface Claims {
  [name: string]: unknown;
  iss: string;
  sub: string;
  aud: string;
  iat: number;
  exp: number;
  jti?: string;
}

/** `at+jwt` keeps access tokens apart from id tokens (RFC 9068 §2.1). */
export type JwtType = 'JWT' | 'at+jwt';

/** A JWT signed with RS256. Synchronous: the signature is the cost, and a queue only adds to it. */
export function signJwt(claims: Claims, key: SigningKey, type: JwtType = 'JWT'): string {
  const content = `${headerOf(key, type)}.${encode(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), key.privateKey).toString('base64url')}`;
}

/** A JWT signed with HS256 and the secret of an application. */
export function signWithSecret(claims: Claims, secret: string): string {
  const content = `${HS256}.${encode(claims)}`;
  return `${content}.${createHmac('sha256', secret).update(content).digest('base64url')}`;
}

/** The claims of a JWT that one of the keys signed with RS256; undefined for anything else. Does not look at times. */
export function verifyJwt(
  token: string,
  publicKeyOf: (kid: unknown) => KeyObject | undefined,
  type: JwtType = 'JWT',
): Claims | undefined {
  const [head = '', body = '', signature = '', ...rest] = token.split('.');
  const header = decode(head);
  const ours = header?.alg === 'RS256' && (header.typ ?? 'JWT') === type; // RFC 7519 §5.1: `typ` may be left out
  if (!ours || 'crit' in header || rest.length > 0) return undefined;
  const key = publicKeyOf(header.kid);
  if (!key) return undefined;
  const genuine = verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'));
  return genuine ? readClaims(body) : undefined;
}

/** The claims of a JWT that was signed with HS256 and this secret. */
export function verifyWithSecret(token: string, secret: string): Claims | undefined {
  const [head = '', body = '', signature, ...rest] = token.split('.');
  if (decode(head)?.alg !== 'HS256' || rest.length > 0) return undefined;
  const expected = createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url');
  return isEqual(signature, expected) ? readClaims(body) : undefined;
}

/** The claims that all our tokens have must be there, and of their type: a missing `exp` is no token without an end. */
function readClaims(body: string): Claims | undefined {
  const claims = decode(body);
  const texts = ['iss', 'sub', 'aud'].every((name) => typeof claims?.[name] === 'string');
  const times = ['iat', 'exp'].every((name) => Number.isFinite(claims?.[name]));
  return texts && times ? (claims as Claims) : undefined;
}

/** The claims of a JWT whose signature nobody has checked. */
export const unverifiedClaims = (token: string): Record<string, unknown> | undefined =>
  decode(token.split('.', 2)[1] ?? '');

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const HS256 = encode({ alg: 'HS256', typ: 'JWT' });

const headers = new WeakMap<SigningKey, Map<JwtType, string>>();

function headerOf(key: SigningKey, type: JwtType): string {
  const known = headers.get(key) ?? new Map<JwtType, string>();
  headers.set(key, known);
  const header = known.get(type) ?? encode({ alg: 'RS256', typ: type, kid: key.kid });
  known.set(type, header);
  return header;
}

function decode(part: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
