import type { Platform } from '../../platform/platform.ts';
import { type Application, findApplication } from '../applications/public.ts';
import type { UserRow } from '../users/public.ts';
import { type Claims, signJwt, verifyJwt } from './jwt.ts';
import { lifetimeOf } from './lifetimes.ts';
import { isRevoked } from './revocations.ts';
import { signingKey, signingKeys } from './signing-keys.ts';
import { findSubject, isTooOld } from './subject.ts';
import { newTokenId, readTokenId } from './token-id.ts';

export interface NewAccessToken {
  application: Application;
  /** The user, or the application itself when it acts on its own behalf. */
  subject: string;
  scope: string;
  issuer: string;
  grantId?: string | undefined;
  /** Seconds; the application's setting otherwise. */
  lifetime?: number;
}

/** A signed access token: a JWT for one application, RS256 whatever the application wants of its id tokens. */
export async function signAccessToken(
  platform: Platform,
  { application, subject, scope, issuer, grantId, lifetime }: NewAccessToken,
): Promise<{ token: string; expiresIn: number }> {
  const now = platform.clock.now();
  const iat = Math.floor(now / 1000);
  const expiresIn = lifetime ?? lifetimeOf(application.oidc_config, 'access_token_expire');
  const claims: Claims = {
    jti: newTokenId(now, grantId),
    sub: subject,
    iat,
    exp: iat + expiresIn,
    scope,
    iss: issuer,
    aud: application.id,
  };
  return { token: signJwt(claims, await signingKey(platform), 'at+jwt'), expiresIn };
}

/** A valid access token, of a user or of the application itself. */
export interface VerifiedToken {
  claims: Claims & { jti: string; scope: string };
  application: Application;
  grantId: string;
  /** Undefined for a token that the application got on its own behalf. */
  user: UserRow | undefined;
}

/**
 * The access token behind a string; undefined when it is forged, expired or revoked, or when its application or user is
 * gone or may not sign in. Everything but the first look at a user is answered from memory.
 */
export async function verifyToken(platform: Platform, token: string): Promise<VerifiedToken | undefined> {
  const keys = await signingKeys(platform);
  const claims = verifyJwt(token, (kid) => keys.find((key) => key.kid === kid)?.publicKey, 'at+jwt');
  if (!claims || claims.exp * 1000 <= platform.clock.now()) return undefined;
  const { jti, sub, aud, scope } = claims;
  const id = readTokenId(jti);
  const application = await findApplication(platform, aud);
  if (!id || !jti || !application || typeof scope !== 'string') return undefined;
  const verified = { claims: { ...claims, jti, scope }, application, grantId: id.grantId };
  if (await isRevoked(platform, { ...id, id: jti, subject: sub, appId: application.id })) return undefined;
  if (sub === application.id) return { ...verified, user: undefined };
  const user = await findSubject(platform, application.user_pool_id, sub);
  if (!user || isTooOld(user, id.issuedAt)) return undefined;
  return { ...verified, user };
}
