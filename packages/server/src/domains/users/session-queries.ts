import type { Database } from '../../database/connect.ts';

const APPLICATION = [
  'applications.id as appId',
  'applications.name as appName',
  'applications.logo as appLogo',
  'applications.init_login_uri as appLoginUrl',
] as const;

/** The applications of a pool, newest first. */
export const accessibleQuery = (db: Database, poolId: string) =>
  db
    .selectFrom('applications')
    .select(APPLICATION)
    .where('applications.user_pool_id', '=', poolId)
    .orderBy('applications.created_at', 'desc')
    .orderBy('applications.id', 'desc');

/** Where a user is signed in, the latest sign-in first. */
export const loggedInQuery = (db: Database, poolId: string, userId: string, now: Date) =>
  db
    .selectFrom('application_logins')
    .innerJoin('applications', 'applications.id', 'application_logins.app_id')
    .select(APPLICATION)
    .where('application_logins.user_pool_id', '=', poolId)
    .where('application_logins.user_id', '=', userId)
    .where('application_logins.expires_at', '>', now)
    .orderBy('application_logins.last_login', 'desc')
    .orderBy('applications.id', 'desc');

export async function isLoggedIn(
  db: Database,
  { appId, userId, now }: { appId: string; userId: string; now: Date },
): Promise<boolean> {
  const query = db.selectFrom('application_logins').select('user_id').where('app_id', '=', appId);
  const row = await query.where('user_id', '=', userId).where('expires_at', '>', now).executeTakeFirst();
  return row !== undefined;
}

interface Wanted {
  appId?: string | undefined;
  clientIp?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
}

/** The sign-ins of a user, newest first, with those that failed. */
export const ownLoginsQuery = (
  db: Database,
  poolId: string,
  userId: string,
  { success, ...wanted }: Wanted & { success?: boolean | undefined },
) => {
  const query = allLoginsQuery(db, poolId, userId, wanted);
  return success === undefined ? query : query.where('user_logs.success', '=', success);
};

/** The successful sign-ins of a user, newest first. An application that is gone is named by its id. */
export const loginsQuery = (db: Database, poolId: string, userId: string, wanted: Wanted) =>
  allLoginsQuery(db, poolId, userId, wanted).where('user_logs.success', '=', true);

function allLoginsQuery(db: Database, poolId: string, userId: string, { appId, clientIp, start, end }: Wanted) {
  let query = db
    .selectFrom('user_logs')
    .leftJoin('applications', 'applications.id', 'user_logs.app_id')
    .select(({ fn, val }) => [
      fn.coalesce('user_logs.app_id', val('')).as('appId'),
      fn.coalesce('applications.name', 'user_logs.app_id', val('')).as('appName'),
      'applications.logo as appLogo',
      'applications.init_login_uri as appLoginUrl',
      'user_logs.client_ip as clientIp',
      'user_logs.user_agent as userAgent',
      'user_logs.at as time',
      'user_logs.user_id as userId',
      'user_logs.success as success',
      'user_logs.event_detail as detail',
    ])
    .where('user_logs.user_pool_id', '=', poolId)
    .where('user_logs.user_id', '=', userId)
    .where('user_logs.event_type', '=', 'login')
    .orderBy('user_logs.at', 'desc')
    .orderBy('user_logs.id', 'desc');
  if (appId !== undefined) query = query.where('user_logs.app_id', '=', appId);
  if (clientIp !== undefined) query = query.where('user_logs.client_ip', '=', clientIp);
  if (start !== undefined) query = query.where('user_logs.at', '>=', new Date(start));
  if (end !== undefined) query = query.where('user_logs.at', '<=', new Date(end));
  return query;
}
