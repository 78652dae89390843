import { pool } from '@genauth/testing/pool.ts';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';

const t = await pool();
const notFound = { statusCode: 404, apiCode: 2004 };
const userId = await t.user({ username: 'member' });
const none = { totalCount: 0, list: [] };

/** Gives a role to the user, straight in the database. */
async function assign(code: string): Promise<void> {
  const db = t.server.platform.databases.forPool(t.id);
  await sql`
    insert into role_assignments (id, user_pool_id, role_id, target_type, target_identifier)
    select id, user_pool_id, id, 'USER', ${userId} from roles where user_pool_id = ${t.id} and code = ${code}`.execute(
    db,
  );
  await t.server.platform.changes.settled();
}

describe('getUserRoles', () => {
  test('lists roles of all permission spaces, or of one', async () => {
    await t.admin.createRole({ code: 'first' });
    await t.admin.createRole({ code: 'second', namespace: t.application.id });
    await assign('first');
    await assign('second');
    const all = await t.admin.getUserRoles({ userId: 'member', userIdType: 'username' });
    expect(all.data.list.map(({ code }) => code).sort()).toEqual(['first', 'second']);
    const own = await t.admin.getUserRoles({ userId, namespace: t.application.id });
    expect(own.data).toMatchObject({ totalCount: 1, list: [{ code: 'second', namespace: t.application.id }] });
  });
});

test('nobody belongs to a department or group, or may use a resource yet', async () => {
  expect((await t.admin.getUserDepartments({ userId })).data).toEqual(none);
  expect((await t.admin.getUserGroups({ userId })).data).toEqual(none);
  expect((await t.admin.getUserAuthorizedResources({ userId })).data).toEqual(none);
  expect((await t.admin.setUserDepartments({ userId, departments: [] })).data).toEqual({ success: true });
  const unknown = await t.admin.setUserDepartments({ userId, departments: [{ departmentId: 'd' }] });
  expect(unknown).toMatchObject({ statusCode: 404, apiCode: 4_040_003 });
});

test('of an unknown user, and one of another pool, nothing is told', async () => {
  const foreign = await (await pool(t.server)).user({ username: 'foreign' });
  for (const unknown of ['nobody', foreign]) {
    const answers = await Promise.all([
      t.admin.getUserRoles({ userId: unknown }),
      t.admin.getUserDepartments({ userId: unknown }),
      t.admin.getUserGroups({ userId: unknown }),
      t.admin.getUserAuthorizedResources({ userId: unknown }),
      t.admin.setUserDepartments({ userId: unknown, departments: [] }),
    ]);
    for (const answer of answers) expect(answer).toMatchObject(notFound);
  }
});
