import { randomBytes } from 'node:crypto';

/** What a `jti` of ours tells. */
export interface TokenId {
  /** Milliseconds since 1970: `iat` is too coarse to tell a sign-in from the sign-out in the same second. */
  issuedAt: number;
  /** Empty for a token that no sign-in led to. */
  grantId: string;
}

/** A `jti`: the moment, 128 random bits, and the grant that the token dies with. */
export const newTokenId = (now: number, grantId = ''): string =>
  `${now.toString(36)}.${randomBytes(16).toString('base64url')}.${grantId}`;

export function readTokenId(jti: unknown): TokenId | undefined {
  const [time = '', random, grantId] = String(jti).split('.', 3);
  const issuedAt = Number.parseInt(time, 36);
  return random === undefined || grantId === undefined || Number.isNaN(issuedAt) ? undefined : { issuedAt, grantId };
}
