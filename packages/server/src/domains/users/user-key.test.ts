import { fillPool, planOf } from '@genauth/testing/plan.ts';
import { pool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';
import { finders, usersByKeys } from './user-key.ts';

test.each([
  ['user_id', 'users_pkey'],
  ['external_id', 'users_external_id'],
  ['email', 'users_email'],
  ['username', 'users_username'],
  ['phone', 'users_phone'],
] as const)('an index finds each of many keys: %s', async (type, index) => {
  const t = await pool();
  await fillPool(t.id, 2_000);
  const db = t.server.platform.databases.forPool(t.id);
  const keys = Array.from({ length: 200 }, (_, n) => `user${n + 1}`);
  const plan = await planOf(t.id, finders[type](t.id, keys).compile(db), 'users');
  expect(plan).toMatch(new RegExp(`Index Scan using ${index} .*\\n +Index Cond: .*wanted\\.`));
});

test('many keys are answered in their order, with a gap for each that names nobody', async () => {
  const t = await pool();
  await fillPool(t.id, 3);
  const db = t.server.platform.databases.forPool(t.id);
  const found = await usersByKeys(db, t.id, ['USER3', 'nobody', 'user1'], 'username');
  expect(found.map((user) => user?.username)).toEqual(['user3', undefined, 'user1']);
});
