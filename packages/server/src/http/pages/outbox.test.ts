import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { migrate } from '@genauth/server/database/migrate.ts';
import { sendMessage } from '@genauth/server/domains/messages/public.ts';
import { emptyDatabase } from '@genauth/testing/database.ts';
import { codeFor } from '@genauth/testing/outbox.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, onTestFinished, test } from 'vitest';

const email = 'ann@example.com';

/** Opens a page with a `Host` of one's own, which `fetch` does not let one choose. */
async function open(url: string, headers: Record<string, string> = {}) {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; policy: string; body: string }>();
  const asked = request(url, { headers: { accept: 'text/html', ...headers } }, async (answer) => {
    const policy = String(answer.headers['content-security-policy']);
    resolve({ status: answer.statusCode ?? 0, policy, body: await text(answer) });
  });
  asked.once('error', reject).end();
  return promise;
}

/** The outbox shows what all pools wrote last: a database of its own keeps that of other tests out. */
async function poolAlone(): Promise<TestPool> {
  const databaseUrl = await emptyDatabase();
  await migrate(databaseUrl);
  const server = await startServer({ databaseUrl });
  onTestFinished(() => server.close());
  return pool(server);
}

async function poolWithCode(): Promise<TestPool & { code: string; address: string }> {
  const t = await poolAlone();
  await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email });
  return { ...t, code: await codeFor(t, email), address: `${t.server.url}/outbox` };
}

test('shows codes, newest first, and each e-mail as it would arrive', async () => {
  const t = await poolWithCode();
  await t.as().sendSms({ channel: 'CHANNEL_LOGIN', phoneNumber: '13800000000' });
  const sms = await codeFor(t, '+8613800000000');
  const { status, body } = await open(t.address);
  expect(status).toBe(200);
  expect(body.indexOf(sms)).toBeLessThan(body.indexOf(`<code>${t.code}</code>`));
  const [, path] = /href="(\/outbox\/[0-9a-f]+)"/.exec(body) ?? [];
  const mail = await open(`${t.server.url}${path}`);
  expect(mail.body).toMatch(/^<!doctype html>[\s\S]*\d{6}/);
  expect(mail.policy).toMatch(/^sandbox; default-src 'none'/);
});

test('there is none in production', async () => {
  const production = await startServer({ production: true, publicUrl: 'https://id.example.com' });
  for (const path of ['/outbox', '/outbox/1'])
    expect(await open(`${production.url}${path}`, { host: 'id.example.com' })).toMatchObject({ status: 404 });
  await production.close();
});

test('no other site and no other machine sees it', async () => {
  const t = await poolWithCode();
  const rebound = await open(t.address, { host: 'evil.example' });
  expect(rebound).toMatchObject({ status: 404, body: expect.not.stringContaining(t.code) });
  const proxied = await startServer({ trustProxy: true });
  const far = await open(`${proxied.url}/outbox`, { 'x-forwarded-for': '203.0.113.9' });
  expect(far).toMatchObject({ status: 404, body: expect.not.stringContaining(t.code) });
  await proxied.close();
});

test('what a user is called stays text', async () => {
  const t = await poolAlone();
  const { platform, url } = t.server;
  const name = '</script><img src=x onerror=alert(1)>';
  await sendMessage(platform, platform.databases.forPool(t.id), {
    ...{ poolId: t.id, appId: undefined, event: 'WELCOME_EMAIL', language: 'en-US', to: { email } },
    values: { user: name, app_name: name, link: 'https://id.example.com/' },
  });
  const { body } = await open(`${url}/outbox`);
  expect(body).not.toContain('<img src=x');
  const [, path] = /href="(\/outbox\/[0-9a-f]+)"/.exec(body) ?? [];
  expect((await open(`${url}${path}`)).body).not.toContain('<img src=x');
});
