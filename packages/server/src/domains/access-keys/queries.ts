import { type Selectable, sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';

export type AccessKeyRow = Selectable<Tables['access_keys']>;

interface Filter {
  userId?: string | undefined;
  tenantId?: string | undefined;
  type?: string | undefined;
  status?: string[] | undefined;
}

/** The keys of a pool that match, newest first. */
export function listKeys(db: Database, poolId: string, filter: Filter): Promise<AccessKeyRow[]> {
  const { userId, tenantId, type, status } = filter;
  return db
    .selectFrom('access_keys')
    .selectAll()
    .where('user_pool_id', '=', poolId)
    .$if(userId !== undefined, (query) => query.where('user_id', '=', userId ?? ''))
    .$if(tenantId !== undefined, (query) => query.where('tenant_id', '=', tenantId ?? ''))
    .$if(type !== undefined, (query) => query.where('type', '=', type ?? ''))
    .$if(status !== undefined, (query) => query.where('status', '=', sql<string>`any(${status ?? []})`))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

export function findKey(db: Database, poolId: string, id: string): Promise<AccessKeyRow | undefined> {
  const query = db.selectFrom('access_keys').selectAll().where('user_pool_id', '=', poolId).where('id', '=', id);
  return query.executeTakeFirst();
}

export async function userExists(db: Database, poolId: string, id: string): Promise<boolean> {
  const query = db.selectFrom('users').select('id').where('user_pool_id', '=', poolId).where('id', '=', id);
  return (await query.executeTakeFirst()) !== undefined;
}
