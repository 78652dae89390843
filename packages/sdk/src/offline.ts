import type { JSONWebKeySet, JWTPayload, JWTVerifyGetKey } from 'jose';
import type { AuthenticationSettings } from './options.ts';
import { failure, type ProtocolResult } from './result.ts';
import { success, withMembers } from './transport.ts';

/** The claims of an access token. */
export interface AccessTokenClaims extends JWTPayload {
  jti: string;
  sub: string;
  iat: number;
  exp: number;
  scope: string;
  iss: string;
  aud: string | string[];
}

/** The claims of an id token (OpenID Connect Core section 2); claims of a granted scope that are not set are null. */
export interface IDTokenClaims extends JWTPayload {
  sub: string;
  aud: string | string[];
  exp: number;
  iat: number;
  iss: string;
  nonce?: string;
}

export interface ParseTokenOptions {
  /** The public keys of the application, to save the request for them. */
  serverJWKS?: JSONWebKeySet | undefined;
  /** Refuses tokens of another issuer, such as `https://example.genauth.ai/oidc`. */
  issuer?: string | undefined;
}

/** Asymmetric only: the public key of the application must never serve as the secret of an HMAC. */
const asymmetric = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'];

/** Keys by address, shared by all clients of the process; jose fetches them again when a token names an unknown one. */
const fetchedKeys = new Map<string, JWTVerifyGetKey>();

/**
 * Verifies signature, audience and expiry of a token without asking the platform; a revoked token still passes.
 * @param secretAllowed whether HS256 with the secret of the application will do, as id tokens may be signed.
 */
export async function verifyToken<Claims extends JWTPayload>(
  settings: AuthenticationSettings,
  token: string,
  { serverJWKS, issuer }: ParseTokenOptions,
  secretAllowed: boolean,
): Promise<ProtocolResult<Claims>> {
  try {
    const { createLocalJWKSet, decodeProtectedHeader, jwtVerify } = await import('jose');
    const rules = { audience: settings.appId, requiredClaims: ['exp', 'sub'], ...(issuer !== undefined && { issuer }) };
    if (secretAllowed && settings.appSecret && decodeProtectedHeader(token).alg === 'HS256') {
      const secret = new TextEncoder().encode(settings.appSecret);
      const { payload } = await jwtVerify<Claims>(token, secret, { ...rules, algorithms: ['HS256'] });
      return withMembers(success<Claims>(payload));
    }
    const keys = serverJWKS ? createLocalJWKSet(serverJWKS) : await keysOf(settings);
    const { payload } = await jwtVerify<Claims>(token, keys, { ...rules, algorithms: asymmetric });
    return withMembers(success<Claims>(payload));
  } catch (cause) {
    return failure('invalidToken', `The token is not valid: ${cause instanceof Error ? cause.message : cause}`, cause);
  }
}

async function keysOf({ host, appId, sender }: AuthenticationSettings): Promise<JWTVerifyGetKey> {
  const { createRemoteJWKSet, customFetch } = await import('jose');
  const address = `${host}/${appId}/oidc/.well-known/jwks.json`;
  const known = fetchedKeys.get(address);
  if (known) return known;
  const keys = createRemoteJWKSet(new URL(address), { timeoutDuration: sender.timeout, [customFetch]: sender.fetch });
  fetchedKeys.set(address, keys);
  return keys;
}
