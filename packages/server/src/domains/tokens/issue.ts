import type { Platform } from '../../platform/platform.ts';
import { newToken } from '../../platform/random.ts';
import type { Application } from '../applications/public.ts';
import type { UserRow } from '../users/public.ts';
import { signAccessToken } from './access-token.ts';
import { recordLogin } from './application-logins.ts';
import { claimsOfScopes } from './claims.ts';
import { signIdToken } from './id-token.ts';
import { lifetimeOf } from './lifetimes.ts';
import { hashOf, insertRefreshToken } from './refresh-tokens.ts';
import { grantedScopes } from './scopes.ts';

/** What the token endpoint answers (RFC 6749 §5.1, OpenID Connect Core §3.1.3.3). */
export interface TokenAnswer {
  access_token: string;
  id_token?: string;
  refresh_token?: string;
  scope: string;
  token_type: 'Bearer';
  expires_in: number;
}

export interface SignIn {
  application: Application;
  user: UserRow;
  /** As asked for; what the platform does not know is left out. */
  scope: string;
  issuer: string;
  /** When the user proved who they are, in seconds since 1970. */
  authTime: number;
  /** The browser session behind it, if any. */
  sessionId?: string | undefined;
}

/** The tokens of a fresh sign-in. With `offline_access` among the scopes, a refresh token too. */
export async function issueFor(platform: Platform, signIn: SignIn): Promise<TokenAnswer> {
  const { application, user } = signIn;
  const scopes = grantedScopes(application, signIn.scope);
  const grantId = newToken().slice(0, 22); // 132 bits
  const answer = await answerFor(platform, { ...signIn, scopes, grantId });
  const db = platform.databases.forPool(application.user_pool_id);
  const now = new Date(platform.clock.now());
  const refreshLifetime = lifetimeOf(application.oidc_config, 'refresh_token_expire');
  const offline = scopes.includes('offline_access');
  await recordLogin(db, {
    user_pool_id: application.user_pool_id,
    app_id: application.id,
    user_id: user.id,
    last_login: now,
    expires_at: after(now, Math.max(answer.expires_in, offline ? refreshLifetime : 0)),
  });
  if (!offline) return answer;
  const refreshToken = newToken();
  await insertRefreshToken(db, {
    hash: hashOf(refreshToken),
    user_pool_id: application.user_pool_id,
    app_id: application.id,
    user_id: user.id,
    grant_id: grantId,
    issuer: signIn.issuer,
    scope: answer.scope,
    session_id: signIn.sessionId ?? null,
    authenticated_at: new Date(signIn.authTime * 1000),
    started_at: now,
    created_at: now,
    expires_at: after(now, refreshLifetime),
    consumed_at: null,
  });
  return { ...answer, refresh_token: refreshToken };
}

interface Grant {
  application: Application;
  user: UserRow;
  issuer: string;
  scopes: readonly string[];
  grantId: string;
  sessionId?: string | undefined;
}

/** An access token, and an id token when `openid` was granted. */
export async function answerFor(platform: Platform, grant: Grant): Promise<TokenAnswer> {
  const { application, user, issuer, scopes, grantId, sessionId } = grant;
  const scope = scopes.join(' ');
  const access = await signAccessToken(platform, { application, subject: user.id, scope, issuer, grantId });
  const answer = { access_token: access.token, scope, token_type: 'Bearer', expires_in: access.expiresIn } as const;
  if (!scopes.includes('openid')) return answer;
  const claims = await claimsOfScopes(platform, user, scopes);
  const id = { application, userId: user.id, issuer, accessToken: access.token, claims, sessionId };
  return { ...answer, id_token: await signIdToken(platform, id) };
}

const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1000);
