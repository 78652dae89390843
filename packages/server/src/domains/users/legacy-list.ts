import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { PLANNED_ANEW } from '../../database/connections.ts';

interface Wanted {
  status?: string | undefined;
  updatedAtStart?: number | undefined;
  updatedAtEnd?: number | undefined;
}

/** Users by status or time of change: newest first, or when a time is asked for, those changed last. */
export function legacyQuery(db: Database, poolId: string, { status, updatedAtStart, updatedAtEnd }: Wanted) {
  const timed = updatedAtStart !== undefined || updatedAtEnd !== undefined;
  let query = db
    .selectFrom('users')
    .selectAll()
    .modifyFront(sql.raw(PLANNED_ANEW))
    .where('user_pool_id', '=', poolId)
    .orderBy(timed ? 'updated_at' : 'created_at', 'desc')
    .orderBy('id', 'desc');
  if (status !== undefined) query = query.where('status', '=', status);
  if (updatedAtStart !== undefined) query = query.where('updated_at', '>=', new Date(updatedAtStart));
  if (updatedAtEnd !== undefined) query = query.where('updated_at', '<=', new Date(updatedAtEnd));
  return query;
}
