import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { describe, expect, test } from 'vitest';

const blocked = { statusCode: 403, apiCode: 4_030_100 };
const PASSWORD = 'a good Passw0rd';

type Policy = NonNullable<Parameters<TestPool['admin']['addRiskListPolicy']>[0]>;

const policy: Policy = {
  optObject: 'IP',
  ipRange: 'ALL',
  userRange: 'ALL',
  ipCond: 'NO_LIMIT',
  userCond: 'NO_LIMIT',
  timeRange: 10,
  countThr: 3,
  eventStateType: 'password_wrong',
  removeType: 'MANUAL',
  action: 'ADD_IP_BLACK_LIST',
  limitList: 'FORBID_LOGIN',
};

const ADDRESS = '203.0.113.7';

const signIn = (t: TestPool, account: string, password: string, clientIp = ADDRESS) =>
  t.as().signInByCredentials({
    connection: 'PASSWORD',
    passwordPayload: { account, password },
    options: { scope: 'openid', clientIp },
    client_id: t.application.id,
    client_secret: t.application.secret,
  });

async function poolWith(changes: Partial<Policy>, server?: TestPool['server']): Promise<TestPool> {
  const t = await pool(server);
  await t.admin.addRiskListPolicy({ ...policy, ...changes });
  for (const username of ['ada', 'bob', 'cyd']) await t.user({ username, password: PASSWORD });
  await t.server.platform.changes.settled();
  return t;
}

const blockedIn = async (t: TestPool) => (await t.admin.findIpList({ ipType: 'BLACK' })).data.list.map(({ ip }) => ip);

test('policies are created, listed by what they are about, and deleted', async () => {
  const t = await pool();
  await t.admin.addRiskListPolicy(policy);
  await t.admin.addRiskListPolicy({ ...policy, optObject: 'USER', action: 'ADD_USER_BLACK_LIST' });
  const { data } = await t.admin.findRiskListPolicy({ optObject: 'USER' });
  expect(data).toMatchObject({
    totalCount: 1,
    list: [{ ...policy, optObject: 'USER', action: 'ADD_USER_BLACK_LIST' }],
  });
  const id = data.list[0]?.id ?? '';
  expect((await t.admin.deleteRiskListPolicyById({ id })).statusCode).toBe(200);
  expect(await t.admin.deleteRiskListPolicyById({ id })).toMatchObject({ statusCode: 404, apiCode: 4_040_102 });
  expect((await t.admin.findRiskListPolicy({ optObject: 'IP' })).data.totalCount).toBe(1);
});

describe('an address that guesses passwords', () => {
  test('is blocked, for whatever accounts it guessed', async () => {
    const t = await poolWith({});
    for (const account of ['ada', 'bob', 'cyd']) await signIn(t, account, 'wrong');
    expect(await blockedIn(t)).toEqual([ADDRESS]);
    expect(await signIn(t, 'ada', PASSWORD)).toMatchObject(blocked);
    expect(await signIn(t, 'ada', PASSWORD, '203.0.113.8')).toMatchObject({ statusCode: 200 });
  });

  test('is counted by account, where the policy says so', async () => {
    const t = await poolWith({ userCond: 'ONE' });
    for (const account of ['ada', 'bob', 'cyd']) await signIn(t, account, 'wrong');
    expect(await blockedIn(t)).toEqual([]);
    await signIn(t, 'ada', 'wrong');
    await signIn(t, 'ada', 'wrong');
    expect(await blockedIn(t)).toEqual([ADDRESS]);
  });

  test('is not blocked while it is trusted, where the policy says so', async () => {
    const t = await poolWith({ ipRange: 'NOT_IN_WHITE_LIST' });
    await t.admin.add({
      addType: 'MANUAL',
      removeType: 'MANUAL',
      ipType: 'WHITE',
      limitList: ['SKIP_MFA'],
      expireAt: '0',
      ips: '203.0.113.0/24',
    });
    for (const account of ['ada', 'bob', 'cyd']) await signIn(t, account, 'wrong');
    expect(await blockedIn(t)).toEqual([]);
  });

  test('begins anew when the time has passed', async () => {
    const server = await startServer();
    try {
      const t = await poolWith({}, server);
      await signIn(t, 'ada', 'wrong');
      await signIn(t, 'bob', 'wrong');
      server.clock.forward(10 * 60_000);
      await signIn(t, 'cyd', 'wrong');
      expect(await blockedIn(t)).toEqual([]);
    } finally {
      await server.close();
    }
  });
});

test('accounts that do not exist count apart', async () => {
  const t = await poolWith({ eventStateType: 'account_wrong' });
  for (const account of ['ada', 'bob', 'x', 'y']) await signIn(t, account, 'wrong');
  expect(await blockedIn(t)).toEqual([]);
  await signIn(t, 'z', 'wrong');
  expect(await blockedIn(t)).toEqual([ADDRESS]);
});

test('a user whose password is guessed from many addresses is kept out', async () => {
  const t = await poolWith({ optObject: 'USER', action: 'ADD_USER_BLACK_LIST' });
  for (const last of [1, 2, 3]) await signIn(t, 'ada', 'wrong', `203.0.113.${last}`);
  const { data } = await t.admin.findUserList({ userListType: 'BLACK' });
  expect(data.list).toMatchObject([{ addType: 'SCHEDULE', limitList: ['FORBID_LOGIN'] }]);
  expect(await signIn(t, 'ada', PASSWORD)).toMatchObject({ statusCode: 403, apiCode: 2_120_008 });
  expect(await signIn(t, 'bob', PASSWORD)).toMatchObject({ statusCode: 200 });
});

test('behaviour is recorded as it is reported', async () => {
  const t = await pool();
  const { data } = await t.admin.capture({ data: { clicked: 'everywhere' }, modelId: 'ueba' });
  expect(data).toMatchObject({ id: expect.any(String), modelId: 'ueba', data: { clicked: 'everywhere' } });
});
