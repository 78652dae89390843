import { pool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

test.each(['users', 'applications', 'user_pools'] as const)('refresh tokens end with their %s', async (table) => {
  const [t, other] = [await pool(), await pool()];
  for (const one of [t, other]) await one.tokens(await one.user({ username: 'ann' }), 'openid offline_access');
  const db = t.server.platform.databases.everyPool;
  const left = async (poolId: string) =>
    (await db.selectFrom('refresh_tokens').select('user_id').where('user_pool_id', '=', poolId).execute()).length;
  expect(await left(t.id)).toBe(1);
  await db.deleteFrom(table).where('user_pool_id', '=', t.id).execute();
  expect([await left(t.id), await left(other.id)]).toEqual([0, 1]);
});
