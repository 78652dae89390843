import { indexPlanOf } from '@genauth/testing/plan.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { describe, expect, test } from 'vitest';
import { assignmentsOf, membersOf } from './assignments.ts';
import { rolesOfSpace } from './queries.ts';

const roleNotFound = { statusCode: 404, apiCode: 4_040_005 };
const targetNotFound = { statusCode: 404, apiCode: 4_040_007 };
const done = { statusCode: 200, data: { success: true } };

const user = (targetIdentifier: string) => ({ targetType: 'USER' as const, targetIdentifier });
const role = (targetIdentifier: string) => ({ targetType: 'ROLE' as const, targetIdentifier });

const has = async (t: TestPool, userId: string, ...codes: string[]) =>
  (await t.admin.hasAnyRole({ userId, roles: codes.map((code) => ({ code })) })).data.hasAnyRole;

async function withRoles(...codes: string[]): Promise<TestPool> {
  const t = await pool();
  await t.admin.createRolesBatch({ list: codes.map((code) => ({ code })) });
  return t;
}

describe('assignRole', () => {
  test('gives a role to users, and once more changes nothing', async () => {
    const t = await withRoles('a', 'b');
    const [ada, bob] = [await t.user({ username: 'ada' }), await t.user({ username: 'bob' })];
    const targets = [user(ada), user(bob), user(ada)];
    for (let n = 0; n < 2; n += 1) expect(await t.admin.assignRole({ code: 'a', targets })).toMatchObject(done);
    expect([await has(t, ada, 'a'), await has(t, bob, 'b', 'a'), await has(t, ada, 'b')]).toEqual([true, true, false]);
    expect((await t.admin.listRoleMembers({ code: 'a' })).data.totalCount).toBe(2);
  });

  test('gives a role to those who have another one', async () => {
    const t = await withRoles('staff', 'printer', 'door');
    const ada = await t.user({ username: 'ada' });
    await t.admin.assignRole({ code: 'staff', targets: [user(ada)] });
    expect(await t.admin.assignRole({ code: 'printer', targets: [role('staff')] })).toMatchObject(done);
    await t.admin.assignRole({ code: 'door', targets: [role('printer')] });
    expect(await has(t, ada, 'door')).toBe(true);
    await t.admin.updateRole({ code: 'printer', newCode: 'plotter', name: 'x' });
    expect(await has(t, ada, 'door')).toBe(true);
    await t.admin.updateRole({ code: 'plotter', newCode: 'plotter', name: 'x', status: 'DISABLE' });
    expect([await has(t, ada, 'door'), await has(t, ada, 'staff')]).toEqual([false, true]);
    await t.admin.deleteRolesBatch({ codeList: ['staff'] });
    expect(await has(t, ada, 'staff')).toBe(false);
  });

  test('refuses a circle', async () => {
    const t = await withRoles('a', 'b', 'c');
    await t.admin.assignRole({ code: 'b', targets: [role('a')] });
    await t.admin.assignRole({ code: 'c', targets: [role('b')] });
    const cycle = { statusCode: 422, apiCode: 4_220_003 };
    expect(await t.admin.assignRole({ code: 'a', targets: [role('c')] })).toMatchObject(cycle);
    expect(await t.admin.assignRole({ code: 'a', targets: [role('a')] })).toMatchObject(cycle);
    const roles = [{ code: 'a' }, { code: 'b' }];
    expect(await t.admin.assignRoleBatch({ roles, targets: [role('c')] })).toMatchObject(cycle);
    expect((await t.admin.listRoleAssignments({ roleCode: 'a' })).data.totalCount).toBe(0);
  });

  test('holds for its times only; both must be in order', async () => {
    const server = await startServer();
    const t = await pool(server);
    await t.admin.createRole({ code: 'a' });
    const ada = await t.user({ username: 'ada' });
    const now = server.clock.now();
    const given = { code: 'a', targets: [user(ada)], enableTime: now + 60_000, endTime: now + 120_000 };
    const reversed = { ...given, endTime: given.enableTime };
    expect(await t.admin.assignRole(reversed)).toMatchObject({ statusCode: 400, apiCode: 4_000_011 });
    await t.admin.assignRole(given);
    const state = async () => {
      const { data } = await t.admin.listRoleAssignments({ roleCode: 'a' });
      const { data: members } = await t.admin.listRoleMembers({ code: 'a' });
      return [await has(t, ada, 'a'), data.data[0]?.status, members.totalCount];
    };
    expect(await state()).toEqual([false, 'DISABLE', 0]);
    server.clock.forward(60_000);
    expect(await state()).toEqual([true, 'ENABLE', 1]);
    server.clock.forward(60_000);
    expect(await state()).toEqual([false, 'DISABLE', 0]);
    await t.admin.assignRole({ code: 'a', targets: [user(ada)] });
    expect(await state()).toEqual([true, 'ENABLE', 1]);
    await server.close();
  });

  test('refuses unknown roles and targets, and gives nothing then', async () => {
    const [t, other] = [await withRoles('a'), await withRoles('a', 'foreign')];
    const [ada, foreign] = [await t.user({ username: 'ada' }), await other.user({ username: 'ada' })];
    expect(await t.admin.assignRole({ code: 'x', targets: [user(ada)] })).toMatchObject(roleNotFound);
    const lost = [
      user(foreign),
      role('foreign'),
      { targetType: 'GROUP' as const, targetIdentifier: 'g' },
      { targetType: 'DEPARTMENT' as const, targetIdentifier: 'd' },
    ];
    for (const target of lost) {
      const answer = await t.admin.assignRole({ code: 'a', targets: [user(ada), target] });
      expect(answer).toMatchObject({ ...targetNotFound, message: expect.stringContaining(target.targetIdentifier) });
    }
    expect(await has(t, ada, 'a')).toBe(false);
  });
});

test('assignRoleBatch gives all roles to all targets, or none', async () => {
  const t = await withRoles('a', 'b');
  const [ada, bob] = [await t.user({ username: 'ada' }), await t.user({ username: 'bob' })];
  const targets = [user(ada), user(bob)];
  const roles = [{ code: 'a' }, { code: 'b' }];
  expect(await t.admin.assignRoleBatch({ roles: [...roles, { code: 'x' }], targets })).toMatchObject(roleNotFound);
  expect(await t.admin.assignRoleBatch({ roles, targets: [...targets, user('x')] })).toMatchObject(targetNotFound);
  expect(await has(t, ada, 'a', 'b')).toBe(false);
  expect(await t.admin.assignRoleBatch({ roles, targets })).toMatchObject(done);
  for (const who of [ada, bob]) expect([await has(t, who, 'a'), await has(t, who, 'b')]).toEqual([true, true]);
  expect(await t.admin.revokeRoleBatch({ roles, targets: [user(ada)] })).toMatchObject(done);
  expect([await has(t, ada, 'a', 'b'), await has(t, bob, 'a', 'b')]).toEqual([false, true]);
  expect(await t.admin.revokeRoleBatch({ roles: [{ code: 'x' }], targets })).toMatchObject(roleNotFound);
});

test('revokeRole takes a role from users and roles; who does not have it is left alone', async () => {
  const t = await withRoles('a', 'b');
  const [ada, bob] = [await t.user({ username: 'ada' }), await t.user({ username: 'bob' })];
  await t.admin.assignRole({ code: 'a', targets: [user(ada), role('b')] });
  await t.admin.assignRole({ code: 'b', targets: [user(bob)] });
  expect([await has(t, ada, 'a'), await has(t, bob, 'a')]).toEqual([true, true]);
  expect(await t.admin.revokeRole({ code: 'a', targets: [user(ada), user(bob), role('b')] })).toMatchObject(done);
  expect([await has(t, ada, 'a'), await has(t, bob, 'a')]).toEqual([false, false]);
  expect(await t.admin.revokeRole({ code: 'x', targets: [user(ada)] })).toMatchObject(roleNotFound);
  expect(await t.admin.revokeRole({ code: 'a', targets: [user('x')] })).toMatchObject(targetNotFound);
});

test('members are listed the last one first, as users are shown', async () => {
  const t = await withRoles('a');
  const ids: string[] = [];
  for (const username of ['ada', 'bob', 'eve']) {
    const id = await t.user({ username });
    ids.unshift(id);
    await t.admin.assignRole({ code: 'a', targets: [user(id)] });
  }
  const page = async (n: number) => (await t.admin.listRoleMembers({ code: 'a', page: n, limit: 2 })).data;
  expect(await page(1)).toMatchObject({ totalCount: 3, list: [{ userId: ids[0] }, { userId: ids[1] }] });
  expect(await page(2)).toMatchObject({ totalCount: 3, list: [{ userId: ids[2], username: 'ada' }] });
  const parts = { withCustomData: true, withIdentities: true, withDepartmentIds: true };
  const { data } = await t.admin.listRoleMembers({ code: 'a', limit: 1, ...parts });
  expect(data.list[0]).toMatchObject({ customData: {}, identities: [], departmentIds: [] });
  expect(await t.admin.listRoleMembers({ code: 'x' })).toMatchObject(roleNotFound);
});

test('assignments are listed with their targets, filtered by kind and name', async () => {
  const t = await withRoles('a', 'nested');
  const ada = await t.user({ username: 'ada', name: 'Ada Lovelace' });
  await t.admin.assignRole({ code: 'a', targets: [user(ada)], endTime: 4e12 });
  await t.admin.assignRole({ code: 'a', targets: [role('nested')] });
  const list = async (more: object = {}) => (await t.admin.listRoleAssignments({ roleCode: 'a', ...more })).data;
  expect(await list()).toMatchObject({
    totalCount: 2,
    data: [
      { targetType: 'ROLE', targetIdentifier: 'nested', endTime: null },
      { targetType: 'USER', targetIdentifier: ada, endTime: 4e12, roleCode: 'a', userPoolId: t.id, status: 'ENABLE' },
    ],
  });
  expect((await list({ targetType: ['USER'] })).totalCount).toBe(1);
  expect((await list({ targetType: ['ORG'] })).totalCount).toBe(0);
  expect((await list({ query: 'lovelace' })).data).toMatchObject([{ targetIdentifier: ada }]);
  expect((await list({ query: 'NEST' })).data).toMatchObject([{ targetIdentifier: 'nested' }]);
  expect((await list({ query: '%' })).totalCount).toBe(0);
  expect(await t.admin.listRoleAssignments({ roleCode: 'x' })).toMatchObject(roleNotFound);
});

test('no department has a role yet', async () => {
  const t = await withRoles('a');
  expect((await t.admin.listRoleDepartments({ code: 'a' })).data).toEqual({ totalCount: 0, list: [] });
  expect(await t.admin.listRoleDepartments({ code: 'x' })).toMatchObject(roleNotFound);
});

test('hasAnyRole takes users by other keys, and knows no role that is not there', async () => {
  const t = await withRoles('a');
  const ada = await t.user({ username: 'ada', email: 'ada@example.com' });
  await t.admin.assignRole({ code: 'a', targets: [user(ada)] });
  const by = async (userId: string, userIdType: 'email' | 'username' | 'user_id') =>
    t.admin.hasAnyRole({ userId, options: { userIdType }, roles: [{ code: 'x' }, { code: 'a' }] });
  expect((await by('ada@example.com', 'email')).data).toEqual({ hasAnyRole: true });
  expect((await by('ada', 'username')).data).toEqual({ hasAnyRole: true });
  expect(await by('ada', 'user_id')).toMatchObject({ statusCode: 404, apiCode: 2004 });
  expect(await has(t, ada, 'x')).toBe(false);
  const other = await withRoles('a');
  expect(await other.admin.hasAnyRole({ userId: ada, roles: [{ code: 'a' }] })).toMatchObject({ statusCode: 404 });
});

test('an assignment is told to the audit log', async () => {
  const t = await withRoles('a');
  const ada = await t.user({ username: 'ada' });
  const { requestId } = await t.admin.assignRole({ code: 'a', targets: [user(ada)] });
  const { data } = await t.admin.getAdminAuditLogs({ requestId });
  expect(data.list).toMatchObject([{ resourceType: 'roleAssign', operationType: 'add', success: true }]);
  expect(JSON.parse(data.list[0]?.targetValue ?? '')).toMatchObject({ userIds: [ada], roles: [{ code: 'a' }] });
});

test('indexes serve the lists', async () => {
  const t = await pool();
  const db = t.server.platform.databases.forPool(t.id);
  const queries = {
    roles_user_pool_id_namespace_created_at: rolesOfSpace(db, t.id, 'default').limit(10).compile(),
    role_assignments_role_id_target_type: membersOf(db, t.id, 'r', 0).limit(10).compile(),
    role_assignments_role_id_created_at: assignmentsOf(db, t.id, 'r', {}).limit(10).compile(),
  };
  for (const [index, query] of Object.entries(queries)) {
    const plan = await indexPlanOf(t.id, query);
    expect(plan).toContain(`Index Scan using ${index}`);
    expect(plan).not.toMatch(/Sort/);
  }
});
