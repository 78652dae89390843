import { createHash } from 'node:crypto';
import type { Platform } from '../../platform/platform.ts';
import { type Application, findApplication } from '../applications/public.ts';
import { type Claims, signJwt, signWithSecret, unverifiedClaims, verifyJwt, verifyWithSecret } from './jwt.ts';
import { lifetimeOf } from './lifetimes.ts';
import { signingKey, signingKeys } from './signing-keys.ts';

export interface NewIdToken {
  application: Application;
  userId: string;
  issuer: string;
  accessToken: string;
  /** Claims of the granted scopes. */
  claims: Record<string, unknown>;
  sessionId: string | undefined;
}

/** An id token, signed with the secret of the application or with the key of the server, as the application says. */
export async function signIdToken(
  platform: Platform,
  { application, userId, issuer, accessToken, claims, sessionId }: NewIdToken,
): Promise<string> {
  const iat = Math.floor(platform.clock.now() / 1000);
  const all = {
    ...claims,
    sub: userId,
    aud: application.id,
    iat,
    exp: iat + lifetimeOf(application.oidc_config, 'id_token_expire'),
    iss: issuer,
    at_hash: halfHash(accessToken),
    ...(sessionId ? { sid: sessionId } : {}),
  };
  const algorithm = idTokenAlgorithm(application);
  return algorithm === 'HS256' ? signWithSecret(all, application.secret) : signJwt(all, await signingKey(platform));
}

/** RS256 unless the application asks for HS256: every client library can verify it with the JWKS. */
export const idTokenAlgorithm = ({ oidc_config }: Application): 'HS256' | 'RS256' =>
  oidc_config.id_token_signed_response_alg ?? 'RS256';

/** `at_hash`: the left half of the SHA-256, as both algorithms hash with it (OpenID Connect Core §3.1.3.6). */
export const halfHash = (value: string): string =>
  createHash('sha256').update(value).digest().subarray(0, 16).toString('base64url');

/** An id token of ours, expired or not, with its application. */
export async function verifyIdToken(
  platform: Platform,
  token: string,
): Promise<{ claims: Claims; application: Application } | undefined> {
  const { aud } = unverifiedClaims(token) ?? {};
  const application = typeof aud === 'string' ? await findApplication(platform, aud) : undefined;
  if (!application) return undefined;
  const keys = await signingKeys(platform);
  const claims =
    idTokenAlgorithm(application) === 'HS256'
      ? verifyWithSecret(token, application.secret)
      : verifyJwt(token, (kid) => keys.find((key) => key.kid === kid)?.publicKey);
  return claims && { claims, application };
}
