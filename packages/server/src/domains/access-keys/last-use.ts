import { LRUCache } from 'lru-cache';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';
import type { AccessKey } from './public.ts';

/** The time of the last use is kept to the minute, so that a busy key costs one write a minute. */
const PRECISION = 60_000;

const written = perPlatform(() => new LRUCache<string, number>({ max: 10_000 }));

/** Notes that a key was used. The pool's own key has no row, and no time. */
export async function noteUse(platform: Platform, { id, poolId }: AccessKey): Promise<void> {
  if (id === poolId) return;
  const now = platform.clock.now();
  const known = written(platform);
  if (now - (known.get(id) ?? 0) < PRECISION) return;
  known.set(id, now);
  const db = platform.databases.forPool(poolId);
  await db
    .updateTable('access_keys')
    .set({ last_used_at: new Date(now) })
    .where('user_pool_id', '=', poolId)
    .where('id', '=', id)
    .execute();
}
