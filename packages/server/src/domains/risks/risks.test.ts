import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { describe, expect, test } from 'vitest';
import { standingOf } from './public.ts';
import { readNetwork } from './rules.ts';

const blocked = { statusCode: 403, apiCode: 4_030_100 };
const gone = { statusCode: 404, apiCode: 4_040_101 };
const PASSWORD = 'a good Passw0rd';

type Input<Name extends 'add' | 'addUser'> = NonNullable<Parameters<TestPool['admin'][Name]>[0]>;

const manual = { addType: 'MANUAL', removeType: 'MANUAL', limitList: ['FORBID_LOGIN'] } satisfies Partial<Input<'add'>>;
const black: Omit<Input<'add'>, 'ips'> = { ...manual, ipType: 'BLACK', expireAt: '0' };
const blackUser: Omit<Input<'addUser'>, 'userIds'> = { ...manual, userListType: 'BLACK', expireAt: 0 };

const signIn = (t: TestPool, account: string, clientIp: string, password = PASSWORD) =>
  t.as().signInByCredentials({
    connection: 'PASSWORD',
    passwordPayload: { account, password },
    options: { scope: 'openid', clientIp },
    client_id: t.application.id,
    client_secret: t.application.secret,
  });

const listed = async (t: TestPool, ipType: 'BLACK' | 'WHITE' = 'BLACK') =>
  (await t.admin.findIpList({ ipType })).data.list.map(({ ip }) => ip).sort();

describe('the list of addresses', () => {
  test('takes addresses and networks, each once', async () => {
    const t = await pool();
    await t.admin.add({ ...black, ips: '203.0.113.7, 10.1.2.3/8,2001:db8::1/32' });
    await t.admin.add({ ...black, ips: '203.0.113.7,10.0.0.0/8' });
    expect(await listed(t)).toEqual(['10.0.0.0/8', '2001:db8::/32', '203.0.113.7']);
    expect(await listed(t, 'WHITE')).toEqual([]);
  });

  test('gives an entry up by its id, and by no placeholder', async () => {
    const t = await pool();
    await t.admin.add({ ...black, ips: '203.0.113.7' });
    const { data } = await t.admin.findIpList({ ipType: 'BLACK' });
    // Clients that never put the id into the path send the placeholder alone: nothing may be deleted then.
    expect(await t.admin.deleteById()).toMatchObject({ statusCode: 400, apiCode: 4_000_001 });
    expect(await t.admin.deleteById({ id: 'unknown' })).toMatchObject(gone);
    expect(await listed(t)).toHaveLength(1);
    expect(await t.admin.deleteById({ id: data.list[0]?.id ?? '' })).toMatchObject({ statusCode: 200 });
    expect(await listed(t)).toEqual([]);
  });

  test.each([
    ['ips', { ips: '203.0.113.7,nowhere' }, 4_000_102],
    ['expireAt', { expireAt: 'soon' }, 4_000_010],
    ['expireAt', { expireAt: '1' }, 4_000_011],
  ])('refuses %s: %j, and then nothing is added', async (_member, wrong, apiCode) => {
    const t = await pool();
    expect(await t.admin.add({ ...black, ips: '203.0.113.7', ...wrong })).toMatchObject({ statusCode: 400, apiCode });
    expect(await listed(t)).toEqual([]);
  });

  test.each([
    ['10.0.0.1', '10.0.0.1'],
    [' 10.0.0.0/8 ', '10.0.0.0/8'],
    ['::ffff:10.0.0.1', '10.0.0.1'],
    ['2001:db8::/32', '2001:db8::/32'],
    ['10.0.0.0/33', undefined],
    ['10.0.0.0/-1', undefined],
    ['10.0.0.0/', undefined],
    ['10.0.0.0/8/8', undefined],
    ['fe80::1%eth0', undefined],
    ['example.com', undefined],
    ['', undefined],
  ])('reads %j as %j', (text, network) => {
    expect(readNetwork(text)).toBe(network);
  });
});

describe('a blocked address', () => {
  test('signs nobody in, whatever the password', async () => {
    const t = await pool();
    await t.user({ username: 'ada', password: PASSWORD });
    await t.admin.add({ ...black, ips: '203.0.113.0/24' });
    expect(await signIn(t, 'ada', '203.0.113.7')).toMatchObject(blocked);
    expect(await signIn(t, 'ada', '203.0.113.7', 'wrong')).toMatchObject(blocked);
    expect(await signIn(t, 'nobody', '203.0.113.7')).toMatchObject(blocked);
    expect(await signIn(t, 'ada', '::ffff:203.0.113.7')).toMatchObject(blocked);
    expect(await signIn(t, 'ada', '203.0.114.7')).toMatchObject({ statusCode: 200 });
  });

  test('is kept out by processes too that knew the pool without lists', async () => {
    const other = await startServer();
    try {
      const t = await pool();
      const [here, there] = [t.server.platform, other.platform].map((platform) => ({
        standing: () => standingOf(platform, platform.databases.forPool(t.id), t.id, { address: '203.0.113.7' }),
        settled: () => platform.changes.settled(),
      }));
      expect([await here?.standing(), await there?.standing()]).toMatchObject([
        { forbidLogin: false },
        { forbidLogin: false },
      ]);
      await t.admin.add({ ...black, ips: '203.0.113.7' });
      await there?.settled();
      expect([await here?.standing(), await there?.standing()]).toMatchObject([
        { forbidLogin: true },
        { forbidLogin: true },
      ]);
    } finally {
      await other.close();
    }
  });

  test('is let in again by the list of the trusted', async () => {
    const t = await pool();
    await t.user({ username: 'ada', password: PASSWORD });
    await t.admin.add({ ...black, ips: '203.0.113.0/24' });
    await t.admin.add({ ...black, ipType: 'WHITE', limitList: ['SKIP_MFA'], ips: '203.0.113.7' });
    expect(await signIn(t, 'ada', '203.0.113.7')).toMatchObject({ statusCode: 200 });
    expect(await signIn(t, 'ada', '203.0.113.8')).toMatchObject(blocked);
  });

  test('is free when its entry has expired', async () => {
    const server = await startServer();
    try {
      const t = await pool(server);
      const userId = await t.user({ username: 'ada', password: PASSWORD });
      const soon = server.clock.now() + 60_000;
      await t.admin.add({ ...black, ips: '203.0.113.7', expireAt: String(soon) });
      await t.admin.addUser({ ...blackUser, userIds: [userId], expireAt: soon });
      expect(await signIn(t, 'ada', '203.0.113.7')).toMatchObject(blocked);
      server.clock.forward(61_000);
      expect(await signIn(t, 'ada', '203.0.113.7')).toMatchObject({ statusCode: 200 });
      expect(await listed(t)).toEqual([]);
    } finally {
      await server.close();
    }
  });

  test('registers nobody where that is what it is kept from', async () => {
    const t = await pool();
    await t.admin.add({ ...black, limitList: ['FORBID_REGISTER'], ips: '203.0.113.7' });
    const answer = await t.as().signInByCredentials({
      connection: 'PASSWORD',
      passwordPayload: { username: 'eve', password: PASSWORD },
      options: { scope: 'openid', clientIp: '203.0.113.7', autoRegister: true },
      client_id: t.application.id,
      client_secret: t.application.secret,
    });
    expect(answer).toMatchObject(blocked);
    expect(await t.admin.getUser({ userId: 'eve', userIdType: 'username' })).toMatchObject({ statusCode: 404 });
  });
});

describe('a blocked user', () => {
  test('is told so with the right password alone', async () => {
    const t = await pool();
    const userId = await t.user({ username: 'ada', password: PASSWORD });
    await t.admin.addUser({ ...blackUser, userIds: [userId] });
    expect(await signIn(t, 'ada', '203.0.113.7')).toMatchObject({ statusCode: 403, apiCode: 2_120_008 });
    const wrong = await signIn(t, 'ada', '203.0.113.7', 'wrong');
    expect(wrong).toMatchObject({ statusCode: 403, apiCode: 2333 });
  });

  test('is listed, and taken off the list', async () => {
    const t = await pool();
    const userId = await t.user({ username: 'ada', password: PASSWORD });
    await t.admin.addUser({ ...blackUser, userIds: [userId] });
    await t.admin.addUser({ ...blackUser, userIds: [userId], limitList: ['FORBID_REGISTER'] });
    const { data } = await t.admin.findUserList({ userListType: 'BLACK' });
    expect(data).toMatchObject({ totalCount: 1, list: [{ userId, limitList: ['FORBID_REGISTER'], expireAt: null }] });
    expect(await signIn(t, 'ada', '203.0.113.7')).toMatchObject({ statusCode: 200 });
  });

  test('must be one of the pool', async () => {
    const [t, other] = [await pool(), await pool()];
    const userIds = [await other.user({ username: 'ada' })];
    expect(await t.admin.addUser({ ...blackUser, userIds })).toMatchObject({ statusCode: 404, apiCode: 2004 });
  });
});

test('only trust spares the second factor', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ada' });
  const { platform } = t.server;
  const standing = () =>
    standingOf(platform, platform.databases.forPool(t.id), t.id, { userId, address: '203.0.113.7' });
  await t.admin.add({ ...black, limitList: ['SKIP_MFA'], ips: '203.0.113.7' });
  expect(await standing()).toEqual({ forbidLogin: false, forbidRegister: false, skipMfa: false });
  await t.admin.addUser({ ...blackUser, userListType: 'WHITE', limitList: ['SKIP_MFA'], userIds: [userId] });
  expect((await standing()).skipMfa).toBe(true);
});
