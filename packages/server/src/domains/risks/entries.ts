import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId } from '../../platform/random.ts';

export interface NewEntry {
  list: 'BLACK' | 'WHITE';
  limits: string[];
  addType: string;
  removeType: string;
  expiresAt: number | null;
}

/** What an entry is about: an address or network, or a user. */
export type Target = { network: string } | { userId: string };

/** Puts somebody on a list, or renews what stands there. Returns the id of the entry. */
export async function putEntry(
  platform: Platform,
  db: Database,
  poolId: string,
  target: Target,
  { list, limits, addType, removeType, expiresAt }: NewEntry,
): Promise<string> {
  const now = new Date(platform.clock.now());
  const network = 'network' in target ? target.network : null;
  const userId = 'userId' in target ? target.userId : null;
  const { rows } = await sql<{ id: string }>`
    insert into risk_entries
      (id, user_pool_id, user_id, network, list, limits, add_type, remove_type, expires_at, created_at)
    values (${newId(platform.clock)}, ${poolId}, ${userId}, network(${network}::inet)::inet, ${list}, ${limits}, ${addType},
      ${removeType}, ${expiresAt === null ? null : new Date(expiresAt)}, ${now})
    on conflict (user_pool_id, list, coalesce(user_id, ''), network) do update set limits = excluded.limits,
      add_type = excluded.add_type, remove_type = excluded.remove_type, expires_at = excluded.expires_at,
      created_at = excluded.created_at
    returning id`.execute(db);
  return rows[0]?.id ?? '';
}

/** The entries of one list that have force, newest first. */
export function entriesOf(
  db: Database,
  { poolId, list, ofUsers, now }: { poolId: string; list: string; ofUsers: boolean; now: number },
) {
  return db
    .selectFrom('risk_entries')
    .selectAll()
    .where('user_pool_id', '=', poolId)
    .where('list', '=', list)
    .where('user_id', ofUsers ? 'is not' : 'is', null)
    .where((is) => is.or([is('expires_at', 'is', null), is('expires_at', '>', new Date(now))]))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc');
}

/** Takes an entry off its list and returns it; undefined when there is none. */
export const takeOff = (db: Database, poolId: string, id: string, ofUsers: boolean) =>
  db
    .deleteFrom('risk_entries')
    .where('user_pool_id', '=', poolId)
    .where('id', '=', id)
    .where('user_id', ofUsers ? 'is not' : 'is', null)
    .returningAll()
    .executeTakeFirst();
