import { codeFor } from '@genauth/testing/outbox.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otpCode } from './totp.ts';

const PASSWORD = 'correct horse battery';
const email = 'mei@example.com';

let server: TestServer;
let neighbour: TestServer;
beforeAll(async () => {
  server = await startServer();
  neighbour = await startServer();
});
afterAll(() => Promise.all([server.close(), neighbour.close()]));

type Profile = Parameters<TestPool['user']>[0];

/** A user who is signed in. */
async function mei(profile: Profile = {}, t?: TestPool) {
  const on = t ?? (await pool(server));
  const userId = await on.user({ username: 'mei', password: PASSWORD, ...profile });
  const { access_token: token } = await on.tokens(userId);
  return { t: on, userId, token, me: on.as(token) };
}

type Me = Awaited<ReturnType<typeof mei>>['me'];

async function begun(me: Me) {
  const { data } = await me.sendEnrollFactorRequest({ factorType: 'OTP', profile: {} });
  const uri = new URL(data.otpData?.qrCodeUri ?? '');
  return { ...data, uri, secret: uri.searchParams.get('secret') ?? '' };
}

const codeNow = (secret: string): string => otpCode(secret, server.clock.now());

const enroll = (me: Me, enrollmentToken: string, passCode: string) =>
  me.enrollFactor({ factorType: 'OTP', enrollmentToken, enrollmentData: { passCode } });

/** Somebody with an authenticator, whose next code has not been used. */
async function enrolled() {
  const person = await mei();
  const { enrollmentToken, secret } = await begun(person.me);
  expect(await enroll(person.me, enrollmentToken, codeNow(secret))).toMatchObject({ statusCode: 200 });
  server.clock.forward(60_000);
  return { ...person, secret };
}

describe('an authenticator', () => {
  test('is set up with a picture, a recovery code and a code that it shows', async () => {
    const { me } = await mei();
    expect((await me.listFactorsToEnroll()).data.map(({ factorType }) => factorType)).toEqual(['OTP', 'SMS', 'EMAIL']);
    const { enrollmentToken, otpData, uri, secret } = await begun(me);
    expect(uri.href).toMatch(/^otpauth:\/\/totp\/Test:mei\?/);
    expect(otpData?.qrCodeDataUrl).toMatch(/^data:image\/svg\+xml,%3Csvg/);
    expect(otpData?.recoveryCode).toMatch(/^[a-z0-9]{4}(-[a-z0-9]{4}){3}$/);
    expect(await enroll(me, enrollmentToken, '000000x')).toMatchObject({ statusCode: 403, apiCode: 6001 });
    expect(await enroll(me, enrollmentToken, codeNow(secret))).toMatchObject({ statusCode: 200 });
    const [factor] = (await me.listEnrolledFactors()).data;
    expect(factor).toMatchObject({ factorType: 'OTP', profile: {} });
    expect((await me.getFactor({ factorId: factor?.factorId ?? '' })).data).toEqual(factor);
    expect((await me.listFactorsToEnroll()).data).toEqual([{ factorType: 'SMS' }, { factorType: 'EMAIL' }]);
  });

  test('is given up, after which its codes are worth nothing', async () => {
    const { me, secret } = await enrolled();
    const [factor] = (await me.listEnrolledFactors()).data;
    expect(await me.resetFactor({ factorId: factor?.factorId ?? '' })).toMatchObject({ statusCode: 200 });
    expect((await me.listEnrolledFactors()).data).toEqual([]);
    expect((await me.mfaOtpVerify({ totp: codeNow(secret) })).data).toEqual({ verified: false });
    expect(await me.resetFactor({ factorId: factor?.factorId ?? '' })).toMatchObject({ apiCode: 4_040_140 });
  });

  test('is not replaced without being given up', async () => {
    const { me, secret } = await enrolled();
    const again = await me.sendEnrollFactorRequest({ factorType: 'OTP', profile: {} });
    expect(again).toMatchObject({ statusCode: 409, apiCode: 4_090_140 });
    expect((await me.mfaOtpVerify({ totp: codeNow(secret) })).data).toEqual({ verified: true });
  });

  test('shows codes that are good once, the one of its enrolment too', async () => {
    const { me } = await mei();
    const { enrollmentToken, secret } = await begun(me);
    const first = codeNow(secret);
    await enroll(me, enrollmentToken, first);
    expect((await me.mfaOtpVerify({ totp: first })).data).toEqual({ verified: false });
    server.clock.forward(60_000);
    const next = codeNow(secret);
    expect((await me.mfaOtpVerify({ totp: next })).data).toEqual({ verified: true });
    expect((await me.mfaOtpVerify({ totp: next })).data).toEqual({ verified: false });
  });
});

test('an address and a number are set up by the code that was sent there', async () => {
  const { t, me } = await mei();
  const mailed = await me.sendEnrollFactorRequest({ factorType: 'EMAIL', profile: { email } });
  const wrong = { factorType: 'EMAIL', enrollmentToken: mailed.data.enrollmentToken } as const;
  expect(await me.enrollFactor({ ...wrong, enrollmentData: { passCode: 'x' } })).toMatchObject({ apiCode: 2001 });
  const right = { passCode: await codeFor(t, email) };
  expect(await me.enrollFactor({ ...wrong, enrollmentData: right })).toMatchObject({ statusCode: 200 });
  const texted = await me.sendEnrollFactorRequest({ factorType: 'SMS', profile: { phoneNumber: '13800138000' } });
  const { enrollmentToken } = texted.data;
  const enrollmentData = { passCode: await codeFor(t, '+8613800138000') };
  await me.enrollFactor({ factorType: 'SMS', enrollmentToken, enrollmentData });
  const { data } = await me.listEnrolledFactors();
  expect(data.map(({ factorType, profile }) => [factorType, profile])).toEqual([
    ['SMS', { phoneNumber: '13800138000', phoneCountryCode: null }],
    ['EMAIL', { email }],
  ]);
  expect(await me.resetFactor({ factorId: data[1]?.factorId ?? '' })).toMatchObject({ apiCode: 4_220_141 });
});

test('a face is refused clearly', async () => {
  const { me } = await mei();
  const answer = await me.sendEnrollFactorRequest({ factorType: 'FACE', profile: {} });
  expect(answer).toMatchObject({ statusCode: 422, apiCode: 4_220_140 });
});

describe('an enrollment token', () => {
  test('is worth nothing to another user, of this pool or of another one', async () => {
    const { t, me } = await mei();
    const { enrollmentToken, secret } = await begun(me);
    const neighbourOfMei = await mei({ username: 'lin' }, t);
    const stranger = await mei();
    for (const { me: other } of [neighbourOfMei, stranger]) {
      const answer = await enroll(other, enrollmentToken, codeNow(secret));
      expect(answer).toMatchObject({ statusCode: 401, apiCode: 4_010_130 });
      expect((await other.listEnrolledFactors()).data).toEqual([]);
    }
  });

  test('is good once, for one kind of factor, and for a minute', async () => {
    const { me } = await mei();
    const { enrollmentToken, secret } = await begun(me);
    const asMail = { factorType: 'EMAIL', enrollmentToken, enrollmentData: { passCode: codeNow(secret) } } as const;
    expect(await me.enrollFactor(asMail)).toMatchObject({ apiCode: 4_010_130 });
    await enroll(me, enrollmentToken, codeNow(secret));
    const [factor] = (await me.listEnrolledFactors()).data;
    await me.resetFactor({ factorId: factor?.factorId ?? '' });
    expect(await enroll(me, enrollmentToken, codeNow(secret))).toMatchObject({ apiCode: 4_010_130 });
    const late = await begun(me);
    server.clock.forward(61_000);
    expect(await enroll(me, late.enrollmentToken, codeNow(late.secret))).toMatchObject({ apiCode: 4_010_130 });
  });

  test('does not move an account to another address than its own', async () => {
    const { t, me } = await mei({ email, emailVerified: true, phone: '13800138001' });
    const other = await me.sendEnrollFactorRequest({ factorType: 'SMS', profile: { phoneNumber: '13900139000' } });
    expect(other).toMatchObject({ statusCode: 422, apiCode: 2226 });
    const { data } = await me.sendEnrollFactorRequest({ factorType: 'SMS', profile: {} });
    const enrollmentData = { passCode: await codeFor(t, '+8613800138001') };
    await me.enrollFactor({ factorType: 'SMS', enrollmentToken: data.enrollmentToken, enrollmentData });
    expect((await me.listEnrolledFactors()).data).toMatchObject([{ factorType: 'SMS' }, { factorType: 'EMAIL' }]);
  });
});

test('codes are not guessed over two servers, nor over a restart', async () => {
  const { me, token, t, secret } = await enrolled();
  const elsewhere = async (totp: string, at: TestServer) => {
    const headers = { 'x-genauth-app-id': t.application.id, authorization: token, 'content-type': 'application/json' };
    const answer = await fetch(`${at.url}/api/v3/mfa-totp-verify`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ totp }),
    });
    return (await answer.json()) as { statusCode: number };
  };
  for (let tries = 0; tries < 3; tries += 1) expect((await me.mfaOtpVerify({ totp: '000000x' })).statusCode).toBe(200);
  for (let tries = 0; tries < 2; tries += 1) expect((await elsewhere('000000x', neighbour)).statusCode).toBe(200);
  expect((await elsewhere(codeNow(secret), neighbour)).statusCode).toBe(429);
  const restarted = await startServer();
  expect((await elsewhere(codeNow(secret), restarted)).statusCode).toBe(429);
  await restarted.close();
  expect((await me.mfaOtpVerify({ totp: codeNow(secret) })).statusCode).toBe(429);
});

test('a sign-in by the API that needs a second factor hands a token on, and says what may be asked for', async () => {
  const { t, userId } = await enrolled();
  await t.admin.updateGlobalMfaSettings({ enabledFactors: ['OTP', 'EMAIL'] });
  await server.platform.changes.settled();
  const { id: client_id, secret: client_secret } = t.application;
  const passwordPayload = { username: 'mei', password: PASSWORD };
  const answer = await t
    .as()
    .signInByCredentials({ connection: 'PASSWORD', passwordPayload, client_id, client_secret });
  expect(answer).toMatchObject({ statusCode: 403, apiCode: 1636 });
  expect(answer.data).toMatchObject({
    totpMfaEnabled: true,
    username: 'mei',
    applicationMfa: [{ mfaPolicy: 'OTP' }, { mfaPolicy: 'EMAIL' }],
  });
  const { mfaToken: token } = answer.data as unknown as { mfaToken: string };
  const status = (of: string) => t.as().verifyMfaToken({ token: of });
  expect(await status(token)).toMatchObject({ active: true, userId, userPoolId: t.id });
  expect(await status(`${token.slice(0, -2)}AA`)).toEqual({ active: false });
  expect(await t.as(token).getProfile()).toMatchObject({ statusCode: 401 });
  server.clock.forward(15 * 60_000);
  expect(await status(token)).toEqual({ active: false });
});
