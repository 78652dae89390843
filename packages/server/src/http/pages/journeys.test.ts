import { codeFor } from '@genauth/testing/outbox.ts';
import { Person, signInByPassword } from '@genauth/testing/person.ts';
import { pool } from '@genauth/testing/pool.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { otpCode } from '../../domains/mfa/totp.ts';

const PASSWORD = 'correct horse battery';
const NEW_PASSWORD = 'staple of the battery';
const email = 'mei@example.com';

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.close());

const secretOf = (person: Person): string => person.found(/secret=([A-Z2-7]+)/);
const recoveryCodeOf = (person: Person): string => person.found(/<code>([a-z0-9-]{19})<\/code>/);

test('a code to the mailbox signs in', async () => {
  const t = await pool(server);
  await t.user({ email, password: PASSWORD });
  const person = await Person.at(t);
  await person.send('identifier', { identifier: email });
  expect(person.reads('Email me a code instead')).toBe(true);
  await person.send('send-code', { identifier: email, purpose: 'sign-in' });
  expect(person.at).toBe('passcode');
  await person.send('passcode', { identifier: email, purpose: 'sign-in', code: '000000x' });
  expect([person.status, person.reads('That code is wrong')]).toEqual([403, true]);
  await person.send('passcode', { identifier: email, purpose: 'sign-in', code: await codeFor(t, email) });
  expect(await person.isIn()).toBe(true);
});

test('a code to nobody looks the same', async () => {
  const t = await pool(server);
  const unknown = await Person.at(t);
  await unknown.send('identifier', { identifier: 'nobody@example.com' });
  await unknown.send('send-code', { identifier: 'nobody@example.com', purpose: 'sign-in' });
  expect(unknown.at).toBe('passcode');
  await unknown.send('passcode', { identifier: 'nobody@example.com', purpose: 'sign-in', code: '123456' });
  expect([unknown.status, unknown.reads('That code is wrong')]).toEqual([403, true]);
});

describe('a forgotten password', () => {
  test('is replaced by whoever reads the mailbox, and lets the old one in no more', async () => {
    const t = await pool(server);
    const userId = await t.user({ email, password: PASSWORD });
    const { access_token: before } = await t.tokens(userId);
    const person = await Person.at(t, 'recover');
    await person.send('recover', { identifier: email });
    await person.send('passcode', { identifier: email, purpose: 'recover', code: await codeFor(t, email) });
    expect(person.at).toBe('new-password');
    await person.send('new-password', { password: 'x' });
    expect([person.status, person.reads('too weak')]).toEqual([400, true]);
    await person.send('new-password', { password: NEW_PASSWORD });
    expect(await person.isIn()).toBe(true);
    expect((await signInByPassword(t, email, PASSWORD)).status).toBe(403);
    expect(await (await signInByPassword(t, email, NEW_PASSWORD)).isIn()).toBe(true);
    expect((await t.as(before).getProfile()).statusCode).toBe(401);
  });

  test('is not replaced with a code that was sent to sign in', async () => {
    const t = await pool(server);
    await t.user({ email, password: PASSWORD });
    const person = await Person.at(t);
    await person.send('send-code', { identifier: email, purpose: 'sign-in' });
    await person.send('passcode', { identifier: email, purpose: 'recover', code: await codeFor(t, email) });
    expect(person.status).toBe(403);
  });

  test('cannot be replaced before the code was right', async () => {
    const t = await pool(server);
    await t.user({ email, password: PASSWORD });
    const person = await Person.at(t, 'recover');
    await person.send('recover', { identifier: email });
    await person.send('new-password', { password: NEW_PASSWORD });
    expect(person.status).toBe(401);
    expect(await (await signInByPassword(t, email, PASSWORD)).isIn()).toBe(true);
  });
});

test.each([
  ['new', 'This is your first sign-in'],
  ['old', 'An administrator asked for a new password'],
])('a password that an administrator chose for a %s user is replaced on the way in', async (name, told) => {
  const t = await pool(server);
  await t.user({ username: 'lin', password: PASSWORD });
  if (name === 'old') expect(await (await signInByPassword(t, 'lin', PASSWORD)).isIn()).toBe(true);
  const { data } = await t.admin.getUser({ userId: 'lin', userIdType: 'username' });
  await t.admin.updateUser({ userId: data.userId, options: { resetPasswordOnNextLogin: true } });
  const person = await signInByPassword(t, 'lin', PASSWORD);
  expect([person.at, person.reads(told)]).toEqual(['new-password', true]);
  await person.send('new-password', { password: NEW_PASSWORD });
  expect(await person.isIn()).toBe(true);
  expect(await (await signInByPassword(t, 'lin', NEW_PASSWORD)).isIn()).toBe(true);
});

describe('a new user', () => {
  test('registers with an address, a code and a password', async () => {
    const t = await pool(server);
    const person = await Person.at(t);
    expect(person.reads('?step=register')).toBe(true);
    await person.send('register', { identifier: email });
    expect(person.at).toBe('passcode');
    await person.send('passcode', { identifier: email, purpose: 'register', code: await codeFor(t, email) });
    expect(person.at).toBe('details');
    await person.send('details', { password: NEW_PASSWORD });
    expect(await person.isIn()).toBe(true);
    const { data } = await t.admin.getUser({ userId: email, userIdType: 'email' });
    expect(data).toMatchObject({ email, emailVerified: true, registerSource: ['basic:email'] });
    expect(await (await signInByPassword(t, email, NEW_PASSWORD)).isIn()).toBe(true);
  });

  test('registers with a phone number and no password', async () => {
    const t = await pool(server);
    const person = await Person.at(t, 'register');
    await person.send('register', { identifier: '138 0013 8000' });
    await person.send('passcode', { identifier: 'x', purpose: 'register', code: await codeFor(t, '+8613800138000') });
    expect(await person.isIn()).toBe(true);
  });

  test('registers with a username that is free', async () => {
    const t = await pool(server);
    await t.user({ username: 'taken' });
    const person = await Person.at(t, 'register');
    await person.send('register', { identifier: 'Taken' });
    expect(person.status).toBe(409);
    await person.send('register', { identifier: 'lin' });
    await person.send('details', { password: '' });
    expect([person.status, person.reads('Choose a password')]).toEqual([400, true]);
    await person.send('details', { password: NEW_PASSWORD });
    expect(await person.isIn()).toBe(true);
  });

  test('who has an account already is signed in by the code', async () => {
    const t = await pool(server);
    const userId = await t.user({ email });
    const person = await Person.at(t, 'register');
    await person.send('register', { identifier: email });
    await person.send('passcode', { identifier: email, purpose: 'register', code: await codeFor(t, email) });
    expect(await person.isIn()).toBe(true);
    expect((await t.admin.listUsers()).data.list).toMatchObject([{ userId }]);
  });

  test('agrees to what the application asks for', async () => {
    const t = await pool(server);
    const agreements = [
      {
        displayAt: ['RegisterPage' as const],
        isRequired: true,
        lang: 'en-US' as const,
        content: 'I agree to <a href="https://a.example/terms">the terms</a>',
      },
    ];
    await t.admin.updateApplication({ appId: t.application.id, brandingConfig: { agreements } });
    await server.platform.changes.settled();
    const person = await Person.at(t, 'register');
    const name = person.found(/name="(agreement\.[0-9a-f]+)"/);
    expect(person.reads('I agree to the terms')).toBe(true);
    await person.send('register', { identifier: 'lin' });
    expect([person.status, person.reads('Agree to the terms')]).toEqual([400, true]);
    await person.send('register', { identifier: 'lin', [name]: 'on' });
    await person.send('details', { password: NEW_PASSWORD });
    expect(await person.isIn()).toBe(true);
    const rows = await server.platform.databases.forPool(t.id).selectFrom('user_agreements').selectAll().execute();
    expect(rows).toMatchObject([{ agreement_id: name.slice(10), app_id: t.application.id }]);
  });

  test('finds registration closed, by the link and by the form', async () => {
    const t = await pool(server);
    await t.admin.updateSecuritySettings({ registerDisabled: true });
    await server.platform.changes.settled();
    const person = await Person.at(t);
    expect(person.reads('?step=register')).toBe(false);
    await person.send('register', { identifier: 'lin' });
    expect(person.status).toBe(403);
  });
});

describe('a second factor', () => {
  test('is set up on the way in where the pool asks for it, and asked for from then on', async () => {
    const t = await pool(server);
    await t.user({ username: 'lin', password: PASSWORD });
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['OTP'] });
    await server.platform.changes.settled();
    const first = await signInByPassword(t, 'lin', PASSWORD);
    expect(first.at).toBe('enroll-factor');
    const secret = secretOf(first);
    await first.send('enroll', { factor: 'otp', code: '000000' });
    expect(first.status).toBe(403);
    await first.send('enroll', { factor: 'otp', code: otpCode(secret, server.clock.now()) });
    const recovery = recoveryCodeOf(first);
    expect(recovery).not.toBe('');
    await first.send('noted');
    expect(await first.isIn()).toBe(true);

    server.clock.forward(60_000);
    const again = await signInByPassword(t, 'lin', PASSWORD);
    expect(again.at).toBe('second-factor');
    await again.send('factor', { factor: 'otp', code: otpCode(secret, server.clock.now()) });
    expect(await again.isIn()).toBe(true);

    const lost = await signInByPassword(t, 'lin', PASSWORD);
    await lost.send('factor', { factor: 'otp', code: otpCode(secret, server.clock.now()) });
    expect([lost.status, 'a code is good once']).toEqual([403, 'a code is good once']);
    await lost.send('use-factor', { factor: 'recovery' });
    await lost.send('factor', { factor: 'recovery', code: recovery });
    const next = recoveryCodeOf(lost);
    expect([next === '', next === recovery]).toEqual([false, false]);
    await lost.send('noted');
    expect(await lost.isIn()).toBe(true);

    const replay = await signInByPassword(t, 'lin', PASSWORD);
    await replay.send('factor', { factor: 'recovery', code: recovery });
    expect(replay.status).toBe(403);
  });

  test('by e-mail is sent by itself', async () => {
    const t = await pool(server);
    await t.user({ username: 'lin', email, emailVerified: true, password: PASSWORD });
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['EMAIL'] });
    await server.platform.changes.settled();
    const person = await signInByPassword(t, 'lin', PASSWORD);
    expect([person.at, person.reads('m•••@example.com')]).toEqual(['second-factor', true]);
    await person.send('factor', { factor: 'email', code: await codeFor(t, email) });
    expect(await person.isIn()).toBe(true);
  });

  test('is asked for when a forgotten password was proved by a code', async () => {
    const t = await pool(server);
    await t.user({
      username: 'lin',
      email,
      emailVerified: true,
      password: PASSWORD,
      phone: '13800138000',
      phoneVerified: true,
    });
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['EMAIL', 'SMS'] });
    await server.platform.changes.settled();
    const person = await Person.at(t, 'recover');
    await person.send('recover', { identifier: email });
    await person.send('passcode', { identifier: email, purpose: 'recover', code: await codeFor(t, email) });
    expect([person.at, person.reads('•••8000')]).toEqual(['second-factor', true]);
    await person.send('new-password', { password: NEW_PASSWORD });
    expect(person.status).toBe(401);
    await person.send('factor', { factor: 'sms', code: await codeFor(t, '+8613800138000') });
    expect(person.at).toBe('new-password');
  });

  test('cannot be passed by, guessed or waited for', async () => {
    const t = await pool(server);
    await t.user({ username: 'lin', email, emailVerified: true, password: PASSWORD });
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['EMAIL'] });
    await server.platform.changes.settled();
    const person = await signInByPassword(t, 'lin', PASSWORD);
    await person.send('noted');
    expect(person.at).toBe('second-factor');
    for (let tries = 0; tries < 5; tries += 1) await person.send('factor', { factor: 'email', code: '000000x' });
    await person.send('factor', { factor: 'email', code: await codeFor(t, email) });
    expect(person.status).toBe(429);
    server.clock.forward(16 * 60_000);
    await person.send('factor', { factor: 'email', code: '000000' });
    expect(person.status).toBe(401);
  });

  test('is what the API cannot ask for', async () => {
    const t = await pool(server);
    await t.user({ username: 'lin', email, emailVerified: true, password: PASSWORD });
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['EMAIL'] });
    await server.platform.changes.settled();
    const answer = await t.as().signInByCredentials({
      connection: 'PASSWORD',
      passwordPayload: { username: 'lin', password: PASSWORD },
      client_id: t.application.id,
      client_secret: t.application.secret,
    });
    expect(answer).toMatchObject({ statusCode: 403, apiCode: 1636 });
  });
});
