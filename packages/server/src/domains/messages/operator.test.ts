import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Socket } from 'node:net';
import { json } from 'node:stream/consumers';
import { readConfig } from '@genauth/server/config.ts';
import { freshServer } from '@genauth/testing/fresh-server.ts';
import { mailbox } from '@genauth/testing/mailbox.ts';
import { pool } from '@genauth/testing/pool.ts';
import { expect, test, vi } from 'vitest';

const email = 'ann@example.com';
const soon = { timeout: 30_000 };
const resultsOf = async ({ server, id }: Awaited<ReturnType<typeof pool>>) =>
  server.platform.databases
    .forPool(id)
    .selectFrom('messages')
    .select(['channel', 'status', 'last_error'])
    .orderBy('channel')
    .execute();

test('the server and the gateway of the operator send for every pool that has none of its own', async () => {
  const box = await mailbox();
  const texts: unknown[] = [];
  const gateway = createServer(async (request, reply) => {
    texts.push(await json(request));
    reply.end();
  }).listen(0, '127.0.0.1');
  await once(gateway, 'listening');
  const { sms } = readConfig({ SMS_URL: `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/` });
  // Nothing private is allowed to pools; what the operator chose is called all the same.
  const server = await freshServer({
    smtp: { url: box.url, from: 'Acme <id@acme.example>' },
    sms,
    privateNetworks: [],
  });
  const t = await pool(server);
  await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email });
  await t.as().sendSms({ channel: 'CHANNEL_LOGIN', phoneNumber: '13800000000' });
  expect(await box.received(email)).toMatchObject({ from: { name: 'Test', address: 'id@acme.example' } });
  await vi.waitFor(
    () =>
      expect(texts).toEqual([
        { phone: '+8613800000000', text: expect.stringMatching(/\d{6}/), code: expect.stringMatching(/^\d{6}$/) },
      ]),
    soon,
  );
  const sent = { status: 'sent', last_error: null };
  await vi.waitFor(
    async () =>
      expect(await resultsOf(t)).toEqual([
        { channel: 'email', ...sent },
        { channel: 'sms', ...sent },
      ]),
    soon,
  );
  await server.close();
  await box.close();
  gateway.close();
}, 60_000);

test('in production nothing is kept for an outbox: without anybody who sends, it fails', async () => {
  const server = await freshServer({ production: true, publicUrl: 'https://id.example.com' });
  const t = await pool(server);
  await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email });
  const failed = { channel: 'email', status: 'failed', last_error: 'Nobody sends messages by email here.' };
  await vi.waitFor(async () => expect(await resultsOf(t)).toEqual([failed]), soon);
  const kept = await server.platform.databases.everyPool
    .selectFrom('messages')
    .select('id')
    .where('content', 'is not', null)
    .execute();
  expect(kept).toEqual([]);
  await server.close();
}, 60_000);

test('a pool whose mail server hangs holds no other one up', async () => {
  const sockets: Socket[] = [];
  const hanging = createTcpServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1');
  await once(hanging, 'listening');
  const box = await mailbox();
  const server = await freshServer({ smtp: { url: box.url, from: 'id@acme.example' } });
  const [stuck, fine] = [await pool(server), await pool(server)];
  const { port } = hanging.address() as AddressInfo;
  const smtpConfig = { smtp_host: '127.0.0.1', smtp_port: port, sender: 'app@example.com', senderPass: 'secret' };
  await stuck.admin.configEmailProvider({ type: 'custom', enabled: true, smtpConfig });
  const sent = Array.from({ length: 30 }, (_, at) => `user${at}@example.com`);
  for (const to of sent) await stuck.as().sendEmail({ channel: 'CHANNEL_LOGIN', email: to });
  await fine.as().sendEmail({ channel: 'CHANNEL_LOGIN', email });
  await box.received(email);
  expect(new Set((await resultsOf(stuck)).map(({ last_error }) => last_error))).toEqual(new Set([null]));
  hanging.close();
  for (const socket of sockets) socket.destroy();
  await server.close();
  await box.close();
}, 120_000);
