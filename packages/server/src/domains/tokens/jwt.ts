import { type KeyObject, sign, verify } from 'node:crypto';
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

/** A JWT signed with RS256. Synchronous: the signature is the cost, and a queue only adds to it. */
export function signJwt(claims: Claims, key: SigningKey, type: 'JWT' | 'at+jwt' = 'JWT'): string {
  const content = `${encode({ alg: 'RS256', typ: type, kid: key.kid })}.${encode(claims)}`;
  return `${content}.${sign('sha256', Buffer.from(content), key.privateKey).toString('base64url')}`;
}

/** The claims of a JWT that one of the keys signed with RS256; undefined for anything else. Does not look at times. */
export function verifyJwt(token: string, publicKeyOf: (kid: unknown) => KeyObject | undefined): Claims | undefined {
  const [head = '', body = '', signature = '', ...rest] = token.split('.');
  const header = decode(head);
  const key = header?.alg === 'RS256' && rest.length === 0 ? publicKeyOf(header.kid) : undefined;
  if (!key) return undefined;
  const genuine = verify('sha256', Buffer.from(`${head}.${body}`), key, Buffer.from(signature, 'base64url'));
  return genuine ? (decode(body) as Claims | undefined) : undefined;
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function decode(part: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}
