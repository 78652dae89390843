import { pool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';

test('a pool has the settings of the platform until it sets its own', async () => {
  const t = await pool();
  const { data } = await t.admin.getSecuritySettings();
  expect(data).toMatchObject({
    allowedOrigins: '',
    authingTokenExpiresIn: 1_296_000,
    genauthTokenExpiresIn: 1_296_000,
    verifyCodeLength: 6,
    cookieSettings: { cookieExpiresIn: 1_209_600, cookieExpiresOnBrowserSession: false },
    registerDisabled: false,
    registerAnomalyDetection: { enabled: true, limit: 50, timeInterval: 300 },
    qrcodeLoginStrategy: { qrcodeExpiresIn: 120, ticketExpiresIn: 300 },
    passwordPolicy: { passwordStrength: 1 },
  });
});

test('what is read can be written, but for the list of origins', async () => {
  const t = await pool();
  const { data } = await t.admin.getSecuritySettings();
  const { allowedOrigins: _, ...rest } = data;
  expect((await t.admin.updateSecuritySettings(rest)).data).toEqual(data);
});

test('what is not given stays, also inside of a member', async () => {
  const t = await pool();
  await t.admin.updateSecuritySettings({
    allowedOrigins: ['https://a.example', 'https://b.example'],
    registerAnomalyDetection: { limit: 7 },
  });
  const { data } = await t.admin.updateSecuritySettings({
    genauthTokenExpiresIn: 3600,
    loginAnomalyDetection: { robotVerify: 'always_enable' },
  });
  expect(data).toMatchObject({
    allowedOrigins: 'https://a.example\nhttps://b.example',
    authingTokenExpiresIn: 3600,
    genauthTokenExpiresIn: 3600,
    registerAnomalyDetection: { enabled: true, limit: 7, timeInterval: 300 },
    loginAnomalyDetection: { robotVerify: 'always_enable', accountLock: 'condition_set' },
  });
  expect((await t.admin.getSecuritySettings()).data).toEqual(data);
});

test('a change is seen by another process', async () => {
  const [t, other] = [await pool(), await startServer()];
  const { id: client_id, secret: client_secret } = t.application;
  try {
    await t.admin.updateSecuritySettings({ registerDisabled: true });
    await other.platform.changes.settled();
    const answer = await fetch(new URL('/api/v3/signin', other.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-genauth-app-id': client_id },
      body: JSON.stringify({
        client_id,
        client_secret,
        connection: 'PASSWORD',
        passwordPayload: { username: 'newcomer', password: 'a good Passw0rd' },
        options: { scope: 'openid', autoRegister: true },
      }),
    });
    expect(await answer.json()).toMatchObject({ statusCode: 403, apiCode: 2031 });
  } finally {
    await other.close();
  }
});

test.each([
  [{ verifyCodeLength: 3 }, 'verifyCodeLength'],
  [{ verifyCodeMaxAttempts: 0 }, 'verifyCodeMaxAttempts'],
  [{ allowedOrigins: ['https://a.example/path'] }, 'allowedOrigins'],
  [{ allowedOrigins: ['*'] }, 'allowedOrigins'],
  [{ cookieSettings: { cookieExpiresIn: -1 } }, 'cookieSettings.cookieExpiresIn'],
  [{ passwordPolicy: { customPasswordStrength: { regex: '(', message: '' } } }, 'passwordPolicy'],
])('%j is refused', async (input, member) => {
  const t = await pool();
  const answer = await t.admin.updateSecuritySettings(input);
  expect(answer).toMatchObject({ statusCode: 400, apiCode: 4_000_001 });
  expect(answer.message).toContain(member);
});

test('a change is in the audit log, with what was before', async () => {
  const t = await pool();
  await t.admin.updateSecuritySettings({ registerDisabled: true });
  const { data } = await t.admin.getAdminAuditLogs({ resourceType: 'userpool' });
  const [entry] = data.list;
  expect(JSON.parse(String(entry?.originValue))).toMatchObject({ registerDisabled: false });
  expect(JSON.parse(String(entry?.targetValue))).toMatchObject({ registerDisabled: true });
});
