import { calls, type ManagementCalls, signWith } from '@genauth/testing/call.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';

interface Key {
  accessKeyId: string;
  accessKeySecret?: string | null | undefined;
}

async function createKey(t: TestPool, owner: { userId?: string } = {}): Promise<Key> {
  const { data } = await t.admin.createAccessKey({ type: 'user', ...owner });
  const [key] = data;
  if (!key) throw new Error('no key was created');
  return key;
}

const signedBy = (t: TestPool, { accessKeyId, accessKeySecret }: Key): ManagementCalls =>
  calls(
    'management',
    t.server.url,
    signWith(accessKeyId, accessKeySecret ?? '', () => t.server.clock.now()),
  );

test('a key is created with its secret, and signs', async () => {
  const t = await pool();
  const { data } = await t.admin.createAccessKey({ type: 'pool' });
  expect(data).toEqual([
    {
      accessKeyId: expect.stringMatching(/^[0-9a-f]{24}$/),
      accessKeySecret: expect.stringMatching(/^[0-9a-f]{32}$/),
      userId: null,
      userPoolId: t.id,
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      lastDate: null,
      status: 'activated',
      enable: true,
    },
  ]);
  const [key] = data;
  expect(await signedBy(t, key as Key).getAccessKeyList()).toMatchObject({ statusCode: 200 });
});

test('keys are listed newest first, by owner, kind and state', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ada' });
  const mine = await createKey(t, { userId });
  const { data: other } = await t.admin.createAccessKey({ type: 'pool' });
  const ids = async (filter: Parameters<typeof t.admin.getAccessKeyList>[0]) =>
    (await t.admin.getAccessKeyList(filter)).data.map(({ accessKeyId }) => accessKeyId);
  expect(await ids({})).toEqual([other[0]?.accessKeyId, mine.accessKeyId]);
  expect(await ids({ userId })).toEqual([mine.accessKeyId]);
  expect(await ids({ type: 'pool' })).toEqual([other[0]?.accessKeyId]);
  expect(await ids({ status: ['activated', 'staging'] })).toHaveLength(2);
  expect(await ids({ status: ['revoked'] })).toEqual([]);
  expect(await ids({ tenantId: 'none' })).toEqual([]);
});

test('one key of an administrator is read with its secret', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ada' });
  const key = await createKey(t, { userId });
  expect((await t.admin.getAccessKey({ userId, accessKeyId: key.accessKeyId })).data).toEqual([key]);
  const wrong = await t.admin.getAccessKey({ userId: 'someone', accessKeyId: key.accessKeyId });
  expect(wrong).toMatchObject({ statusCode: 404, apiCode: 4_040_008 });
});

test('a key needs an owner that exists', async () => {
  const [t, other] = [await pool(), await pool()];
  const userId = await other.user({ username: 'ada' });
  expect(await t.admin.createAccessKey({ type: 'user', userId })).toMatchObject({ statusCode: 404, apiCode: 2004 });
  const tenant = await t.admin.createAccessKey({ type: 'tenant', tenantId: 'none' });
  expect(tenant).toMatchObject({ statusCode: 404, apiCode: 4_040_004 });
  expect((await t.admin.getAccessKeyList()).data).toEqual([]);
});

test('a key that is switched off works no more, nor does its token, until it is on again', async () => {
  const t = await pool();
  const key = await createKey(t);
  const { accessKeyId, accessKeySecret } = key;
  const { data } = await t.admin.getManagementToken({ accessKeyId, accessKeySecret: accessKeySecret ?? '' });
  const byToken = calls('management', t.server.url, () => ({ authorization: `Bearer ${data.access_token}` }));
  const codes = async () => [
    (await signedBy(t, key).getAccessKeyList()).statusCode,
    (await byToken.getAccessKeyList()).statusCode,
    (await t.admin.getManagementToken({ accessKeyId, accessKeySecret: accessKeySecret ?? '' })).statusCode,
  ];
  expect(await codes()).toEqual([200, 200, 200]);
  expect(await t.admin.updateAccessKey({ accessKeyId, enable: false })).toMatchObject({ data: { success: true } });
  expect(await codes()).toEqual([401, 401, 401]);
  await t.admin.updateAccessKey({ accessKeyId, enable: true });
  expect(await codes()).toEqual([200, 200, 200]);
  expect(await t.admin.deleteAccessKey({ accessKeyId })).toMatchObject({ statusCode: 200 });
  expect(await codes()).toEqual([401, 401, 401]);
});

test('a key of another pool, the pool itself and an unknown one are not found', async () => {
  const [t, other] = [await pool(), await pool()];
  const foreign = await createKey(other);
  for (const accessKeyId of [foreign.accessKeyId, t.id, 'unknown']) {
    const notFound = { statusCode: 404, apiCode: 4_040_008 };
    expect(await t.admin.updateAccessKey({ accessKeyId, enable: false })).toMatchObject(notFound);
    expect(await t.admin.deleteAccessKey({ accessKeyId })).toMatchObject(notFound);
  }
  expect(await signedBy(other, foreign).getAccessKeyList()).toMatchObject({ statusCode: 200 });
});

test('the last use is kept to the minute', async () => {
  const server = await startServer();
  const t = await pool(server);
  const key = await createKey(t);
  const lastUse = async () => {
    await signedBy(t, key).getAccessKeyList();
    const { data } = await t.admin.getAccessKeyList();
    return Date.parse(data[0]?.lastDate ?? '');
  };
  const first = await lastUse();
  expect(Math.abs(first - server.clock.now())).toBeLessThan(5_000);
  server.clock.forward(30_000);
  expect(await lastUse()).toBe(first);
  server.clock.forward(30_000);
  expect(await lastUse()).toBeGreaterThanOrEqual(first + 60_000);
  await server.close();
});

test('an administrator\u2019s key is worth what their roles are', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ada' });
  const client = signedBy(t, await createKey(t, { userId }));
  const refused = { statusCode: 403, apiCode: 4_030_001, message: expect.stringContaining('getAccessKeyList') };
  expect(await client.getAccessKeyList()).toMatchObject(refused);
  await t.makeAdmin(userId);
  expect(await client.getAccessKeyList()).toMatchObject({ statusCode: 200 });
  const db = t.server.platform.databases.forPool(t.id);
  await db.updateTable('users').set({ status: 'Suspended' }).where('id', '=', userId).execute();
  await t.server.platform.changes.settled();
  expect(await client.getAccessKeyList()).toMatchObject(refused);
});
