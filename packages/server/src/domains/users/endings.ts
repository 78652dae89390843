import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';
import { forgetUserLogs } from '../audit-logs/public.ts';
import { dropRolesOfUsers } from '../roles/public.ts';
import { revokeUserTokens } from '../tokens/public.ts';
import type { UserRow } from './row.ts';
import { endsTokens } from './rules.ts';

interface Context {
  platform: Platform;
  db: Database;
  poolId: string;
}

/** What a change of status brings about: lost tokens, lost roles, the list of those who are gone. */
export async function applyStatus({ platform, db, poolId }: Context, before: UserRow, after: UserRow): Promise<void> {
  if (before.status === after.status) return;
  if (endsTokens(after.status)) await revokeUserTokens(platform, db, { poolId, userId: after.id });
  if (after.status === 'Resigned') await dropRolesOfUsers(db, poolId, [after.id]);
  if (after.status === 'Archived') await archive({ platform, db, poolId }, [after.id]);
  if (before.status === 'Archived') await unarchive(db, after.id);
}

/** Deletes users with all that is known of them. Their ids stay on the list of those who are gone. */
export async function deleteUsers(context: Context, userIds: string[]): Promise<void> {
  const { db, poolId } = context;
  await archive(context, userIds);
  await forgetUserLogs(db, poolId, userIds);
  const query = db.deleteFrom('users').where('user_pool_id', '=', poolId);
  await query.where('id', '=', sql<string>`any(${userIds})`).execute();
}

async function archive({ platform, db, poolId }: Context, userIds: string[]): Promise<void> {
  const now = new Date(platform.clock.now());
  await sql`
    insert into archived_users (user_pool_id, user_id, archived_at)
    select ${poolId}, id, ${now} from unnest(${userIds}::text[]) as id
    on conflict (user_pool_id, user_id) do update set archived_at = excluded.archived_at`.execute(db);
}

const unarchive = (db: Database, userId: string): Promise<unknown> =>
  db.deleteFrom('archived_users').where('user_id', '=', userId).execute();
