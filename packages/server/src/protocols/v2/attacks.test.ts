import { encrypted, legacy } from '@genauth/testing/legacy.ts';
import { codeFor } from '@genauth/testing/outbox.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { type Site, startSite } from '@genauth/testing/site.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const PASSWORD = 'correct horse battery';
const email = 'ann@example.com';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

async function ann(t?: TestPool, name = 'ann') {
  const on = t ?? (await pool(server));
  const userId = await on.user({
    username: name,
    email: `${name}@example.com`,
    emailVerified: true,
    password: PASSWORD,
  });
  return { t: on, userId };
}

const signIn = async (t: TestPool, password: string, account = 'ann') =>
  legacy(t, '/api/v2/login/account', { account, password: await encrypted(t, password) });

const newer = (t: TestPool, password: string) =>
  t.as().signInByCredentials({
    connection: 'PASSWORD',
    passwordPayload: { account: 'ann', password },
    client_id: t.application.id,
    client_secret: t.application.secret,
    options: { scope: 'openid' },
  });

describe('guessing', () => {
  test('counts together, whichever API is asked', async () => {
    const { t } = await ann();
    for (const guess of ['a', 'b', 'c']) expect(await newer(t, guess)).toMatchObject({ apiCode: 2333 });
    expect((await signIn(t, 'd')).data).toEqual({ remainCount: 1 });
    expect((await signIn(t, 'e')).data).toEqual({ remainCount: 0 });
    expect(await signIn(t, PASSWORD)).toMatchObject({ code: 2005, statusCode: 403 });
    expect(await newer(t, PASSWORD)).toMatchObject({ apiCode: 2005 });
  });

  test('a code of the mail ends after as many tries as anywhere', async () => {
    const { t } = await ann();
    await legacy(t, '/api/v2/email/send', { email, scene: 'LOGIN_VERIFY_CODE' });
    const code = await codeFor(t, email);
    const path = '/api/v2/login/email-code';
    for (let tries = 0; tries < 5; tries++) await legacy(t, path, { email, code: 'wrong' });
    expect((await legacy(t, path, { email, code })).code).not.toBe(200);
  });

  test('for names that are taken ends like registering', async () => {
    const { t } = await ann();
    const find = (key: string) => legacy(t, `/api/v2/users/find?key=${key}&type=username`);
    expect(await find('ann')).toMatchObject({ code: 200, data: {} });
    expect(await find('nobody')).toMatchObject({ code: 200, data: null });
    const answers = await Promise.all(Array.from({ length: 60 }, (_, at) => find(`nobody${at}`)));
    expect(answers.at(-1)?.statusCode ?? 429).toBe(429);
    const opened = await t
      .as()
      .signUp({ connection: 'PASSWORD', passwordPayload: { username: 'new', password: PASSWORD } });
    expect(opened).toMatchObject({ statusCode: 429 });
  });
});

describe('who has an account', () => {
  test('is told neither by a wrong password nor by a wrong code', async () => {
    const { t } = await ann();
    const without = ({ uniqueId: _, ...answer }: object & { uniqueId?: string }) => answer;
    const told = async (account: string) => without(await signIn(t, 'wrong', account));
    expect(await told('nobody')).toEqual(await told('ann'));
    const sent = async (to: string) =>
      without(await legacy(t, '/api/v2/email/send', { email: to, scene: 'RESET_PASSWORD' }));
    expect(await sent('nobody@example.com')).toEqual(await sent(email));
    const path = '/api/v2/users/password/forget/check-code';
    const checked = async (to: string) => without(await legacy(t, path, { email: to, code: '000000x' }));
    expect(await checked('nobody@example.com')).toEqual(await checked(email));
  });

  test('is told to nobody where registration is closed', async () => {
    const { t } = await ann();
    await t.admin.updateSecuritySettings({ registerDisabled: true });
    const find = (key: string) => legacy(t, `/api/v2/users/find?key=${key}&type=username`);
    expect((await find('ann')).data).toEqual((await find('nobody')).data);
  });
});

describe('a code', () => {
  test('is worth nothing for anything but its scene', async () => {
    const { t } = await ann();
    await legacy(t, '/api/v2/email/send', { email, scene: 'REGISTER_VERIFY_CODE' });
    const code = await codeFor(t, email);
    expect(await legacy(t, '/api/v2/login/email-code', { email, code })).toMatchObject({ code: 2001 });
    expect(await legacy(t, '/api/v2/users/password/forget/check-code', { email, code })).toMatchObject({ code: 2001 });
  });

  test('for a new password gives a token that is good once', async () => {
    const { t } = await ann();
    await legacy(t, '/api/v2/email/send', { email, scene: 'RESET_PASSWORD' });
    const proof = { email, code: await codeFor(t, email) };
    const { data } = await legacy(t, '/api/v2/users/password/forget/check-code', proof);
    const { resetPasswordToken } = data;
    const reset = async (password: string) => {
      const [newPassword, repeatPassword] = [await encrypted(t, password), await encrypted(t, password)];
      return legacy(t, '/api/v2/users/password/password-reset', { newPassword, repeatPassword, resetPasswordToken });
    };
    expect(await reset('staple of the battery')).toMatchObject({ code: 200 });
    expect(await reset('another of the attacker')).toMatchObject({ statusCode: 401 });
    expect(await signIn(t, 'staple of the battery')).toMatchObject({ code: 200 });
  });
});

describe('the token of a second factor', () => {
  async function waiting() {
    const { t } = await ann();
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['EMAIL'] });
    const { data } = await signIn(t, PASSWORD);
    return { t, mfaToken: data.mfaToken as string };
  }

  const verify = (t: TestPool, mfaToken: string, code: string) =>
    legacy(t, '/api/v2/applications/mfa/email/verify', { email, code }, { authorization: `Bearer ${mfaToken}` });

  test('is worth nothing after its time, changed, or at another application', async () => {
    const { t, mfaToken } = await waiting();
    const code = await codeFor(t, email);
    const changed = mfaToken.startsWith('A') ? `B${mfaToken.slice(1)}` : `A${mfaToken.slice(1)}`;
    expect(await verify(t, changed, code)).toMatchObject({ code: 2021 });
    expect(await verify(await pool(server), mfaToken, code)).toMatchObject({ code: 2021 });
    server.clock.forward(11 * 60_000);
    expect(await verify(t, mfaToken, code)).toMatchObject({ code: 2021 });
  });

  test('takes no code of another user, nor does it sign in as a token of a user', async () => {
    const { t, mfaToken } = await waiting();
    await ann(t, 'bob');
    await legacy(t, '/api/v2/email/send', { email: 'bob@example.com', scene: 'MFA_VERIFY_CODE' });
    const code = await codeFor(t, 'bob@example.com');
    const headers = { authorization: `Bearer ${mfaToken}` };
    const body = { email: 'bob@example.com', code };
    expect(await legacy(t, '/api/v2/applications/mfa/email/verify', body, headers)).toMatchObject({ code: 2001 });
    expect(await legacy(t, '/api/v2/users/me/info', undefined, headers)).toMatchObject({ code: 2020 });
  });
});

describe('pages of elsewhere', () => {
  test('send no form, and read no answer', async () => {
    const { t } = await ann();
    const origin = 'https://evil.example';
    const paths = ['/api/v2/login/account', '/api/v2/register-email', '/api/v2/email/send', '/interaction/authFlow'];
    for (const path of [...paths, '/api/v2/users/password/password-reset', '/graphql/v2']) {
      for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
        const headers = { origin, 'content-type': type, 'x-authing-app-id': t.application.id };
        const response = await fetch(t.server.url + path, { method: 'POST', headers, body: '{}' });
        const answer = (await response.json()) as { statusCode: number };
        expect([path, answer.statusCode]).toEqual([path, 400]);
        expect(response.headers.get('access-control-allow-origin')).toBeNull();
      }
    }
    const config = `/api/v2/applications/${t.application.id}/public-config`;
    const asked = await fetch(t.server.url + config, { headers: { origin } });
    expect(asked.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('get no leave to ask, unlike those that the application allows', async () => {
    const { t } = await ann();
    const site: Site = await startSite();
    await t.admin.updateApplication({ appId: t.application.id, redirectUris: [site.callback] });
    await site.close();
    const leave = async (path: string, origin: string) => {
      const asks = { origin, 'access-control-request-method': 'POST' };
      const { headers } = await fetch(t.server.url + path, { method: 'OPTIONS', headers: asks });
      return [headers.get('access-control-allow-origin'), headers.get('access-control-allow-credentials')];
    };
    for (const path of ['/api/v2/login/account', '/interaction/authFlow', '/graphql/v2']) {
      expect(await leave(path, site.origin)).toEqual([site.origin, 'true']);
      expect(await leave(path, 'https://evil.example')).toEqual([null, null]);
    }
  });
});
