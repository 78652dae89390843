import { codeFor } from '@genauth/testing/outbox.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPasscode, consumePasscode, type Purpose } from './public.ts';

let [one, other]: TestServer[] = [];

beforeAll(async () => {
  one = await startServer();
  other = await startServer();
});

afterAll(async () => {
  await one?.close();
  await other?.close();
});

const login: Purpose = { channel: 'CHANNEL_LOGIN', email: 'ann@example.com' };

/** Asks one of two servers of one database, each time from another address. */
const asking = (t: TestPool, time = 0) => ({
  platform: ((time % 2 ? other : one) ?? t.server).platform,
  application: { id: t.application.id, user_pool_id: t.id, name: 'Test' },
  clientIp: `203.0.113.${time}`,
});

async function poolWithCode(): Promise<TestPool & { code: string }> {
  const t = await pool(one);
  await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email: 'ann@example.com' });
  return { ...t, code: await codeFor(t, 'ann@example.com') };
}

const wrongCodes = (code: string, count: number): string[] =>
  Array.from({ length: count }, (_, at) => String((Number(code) + at + 1) % 1_000_000).padStart(6, '0'));

test('guesses at once, at two servers and from many addresses, end with the fifth wrong one', async () => {
  const t = await poolWithCode();
  const guesses = wrongCodes(t.code, 15).map((code, at) => checkPasscode(asking(t, at), login, code));
  expect(await Promise.all(guesses)).not.toContain(true);
  const { wrong } = await t.server.platform.databases
    .forPool(t.id)
    .selectFrom('passcodes')
    .select('wrong')
    .executeTakeFirstOrThrow();
  expect(wrong).toBe(5);
  expect(await consumePasscode(asking(t, 99), login, t.code)).toBe(false);
});

test('guesses at one address stop with the twentieth, however many codes are asked for', async () => {
  const t = await pool(await startServer());
  let tries = 0;
  const guess = async (): Promise<number> => {
    for (let sent = 0; sent < 9; sent += 1) {
      t.server.clock.forward(61_000);
      await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email: 'ann@example.com' });
      for (const code of wrongCodes(await codeFor(t, 'ann@example.com'), 4)) {
        await checkPasscode({ ...asking(t, tries), platform: t.server.platform }, login, code);
        tries += 1;
      }
    }
    return tries;
  };
  await expect(guess()).rejects.toThrow('tooManyRequests');
  expect(tries).toBe(20);
  await t.server.close();
});

test('one address guesses at fifty people and no more', async () => {
  const t = await pool(one);
  const guess = (at: number) =>
    checkPasscode(asking(t), { channel: 'CHANNEL_LOGIN', email: `user${at}@example.com` }, '123456');
  for (let at = 0; at < 50; at += 1) expect(await guess(at)).toBe(false);
  await expect(guess(50)).rejects.toThrow('tooManyRequests');
});

test('of those who show one code at once, at two servers, one is believed', async () => {
  const t = await poolWithCode();
  const shown = Array.from({ length: 10 }, (_, at) => consumePasscode(asking(t, at), login, t.code));
  expect((await Promise.all(shown)).filter(Boolean)).toHaveLength(1);
  expect(await consumePasscode(asking(t), login, t.code)).toBe(false);
});

test('a code is worth nothing for another purpose, address, application or pool', async () => {
  const t = await poolWithCode();
  const [stranger, sibling] = [await pool(one), asking(t)];
  const email = 'ann@example.com';
  expect(await consumePasscode(asking(t), { channel: 'CHANNEL_RESET_PASSWORD', email }, t.code)).toBe(false);
  expect(await consumePasscode(asking(t), { channel: 'CHANNEL_LOGIN', email: 'bob@example.com' }, t.code)).toBe(false);
  expect(await consumePasscode(asking(stranger), login, t.code)).toBe(false);
  const elsewhere = { ...sibling, application: { ...sibling.application, id: stranger.application.id } };
  expect(await consumePasscode(elsewhere, login, t.code)).toBe(false);
  expect(await consumePasscode(asking(t), login, t.code)).toBe(true);
});

test('a row that is moved to another purpose fits no code', async () => {
  const t = await poolWithCode();
  await t.server.platform.databases
    .forPool(t.id)
    .updateTable('passcodes')
    .set({ channel: 'CHANNEL_BIND_EMAIL' })
    .execute();
  const moved: Purpose = { channel: 'CHANNEL_BIND_EMAIL', email: 'ann@example.com' };
  expect(await consumePasscode(asking(t), moved, t.code)).toBe(false);
});

test('a new code ends the one before', async () => {
  const t = await pool(await startServer());
  const { platform, clock } = t.server;
  await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email: 'ann@example.com' });
  const first = await codeFor(t, 'ann@example.com');
  clock.forward(61_000);
  await t.as().sendEmail({ channel: 'CHANNEL_LOGIN', email: 'ann@example.com' });
  expect(await consumePasscode({ ...asking(t), platform }, login, first)).toBe(false);
  await t.server.close();
});

test('neither table shows a code', async () => {
  const t = await poolWithCode();
  const db = t.server.platform.databases.forPool(t.id);
  const rows = [
    await db.selectFrom('passcodes').selectAll().execute(),
    await db.selectFrom('messages').selectAll().execute(),
  ];
  const bytes = rows
    .flat()
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Buffer ? value.toString('latin1') : String(value)));
  expect(bytes.join('\n')).not.toContain(t.code);
});
