import type { Platform } from '../../platform/platform.ts';
import { newToken } from '../../platform/random.ts';
import type { Application } from '../applications/public.ts';
import { answerFor, type TokenAnswer } from './issue.ts';
import { lifetimeOf } from './lifetimes.ts';
import { findRefreshToken, findUsed, hashOf, type RefreshToken, rotateRefreshToken } from './refresh-tokens.ts';
import { isRevoked } from './revocations.ts';
import { revokeGrant } from './revoke.ts';
import { findSubject, isTooOld } from './subject.ts';

/**
 * New tokens for a refresh token (RFC 6749 §6). It is replaced, unless the application has rotation switched off. One
 * that was replaced before is in the wrong hands, now or then: the whole grant ends (RFC 9700 §4.14.2).
 */
export async function redeemRefreshToken(
  platform: Platform,
  application: Application,
  { token, scope }: { token: string; scope: string | undefined },
): Promise<TokenAnswer | 'invalid_grant' | 'invalid_scope'> {
  const hash = hashOf(token);
  if (scope && (await exceeds(platform, application, hash, scope))) return 'invalid_scope';
  const found = await take(platform, application, hash);
  if (!found) {
    await punishReuse(platform, application, hash);
    return 'invalid_grant';
  }
  const { stored, successor } = found;
  const user = await liveUser(platform, application, stored);
  if (!user) return 'invalid_grant';
  const scopes = (scope || stored.scope).split(' ');
  const grant = { application, user, issuer: stored.issuer, scopes, grantId: stored.grant_id };
  const answer = await answerFor(platform, { ...grant, sessionId: stored.session_id ?? undefined });
  return { ...answer, refresh_token: successor ?? token };
}

/** The user of a refresh token, while neither they nor its grant have been signed out since. */
async function liveUser(platform: Platform, application: Application, stored: RefreshToken) {
  const user = await findSubject(platform, application.user_pool_id, stored.user_id);
  const startedAt = stored.started_at.getTime();
  const ids = { id: '', subject: stored.user_id, appId: application.id, issuedAt: startedAt, grantId: stored.grant_id };
  return !user || isTooOld(user, startedAt) || (await isRevoked(platform, ids)) ? undefined : user;
}

/** Whether more is asked for than was granted. Looked at first: such a request must not use the token up. */
async function exceeds(platform: Platform, application: Application, hash: Buffer, scope: string): Promise<boolean> {
  const db = platform.databases.forPool(application.user_pool_id);
  const stored = await findRefreshToken(db, hash, new Date(platform.clock.now()));
  const granted = stored?.scope.split(' ');
  return granted !== undefined && !scope.split(' ').every((one) => granted.includes(one));
}

interface Taken {
  stored: RefreshToken;
  successor: string | undefined;
}

async function take(platform: Platform, application: Application, hash: Buffer): Promise<Taken | undefined> {
  const db = platform.databases.forPool(application.user_pool_id);
  const now = new Date(platform.clock.now());
  if (application.oidc_config.rotate_refresh_token === false) {
    const stored = await findRefreshToken(db, hash, now);
    return stored?.app_id === application.id ? { stored, successor: undefined } : undefined;
  }
  const successor = newToken();
  const lifetime = lifetimeOf(application.oidc_config, 'refresh_token_expire');
  const rotation = { appId: application.id, successor: hashOf(successor), now, lifetime };
  const stored = await rotateRefreshToken(db, hash, rotation);
  return stored && { stored, successor };
}

async function punishReuse(platform: Platform, application: Application, hash: Buffer): Promise<void> {
  const used = await findUsed(platform.databases.forPool(application.user_pool_id), hash);
  if (used?.app_id !== application.id) return;
  await revokeGrant(platform, application, { userId: used.user_id, grantId: used.grant_id });
}

/** What a refresh token stands for; undefined when it cannot be redeemed. */
export async function describeRefreshToken(platform: Platform, application: Application, token: string) {
  const hash = hashOf(token);
  const db = platform.databases.forPool(application.user_pool_id);
  const stored = await findRefreshToken(db, hash, new Date(platform.clock.now()));
  if (stored?.app_id !== application.id || !(await liveUser(platform, application, stored))) return undefined;
  return {
    sub: stored.user_id,
    exp: seconds(stored.expires_at),
    iat: seconds(stored.created_at),
    iss: stored.issuer,
    jti: hash.toString('base64url'),
    scope: stored.scope,
  };
}

const seconds = (time: Date): number => Math.floor(time.getTime() / 1000);
