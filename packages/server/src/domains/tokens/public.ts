import type { Platform } from '../../platform/platform.ts';
import { verifyToken } from './access-token.ts';
import { issueFor, type SignIn, type TokenAnswer } from './issue.ts';
import { findSubject } from './subject.ts';

export { verifyIdToken } from './id-token.ts';
export { issueFor, keepRefreshToken, signCodeToken, type TokenAnswer } from './issue.ts';
export { issuerAt, issuerOf } from './issuer.ts';
export { describeRefreshToken, redeemRefreshToken } from './redeem.ts';
export { endGrant, revokeGrant, revokeUserTokens } from './revoke.ts';

/** What a valid access token of a user says. */
export interface AccessToken {
  id: string;
  userId: string;
  appId: string;
  poolId: string;
  scope: string;
  /** Seconds since 1970. */
  issuedAt: number;
  expiresAt: number;
  issuer: string;
  /** All tokens that one sign-in led to. */
  grantId: string;
}

/**
 * The access token of a user behind a string; undefined when it is forged, expired or revoked, and when its application
 * or user is gone or may not sign in.
 */
export async function verifyAccessToken(platform: Platform, token: string): Promise<AccessToken | undefined> {
  const verified = await verifyToken(platform, token);
  if (!verified?.user) return undefined;
  const { claims, application, grantId } = verified;
  return {
    id: claims.jti,
    userId: claims.sub,
    appId: application.id,
    poolId: application.user_pool_id,
    scope: claims.scope,
    issuedAt: claims.iat,
    expiresAt: claims.exp,
    issuer: claims.iss,
    grantId,
  };
}

/** {@link issueFor} a user who is known by id. */
export async function issueTokens(
  platform: Platform,
  { userId, ...signIn }: Omit<SignIn, 'user'> & { userId: string },
): Promise<TokenAnswer> {
  const user = await findSubject(platform, signIn.application.user_pool_id, userId);
  if (!user) throw new Error(`The user ${userId} may not sign in.`);
  return issueFor(platform, { ...signIn, user });
}
