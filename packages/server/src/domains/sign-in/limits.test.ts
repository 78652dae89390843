import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';

const PASSWORD = 'a good Passw0rd';
const locked = { statusCode: 403, apiCode: 2005 };
const wrong = { statusCode: 403, apiCode: 2333 };
const throttled = { statusCode: 429, apiCode: 4_290_001 };

type Detection = NonNullable<
  NonNullable<Parameters<TestPool['admin']['updateSecuritySettings']>[0]>['loginAnomalyDetection']
>;

async function poolWith(loginAnomalyDetection: Detection, server?: TestPool['server']): Promise<TestPool> {
  const t = await pool(server);
  await t.user({ username: 'ada', password: PASSWORD });
  await t.admin.updateSecuritySettings({ loginAnomalyDetection });
  await t.server.platform.changes.settled();
  return t;
}

const signIn = (t: TestPool, account: string, password: string, clientIp = '203.0.113.7', autoRegister = false) =>
  t.as().signInByCredentials({
    connection: 'PASSWORD',
    passwordPayload: autoRegister ? { username: account, password } : { account, password },
    options: { scope: 'openid', clientIp, autoRegister },
    client_id: t.application.id,
    client_secret: t.application.secret,
  });

test('an account is locked after as many wrong passwords as its pool says, for as long', async () => {
  const server = await startServer();
  try {
    const check = { enabled: true, limit: 2, timeInterval: 60 };
    const t = await poolWith({ accountLockLoginPasswordFailCheck: check }, server);
    expect(await signIn(t, 'ada', 'wrong')).toMatchObject({ ...wrong, data: { remainCount: 1 } });
    expect(await signIn(t, 'ada', 'wrong')).toMatchObject({ ...wrong, data: { remainCount: 0 } });
    expect(await signIn(t, 'ada', PASSWORD)).toMatchObject(locked);
    server.clock.forward(61_000);
    expect(await signIn(t, 'ada', PASSWORD)).toMatchObject({ statusCode: 200 });
  } finally {
    await server.close();
  }
});

test('a pool may lock no accounts', async () => {
  const t = await poolWith({ accountLock: 'disable' });
  for (let tries = 0; tries < 7; tries += 1) expect(await signIn(t, 'ada', 'wrong')).toMatchObject(wrong);
  expect(await signIn(t, 'ada', PASSWORD)).toMatchObject({ statusCode: 200 });
});

test('an address may fail as often as the pool says, for whatever accounts', async () => {
  const t = await poolWith({ loginFailCheck: { enabled: true, limit: 3, timeInterval: 300 } });
  for (const account of ['a', 'b', 'c']) expect(await signIn(t, account, 'wrong')).toMatchObject(wrong);
  expect(await signIn(t, 'ada', PASSWORD)).toMatchObject(throttled);
  expect(await signIn(t, 'ada', PASSWORD, '203.0.113.8')).toMatchObject({ statusCode: 200 });
});

test('an address may open as many accounts as the pool says', async () => {
  const t = await poolWith({});
  await t.admin.updateSecuritySettings({ registerAnomalyDetection: { limit: 1, timeInterval: 60 } });
  await t.server.platform.changes.settled();
  expect(await signIn(t, 'first', PASSWORD, '203.0.113.7', true)).toMatchObject({ statusCode: 200 });
  expect(await signIn(t, 'second', PASSWORD, '203.0.113.7', true)).toMatchObject(throttled);
  expect(await signIn(t, 'second', PASSWORD, '203.0.113.8', true)).toMatchObject({ statusCode: 200 });
});
