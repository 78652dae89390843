import type { Selectable } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { createCache } from '../../platform/cache.ts';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';

/** A user as claims and checks need it. */
export type Subject = Selectable<Tables['users']>;

const subjects = perPlatform((platform) =>
  createCache(
    platform.changes,
    'users',
    async (id): Promise<Subject | undefined> =>
      platform.databases.everyPool.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst(),
  ),
);

/** The user of a token; undefined when deleted, or not allowed to sign in. */
export async function findSubject(platform: Platform, poolId: string, userId: string): Promise<Subject | undefined> {
  const user = await subjects(platform).get(userId);
  return user?.user_pool_id === poolId && user.status === 'Activated' ? user : undefined;
}
