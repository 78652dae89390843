import { Browser } from '@genauth/testing/browser.ts';
import { encrypted, legacy } from '@genauth/testing/legacy.ts';
import { codeFor } from '@genauth/testing/outbox.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otpCode } from '../../domains/mfa/totp.ts';

const PASSWORD = 'correct horse battery';
const NEXT = 'staple of the battery';
const email = 'ann@example.com';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

async function ann(profile: Parameters<TestPool['user']>[0] = {}) {
  const t = await pool(server);
  const userId = await t.user({ username: 'ann', email, emailVerified: true, password: PASSWORD, ...profile });
  return { t, userId };
}

const signIn = async (t: TestPool, password: string, account = 'ann') =>
  legacy(t, '/api/v2/login/account', { account, password: await encrypted(t, password) });

const flow = (t: TestPool, action: string, data: object, flowHandle: string) =>
  legacy(t, '/interaction/authFlow', { action, data, flowHandle });

/** Somebody with an authenticator, at the question for its code. */
async function asked() {
  const { t, userId } = await ann();
  await t.admin.updateGlobalMfaSettings({ enabledFactors: ['OTP'] });
  const { data } = await signIn(t, PASSWORD);
  const { data: otp } = await legacy(t, '/api/v2/mfa/totp/associate', {}, { authorization: data.mfaToken });
  const totp = otpCode(otp.secret, server.clock.now());
  await flow(t, 'verify-totp-first-time', { totp }, data.mfaToken);
  server.clock.forward(60_000);
  const { data: next } = await signIn(t, PASSWORD);
  const codeNow = () => otpCode(otp.secret, server.clock.now());
  return { t, userId, mfaToken: next.mfaToken as string, codeNow, recoveryCode: otp.recovery_code as string };
}

describe('a sign-in', () => {
  test('gives a token that this API and the newer one take', async () => {
    const { t, userId } = await ann();
    const { data, ...answer } = await signIn(t, PASSWORD);
    expect(answer).toMatchObject({ code: 200, statusCode: 200 });
    expect(data).toMatchObject({ id: userId, userPoolId: t.id, username: 'ann', loginsCount: 1 });
    expect(data).not.toHaveProperty('password');
    const headers = { authorization: `Bearer ${data.token}` };
    expect(await legacy(t, '/api/v2/users/me/info', undefined, headers)).toMatchObject({ data: { id: userId } });
    expect(await t.as(data.token).getProfile({})).toMatchObject({ data: { userId } });
    const other = await pool(server);
    expect(await legacy(other, '/api/v2/users/me/info', undefined, headers)).toMatchObject({ code: 2020 });
  });

  test('asks for another password first, and begins again with it', async () => {
    const { t } = await ann({ resetPasswordOnNextLogin: true });
    const due = await signIn(t, PASSWORD);
    expect(due).toMatchObject({ code: 1639, statusCode: 300, apiCode: 1639 });
    const data = { password: await encrypted(t, NEXT) };
    const weak = { password: await encrypted(t, '1') };
    expect(await flow(t, 'reset-password-forced', weak, due.flowHandle ?? '')).toMatchObject({ statusCode: 400 });
    expect(await flow(t, 'reset-password-forced', data, due.flowHandle ?? '')).toMatchObject({ apiCode: 1699 });
    expect(await signIn(t, NEXT)).toMatchObject({ code: 200 });
    expect(await flow(t, 'reset-password-forced', data, due.flowHandle ?? '')).toMatchObject({ code: 2021 });
  });

  test('is refused where the application offers no passwords, and for a password that is not encrypted', async () => {
    const { t } = await ann();
    const plain = { account: 'ann', password: PASSWORD };
    expect(await legacy(t, '/api/v2/login/account', plain)).toMatchObject({ code: 2016, statusCode: 499 });
    await t.admin.updateApplication({
      appId: t.application.id,
      loginConfig: { enabledBasicLoginMethods: ['EMAIL_CODE'], showAuthorizationPage: false },
    });
    expect(await signIn(t, PASSWORD)).toMatchObject({ statusCode: 422 });
    const byPhone = { phone: '13800000000', code: '123456' };
    expect(await legacy(t, '/api/v2/login/phone-code', byPhone)).toMatchObject({ statusCode: 422 });
  });
});

describe('a second factor', () => {
  test('lets in with a code, once for each token', async () => {
    const { t, userId, mfaToken, codeNow } = await asked();
    const wrong = await flow(t, 'verify-totp', { totp: '000000x', mfaToken }, mfaToken);
    expect(wrong).toMatchObject({ code: 6001, statusCode: 403 });
    const right = await flow(t, 'verify-totp', { totp: codeNow(), mfaToken }, mfaToken);
    expect(right).toMatchObject({ code: 200, apiCode: 1600, data: { id: userId, user: { id: userId } } });
    server.clock.forward(60_000);
    const otherwise = `${mfaToken}=`; // the same bytes, spelt otherwise
    const again = await flow(t, 'verify-totp', { totp: codeNow(), mfaToken: otherwise }, mfaToken);
    expect(again).toMatchObject({ code: 2021, statusCode: 401 });
  });

  test('is answered without the flow as well', async () => {
    const { t, userId, mfaToken, codeNow } = await asked();
    const headers = { authorization: `Bearer ${mfaToken}` };
    const totp = codeNow();
    const answer = await legacy(t, '/api/v2/applications/mfa/totp/verify', { totp }, headers);
    expect(answer).toMatchObject({ code: 200, data: { id: userId } });
    expect(await t.as(answer.data.token).getProfile({})).toMatchObject({ data: { userId } });
  });

  test('gives way to a recovery code, which is replaced by another', async () => {
    const { t, userId, mfaToken, recoveryCode } = await asked();
    const shown = await flow(t, 'recovery-totp', { recoveryCode }, mfaToken);
    expect(shown).toMatchObject({ code: 200, statusCode: 200 });
    expect(shown.data.recoveryCode).not.toBe(recoveryCode);
    expect(await flow(t, 'confirm-totp-recovery-code', {}, mfaToken)).toMatchObject({
      apiCode: 1600,
      data: { id: userId },
    });
    expect(await flow(t, 'confirm-totp-recovery-code', {}, mfaToken)).toMatchObject({ code: 2021 });
  });

  test('by e-mail takes the code that was sent to the user', async () => {
    const { t, userId } = await ann();
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['EMAIL'] });
    const { data } = await signIn(t, PASSWORD);
    expect(data).toMatchObject({ mfaEmail: email, mfaPhone: null, applicationMfa: [{ mfaPolicy: 'EMAIL' }] });
    const again = await legacy(t, '/api/v2/email/send', { email, scene: 'MFA_VERIFY_CODE' });
    expect(again).toMatchObject({ code: 200 });
    const code = await codeFor(t, email);
    const headers = { authorization: data.mfaToken };
    expect(await legacy(t, '/api/v2/applications/mfa/check', { email }, headers)).toMatchObject({ data: true });
    const answer = await legacy(t, '/api/v2/applications/mfa/email/verify', { email, code }, headers);
    expect(answer).toMatchObject({ code: 200, data: { id: userId } });
  });
});

test('a browser session is told to whom the application allows, and signs nobody in by itself', async () => {
  const { t, userId } = await ann();
  const nobody = await legacy(t, '/cas/session');
  expect(nobody).toEqual({ session: null });
  const browser = new Browser(server);
  const request = { client_id: t.application.id, redirect_uri: REDIRECT_URI, response_type: 'code', scope: 'openid' };
  await browser.signIn(`/oidc/auth?${new URLSearchParams(request)}`, userId);
  const told = await legacy(t, '/cas/session', undefined, { cookie: browser.cookieHeader('/cas/session') });
  expect(told).toEqual({ session: { appId: t.application.id, type: 'oidc', userId } });
});

test('countries have names', async () => {
  const t = await pool(server);
  expect(await legacy(t, '/api/v2/country-list')).toMatchObject({ data: { zh: { CN: '中国' }, en: { JP: 'Japan' } } });
});
