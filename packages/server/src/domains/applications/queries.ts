import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';

interface Filter {
  isIntegrateApp?: boolean;
  isSelfBuiltApp?: boolean;
  ssoEnabled?: boolean;
  keywords?: string | undefined;
}

/** The applications of a pool, newest first. */
export function applicationsOf(db: Database, poolId: string, filter: Filter) {
  let query = db
    .selectFrom('applications')
    .selectAll()
    .where('user_pool_id', '=', poolId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc');
  if (filter.isIntegrateApp !== filter.isSelfBuiltApp) {
    query = query.where('is_integrate_app', '=', filter.isIntegrateApp === true);
  }
  if (filter.ssoEnabled) query = query.where('sso_enabled', '=', true);
  if (filter.keywords) query = query.where(sql<boolean>`strpos(lower(name), lower(${filter.keywords})) > 0`);
  return query;
}

/** One application of a pool, held until the transaction ends. */
export const lockApplication = (db: Database, poolId: string, id: string) =>
  db
    .selectFrom('applications')
    .selectAll()
    .where('user_pool_id', '=', poolId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

/** The users who are signed in to an application, the latest sign-in first. */
export const activeUsersOf = (db: Database, appId: string, now: Date) =>
  db
    .selectFrom('application_logins')
    .innerJoin('users', 'users.id', 'application_logins.user_id')
    .selectAll('users')
    .where('application_logins.app_id', '=', appId)
    .where('application_logins.expires_at', '>', now)
    .orderBy('application_logins.last_login', 'desc')
    .orderBy('application_logins.user_id');

/** Whether an application of whatever pool has this sub-domain. Needs queries that see every pool. */
export async function isTaken(db: Database, identifier: string): Promise<boolean> {
  const query = db.selectFrom('applications').select('id').where('identifier', '=', identifier.toLowerCase());
  return (await query.executeTakeFirst()) !== undefined;
}
