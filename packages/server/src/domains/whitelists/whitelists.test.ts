import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { describe, expect, test } from 'vitest';
import { mayRegister } from './public.ts';

const noApplication = { statusCode: 404, apiCode: 2011 };
const valuesIn = (list: { value: string }[]) => list.map(({ value }) => value).sort();

/** Whether somebody may register in a pool whose lists are all switched on. */
async function admitted(t: TestPool, names: Parameters<typeof mayRegister>[3], appId = t.application.id) {
  const { platform } = t.server;
  await t.admin.updateSecuritySettings({
    whitelist: { usernameEnabled: true, emailEnabled: true, phoneEnabled: true },
  });
  await platform.changes.settled();
  return mayRegister(platform, platform.databases.forPool(t.id), { poolId: t.id, appId }, names);
}

test('names are added once, listed by kind, and removed', async () => {
  const t = await pool();
  await t.admin.addWhitelist({ type: 'EMAIL', list: ['Ada@Example.com', 'ada@example.com', 'bob@example.com'] });
  await t.admin.addWhitelist({ type: 'USERNAME', list: ['ada'] });
  const { data } = await t.admin.addWhitelist({ type: 'EMAIL', list: ['ada@example.com', '@example.org'] });
  expect(valuesIn(data)).toEqual(['@example.org', 'ada@example.com', 'bob@example.com']);
  const removed: unknown = await t.admin.deleteWhitelist({ type: 'EMAIL', list: ['BOB@example.com', 'ada'] });
  expect(removed).toEqual({ success: true });
  expect(valuesIn((await t.admin.listWhitelists({ type: 'EMAIL' })).data)).toEqual(['@example.org', 'ada@example.com']);
  expect(valuesIn((await t.admin.listWhitelists({ type: 'USERNAME' })).data)).toEqual(['ada']);
});

test('an application has a list of its own', async () => {
  const [t, other] = [await pool(), await pool()];
  const appId = t.application.id;
  await t.admin.addWhitelistOfApp({ appId, type: 'PHONE', list: ['138 0013 8000'] });
  expect(valuesIn((await t.admin.listWhitelistsOfApp({ appId, type: 'PHONE' })).data)).toEqual(['13800138000']);
  expect((await t.admin.listWhitelists({ type: 'PHONE' })).data).toEqual([]);
  expect(await other.admin.listWhitelistsOfApp({ appId, type: 'PHONE' })).toMatchObject(noApplication);
  await t.admin.deleteWhitelist({ type: 'PHONE', list: ['13800138000'] });
  expect((await t.admin.listWhitelistsOfApp({ appId, type: 'PHONE' })).data).toHaveLength(1);
  await t.admin.deleteWhitelistOfApp({ appId, type: 'PHONE', list: ['13800138000'] });
  expect((await t.admin.listWhitelistsOfApp({ appId, type: 'PHONE' })).data).toEqual([]);
});

test('a change tells the webhooks which names', async () => {
  const t = await pool();
  await t.admin.addWhitelist({ type: 'PHONE', list: ['13800138000'] });
  const db = t.server.platform.databases.forPool(t.id);
  const event = await db.selectFrom('outbox').select(['event', 'data']).executeTakeFirstOrThrow();
  expect(event).toEqual({
    event: 'user:register-whitelist-added',
    data: { phones: ['13800138000'], emails: [], usernames: [] },
  });
});

describe('who may register', () => {
  test('is everybody while no list is switched on', async () => {
    const t = await pool();
    const { platform } = t.server;
    const where = { poolId: t.id, appId: t.application.id };
    expect(await mayRegister(platform, platform.databases.forPool(t.id), where, { username: 'eve' })).toBe(true);
  });

  test('is nobody while a list is empty', async () => {
    const t = await pool();
    expect(await admitted(t, { username: 'eve' })).toBe(false);
    expect(await admitted(t, {})).toBe(true);
  });

  test.each([
    [{ email: 'ADA@example.com' }, true],
    [{ email: 'anyone@example.org' }, true],
    [{ email: 'anyone@sub.example.org' }, false],
    [{ email: 'eve@example.com' }, false],
    [{ email: '"@example.org"@example.com' }, false],
    [{ phone: '13800138000' }, true],
    [{ phone: '13800138000', phoneCountryCode: '+86' }, true],
    [{ phone: '13800138000', phoneCountryCode: '+1' }, false],
    [{ phone: '+8613800138000' }, true],
    [{ phone: '5550100', phoneCountryCode: '1' }, true],
    [{ phone: '5550100' }, false],
    [{ phone: '13900139000' }, true],
    [{ phone: '13900139000', phoneCountryCode: '+1' }, false],
    [{ email: 'ada@example.com', username: 'eve' }, false],
  ])('for %j: %s', async (names, expected) => {
    const t = await pool();
    await t.admin.addWhitelist({ type: 'EMAIL', list: ['ada@example.com', '@example.org'] });
    await t.admin.addWhitelist({ type: 'PHONE', list: ['+8613800138000', '+15550100', '13900139000'] });
    expect(await admitted(t, names)).toBe(expected);
  });

  test('is whom the list of the application adds, there alone', async () => {
    const t = await pool();
    await t.admin.addWhitelistOfApp({ appId: t.application.id, type: 'USERNAME', list: ['ada'] });
    expect(await admitted(t, { username: 'Ada' })).toBe(true);
    expect(await admitted(t, { username: 'ada' }, 'another')).toBe(false);
  });
});
