import { codeFor } from '@genauth/testing/outbox.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';

/** As a pool has it that was never changed. */
const WRONG_PER_ACCOUNT = 5;

const email = 'ann@example.com';

const signIn = (t: TestPool, passCodePayload: Record<string, string>, options: Record<string, unknown> = {}) =>
  t.as().signInByCredentials({
    connection: 'PASSCODE',
    passCodePayload: { passCode: '', ...passCodePayload },
    options,
    client_id: t.application.id,
    client_secret: t.application.secret,
  });

async function askCode(t: TestPool, to = email): Promise<string> {
  expect(await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email: to })).toMatchObject({ statusCode: 200 });
  return codeFor(t, to);
}

const otherThan = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');

test('signs in by a code to the e-mail address, which is confirmed by it', async () => {
  const t = await pool();
  await t.admin.updateSecuritySettings({ loginRequireEmailVerified: true });
  const userId = await t.user({ email });
  const { statusCode, data } = await signIn(t, { email: 'Ann@Example.com', passCode: await askCode(t) });
  expect(statusCode).toBe(200);
  const profile = await t.as(data.access_token ?? undefined).getProfile();
  expect(profile.data).toMatchObject({ userId, emailVerified: true, loginsCount: 1 });
});

test.each([
  [{ phone: '13800000000' }, { phone: '13800000000' }],
  [{ phone: '+8613800000000' }, { phone: '13800000000', phoneCountryCode: '+86' }],
  [
    { phone: '15100000000', phoneCountryCode: '+49' },
    { phone: '15100000000', phoneCountryCode: '+49' },
  ],
])('signs in by a code to the number %j', async (typed, stored) => {
  const t = await pool();
  const userId = await t.user(stored);
  const { phone: phoneNumber, phoneCountryCode } = { phoneCountryCode: undefined, ...typed };
  const country = phoneCountryCode ? { phoneCountryCode } : {};
  await t.as().sendSms({ channel: 'CHANNEL_LOGIN', phoneNumber, ...country });
  const to = `${phoneCountryCode ?? (phoneNumber.startsWith('+') ? '' : '+86')}${phoneNumber}`;
  const { data } = await signIn(t, { ...typed, passCode: await codeFor(t, to) });
  const profile = await t.as(data.access_token ?? undefined).getProfile();
  expect(profile.data).toMatchObject({ userId, phoneVerified: true });
});

test('the same number in another country is another number', async () => {
  const t = await pool();
  await t.user({ phone: '13800000000', phoneCountryCode: '+49' });
  await t.as().sendSms({ channel: 'CHANNEL_LOGIN', phoneNumber: '13800000000' });
  const passCode = await codeFor(t, '+8613800000000');
  expect(await signIn(t, { phone: '13800000000', passCode })).toMatchObject({ statusCode: 404, apiCode: 2004 });
});

test('creates the user when asked to, with the address confirmed and no password', async () => {
  const t = await pool();
  const passCode = await askCode(t);
  const { statusCode, data } = await signIn(t, { email, passCode }, { autoRegister: true });
  expect(statusCode).toBe(200);
  const profile = await t.as(data.access_token ?? undefined).getProfile();
  expect(profile.data).toMatchObject({ email, emailVerified: true, registerSource: ['basic:email'] });
  const byPassword = await t.as().signInByCredentials({
    connection: 'PASSWORD',
    passwordPayload: { email, password: 'anything' },
    client_id: t.application.id,
    client_secret: t.application.secret,
  });
  expect(byPassword).toMatchObject({ apiCode: 2333 });
});

test('creates nobody with a wrong code, without being asked, or while registration is closed', async () => {
  const t = await pool();
  const passCode = await askCode(t);
  const wrong = await signIn(t, { email, passCode: otherThan(passCode) }, { autoRegister: true });
  expect(wrong).toMatchObject({ statusCode: 403, apiCode: 2001 });
  expect(await signIn(t, { email, passCode })).toMatchObject({ statusCode: 404, apiCode: 2004 });
  await t.admin.updateSecuritySettings({ registerDisabled: true });
  const another = await askCode(t, 'bob@example.com');
  const closed = await signIn(t, { email: 'bob@example.com', passCode: another }, { autoRegister: true });
  expect(closed).toMatchObject({ statusCode: 403, apiCode: 2031 });
  expect((await t.admin.listUsers()).data.totalCount).toBe(0);
});

test('a code signs in once', async () => {
  const t = await pool();
  await t.user({ email });
  const passCode = await askCode(t);
  const answers = await Promise.all([signIn(t, { email, passCode }), signIn(t, { email, passCode })]);
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 403]);
  expect(await signIn(t, { email, passCode })).toMatchObject({ statusCode: 403, apiCode: 2001 });
});

test('whoever cannot read the mailbox learns nothing about the account', async () => {
  const t = await pool();
  await t.user({ email });
  await askCode(t);
  await askCode(t, 'nobody@example.com');
  const known = await signIn(t, { email, passCode: 'x' });
  const unknown = await signIn(t, { email: 'nobody@example.com', passCode: 'x' });
  const unasked = await signIn(t, { email: 'unasked@example.com', passCode: 'x' });
  expect(known).toMatchObject({ statusCode: 403, apiCode: 2001, data: { remainCount: WRONG_PER_ACCOUNT - 1 } });
  expect({ ...unknown, requestId: '' }).toEqual({ ...known, requestId: '' });
  expect({ ...unasked, requestId: '' }).toEqual({ ...known, requestId: '' });
});

test('a suspended account stays out with the right code', async () => {
  const t = await pool();
  await t.user({ email, status: 'Suspended' });
  expect(await signIn(t, { email, passCode: await askCode(t) })).toMatchObject({ statusCode: 403, apiCode: 2005 });
});

test('wrong codes lock the address for passwords too', async () => {
  const t = await pool();
  const password = 'correct horse battery';
  await t.user({ email, password });
  await askCode(t);
  for (let tries = 0; tries < WRONG_PER_ACCOUNT; tries += 1) await signIn(t, { email, passCode: 'x' });
  const byPassword = await t.as().signInByCredentials({
    connection: 'PASSWORD',
    passwordPayload: { email, password },
    client_id: t.application.id,
    client_secret: t.application.secret,
  });
  expect(byPassword).toMatchObject({ statusCode: 403, apiCode: 2005 });
});

test('a code for another purpose does not sign in', async () => {
  const t = await pool();
  await t.user({ email });
  await t.as().sendEmail({ channel: 'CHANNEL_REGISTER', email });
  expect(await signIn(t, { email, passCode: await codeFor(t, email) })).toMatchObject({ apiCode: 2001 });
});

test('is offered as the application is set', async () => {
  const t = await pool();
  await t.user({ email });
  const loginConfig = { enabledBasicLoginMethods: ['EMAIL_PASSWORD', 'PHONE_CODE'] };
  await t.server.platform.databases
    .forPool(t.id)
    .updateTable('applications')
    .set({ login_config: JSON.stringify(loginConfig) })
    .execute();
  await t.server.platform.changes.settled();
  expect(await signIn(t, { email, passCode: await askCode(t) })).toMatchObject({ statusCode: 422 });
  expect(await signIn(t, {})).toMatchObject({ statusCode: 400 });
});

test('whoever registered an address without proving it is out once its owner signs in by a code', async () => {
  const t = await pool();
  const password = 'correct horse battery';
  const byPassword = () =>
    t.as().signInByCredentials({
      connection: 'PASSWORD',
      passwordPayload: { email, password },
      options: { autoRegister: true },
      client_id: t.application.id,
      client_secret: t.application.secret,
    });
  const { data: foreign } = await byPassword();
  const { data: own } = await signIn(t, { email, passCode: await askCode(t) });
  expect(await t.as(own.access_token ?? undefined).getProfile()).toMatchObject({ statusCode: 200 });
  expect(await t.as(foreign.access_token ?? undefined).getProfile()).toMatchObject({ statusCode: 401 });
  expect(await byPassword()).toMatchObject({ apiCode: 2333 });
});

test('a password that an administrator gave, or that a code has set, outlives a sign-in by code', async () => {
  const t = await pool(await startServer());
  const password = 'correct horse battery';
  await t.user({ email, password });
  await t.user({ email: 'bob@example.com', password: 'another one, really', userSourceType: 'register' });
  const bob = 'bob@example.com';
  await t.as().sendEmail({ channel: 'CHANNEL_RESET_PASSWORD', email: bob });
  const emailPassCodePayload = { email: bob, passCode: await codeFor(t, bob) };
  const { data } = await t.as().verifyResetPasswordRequest({ verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload });
  await t.as().resetPassword({ password, passwordResetToken: data.passwordResetToken });
  t.server.clock.forward(61_000);
  for (const to of [email, bob]) {
    expect(await signIn(t, { email: to, passCode: await askCode(t, to) })).toMatchObject({ statusCode: 200 });
    const byPassword = await t.as().signInByCredentials({
      connection: 'PASSWORD',
      passwordPayload: { email: to, password },
      client_id: t.application.id,
      client_secret: t.application.secret,
    });
    expect(byPassword).toMatchObject({ statusCode: 200 });
  }
  await t.server.close();
});
