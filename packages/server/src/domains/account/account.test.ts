import type { EmailChannel, SmsChannel } from '@genauth/contract/entities/passcode-channel.ts';
import { codeFor } from '@genauth/testing/outbox.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deleteDueUsers } from '../users/due-deletions.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const PASSWORD = 'correct horse battery';
const NEXT = 'staple of the battery';
const email = 'ann@example.com';
const DAY = 86_400_000;

/** A user who is signed in. */
async function ann(
  profile: Parameters<TestPool['user']>[0] = { username: 'ann', email, emailVerified: true, password: PASSWORD },
) {
  const t = await pool(server);
  const userId = await t.user(profile);
  const { access_token } = await t.tokens(userId);
  return { t, userId, me: t.as(access_token) };
}

async function mailedCode(t: TestPool, channel: EmailChannel, to: string) {
  expect(await t.as().sendEmail({ channel, email: to })).toMatchObject({ statusCode: 200 });
  return codeFor(t, to);
}

async function textedCode(t: TestPool, channel: SmsChannel, to: string) {
  expect(await t.as().sendSms({ channel, phoneNumber: to })).toMatchObject({ statusCode: 200 });
  return codeFor(t, `+86${to}`);
}

const signIn = (t: TestPool, password: string) =>
  t.as().signInByCredentials({
    connection: 'PASSWORD',
    passwordPayload: { account: email, password },
    client_id: t.application.id,
    client_secret: t.application.secret,
  });

describe('a password', () => {
  test('is changed by whoever knows it, and ends every sign-in of before', async () => {
    const { t, me } = await ann();
    expect(await me.updatePassword({ newPassword: NEXT })).toMatchObject({ statusCode: 400 });
    expect(await me.updatePassword({ newPassword: NEXT, oldPassword: 'wrong' })).toMatchObject({ apiCode: 2006 });
    expect(await me.updatePassword({ newPassword: 'x', oldPassword: PASSWORD })).toMatchObject({ apiCode: 2029 });
    expect(await me.updatePassword({ newPassword: NEXT, oldPassword: PASSWORD })).toMatchObject({ statusCode: 200 });
    expect((await me.getProfile()).statusCode).toBe(401);
    expect((await signIn(t, PASSWORD)).apiCode).toBe(2333);
    expect((await signIn(t, NEXT)).statusCode).toBe(200);
  });

  test('cannot be guessed by whoever has the token of its user', async () => {
    const { me } = await ann();
    for (let tries = 0; tries < 5; tries += 1) await me.validatePassword({ password: `guess ${tries}` });
    expect(await me.validatePassword({ password: PASSWORD })).toMatchObject({ statusCode: 429 });
    expect(await me.updatePassword({ newPassword: NEXT, oldPassword: PASSWORD })).toMatchObject({ statusCode: 429 });
  });

  test('is set by a user who has none', async () => {
    const { t, me } = await ann({ email });
    expect(await me.updatePassword({ newPassword: NEXT })).toMatchObject({ statusCode: 200 });
    expect((await signIn(t, NEXT)).statusCode).toBe(200);
  });

  test('is told right or wrong for its own user alone', async () => {
    const { me } = await ann();
    expect((await me.validatePassword({ password: PASSWORD })).data).toEqual({ valid: true });
    expect((await me.validatePassword({ password: PASSWORD, email: 'bob@example.com' })).data).toEqual({
      valid: false,
    });
    expect((await me.validatePassword({ password: 'wrong', username: 'ann' })).data).toEqual({ valid: false });
  });

  test('that was forgotten is replaced with a code, once', async () => {
    const { t } = await ann();
    const passCode = await mailedCode(t, 'CHANNEL_RESET_PASSWORD', email);
    const request = { verifyMethod: 'EMAIL_PASSCODE' as const, emailPassCodePayload: { email, passCode } };
    const { data } = await t.as().verifyResetPasswordRequest(request);
    expect(data.tokenExpiresIn).toBe(300);
    expect(await t.as().verifyResetPasswordRequest(request)).toMatchObject({ apiCode: 2001 });
    const reset = { password: NEXT, passwordResetToken: data.passwordResetToken };
    expect(await t.as().resetPassword(reset)).toMatchObject({ statusCode: 200, data: { success: true } });
    expect(await t.as().resetPassword(reset)).toMatchObject({ statusCode: 401 });
    const otherwise = `${data.passwordResetToken}=`; // the same bytes, spelt otherwise
    expect(await t.as().resetPassword({ ...reset, passwordResetToken: otherwise })).toMatchObject({ statusCode: 401 });
    expect((await signIn(t, NEXT)).statusCode).toBe(200);
  });

  test('is not replaced with an old token, one of another pool, or one that is made up', async () => {
    const { t } = await ann();
    const passCode = await mailedCode(t, 'CHANNEL_RESET_PASSWORD', email);
    const request = { verifyMethod: 'EMAIL_PASSCODE' as const, emailPassCodePayload: { email, passCode } };
    const { passwordResetToken } = (await t.as().verifyResetPasswordRequest(request)).data;
    const stranger = await pool(server);
    expect(await stranger.as().resetPassword({ password: NEXT, passwordResetToken })).toMatchObject({
      statusCode: 401,
    });
    expect(await t.as().resetPassword({ password: NEXT, passwordResetToken: 'AAAA' })).toMatchObject({
      statusCode: 401,
    });
    server.clock.forward(301_000);
    expect(await t.as().resetPassword({ password: NEXT, passwordResetToken })).toMatchObject({ statusCode: 401 });
  });

  test('that nobody has is not told from a wrong code', async () => {
    const { t } = await ann();
    const ask = (to: string) =>
      t.as().verifyResetPasswordRequest({
        verifyMethod: 'EMAIL_PASSCODE',
        emailPassCodePayload: { email: to, passCode: 'x' },
      });
    const [known, unknown] = [await ask(email), await ask('nobody@example.com')];
    expect({ ...unknown, requestId: '' }).toEqual({ ...known, requestId: '' });
  });
});

describe('an e-mail address', () => {
  test('is added with a code and removed with another', async () => {
    const { t, me } = await ann({ username: 'ann' });
    const passCode = await mailedCode(t, 'CHANNEL_BIND_EMAIL', email);
    expect(await me.bindEmail({ email: 'eve@example.com', passCode })).toMatchObject({ apiCode: 2001 });
    expect(await me.bindEmail({ email, passCode })).toMatchObject({ statusCode: 200 });
    expect((await me.getProfile()).data).toMatchObject({ email, emailVerified: true });
    expect(await me.bindEmail({ email: 'eve@example.com', passCode })).toMatchObject({ apiCode: 2225 });
    server.clock.forward(61_000);
    const out = await mailedCode(t, 'CHANNEL_UNBIND_EMAIL', email);
    expect(await me.unbindEmail({ passCode: out })).toMatchObject({ statusCode: 200 });
    expect((await me.getProfile()).data).toMatchObject({ email: null, emailVerified: false });
    expect(await me.unbindEmail({ passCode: out })).toMatchObject({ apiCode: 2219 });
  });

  test('that is the last way in stays', async () => {
    const { t, me } = await ann({ email });
    const passCode = await mailedCode(t, 'CHANNEL_UNBIND_EMAIL', email);
    expect(await me.unbindEmail({ passCode })).toMatchObject({ apiCode: 2217 });
  });

  test('of somebody else is not taken', async () => {
    const { t, me } = await ann({ username: 'ann' });
    await t.user({ email });
    const passCode = await mailedCode(t, 'CHANNEL_BIND_EMAIL', email);
    expect(await me.bindEmail({ email, passCode })).toMatchObject({ statusCode: 409, apiCode: 2026 });
  });

  test('is changed when the old and the new one are proved', async () => {
    const { t, me } = await ann();
    const newEmail = 'ann@new.example';
    const newEmailPassCode = await mailedCode(t, 'CHANNEL_UPDATE_EMAIL', newEmail);
    const prove = (old: Record<string, string>) =>
      me.verifyUpdateEmailRequest({
        verifyMethod: 'EMAIL_PASSCODE',
        emailPassCodePayload: { newEmail, newEmailPassCode, ...old },
      });
    expect(await prove({})).toMatchObject({ apiCode: 2037 });
    expect(await prove({ oldEmail: email, oldEmailPassCode: 'x' })).toMatchObject({ apiCode: 2001 });
    const oldEmailPassCode = await mailedCode(t, 'CHANNEL_UPDATE_EMAIL', email);
    const { data } = await prove({ oldEmail: email, oldEmailPassCode });
    expect(data.tokenExpiresIn).toBe(60);
    const { updateEmailToken } = data;
    const eve = t.as((await t.tokens(await t.user({ username: 'eve' }))).access_token);
    expect(await eve.updateEmail({ updateEmailToken })).toMatchObject({ statusCode: 401 });
    expect((await me.getProfile()).data).toMatchObject({ email });
  });

  test('is changed by the token of its proof', async () => {
    const { t, me } = await ann();
    await t.admin.updateSecuritySettings({ changeEmailStrategy: { verifyOldEmail: false } });
    await server.platform.changes.settled();
    const newEmail = 'ann@new.example';
    const newEmailPassCode = await mailedCode(t, 'CHANNEL_UPDATE_EMAIL', newEmail);
    const { data } = await me.verifyUpdateEmailRequest({
      verifyMethod: 'EMAIL_PASSCODE',
      emailPassCodePayload: { newEmail, newEmailPassCode },
    });
    expect(await me.updateEmail(data)).toMatchObject({ data: { success: true } });
    expect((await me.getProfile()).data).toMatchObject({ email: newEmail, emailVerified: true });
  });
});

test('a phone number is added, changed and removed with codes', async () => {
  const { t, me } = await ann({ username: 'ann' });
  const [phoneNumber, newPhoneNumber] = ['13800138000', '13900139000'];
  const passCode = await textedCode(t, 'CHANNEL_BIND_PHONE', phoneNumber);
  expect(await me.bindPhone({ phoneNumber, passCode })).toMatchObject({ statusCode: 200 });
  server.clock.forward(61_000);
  const proof = {
    newPhoneNumber,
    newPhonePassCode: await textedCode(t, 'CHANNEL_BIND_PHONE', newPhoneNumber),
    oldPhoneNumber: phoneNumber,
    oldPhonePassCode: await textedCode(t, 'CHANNEL_UNBIND_PHONE', phoneNumber),
  };
  const verify = (payload: typeof proof) =>
    me.verifyUpdatePhoneRequest({ verifyMethod: 'PHONE_PASSCODE', phonePassCodePayload: payload });
  expect(await verify({ ...proof, oldPhoneNumber: '13700137000' })).toMatchObject({ apiCode: 2038 });
  const { data } = await verify(proof);
  expect(await me.updatePhone(data)).toMatchObject({ data: { success: true } });
  expect((await me.getProfile()).data).toMatchObject({ phone: newPhoneNumber, phoneVerified: true });
  server.clock.forward(61_000);
  const out = await textedCode(t, 'CHANNEL_UNBIND_PHONE', newPhoneNumber);
  expect(await me.unbindPhone({ passCode: out })).toMatchObject({ statusCode: 200 });
  expect((await me.getProfile()).data).toMatchObject({ phone: null, phoneVerified: false });
});

describe('an account', () => {
  const giveUp = async (me: Awaited<ReturnType<typeof ann>>['me']) => {
    const { data } = await me.verifyDeleteAccountRequest({
      verifyMethod: 'PASSWORD',
      passwordPayload: { password: PASSWORD },
    });
    return me.deleteAccount(data);
  };

  test('is deleted by whoever proves to be its user, and the token is good for nobody else', async () => {
    const { t, me, userId } = await ann();
    const wrong = { verifyMethod: 'PASSWORD' as const, passwordPayload: { password: 'wrong' } };
    expect(await me.verifyDeleteAccountRequest(wrong)).toMatchObject({ apiCode: 2006 });
    const { data } = await me.verifyDeleteAccountRequest({
      verifyMethod: 'EMAIL_PASSCODE',
      emailPassCodePayload: { passCode: await mailedCode(t, 'CHANNEL_DELETE_ACCOUNT', email) },
    });
    const eve = t.as((await t.tokens(await t.user({ username: 'eve' }))).access_token);
    expect(await eve.deleteAccount(data)).toMatchObject({ statusCode: 401 });
    expect(await giveUp(me)).toMatchObject({ data: { success: true } });
    expect((await t.admin.getUser({ userId })).apiCode).toBe(2004);
  });

  test('that was given up is gone after the days of grace', async () => {
    const { t, me, userId } = await ann();
    await t.admin.updateSecuritySettings({ accountDeletion: { graceDays: 7 } });
    await server.platform.changes.settled();
    expect(await giveUp(me)).toMatchObject({ statusCode: 200 });
    expect((await me.getProfile()).statusCode).toBe(401);
    server.clock.forward(6 * DAY);
    await deleteDueUsers(server.platform);
    expect((await t.admin.getUser({ userId })).statusCode).toBe(200);
    server.clock.forward(2 * DAY);
    await deleteDueUsers(server.platform);
    await server.platform.changes.settled();
    expect((await t.admin.getUser({ userId })).apiCode).toBe(2004);
  });

  test('is kept by a sign-in within the days of grace', async () => {
    const { t, me, userId } = await ann();
    await t.admin.updateSecuritySettings({ accountDeletion: { graceDays: 7 } });
    await server.platform.changes.settled();
    await giveUp(me);
    expect((await signIn(t, PASSWORD)).statusCode).toBe(200);
    server.clock.forward(8 * DAY);
    await deleteDueUsers(server.platform);
    expect((await t.admin.getUser({ userId })).statusCode).toBe(200);
  });
});
