import type { Platform } from '../../platform/platform.ts';
import { deleteUsers } from './endings.ts';

const BATCH = 100;

/** Deletes the users whose days of grace are over. Of several processes, each user is deleted by one. */
export async function deleteDueUsers(platform: Platform): Promise<void> {
  const now = new Date(platform.clock.now());
  let count: number;
  do {
    count = await platform.databases.everyPool.transaction().execute(async (db) => {
      const query = db.selectFrom('users').select(['id', 'user_pool_id']).where('deletion_due_at', '<=', now);
      const due = await query.orderBy('deletion_due_at').limit(BATCH).forUpdate().skipLocked().execute();
      for (const { id, user_pool_id: poolId } of due) await deleteUsers({ platform, db, poolId }, [id]);
      return due.length;
    });
  } while (count === BATCH);
}
