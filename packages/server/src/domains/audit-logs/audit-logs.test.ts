import { randomUUID } from 'node:crypto';
import { indexPlanOf } from '@genauth/testing/plan.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';
import { recordUser, type UserEntry } from './public.ts';
import { adminLogs, userLogs } from './queries.ts';

const browser =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 Safari/605.1.15';

async function record(t: TestPool, entry: Partial<UserEntry> = {}): Promise<void> {
  await recordUser(t.server.platform.databases.forPool(t.id), {
    poolId: t.id,
    requestId: randomUUID(),
    clientIp: '192.0.2.7',
    userAgent: browser,
    eventType: 'login',
    userId: null,
    appId: t.application.id,
    success: true,
    ...entry,
  });
}

test('what users did is shown with who they are today', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ada', name: 'Ada', email: 'ada@example.com' });
  const requestId = randomUUID();
  await record(t, { userId, requestId, detail: 'by password' });
  const { data } = await t.admin.getUserActionLogs();
  expect(data).toEqual({
    totalCount: 1,
    list: [
      {
        userId,
        userAvatar: null,
        userDisplayName: 'ada',
        userLoginsCount: 0,
        appId: t.application.id,
        appName: 'Test',
        appLogo: null,
        appLoginUrl: null,
        clientIp: '192.0.2.7',
        eventType: 'login',
        eventDetail: 'by password',
        success: true,
        userAgent: browser,
        parsedUserAgent: { device: 'desktop', name: 'Safari', browser: 'Safari', os: 'macOS' },
        geoip: null,
        timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
        requestId,
      },
    ],
  });
});

test('entries outlive the user', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ada' });
  await record(t, { userId });
  await t.server.platform.databases.forPool(t.id).deleteFrom('users').where('id', '=', userId).execute();
  const { data } = await t.admin.getUserActionLogs({ userId });
  expect(data.list).toMatchObject([{ userId, userDisplayName: userId, userLoginsCount: null }]);
});

test('every filter of the user log, alone and with others', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ada' });
  const requestId = randomUUID();
  await record(t, { userId, requestId });
  await record(t, { userId, success: false, clientIp: '192.0.2.8' });
  await record(t, { eventType: 'logout', appId: null });
  const count = async (filter: NonNullable<Parameters<typeof t.admin.getUserActionLogs>[0]>) =>
    (await t.admin.getUserActionLogs(filter)).data.totalCount;
  expect(await count({})).toBe(3);
  expect(await count({ userId })).toBe(2);
  expect(await count({ userId, success: false })).toBe(1);
  expect(await count({ success: true })).toBe(2);
  expect(await count({ requestId })).toBe(1);
  expect(await count({ clientIp: '192.0.2.8' })).toBe(1);
  expect(await count({ appId: t.application.id })).toBe(2);
  expect(await count({ eventType: 'logout' })).toBe(1);
  expect(await count({ eventType: '', requestId: '', clientIp: '' })).toBe(3);
  expect(await count({ start: Date.now() - 60_000, end: Date.now() + 60_000 })).toBe(3);
  expect(await count({ start: Date.now() + 60_000 })).toBe(0);
  expect(await count({ end: Date.now() - 60_000 })).toBe(0);
});

test('pages go from the newest to the oldest', async () => {
  const t = await pool();
  for (const eventDetail of ['1', '2', '3']) await record(t, { detail: eventDetail });
  const page = async (n: number) => {
    const { data } = await t.admin.getUserActionLogs({ pagination: { page: n, limit: 2 } });
    return data.list.map(({ eventDetail }) => eventDetail);
  };
  expect([await page(1), await page(2), await page(3)]).toEqual([['3', '2'], ['1'], []]);
});

test('what an administrator did is shown with what was before and after', async () => {
  const t = await pool();
  await t.admin.createRole({ code: 'a' });
  const { requestId } = await t.admin.updateRole({ code: 'a', newCode: 'b', name: 'B' });
  const { data } = await t.admin.getAdminAuditLogs({ requestId });
  expect(data).toMatchObject({
    totalCount: 1,
    list: [{ operationType: 'update', resourceType: 'role', success: true, adminUserId: null, requestId }],
  });
  const [log] = data.list;
  expect(JSON.parse(log?.operationParam ?? '')).toMatchObject({ code: 'a', newCode: 'b', name: 'B' });
  expect(JSON.parse(log?.originValue ?? '')).toMatchObject({ code: 'a', name: 'a' });
  expect(JSON.parse(log?.targetValue ?? '')).toMatchObject({ code: 'b', name: 'B' });
});

test('what was refused is in the log, what was never valid is not', async () => {
  const t = await pool();
  await t.admin.createRole({ code: 'a', namespace: 'nowhere' });
  await t.admin.createRole({ code: '' });
  const { data } = await t.admin.getAdminAuditLogs();
  expect(data.list).toMatchObject([{ success: false, operationType: 'create', resourceType: 'role' }]);
});

test('every filter of the administrators’ log', async () => {
  const t = await pool();
  await t.admin.createRole({ code: 'a' });
  await t.admin.deleteRolesBatch({ codeList: ['a'] });
  await t.admin.deleteRolesBatch({ codeList: ['a'] });
  const { requestId } = await t.admin.createAccessKey({ type: 'pool' });
  const count = async (filter: NonNullable<Parameters<typeof t.admin.getAdminAuditLogs>[0]>) =>
    (await t.admin.getAdminAuditLogs(filter)).data.totalCount;
  expect(await count({})).toBe(4);
  expect(await count({ operationType: 'delete' })).toBe(2);
  expect(await count({ operationType: 'delete', success: false })).toBe(1);
  expect(await count({ operationType: 'all', resourceType: 'all' })).toBe(4);
  expect(await count({ resourceType: 'role' })).toBe(3);
  expect(await count({ requestId })).toBe(1);
  expect(await count({ userId: 'nobody' })).toBe(0);
  expect(await count({ clientIp: '203.0.113.1' })).toBe(0);
  expect(await count({ start: Date.now() - 60_000, end: Date.now() + 60_000 })).toBe(4);
});

test('no secret is ever in a row', async () => {
  const t = await pool();
  const { data } = await t.admin.createAccessKey({ type: 'pool' });
  await t.admin.createUser({ username: 'ada', password: 'not-for-the-log' });
  await t.admin.createUsersBatch({ list: [{ username: 'bob', password: 'not-for-the-log' }] });
  const db = t.server.platform.databases.forPool(t.id);
  const rows = JSON.stringify([
    await db.selectFrom('admin_logs').selectAll().execute(),
    await db.selectFrom('outbox').selectAll().execute(),
  ]);
  expect(rows).toContain(data[0]?.accessKeyId);
  expect(rows).not.toContain(data[0]?.accessKeySecret);
  expect(rows).not.toContain('not-for-the-log');
});

test('pools do not see each other’s logs', async () => {
  const [t, other] = [await pool(), await pool()];
  await t.admin.createRole({ code: 'a' });
  await record(t);
  expect((await other.admin.getAdminAuditLogs()).data).toEqual({ totalCount: 0, list: [] });
  expect((await other.admin.getUserActionLogs({ appId: t.application.id })).data.totalCount).toBe(0);
});

test.each([{}, { userId: 'x' }, { clientIp: 'x' }, { eventType: 'login' }, { start: 1, end: 2 }])(
  'an index serves the user log by %j',
  async (filter) => {
    const t = await pool();
    const query = userLogs(t.server.platform.databases.forPool(t.id), t.id, filter).limit(10);
    const plan = await indexPlanOf(t.id, query.compile());
    expect(plan).toMatch(/Index Scan using user_logs_/);
    expect(plan).not.toMatch(/Sort|Seq Scan on user_logs/);
  },
);

test.each([{}, { userId: 'x' }, { clientIp: 'x' }, { resourceType: 'role' }, { start: 1, end: 2 }])(
  'an index serves the administrators’ log by %j',
  async (filter) => {
    const t = await pool();
    const query = adminLogs(t.server.platform.databases.forPool(t.id), t.id, filter).limit(10);
    const plan = await indexPlanOf(t.id, query.compile());
    expect(plan).toMatch(/Index Scan using admin_logs_/);
    expect(plan).not.toMatch(/Sort|Seq Scan on admin_logs/);
  },
);
