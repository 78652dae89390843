import { calls, type ManagementCalls, signWith } from '@genauth/testing/call.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { expect, test, vi } from 'vitest';

const refused = (operation: string) => ({
  statusCode: 403,
  apiCode: 4_030_001,
  message: expect.stringContaining(operation),
});

/** An administrator with a key, who calls one server or another. */
async function administrator(t: TestPool): Promise<{ userId: string; on(server: TestServer): ManagementCalls }> {
  const userId = await t.user({ username: 'root', name: 'Root' });
  const [key] = (await t.admin.createAccessKey({ type: 'user', userId })).data;
  const sign = signWith(key?.accessKeyId ?? '', key?.accessKeySecret ?? '', () => t.server.clock.now());
  return { userId, on: (server) => calls('management', server.url, sign) };
}

const superAdmin = { code: 'super-admin', namespace: 'system' };

test('a key may do what the roles of its administrator allow, from one call to the next', async () => {
  const t = await pool();
  const { userId, on } = await administrator(t);
  const client = on(t.server);
  const targets = [{ targetType: 'USER' as const, targetIdentifier: userId }];
  expect(await client.listRoles()).toMatchObject(refused('listRoles'));
  await t.admin.createAdminRole({ code: 'helpdesk', name: 'Help desk' });
  await t.admin.assignRole({ code: 'helpdesk', namespace: 'system', targets });
  expect(await client.listRoles()).toMatchObject(refused('listRoles'));
  expect(await client.createRole({ code: 'a' })).toMatchObject(refused('createRole'));
  await t.admin.assignRole({ ...superAdmin, targets });
  expect(await client.listRoles()).toMatchObject({ statusCode: 200 });
  await t.admin.revokeRole({ ...superAdmin, targets });
  expect(await client.listRoles()).toMatchObject(refused('listRoles'));
});

test('a role of the same code in another space is worth nothing', async () => {
  const t = await pool();
  const { userId, on } = await administrator(t);
  await t.admin.createRole({ code: 'super-admin' });
  await t.admin.assignRole({ code: 'super-admin', targets: [{ targetType: 'USER', targetIdentifier: userId }] });
  expect(await on(t.server).listRoles()).toMatchObject(refused('listRoles'));
});

test('what an administrator did stands under their name', async () => {
  const t = await pool();
  const { userId, on } = await administrator(t);
  await t.makeAdmin(userId);
  const { requestId } = await on(t.server).createRole({ code: 'a' });
  const { data } = await t.admin.getAdminAuditLogs({ userId });
  expect(data.list).toMatchObject([{ requestId, adminUserId: userId, adminUserDisplayName: 'root', success: true }]);
});

test('an assignment holds for every process', async () => {
  const [a, b] = [await startServer(), await startServer()];
  const t = await pool(a);
  const { userId, on } = await administrator(t);
  const targets = [{ targetType: 'USER' as const, targetIdentifier: userId }];
  const seenBy = (server: TestServer, statusCode: number) =>
    vi.waitFor(async () => expect(await on(server).listRoles()).toMatchObject({ statusCode }), { interval: 20 });
  await seenBy(b, 403);
  await t.admin.assignRole({ ...superAdmin, targets });
  for (const server of [a, b]) await seenBy(server, 200);
  await t.admin.revokeRole({ ...superAdmin, targets });
  for (const server of [a, b]) await seenBy(server, 403);
  await Promise.all([a.close(), b.close()]);
});
