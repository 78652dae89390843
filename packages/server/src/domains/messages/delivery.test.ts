import { type Mailbox, type MailboxOptions, mailbox } from '@genauth/testing/mailbox.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test, vi } from 'vitest';
import { sendMessage } from './public.ts';

const email = 'ann@example.com';
const account = { user: 'app@example.com', password: 'hunter2' };

/** A pool that sends its e-mails to a mail server of the test. */
async function poolWithMailbox(options: MailboxOptions = {}): Promise<TestPool & { box: Mailbox }> {
  const [t, box] = [await pool(), await mailbox({ account, ...options })];
  const smtpConfig = {
    smtp_host: '127.0.0.1',
    smtp_port: box.port,
    sender: account.user,
    senderPass: account.password,
  };
  await t.admin.configEmailProvider({ type: 'custom', enabled: true, smtpConfig });
  return { ...t, box };
}

const messagesOf = (t: TestPool) =>
  t.server.platform.databases.forPool(t.id).selectFrom('messages').selectAll().orderBy('id').execute();

/** Waits until the messages of a pool are as expected; whichever process delivers them. */
const becomes = (t: TestPool, ...expected: object[]) =>
  vi.waitFor(async () => expect(await messagesOf(t)).toMatchObject(expected), { timeout: 30_000, interval: 50 });

test('a code arrives by mail, and is forgotten once it is sent', async () => {
  const t = await poolWithMailbox();
  await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email });
  const mail = await t.box.received(email);
  expect(mail).toMatchObject({
    subject: 'Your code to sign in to Test',
    from: { name: 'Test', address: account.user },
  });
  expect(mail.text).toMatch(/\b\d{6}\b/);
  await becomes(t, { status: 'sent', attempts: 1, last_error: null, content: null, next_attempt_at: null });
  expect(t.box.mails).toHaveLength(1);
  await t.box.close();
});

test('without anybody who sends, messages stay in the outbox of development', async () => {
  const t = await pool();
  await t.as().sendSms({ channel: 'CHANNEL_LOGIN', phoneNumber: '13800000000' });
  await becomes(t, { status: 'kept', content: expect.any(Buffer), next_attempt_at: null });
});

test('what a transaction wrote is sent when it commits, and only then', async () => {
  const t = await poolWithMailbox();
  const { platform } = t.server;
  const letter = { poolId: t.id, appId: undefined, event: 'WELCOME_EMAIL', language: 'en-US', values: {} } as const;
  const rolledBack = platform.databases
    .forPool(t.id)
    .transaction()
    .execute(async (trx) => {
      await sendMessage(platform, trx, { ...letter, to: { email: 'nobody@example.com' } });
      throw new Error('changed my mind');
    });
  await expect(rolledBack).rejects.toThrow('changed my mind');
  await sendMessage(platform, platform.databases.forPool(t.id), { ...letter, to: { email } });
  await t.box.received(email);
  expect(t.box.mails.map(({ recipients }) => recipients)).toEqual([[email]]);
  await t.box.close();
});

test('a passing refusal is tried again, a final one is not; both are told without secrets', async () => {
  let refusals = 1;
  const refuse = (to: string) => (to === 'gone@example.com' ? 550 : refusals-- > 0 ? 451 : undefined);
  const t = await poolWithMailbox({ refuse });
  await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email });
  await becomes(t, { status: 'sent', attempts: 2, last_error: null });
  await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email: 'gone@example.com' });
  await becomes(t, {}, { status: 'failed', attempts: 1, last_error: expect.stringContaining('550'), content: null });
  expect(JSON.stringify(await messagesOf(t))).not.toContain('hunter2');
  await t.box.close();
});

test('several processes deliver each message once', async () => {
  const t = await poolWithMailbox();
  const others = await Promise.all([startServer(), startServer()]);
  const { platform } = t.server;
  const letter = { poolId: t.id, appId: undefined, event: 'WELCOME_EMAIL', language: 'en-US', values: {} } as const;
  const addresses = Array.from({ length: 40 }, (_, at) => `user${at}@example.com`);
  const db = platform.databases.forPool(t.id);
  await db.transaction().execute(async (trx) => {
    for (const to of addresses) await sendMessage(platform, trx, { ...letter, to: { email: to } });
  });
  await Promise.all(addresses.map((to) => t.box.received(to)));
  await becomes(t, ...addresses.map(() => ({ status: 'sent', attempts: 1 })));
  expect(t.box.mails.flatMap(({ recipients }) => recipients).sort()).toEqual(addresses.sort());
  await Promise.all(others.map((server) => server.close()));
  await t.box.close();
});

test('what nobody needs any more is not sent', async () => {
  const t = await poolWithMailbox();
  const { platform } = t.server;
  const letter = { poolId: t.id, appId: undefined, event: 'LOGIN_VERIFY_CODE', language: 'en-US', values: {} } as const;
  await sendMessage(platform, platform.databases.forPool(t.id), { ...letter, to: { email }, usefulFor: -1 });
  await becomes(t, { status: 'failed', last_error: 'It was too late to send it.', content: null });
  expect(t.box.mails).toEqual([]);
  await t.box.close();
});

test('a message that a process died with is taken by another', async () => {
  const t = await poolWithMailbox();
  const { platform } = t.server;
  const letter = { poolId: t.id, appId: undefined, event: 'WELCOME_EMAIL', language: 'en-US', values: {} } as const;
  const db = platform.databases.forPool(t.id);
  await db.transaction().execute(async (trx) => {
    await sendMessage(platform, trx, { ...letter, to: { email } });
    // As it stands while another process tries: taken, until the time for that is over.
    await trx
      .updateTable('messages')
      .set({ attempts: 1, next_attempt_at: new Date(Date.now() - 1_000) })
      .execute();
  });
  await t.box.received(email);
  await becomes(t, { status: 'sent', attempts: 2 });
  await t.box.close();
});

test('stopping waits for what is under way', async () => {
  const server = await startServer();
  const t = await poolWithMailbox();
  await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email });
  await server.close();
  await becomes(t, { status: 'sent' });
  await t.box.close();
});
