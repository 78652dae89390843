import { codeFor } from '@genauth/testing/outbox.ts';
import { pool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

const email = 'ann@example.com';
const password = 'correct horse battery';

test.each([{ email }, { username: 'ann' }])('registers %j with a password', async (name) => {
  const t = await pool();
  const { statusCode, data } = await t.as().signUp({
    connection: 'PASSWORD',
    passwordPayload: { ...name, password },
    profile: { nickname: 'Annie', gender: 'F' },
  });
  expect(statusCode).toBe(200);
  expect(data).toMatchObject({
    ...name,
    nickname: 'Annie',
    gender: 'F',
    emailVerified: false,
    userSourceType: 'register',
  });
  const again = await t.as().signUp({ connection: 'PASSWORD', passwordPayload: { ...name, password } });
  expect(again).toMatchObject({ statusCode: 409, apiCode: 2026 });
});

test('registers with a code, which confirms the address, and a password beside it', async () => {
  const t = await pool();
  await t.as().sendEmail({ channel: 'CHANNEL_REGISTER', email });
  const passCode = await codeFor(t, email);
  const wrong = await t.as().signUp({ connection: 'PASSCODE', passCodePayload: { email, passCode: 'x' } });
  expect(wrong).toMatchObject({ apiCode: 2001 });
  const { data } = await t.as().signUp({
    connection: 'PASSCODE',
    passCodePayload: { email, passCode },
    options: { passwordForPhonePassCode: password, context: {} },
  });
  expect(data).toMatchObject({ email, emailVerified: true });
  const signedIn = await t.as().signInByCredentials({
    connection: 'PASSWORD',
    passwordPayload: { email, password },
    client_id: t.application.id,
    client_secret: t.application.secret,
  });
  expect(signedIn.statusCode).toBe(200);
});

test('a profile does not confirm an address by itself', async () => {
  const t = await pool();
  const { data } = await t.as().signUp({
    connection: 'PASSWORD',
    passwordPayload: { username: 'ann', password },
    profile: { email, phone: '13800138000' },
  });
  expect(data).toMatchObject({ email, emailVerified: false, phone: '13800138000', phoneVerified: false });
});

test('nobody registers where registration is closed, with a weak password, or with nothing', async () => {
  const t = await pool();
  const weak = await t.as().signUp({ connection: 'PASSWORD', passwordPayload: { username: 'ann', password: 'x' } });
  expect(weak).toMatchObject({ apiCode: 2029 });
  expect(await t.as().signUp({ connection: 'PASSWORD' })).toMatchObject({ statusCode: 400 });
  expect(await t.as().signUp({ connection: 'PASSCODE' })).toMatchObject({ statusCode: 400 });
  await t.admin.updateSecuritySettings({ registerDisabled: true });
  await t.server.platform.changes.settled();
  const closed = await t.as().signUp({ connection: 'PASSWORD', passwordPayload: { username: 'ann', password } });
  expect(closed).toMatchObject({ statusCode: 403, apiCode: 2031 });
});
