import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { describe, expect, test } from 'vitest';

const PASSWORD = 'a good Passw0rd';
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const gone = { statusCode: 404, apiCode: 4_040_103 };
const off = { statusCode: 403, apiCode: 4_030_101 };
const notSignedIn = { statusCode: 401, apiCode: 2020 };

async function started(server?: TestPool['server']) {
  const t = await pool(server);
  const userId = await t.user({ username: 'ada', password: PASSWORD });
  /** Signs in on a device; `token` is undefined when that was refused. */
  const signIn = async (deviceId: string, clientIp = '203.0.113.7') => {
    const answer = await t.as().signInByCredentials(
      {
        connection: 'PASSWORD',
        passwordPayload: { account: 'ada', password: PASSWORD },
        options: { scope: 'openid offline_access', clientIp },
        client_id: t.application.id,
        client_secret: t.application.secret,
      },
      { 'x-authing-device-id': deviceId, 'user-agent': FIREFOX },
    );
    return { answer, token: answer.data?.access_token };
  };
  return { t, userId, signIn };
}

const mine = async (t: TestPool, token: string) => (await t.as(token).list()).data;

describe('the devices of a user', () => {
  test('are those that the user signed in with, the latest first', async () => {
    const { t, signIn } = await started();
    await signIn('phone');
    const { token } = await signIn('laptop', '203.0.113.8');
    await signIn('phone');
    const devices = await mine(t, token);
    expect(devices).toHaveLength(2);
    expect(devices[1]).toMatchObject({
      device: { name: 'Firefox, Linux', type: 'Browser', os: 'Linux', status: 'activated', userAgent: FIREFOX },
      lastIp: '203.0.113.8',
      online: true,
    });
  });

  test('are left out where a program names none', async () => {
    const { t, userId } = await started();
    const { access_token } = await t.tokens(userId);
    expect(await mine(t, access_token)).toEqual([]);
  });

  test('can be signed out from another one', async () => {
    const { t, signIn } = await started();
    const phone = await signIn('phone');
    const { token } = await signIn('laptop');
    const [, first] = await mine(t, token);
    const deviceId = first?.device.deviceId ?? '';
    expect((await t.as(token).revoke({ deviceId })).statusCode).toBe(200);
    await t.server.platform.changes.settled();
    expect(await t.as(phone.token).getProfile()).toMatchObject(notSignedIn);
    const refresh = await fetch(new URL('/oidc/token', t.server.url), {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: phone.answer.data.refresh_token ?? '',
        client_id: t.application.id,
        client_secret: t.application.secret,
      }),
    });
    expect(await refresh.json()).toMatchObject({ error: 'invalid_grant' });
    expect((await mine(t, token)).map(({ online }) => online)).toEqual([true, false]);
  });

  test('are nobody else’s to see, to sign out or to forget', async () => {
    const { t, signIn } = await started();
    const { token } = await signIn('laptop');
    const deviceId = (await mine(t, token))[0]?.device.deviceId ?? '';
    const { access_token } = await t.tokens(await t.user({ username: 'eve' }));
    expect(await mine(t, access_token)).toEqual([]);
    expect(await t.as(access_token).revoke({ deviceId })).toMatchObject(gone);
    expect(await t.as(access_token).unbind({ deviceId })).toMatchObject(gone);
    expect((await t.as(token).getProfile()).statusCode).toBe(200);
  });

  test('can be forgotten, which signs out there', async () => {
    const { t, signIn } = await started();
    const phone = await signIn('phone');
    const { token } = await signIn('laptop');
    const deviceId = (await mine(t, token))[1]?.device.deviceId ?? '';
    await t.as(token).unbind({ deviceId });
    await t.server.platform.changes.settled();
    expect(await t.as(phone.token).getProfile()).toMatchObject(notSignedIn);
    expect(await mine(t, token)).toHaveLength(1);
  });
});

describe('a device that is switched off for a user', () => {
  test('is signed out and signs nobody in, until it is switched on', async () => {
    const { t, userId, signIn } = await started();
    const { token } = await signIn('phone');
    const id = (await mine(t, token))[0]?.device.deviceId ?? '';
    expect((await t.admin.disableDevice({ id, userId })).statusCode).toBe(200);
    expect(await t.as(token).getProfile()).toMatchObject(notSignedIn);
    expect((await signIn('phone')).answer).toMatchObject(off);
    expect((await signIn('laptop')).answer.statusCode).toBe(200);
    expect((await t.admin.getDeviceStatus({ id })).data).toEqual({ status: 'deactivated' });
    await t.admin.enableDevice({ id, userId });
    expect((await signIn('phone')).answer.statusCode).toBe(200);
  });

  test('cannot be switched on by forgetting it', async () => {
    const { t, userId, signIn } = await started();
    const { token } = await signIn('phone');
    const id = (await mine(t, token))[0]?.device.deviceId ?? '';
    await t.admin.disableDevice({ id, userId });
    const { access_token } = await t.tokens(userId);
    expect(await t.as(access_token).unbind({ deviceId: id })).toMatchObject(off);
    expect((await signIn('phone')).answer).toMatchObject(off);
  });

  test('for a time comes back by itself', async () => {
    const server = await startServer();
    try {
      const { t, userId, signIn } = await started(server);
      const { token } = await signIn('phone');
      const id = (await mine(t, token))[0]?.device.deviceId ?? '';
      await t.admin.suspendDevice({ id, userId, endTime: String(server.clock.now() + 60_000) });
      const { data } = await t.admin.getDeviceStatus({ id });
      expect(data).toMatchObject({ status: 'suspended', diffTime: expect.any(Number) });
      expect((await signIn('phone')).answer).toMatchObject(off);
      server.clock.forward(61_000);
      expect((await t.admin.getDeviceStatus({ id })).data).toEqual({ status: 'activated' });
      expect((await signIn('phone')).answer.statusCode).toBe(200);
    } finally {
      await server.close();
    }
  });

  test('is not found in another pool', async () => {
    const { t, userId, signIn } = await started();
    const other = await pool();
    const { token } = await signIn('phone');
    const id = (await mine(t, token))[0]?.device.deviceId ?? '';
    expect(await other.admin.disableDevice({ id, userId })).toMatchObject(gone);
    expect(await other.admin.getDeviceStatus({ id })).toMatchObject(gone);
    expect(await t.admin.disableDevice({ id, userId: 'nobody' })).toMatchObject({ statusCode: 404, apiCode: 2004 });
    expect((await t.as(token).getProfile()).statusCode).toBe(200);
  });
});

describe('registered devices', () => {
  const phone = { type: 'Mobile' as const, deviceUniqueId: 'imei-1', customData: { owner: 'x' } };

  test('have one entry by what they call themselves', async () => {
    const t = await pool();
    const { data } = await t.admin.addDevice({ ...phone, name: 'Phone' });
    expect(data).toEqual({ id: expect.any(String), deviceUniqueId: 'imei-1' });
    expect((await t.admin.createDevice({ ...phone, hor: true })).data).toEqual(data);
    expect((await t.admin.createVerifyDevice({ ...phone, deviceUniqueId: 'imei-2' })).data.id).not.toBe(data.id);
  });

  test('tell which application was used last on them', async () => {
    const { t, userId, signIn } = await started();
    await signIn('imei-1');
    const { data } = await t.admin.addDevice(phone);
    const deviceIds = [data.id, 'unknown'];
    const { data: logins } = await t.admin.findLastLoginAppsByDeviceIdsV2({ deviceIds });
    expect(logins).toMatchObject([{ deviceId: data.id, userId, appId: t.application.id, appName: 'Test' }]);
    expect((await t.admin.findLastLoginAppsByDeviceIds({ deviceIds, userId: 'nobody' })).data).toEqual([]);
    await t.admin.deleteDevice({ id: data.id, userId });
    expect((await t.admin.findLastLoginAppsByDeviceIdsV2({ deviceIds })).data).toEqual([]);
  });
});

describe('the rule on how many devices', () => {
  const limit = async (t: TestPool, rule: Parameters<TestPool['admin']['updateRuleSettings']>[0]) => {
    await t.admin.updateRuleSettings(rule);
    await t.admin.saveInvitationPolicies({ appIds: [t.application.id] });
    await t.server.platform.changes.settled();
  };

  test('signs the user out where they signed in first', async () => {
    const { t, signIn } = await started();
    await limit(t, { rule: 'condition:device', deviceRule: { maxOnlineDevices: 2 } });
    const [one, two, three] = [await signIn('one'), await signIn('two'), await signIn('three')];
    await t.server.platform.changes.settled();
    expect(await t.as(one.token).getProfile()).toMatchObject(notSignedIn);
    expect((await t.as(two.token).getProfile()).statusCode).toBe(200);
    expect((await mine(t, three.token)).map(({ online }) => online)).toEqual([true, true, false]);
  });

  test('may count addresses', async () => {
    const { t, signIn } = await started();
    await limit(t, { rule: 'condition:ip', ipRule: { maxOnlineIPs: 1 } });
    const [one, two] = [await signIn('one', '203.0.113.1'), await signIn('two', '203.0.113.1')];
    expect((await t.as(one.token).getProfile()).statusCode).toBe(200);
    const three = await signIn('three', '203.0.113.2');
    await t.server.platform.changes.settled();
    expect(await t.as(one.token).getProfile()).toMatchObject(notSignedIn);
    expect(await t.as(two.token).getProfile()).toMatchObject(notSignedIn);
    expect((await t.as(three.token).getProfile()).statusCode).toBe(200);
  });

  test('holds for the applications that it was given', async () => {
    const { t, signIn } = await started();
    const appId = t.application.id;
    expect((await t.admin.getRuleSettings()).data).toEqual({ rule: 'disable' });
    expect((await t.admin.findAppLists({ keyword: 'tes' })).data).toMatchObject([{ appId, appName: 'Test' }]);
    await limit(t, { rule: 'condition:device', deviceRule: { maxOnlineDevices: 1 } });
    expect((await t.admin.findAppLists({ keyword: '' })).data).toEqual([]);
    expect((await t.admin.getAllValidScopeSettings()).data).toMatchObject([{ appId, createdAt: expect.any(String) }]);
    await t.admin.remove({ appId });
    await t.server.platform.changes.settled();
    const one = await signIn('one');
    await signIn('two');
    expect((await t.as(one.token).getProfile()).statusCode).toBe(200);
    expect(await t.admin.remove({ appId })).toMatchObject({ statusCode: 404, apiCode: 2011 });
    expect((await t.admin.getAllWhiteListSettings()).data).toEqual([]);
  });
});
