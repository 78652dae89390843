import { randomBytes } from 'node:crypto';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';
import { isSuperAdmin, makeSuperAdmin, rolesOfUser } from './public.ts';

const newId = () => randomBytes(12).toString('hex');

interface Times {
  enable_time?: number;
  end_time?: number;
}

/** Roles and assignments straight in the database, and what `rolesOfUser` makes of them. */
function setUp(t: TestPool) {
  const { platform } = t.server;
  const db = platform.databases.forPool(t.id);
  return {
    db,
    async role(code: string, more: { status?: string; disable_time?: number; namespace?: string } = {}) {
      const id = newId();
      const row = { id, user_pool_id: t.id, namespace: 'default', code, ...more };
      await db.insertInto('roles').values(row).execute();
      return id;
    },
    async give(role_id: string, target_type: 'USER' | 'ROLE', target_identifier: string, times: Times = {}) {
      const row = { id: newId(), user_pool_id: t.id, role_id, target_type, target_identifier, ...times };
      await db.insertInto('role_assignments').values(row).execute();
    },
    async codes(userId: string, namespace?: string) {
      await platform.changes.settled();
      return (await rolesOfUser(platform, t.id, userId, { namespace })).map(({ code }) => code).sort();
    },
  };
}

test('roles reach a user through roles, and circles end', async () => {
  const t = await pool();
  const { role, give, codes } = setUp(t);
  const user = await t.user({ username: 'ada' });
  const [a, b, c] = [await role('a'), await role('b'), await role('c')];
  await give(a, 'USER', user);
  expect(await codes(user)).toEqual(['a']);
  await give(b, 'ROLE', a);
  await give(c, 'ROLE', b);
  await give(a, 'ROLE', c);
  expect(await codes(user)).toEqual(['a', 'b', 'c']);
});

test('a disabled role leads nowhere', async () => {
  const t = await pool();
  const { db, role, give, codes } = setUp(t);
  const user = await t.user({ username: 'ada' });
  const [a, b] = [await role('a'), await role('b')];
  await give(a, 'USER', user);
  await give(b, 'ROLE', a);
  expect(await codes(user)).toEqual(['a', 'b']);
  await db.updateTable('roles').set({ status: 'DISABLE' }).where('id', '=', a).execute();
  expect(await codes(user)).toEqual([]);
});

test('times of roles and assignments open and close by the clock alone', async () => {
  const server = await startServer();
  const t = await pool(server);
  const { role, give, codes } = setUp(t);
  const user = await t.user({ username: 'ada' });
  const now = server.clock.now();
  const [soon, ending, nested] = [
    await role('soon'),
    await role('ending', { disable_time: now + 60_000 }),
    await role('nested'),
  ];
  await give(soon, 'USER', user, { enable_time: now + 30_000, end_time: now + 90_000 });
  await give(ending, 'USER', user);
  await give(nested, 'ROLE', ending);
  expect(await codes(user)).toEqual(['ending', 'nested']);
  server.clock.forward(30_000);
  expect(await codes(user)).toEqual(['ending', 'nested', 'soon']);
  server.clock.forward(30_000);
  expect(await codes(user)).toEqual(['soon']);
  server.clock.forward(30_000);
  expect(await codes(user)).toEqual([]);
  await server.close();
});

test('only the named permission space counts, and only the own pool', async () => {
  const [t, other] = [await pool(), await pool()];
  const { role, give, codes } = setUp(t);
  const user = await t.user({ username: 'ada' });
  await give(await role('a'), 'USER', user);
  await give(await role('b', { namespace: t.application.id }), 'USER', user);
  expect(await codes(user, 'default')).toEqual(['a']);
  expect(await codes(user, t.application.id)).toEqual(['b']);
  expect(await rolesOfUser(t.server.platform, other.id, user)).toEqual([]);
});

test('deleting a user or a role deletes its assignments', async () => {
  const t = await pool();
  const { db, role, give } = setUp(t);
  const user = await t.user({ username: 'ada' });
  const [a, b] = [await role('a'), await role('b')];
  await give(a, 'USER', user);
  await give(b, 'ROLE', a);
  await db.deleteFrom('users').where('id', '=', user).execute();
  await db.deleteFrom('roles').where('id', '=', a).execute();
  expect(await db.selectFrom('role_assignments').select('id').execute()).toEqual([]);
});

test('an administrator who may not sign in is none', async () => {
  const t = await pool();
  const { platform } = t.server;
  const { db } = setUp(t);
  const user = await t.user({ username: 'root' });
  const admin = async () => {
    await platform.changes.settled();
    return isSuperAdmin(platform, t.id, user);
  };
  expect(await admin()).toBe(false);
  await makeSuperAdmin(platform, db, t.id, user);
  expect(await admin()).toBe(true);
  await db.updateTable('users').set({ status: 'Suspended' }).where('id', '=', user).execute();
  expect(await admin()).toBe(false);
});
