import type { Database } from '../../database/connect.ts';

interface Filter {
  requestId?: string | undefined;
  clientIp?: string | undefined;
  start?: number | undefined;
  end?: number | undefined;
  success?: boolean | undefined;
}

export interface UserLogFilter extends Filter {
  userId?: string | undefined;
  appId?: string | undefined;
  eventType?: string | undefined;
}

export interface AdminLogFilter extends Filter {
  userId?: string | undefined;
  operationType?: string | undefined;
  resourceType?: string | undefined;
}

/** What the users of a pool did, newest first, with what is known of the user and the application today. */
export function userLogs(db: Database, poolId: string, filter: UserLogFilter) {
  const { userId, appId, eventType, requestId, clientIp, start, end, success } = filter;
  return db
    .selectFrom('user_logs as log')
    .leftJoin('users as actor', 'actor.id', 'log.user_id')
    .leftJoin('applications as app', 'app.id', 'log.app_id')
    .selectAll('log')
    .select([...actorColumns, 'actor.logins_count'])
    .select(['app.name as app_name', 'app.logo as app_logo', 'app.init_login_uri as app_login_url'])
    .where('log.user_pool_id', '=', poolId)
    .$if(Boolean(userId), (query) => query.where('log.user_id', '=', userId ?? ''))
    .$if(Boolean(appId), (query) => query.where('log.app_id', '=', appId ?? ''))
    .$if(Boolean(eventType), (query) => query.where('log.event_type', '=', eventType ?? ''))
    .$if(Boolean(requestId), (query) => query.where('log.request_id', '=', requestId ?? ''))
    .$if(Boolean(clientIp), (query) => query.where('log.client_ip', '=', clientIp ?? ''))
    .$if(start !== undefined, (query) => query.where('log.at', '>=', new Date(start ?? 0)))
    .$if(end !== undefined, (query) => query.where('log.at', '<=', new Date(end ?? 0)))
    .$if(success !== undefined, (query) => query.where('log.success', '=', success ?? true))
    .orderBy('log.at', 'desc')
    .orderBy('log.id', 'desc');
}

/** What the administrators of a pool and their programs did, newest first. */
export function adminLogs(db: Database, poolId: string, filter: AdminLogFilter) {
  const { userId, operationType, resourceType, requestId, clientIp, start, end, success } = filter;
  return db
    .selectFrom('admin_logs as log')
    .leftJoin('users as actor', 'actor.id', 'log.admin_user_id')
    .selectAll('log')
    .select(actorColumns)
    .where('log.user_pool_id', '=', poolId)
    .$if(Boolean(userId), (query) => query.where('log.admin_user_id', '=', userId ?? ''))
    .$if(isOne(operationType), (query) => query.where('log.operation_type', '=', operationType ?? ''))
    .$if(isOne(resourceType), (query) => query.where('log.resource_type', '=', resourceType ?? ''))
    .$if(Boolean(requestId), (query) => query.where('log.request_id', '=', requestId ?? ''))
    .$if(Boolean(clientIp), (query) => query.where('log.client_ip', '=', clientIp ?? ''))
    .$if(start !== undefined, (query) => query.where('log.at', '>=', new Date(start ?? 0)))
    .$if(end !== undefined, (query) => query.where('log.at', '<=', new Date(end ?? 0)))
    .$if(success !== undefined, (query) => query.where('log.success', '=', success ?? true))
    .orderBy('log.at', 'desc')
    .orderBy('log.id', 'desc');
}

export type UserLogRow = Awaited<ReturnType<ReturnType<typeof userLogs>['execute']>>[number];
export type AdminLogRow = Awaited<ReturnType<ReturnType<typeof adminLogs>['execute']>>[number];

const actorColumns = [
  'actor.photo',
  'actor.nickname',
  'actor.username',
  'actor.name',
  'actor.given_name',
  'actor.family_name',
  'actor.email',
  'actor.phone',
] as const;

/** `all` is how some clients say that they ask for no kind in particular. */
const isOne = (kind: string | undefined): boolean => Boolean(kind) && kind !== 'all';
