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

/**
 * The tokens of a fresh sign-in: a JWT access token, an id token when `openid` is asked for, a refresh token when
 * `offline_access` is. The user must be one who may sign in.
 */
export async function issueFor(platform: Platform, signIn: SignIn): Promise<TokenAnswer> {
  const { application, user } = signIn;
  if (user.status !== 'Activated') throw new Error(`The user ${user.id} may not sign in.`);
  const scopes = grantedScopes(application, signIn.scope);
  const grantId = newToken().slice(0, 22); // 132 bits
  const answer = await answerFor(platform, { ...signIn, scopes, grantId });
  const offline = scopes.includes('offline_access');
  await noteLogin(platform, application, { userId: user.id, offline });
  if (!offline) return answer;
  const token = newToken();
  await keepRefreshToken(platform, { ...signIn, token, userId: user.id, grantId, scope: answer.scope });
  return { ...answer, refresh_token: token };
}

export interface NewRefreshToken {
  token: string;
  application: Application;
  userId: string;
  grantId: string;
  scope: string;
  issuer: string;
  /** Seconds since 1970. */
  authTime: number;
  sessionId?: string | undefined;
}

/** Stores the first refresh token of a grant. */
export async function keepRefreshToken(
  platform: Platform,
  { token, application, userId, grantId, scope, issuer, authTime, sessionId }: NewRefreshToken,
): Promise<void> {
  const now = new Date(platform.clock.now());
  await insertRefreshToken(platform.databases.forPool(application.user_pool_id), {
    hash: hashOf(token),
    user_pool_id: application.user_pool_id,
    app_id: application.id,
    user_id: userId,
    grant_id: grantId,
    issuer,
    scope,
    session_id: sessionId ?? null,
    authenticated_at: new Date(authTime * 1000),
    started_at: now,
    created_at: now,
    expires_at: after(now, lifetimeOf(application.oidc_config, 'refresh_token_expire')),
    consumed_at: null,
  });
}

/** The access token of a user who signed in in a browser. */
export async function signCodeToken(
  platform: Platform,
  grant: { application: Application; userId: string; scope: string; issuer: string; grantId: string },
): Promise<string> {
  const { token } = await signAccessToken(platform, { ...grant, subject: grant.userId });
  const offline = grant.scope.split(' ').includes('offline_access');
  await noteLogin(platform, grant.application, { userId: grant.userId, offline });
  return token;
}

async function noteLogin(
  platform: Platform,
  { id, user_pool_id, oidc_config }: Application,
  { userId, offline }: { userId: string; offline: boolean },
): Promise<void> {
  const now = new Date(platform.clock.now());
  const lifetime = lifetimeOf(oidc_config, 'access_token_expire');
  const longest = offline ? Math.max(lifetime, lifetimeOf(oidc_config, 'refresh_token_expire')) : lifetime;
  await recordLogin(platform.databases.forPool(user_pool_id), {
    user_pool_id,
    app_id: id,
    user_id: userId,
    last_login: now,
    expires_at: after(now, longest),
  });
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
