import { codeFor, writtenTo } from '@genauth/testing/outbox.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { describe, expect, test } from 'vitest';
import { consumePasscode } from './public.ts';

const email = 'ann@example.com';
const asking = (t: TestPool, clientIp = '203.0.113.1') => ({
  platform: t.server.platform,
  application: { id: t.application.id, user_pool_id: t.id, name: 'Test' },
  clientIp,
});
const login = { channel: 'CHANNEL_LOGIN', email } as const;

const preCheck = (t: TestPool, passCode: string, channel: 'CHANNEL_LOGIN' | 'CHANNEL_BIND_EMAIL' = 'CHANNEL_LOGIN') =>
  t.as().preCheckCode({ codeType: 'EMAIL', emailCodePayload: { email, passCode, channel } });

/** A code of as many digits that is another one. */
const otherThan = (code: string): string => String((Number(code) + 1) % 10 ** code.length).padStart(code.length, '0');

describe('sendEmail', () => {
  test('writes a code in the language of the request, and does not tell it', async () => {
    const t = await pool();
    const answer = await t.as().sendEmail({ channel: 'CHANNEL_RESET_PASSWORD', email }, { 'x-genauth-lang': 'ja-JP' });
    expect(answer).toMatchObject({ statusCode: 200 });
    expect(answer.data ?? null).toBeNull();
    const [message] = await writtenTo(t, email);
    expect(message).toMatchObject({ subject: 'Test のパスワードの再設定', values: { minutes: '5' } });
    expect(message?.html).toContain(message?.values.code);
    expect(message?.text).toContain(message?.values.code);
  });

  test('says nothing about whether somebody has the address', async () => {
    const t = await pool();
    await t.user({ email });
    const known = await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email });
    const unknown = await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email: 'nobody@example.com' });
    expect({ ...known, requestId: '' }).toEqual({ ...unknown, requestId: '' });
    expect(await writtenTo(t, 'nobody@example.com')).toHaveLength(1);
  });

  test('sends one code a minute to one address, however it is written', async () => {
    const t = await pool(await startServer());
    const send = (to: string) => t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email: to });
    const answers = await Promise.all([send(email), send('ANN@example.com'), send(email)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 429, 429]);
    expect(answers.find(({ statusCode }) => statusCode === 429)).toMatchObject({ apiCode: 2080 });
    t.server.clock.forward(61_000);
    expect(await send(email)).toMatchObject({ statusCode: 200 });
    await t.server.close();
  });

  test('sends ten codes an hour to one address', async () => {
    const t = await pool(await startServer());
    for (let sent = 0; sent < 10; sent += 1) {
      expect(await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email })).toMatchObject({ statusCode: 200 });
      t.server.clock.forward(61_000);
    }
    const refused = await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email });
    expect(refused).toMatchObject({ statusCode: 429, apiCode: 4_290_001 });
    await t.server.close();
  });

  test('needs an application that exists', async () => {
    const t = await pool();
    const answer = await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email }, { 'x-genauth-app-id': 'f'.repeat(24) });
    expect(answer).toMatchObject({ statusCode: 404, apiCode: 2011 });
  });
});

describe('sendSms', () => {
  test('takes a number of the mainland without its country', async () => {
    const t = await pool();
    await t.as().sendSms({ channel: 'CHANNEL_LOGIN', phoneNumber: '13800000000' });
    const code = await codeFor(t, '+8613800000000');
    const payload = { phone: '+8613800000000', passCode: code, channel: 'CHANNEL_LOGIN' } as const;
    const { data } = await t.as().preCheckCode({ codeType: 'SMS', smsCodePayload: payload });
    expect(data).toEqual({ isValid: true, message: null });
  });

  test('a code by text message lives 60 seconds, one by e-mail 5 minutes', async () => {
    const t = await pool(await startServer());
    const phone = '+4915100000000';
    await t.as().sendSms({ channel: 'CHANNEL_LOGIN', phoneNumber: phone });
    await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email });
    const [sms, mail] = [await codeFor(t, phone), await codeFor(t, email)];
    const bySms = { channel: 'CHANNEL_LOGIN', phone } as const;
    t.server.clock.forward(61_000);
    expect(await consumePasscode(asking(t), bySms, sms)).toBe(false);
    expect((await preCheck(t, mail)).data.isValid).toBe(true);
    t.server.clock.forward(240_000);
    expect(await consumePasscode(asking(t), login, mail)).toBe(false);
    await t.server.close();
  });
});

describe('preCheckCode', () => {
  test('tells a right code from a wrong one and leaves it valid', async () => {
    const t = await pool();
    await t.as().sendEmail(login);
    const code = await codeFor(t, email);
    expect((await preCheck(t, otherThan(code))).data).toEqual({
      isValid: false,
      message: 'That code is wrong or has expired.',
    });
    for (let time = 0; time < 3; time += 1) expect((await preCheck(t, code)).data.isValid).toBe(true);
    expect(await consumePasscode(asking(t), login, code)).toBe(true);
    expect(await preCheck(t, code)).toMatchObject({ data: { isValid: false } });
  });

  test('asks for the code that belongs to the type', async () => {
    const t = await pool();
    expect(await t.as().preCheckCode({ codeType: 'SMS' })).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('smsCodePayload'),
    });
  });
});

test('follows the settings of the pool', async () => {
  const t = await pool();
  await t.admin.updateSecuritySettings({ verifyCodeLength: 8, verifyCodeMaxAttempts: 1 });
  await t.as().sendEmail(login);
  const code = await codeFor(t, email);
  expect(code).toMatch(/^\d{8}$/);
  expect((await preCheck(t, otherThan(code))).data.isValid).toBe(false);
  expect((await preCheck(t, code)).data.isValid).toBe(false);
});
