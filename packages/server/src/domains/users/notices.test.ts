import { codeFor, writtenTo } from '@genauth/testing/outbox.ts';
import { pool } from '@genauth/testing/pool.ts';
import { describe, expect, test } from 'vitest';

const email = 'ann@example.com';
const phone = '13800000000';
const password = 'correct horse battery';
const another = 'staple battery horse';

describe('a new user', () => {
  test('is told by e-mail and text message when asked to, and not the password', async () => {
    const t = await pool();
    const sendNotification = { sendEmailNotification: true, sendPhoneNotification: true, appId: t.application.id };
    await t.admin.createUser({ email, phone, name: 'Ann', password, options: { sendNotification } });
    const [mail] = await writtenTo(t, email);
    const link = `${t.server.url}/login?app_id=${t.application.id}`;
    expect(mail).toMatchObject({ subject: 'Your account for Test', values: { user: 'Ann', link } });
    const [sms] = await writtenTo(t, `+86${phone}`);
    expect(sms?.text).toBe(`Your account for Test ${link}`);
    expect(JSON.stringify([mail, sms])).not.toContain(password);
  });

  test('is told nothing otherwise, nor when nobody was created', async () => {
    const t = await pool();
    await t.admin.createUser({ email });
    const options = { sendNotification: { sendEmailNotification: true } };
    expect(await t.admin.createUser({ email, options })).toMatchObject({ statusCode: 409 });
    expect(await writtenTo(t, email)).toEqual([]);
  });

  test('whose name is an address is called by the e-mail address', async () => {
    const t = await pool();
    const options = { sendNotification: { sendEmailNotification: true } };
    await t.admin.createUser({ email, name: 'Win at https://evil.example', nickname: 'www.evil.example', options });
    const [mail] = await writtenTo(t, email);
    expect(mail?.values.user).toBe(email);
    expect(JSON.stringify(mail)).not.toContain('evil.example');
  });
});

describe('a password', () => {
  test('that an administrator set is told of as the administrator wants', async () => {
    const t = await pool();
    const userId = await t.user({ email, password });
    await t.admin.updateUser({ userId, password: another });
    expect(await writtenTo(t, email)).toEqual([]);
    const sendPasswordResetedNotification = {
      sendDefaultEmailNotification: true,
      inputSendPhoneNotification: phone,
    };
    await t.admin.updateUser({ userId, password, options: { sendPasswordResetedNotification } });
    const subject = 'Your password for Test was reset';
    expect(await writtenTo(t, email)).toMatchObject([{ subject }]);
    expect(await writtenTo(t, `+86${phone}`)).toMatchObject([{ text: subject }]);
  });

  test('that was changed is told of at the address that is known to be the user’s', async () => {
    const t = await pool();
    const ann = await t.user({ email, emailVerified: true, password });
    const bob = await t.user({ email: 'bob@example.com', password });
    for (const userId of [ann, bob]) {
      const { access_token } = await t.tokens(userId);
      const user = t.as(access_token);
      expect(await user.updatePassword({ newPassword: another, oldPassword: password })).toMatchObject({
        statusCode: 200,
      });
    }
    expect(await writtenTo(t, email)).toMatchObject([{ subject: 'Your password for Test was changed' }]);
    expect(await writtenTo(t, 'bob@example.com')).toEqual([]);
  });

  test('that was reset by a code is told of', async () => {
    const t = await pool();
    await t.user({ email, emailVerified: true, password });
    await t.as().sendEmail({ channel: 'CHANNEL_RESET_PASSWORD', email });
    const emailPassCodePayload = { email, passCode: await codeFor(t, email) };
    const { data } = await t.as().verifyResetPasswordRequest({ verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload });
    await t.as().resetPassword({ password: another, passwordResetToken: data.passwordResetToken });
    const [mail] = await writtenTo(t, email);
    expect(mail?.subject).toBe('Your password for Test was changed');
  });
});

test('the address that was there before is told when another takes its place', async () => {
  const t = await pool();
  await t.admin.updateSecuritySettings({ changeEmailStrategy: { verifyOldEmail: false } });
  const userId = await t.user({ email, emailVerified: true });
  const { access_token } = await t.tokens(userId);
  const user = t.as(access_token);
  const newEmail = 'eve@example.com';
  await user.sendEmail({ channel: 'CHANNEL_UPDATE_EMAIL', email: newEmail });
  const emailPassCodePayload = { newEmail, newEmailPassCode: await codeFor(t, newEmail) };
  const { data } = await user.verifyUpdateEmailRequest({ verifyMethod: 'EMAIL_PASSCODE', emailPassCodePayload });
  expect(await user.updateEmail({ updateEmailToken: data.updateEmailToken })).toMatchObject({ statusCode: 200 });
  expect(await writtenTo(t, email)).toMatchObject([{ subject: 'Your account for Test was changed' }]);
});

test('whoever registers is welcomed where the pool has written a welcome', async () => {
  const t = await pool();
  const register = async (to: string) => {
    await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email: to });
    const { statusCode } = await t.as().signInByCredentials({
      connection: 'PASSCODE',
      passCodePayload: { email: to, passCode: await codeFor(t, to) },
      options: { autoRegister: true },
      client_id: t.application.id,
      client_secret: t.application.secret,
    });
    expect(statusCode).toBe(200);
    return (await writtenTo(t, to)).map(({ subject }) => subject);
  };
  const code = 'Your code to sign in to Test';
  expect(await register('bob@example.com')).toEqual([code]);
  const own = { customizeEnabled: true, name: 'Ours', subject: 'Hello {{user}}', content: '<p>{{link}}</p>' };
  expect(await t.admin.updateEmailTemplate({ type: 'WELCOME_EMAIL', ...own, sender: 'Us' })).toMatchObject({
    statusCode: 200,
  });
  expect(await register(email)).toEqual([`Hello ${email}`, code]);
});
