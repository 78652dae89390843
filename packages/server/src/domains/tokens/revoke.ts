import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';
import { type Application, findApplication } from '../applications/public.ts';
import { deleteGrant, deleteSessionsOfUser } from '../sessions/public.ts';
import type { VerifiedToken } from './access-token.ts';
import { lifetimeOf } from './lifetimes.ts';
import { hashOf } from './refresh-tokens.ts';
import { remember } from './revocations.ts';

/** Seconds that the revocation of a grant is kept at least: its tokens may be from before lifetimes were shortened. */
const KEPT = 400 * 86_400;

const keptFor = (application: Application): number =>
  Math.max(KEPT, lifetimeOf(application.oidc_config, 'access_token_expire'));

/** Revokes one access token. */
export async function revokeAccessToken(platform: Platform, { claims, application }: VerifiedToken): Promise<void> {
  await remember(platform, platform.databases.forPool(application.user_pool_id), {
    poolId: application.user_pool_id,
    subject: claims.sub,
    kind: 'token',
    targets: [claims.jti],
    lifetime: claims.exp - Math.floor(platform.clock.now() / 1000),
  });
  await platform.changes.settled();
}

/** Ends a grant: its refresh tokens are deleted, its access tokens refused. */
export async function revokeGrant(
  platform: Platform,
  application: Application,
  { userId, grantId }: { userId: string; grantId: string },
): Promise<void> {
  const db = platform.databases.forPool(application.user_pool_id);
  await db.transaction().execute((trx) => endGrant(platform, trx, application, { userId, grantId }));
  await platform.changes.settled();
}

/** The same in the transaction of the caller. */
export async function endGrant(
  platform: Platform,
  db: Database,
  application: Application,
  { userId, grantId }: { userId: string; grantId: string },
): Promise<void> {
  await deleteGrant(db, grantId);
  await db.deleteFrom('refresh_tokens').where('grant_id', '=', grantId).execute();
  const [poolId, lifetime] = [application.user_pool_id, keptFor(application)];
  await remember(platform, db, { poolId, subject: userId, kind: 'grant', targets: [grantId], lifetime });
}

/** Revokes the refresh token behind a string, with its grant. False when the application has no such token. */
export async function revokeRefreshToken(
  platform: Platform,
  application: Application,
  token: string,
): Promise<boolean> {
  const db = platform.databases.forPool(application.user_pool_id);
  const query = db.selectFrom('refresh_tokens').where('hash', '=', hashOf(token)).where('app_id', '=', application.id);
  const row = await query.select(['user_id', 'grant_id']).executeTakeFirst();
  if (!row) return false;
  await revokeGrant(platform, application, { userId: row.user_id, grantId: row.grant_id });
  return true;
}

/** Signs a user out of applications, or of all, in the transaction of the caller: no token that was issued counts. */
export async function revokeUserTokens(
  platform: Platform,
  db: Database,
  { poolId, userId, appIds }: { poolId: string; userId: string; appIds?: readonly string[] | undefined },
): Promise<void> {
  await deleteSessionsOfUser(db, userId, appIds);
  if (!appIds) {
    await db
      .updateTable('users')
      .set({ tokens_valid_from: new Date(platform.clock.now() + 1) })
      .where('id', '=', userId)
      .execute();
    await db.deleteFrom('refresh_tokens').where('user_id', '=', userId).execute();
    await db.deleteFrom('application_logins').where('user_id', '=', userId).execute();
    return;
  }
  const found = await Promise.all(appIds.map((id) => findApplication(platform, id)));
  for (const application of found) {
    if (application?.user_pool_id !== poolId) continue;
    const [targets, lifetime] = [[application.id], keptFor(application)];
    await remember(platform, db, { poolId, subject: userId, kind: 'application', targets, lifetime });
  }
  const ofApplications = sql<string>`any(${[...appIds]}::text[])`;
  await db.deleteFrom('refresh_tokens').where('user_id', '=', userId).where('app_id', '=', ofApplications).execute();
  await db
    .deleteFrom('application_logins')
    .where('user_id', '=', userId)
    .where('app_id', '=', ofApplications)
    .execute();
}
