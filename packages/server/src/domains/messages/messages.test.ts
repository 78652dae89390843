import { codeFor, writtenTo } from '@genauth/testing/outbox.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { describe, expect, test } from 'vitest';
import { consumePasscode } from '../passcodes/public.ts';

const email = 'ann@example.com';
const own = {
  type: 'LOGIN_VERIFY_CODE',
  customizeEnabled: true,
  name: 'Ours',
  subject: 'Come in, {{app_name}}',
  sender: 'Our team',
  content: '<p>Use {{code}} within {{minutes}} minutes</p>',
  expiresIn: 600,
  redirectTo: 'https://example.com/',
  tplEngine: 'handlebar',
} as const;
const japanese = { 'x-genauth-lang': 'ja-JP' };

describe('templates', () => {
  test('are the standard ones until the pool writes its own, for one language', async () => {
    const t = await pool();
    const { data } = await t.admin.getEmailTemplates();
    expect(data.templates).toHaveLength(15);
    const standard = data.templates.find(({ type }) => type === 'LOGIN_VERIFY_CODE');
    expect(standard).toMatchObject({ customizeEnabled: false, name: 'Code to sign in', expiresIn: null });

    expect(await t.admin.updateEmailTemplate(own)).toMatchObject({ statusCode: 200, data: own });
    const after = (await t.admin.getEmailTemplates()).data.templates;
    expect(after.find(({ type }) => type === 'LOGIN_VERIFY_CODE')).toEqual(own);
    expect(after.find(({ type }) => type === 'MFA_VERIFY_CODE')).toMatchObject({ customizeEnabled: false });
  });

  test('that are on are sent, and say how long their code is valid', async () => {
    const t = await pool();
    await t.admin.updateEmailTemplate(own);
    await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email });
    const [message] = await writtenTo(t, email);
    expect(message).toMatchObject({ subject: 'Come in, Test', sender: 'Our team', values: { minutes: '10' } });
    expect(message?.text).toBe(`Use ${message?.values.code} within 10 minutes`);
    const [row] = await t.server.platform.databases
      .forPool(t.id)
      .selectFrom('passcodes')
      .select('expires_at')
      .execute();
    const seconds = ((row?.expires_at.getTime() ?? 0) - t.server.clock.now()) / 1000;
    expect(seconds).toBeGreaterThan(590 - 60);
    expect(seconds).toBeLessThanOrEqual(600);
  });

  test('that are off, and those of another language, are not sent', async () => {
    const t = await pool();
    await t.admin.updateEmailTemplate({ ...own, customizeEnabled: false });
    await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email });
    expect(await writtenTo(t, email)).toMatchObject([{ subject: 'Your code to sign in to Test' }]);
    await t.admin.updateEmailTemplate(own);
    await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email: 'bob@example.com' }, japanese);
    expect(await writtenTo(t, 'bob@example.com')).toMatchObject([{ subject: 'Test サインイン用の認証コード' }]);
  });

  test('are of one pool', async () => {
    const [t, other] = [await pool(), await pool()];
    await t.admin.updateEmailTemplate(own);
    const { templates } = (await other.admin.getEmailTemplates()).data;
    expect(templates.every(({ customizeEnabled }) => !customizeEnabled)).toBe(true);
  });

  test('that hold a program are refused, when saved and when looked at', async () => {
    const t = await pool();
    const content = '<img src=x onerror=alert(1)>{{code}}';
    const refused = { statusCode: 400, apiCode: 4_000_080 };
    expect(await t.admin.updateEmailTemplate({ ...own, content })).toMatchObject(refused);
    expect(await t.admin.previewEmailTemplate({ type: own.type, content })).toMatchObject(refused);
  });

  test('are previewed with sample values and without an envelope', async () => {
    const t = await pool();
    const { subject, content } = own;
    const answer = await t.admin.previewEmailTemplate({ type: own.type, subject, content, expiresIn: 120 });
    expect(answer).toEqual({
      data: { subject: 'Come in, Test', sender: 'Test', content: '<p>Use 123456 within 2 minutes</p>' },
    });
  });

  test('leave an audit row', async () => {
    const t = await pool();
    await t.admin.updateEmailTemplate(own);
    const { data } = await t.admin.getAdminAuditLogs({ resourceType: 'userpool' });
    expect(data.list[0]).toMatchObject({ operationType: 'update', success: true });
  });
});

describe('the sender of e-mails', () => {
  const smtpConfig = {
    smtp_host: 'mail.example.com',
    smtp_port: 587,
    sender: 'App <app@example.com>',
    senderPass: 'hunter2',
  };
  const custom = { type: 'custom', enabled: true, smtpConfig } as const;
  const stored = async (t: TestPool) =>
    (await t.server.platform.databases.forPool(t.id).selectFrom('email_providers').selectAll().execute()).map((row) =>
      Object.values(row)
        .map((value) => (value instanceof Buffer ? value.toString('latin1') : String(value)))
        .join(),
    );

  test('is nobody of its own at first', async () => {
    const t = await pool();
    expect((await t.admin.getEmailProvider()).data).toEqual({ enabled: false, type: null });
  });

  test('is kept with a sealed password, which nobody is shown', async () => {
    const t = await pool();
    const { data } = await t.admin.configEmailProvider(custom);
    const shown = { ...smtpConfig, senderPass: '********', secure: false };
    expect(data).toEqual({ enabled: true, type: 'custom', smtpConfig: shown });
    expect((await t.admin.getEmailProvider()).data).toEqual(data);
    expect((await stored(t)).join()).not.toContain('hunter2');
    const log = await t.admin.getAdminAuditLogs();
    expect(JSON.stringify(log)).not.toContain('hunter2');
  });

  test('keeps its password when the hidden one comes back, but not for another server or account', async () => {
    const t = await pool();
    const hidden = { ...smtpConfig, senderPass: '********' };
    expect(await t.admin.configEmailProvider({ ...custom, smtpConfig: hidden })).toMatchObject({ statusCode: 400 });
    await t.admin.configEmailProvider(custom);
    expect(await t.admin.configEmailProvider({ ...custom, enabled: false, smtpConfig: hidden })).toMatchObject({
      statusCode: 200,
      data: { enabled: false },
    });
    for (const change of [{ smtp_host: 'evil.example' }, { smtp_port: 25 }, { sender: 'eve@example.com' }]) {
      const stolen = await t.admin.configEmailProvider({ ...custom, smtpConfig: { ...hidden, ...change } });
      expect(stolen).toMatchObject({ statusCode: 400 });
    }
  });

  test('is one of the services, with what it needs', async () => {
    const t = await pool();
    const sendGridConfig = { sender: 'app@example.com', apikey: 'key' };
    const { data } = await t.admin.configEmailProvider({ type: 'sendgrid', enabled: true, sendGridConfig });
    expect(data).toEqual({
      enabled: true,
      type: 'sendgrid',
      sendGridConfig: { ...sendGridConfig, apikey: '********' },
    });
    expect(await t.admin.configEmailProvider({ type: 'ali', enabled: true, sendGridConfig })).toMatchObject({
      statusCode: 400,
      message: expect.stringContaining('aliExmailConfig'),
    });
  });
});

test('a link or a name in a message comes from the configuration, not from the headers of a request', async () => {
  const t = await pool();
  const headers = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' };
  await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email }, headers);
  const [message] = await writtenTo(t, email);
  expect(JSON.stringify(message)).not.toContain('evil.example');
  const asking = {
    platform: t.server.platform,
    application: { id: t.application.id, user_pool_id: t.id, name: 'Test' },
    clientIp: '203.0.113.1',
  };
  expect(await consumePasscode(asking, { channel: 'CHANNEL_LOGIN', email }, await codeFor(t, email))).toBe(true);
});
