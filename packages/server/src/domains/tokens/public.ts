import type { Platform } from '../../platform/platform.ts';
import { findApplication } from '../applications/public.ts';
import { verifyJwt } from './jwt.ts';
import { signingKeys } from './signing-keys.ts';

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
}

/** The access token behind a string; undefined when it is forged, expired, revoked, or its application is gone. */
export async function verifyAccessToken(platform: Platform, token: string): Promise<AccessToken | undefined> {
  const keys = await signingKeys(platform);
  const claims = verifyJwt(token, (kid) => keys.find((key) => key.kid === kid)?.publicKey);
  if (!claims || claims.exp * 1000 <= platform.clock.now() || typeof claims.scope !== 'string') return undefined;
  const application = await findApplication(platform, claims.aud);
  if (!application) return undefined;
  return {
    id: String(claims.jti),
    userId: claims.sub,
    appId: application.id,
    poolId: application.user_pool_id,
    scope: claims.scope,
    issuedAt: claims.iat,
    expiresAt: claims.exp,
    issuer: claims.iss,
  };
}
