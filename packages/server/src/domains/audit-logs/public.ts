import { type Audited, audits } from '@genauth/contract/audit.ts';
import { type QueryCreator, sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';
import { withoutSecrets } from './redact.ts';

type Creator = QueryCreator<Tables>;

/** Where a row of a log comes from. */
export interface LogSource {
  poolId: string;
  requestId: string;
  clientIp: string;
  userAgent: string | undefined;
}

export interface AdminEntry extends LogSource {
  audited: Audited;
  operation: string;
  adminUserId: string | null;
  accessKeyId: string;
  success: boolean;
  input: unknown;
  before?: unknown;
  after?: unknown;
  detail?: string;
}

/** Writes what an administrator did, and on success its event, in the transaction of the change. */
export async function recordAdmin(db: Database, entry: AdminEntry): Promise<void> {
  const audit: { resourceType: string; operationType: string; event?: string } = audits[entry.audited];
  const input = withoutSecrets(entry.input);
  await db
    .insertInto('admin_logs')
    .values({
      ...sourceColumns(entry),
      operation: entry.operation,
      operation_type: audit.operationType,
      resource_type: audit.resourceType,
      admin_user_id: entry.adminUserId,
      access_key_id: entry.accessKeyId,
      success: entry.success,
      event_detail: entry.detail ?? null,
      operation_param: json(input),
      origin_value: json(withoutSecrets(entry.before)),
      target_value: json(withoutSecrets(entry.after)),
    })
    .execute();
  if (entry.success && audit.event) await publish(db, entry.poolId, audit.event, entry.after ?? input);
}

export interface UserEntry extends LogSource {
  eventType: string;
  userId: string | null;
  appId: string | null;
  success: boolean;
  detail?: string;
}

/** Writes what an end user did: a sign-in, a changed password. */
export async function recordUser(db: Database, entry: UserEntry): Promise<void> {
  await userLog(db, entry).execute();
}

/** The statement of {@link recordUser}, to be part of a larger one. */
export function userLog(db: Creator, entry: UserEntry) {
  const { eventType, userId, appId, success, detail } = entry;
  const values = { event_type: eventType, user_id: userId, app_id: appId, success, event_detail: detail ?? null };
  return db.insertInto('user_logs').values({ ...sourceColumns(entry), ...values });
}

/** Forgets what users did, when they are deleted. */
export async function forgetUserLogs(db: Database, poolId: string, userIds: string[]): Promise<void> {
  const query = db.deleteFrom('user_logs').where('user_pool_id', '=', poolId);
  await query.where('user_id', '=', sql<string>`any(${userIds})`).execute();
}

/** Puts an event for webhooks and the event bus beside the change that it tells of. */
export async function publish(db: Database, poolId: string, event: string, data: unknown): Promise<void> {
  await outboxEvent(db, poolId, event, data).execute();
}

/** The statement of {@link publish}, to be part of a larger one. */
export const outboxEvent = (db: Creator, poolId: string, event: string, data: unknown) =>
  db.insertInto('outbox').values({ user_pool_id: poolId, event, data: JSON.stringify(data ?? null) });

const sourceColumns = ({ poolId, requestId, clientIp, userAgent }: LogSource) => ({
  user_pool_id: poolId,
  request_id: requestId,
  client_ip: clientIp,
  user_agent: userAgent ?? null,
});

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));
