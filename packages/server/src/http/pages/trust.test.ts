import { codeFor } from '@genauth/testing/outbox.ts';
import { Person, signInByPassword } from '@genauth/testing/person.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endTrust, trustedBrowsers } from '../../domains/mfa/trusted-browsers.ts';
import { findUser } from '../../domains/users/public.ts';

const PASSWORD = 'correct horse battery';
const DAY = 86_400_000;

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ trustProxy: true });
});
afterAll(() => server.close());

type Policy = NonNullable<Parameters<TestPool['admin']['updateSecuritySettings']>[0]>['mfaPolicy'];

/** A pool that asks for a code by e-mail, and somebody there. */
async function asked(mfaPolicy: Policy = { mode: 'always' }, username = 'mei', on?: TestPool) {
  const t = on ?? (await pool(server));
  const email = `${username}@example.com`;
  const userId = await t.user({ username, email, emailVerified: true, password: PASSWORD });
  await t.admin.updateGlobalMfaSettings({ enabledFactors: ['EMAIL'] });
  await t.admin.updateSecuritySettings({ mfaPolicy });
  await server.platform.changes.settled();
  return { t, userId, email };
}

/** Signs in with a code, and ticks the box or not. */
async function withCode(t: TestPool, name: string, fields: Record<string, string>, where = {}): Promise<Person> {
  server.clock.forward(61_000);
  const person = await signInByPassword(t, name, PASSWORD, where);
  expect(person.at).toBe('second-factor');
  const code = await codeFor(t, `${name}@example.com`);
  await person.send('factor', { factor: 'email', code, ...fields });
  expect(await person.isIn()).toBe(true);
  return person;
}

const again = (t: TestPool, { browser }: Pick<Person, 'browser'>, name = 'mei', headers = {}) =>
  signInByPassword(t, name, PASSWORD, { browser, headers });

describe('a browser that is trusted', () => {
  test('is not asked for a second factor for thirty days, and no other browser is trusted', async () => {
    const { t } = await asked();
    const person = await withCode(t, 'mei', { trust: 'on' });
    expect(await (await again(t, person)).isIn()).toBe(true);
    expect((await signInByPassword(t, 'mei', PASSWORD)).at).toBe('second-factor');
    server.clock.forward(30 * DAY);
    expect((await again(t, person)).at).toBe('second-factor');
  });

  test('is so only when the box was ticked', async () => {
    const { t } = await asked();
    const person = await withCode(t, 'mei', {});
    expect((await again(t, person)).at).toBe('second-factor');
  });

  test('still needs the password, and is trusted by one user alone', async () => {
    const { t } = await asked();
    await asked(undefined, 'lin', t);
    const person = await withCode(t, 'mei', { trust: 'on' });
    expect((await signInByPassword(t, 'mei', 'wrong', { browser: person.browser })).status).toBe(403);
    expect((await again(t, person, 'lin')).at).toBe('second-factor');
    await withCode(t, 'lin', { trust: 'on' }, { browser: person.browser });
    expect(await (await again(t, person, 'lin')).isIn()).toBe(true);
    expect(await (await again(t, person, 'mei')).isIn()).toBe(true);
  });

  test('is worth nothing in another pool', async () => {
    const { t } = await asked();
    const { t: other } = await asked();
    const person = await withCode(t, 'mei', { trust: 'on' });
    expect((await again(other, person)).at).toBe('second-factor');
  });

  test('is trusted no more after a new password', async () => {
    const { t, userId } = await asked();
    const person = await withCode(t, 'mei', { trust: 'on' });
    server.clock.forward(1_000);
    await t.admin.updateUser({ userId, password: PASSWORD });
    expect((await again(t, person)).at).toBe('second-factor');
  });

  test('is listed, and ended by its user', async () => {
    const { t, userId } = await asked();
    const person = await withCode(t, 'mei', { trust: 'on' });
    const db = server.platform.databases.forPool(t.id);
    const user = await findUser(server.platform, t.id, userId);
    if (!user) throw new Error('The user is gone.');
    const [row] = await trustedBrowsers(server.platform, db, user).execute();
    expect(row).toMatchObject({ client_ip: expect.any(String), expires_at: expect.any(Date) });
    await endTrust(db, userId, row?.id);
    expect((await again(t, person)).at).toBe('second-factor');
  });

  test('keeps something new after each time, and nothing in the database that opens anything', async () => {
    const { t } = await asked();
    const attacker = await withCode(t, 'mei', { trust: 'on' });
    const cookie = /genauth_trust_[0-9a-f]+=([^;]+)/.exec(attacker.browser.cookieHeader('/'))?.[1] ?? '';
    expect(cookie).toMatch(/^[\w-]{43}$/);
    const rows = await server.platform.databases.forPool(t.id).selectFrom('trusted_browsers').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(cookie);
    await asked(undefined, 'lin', t);
    const victim = await Person.at(t);
    victim.browser.plant(attacker.browser);
    await withCode(t, 'lin', { trust: 'on' }, { browser: victim.browser });
    expect((await again(t, attacker, 'lin')).at).toBe('second-factor');
  });
});

describe('an adaptive policy asks for a second factor', () => {
  const quiet = { mode: 'adaptive' as const };
  const from = (address: string, agent = 'Known/1') => ({ 'x-forwarded-for': address, 'user-agent': agent });
  const signIn = (t: TestPool, headers: Record<string, string>, password = PASSWORD) =>
    signInByPassword(t, 'mei', password, { headers });

  test('never when nothing is unusual', async () => {
    const { t } = await asked(quiet);
    expect(await (await signIn(t, from('192.0.2.1'))).isIn()).toBe(true);
  });

  test.each([
    ['from a new device', { newDevice: true }, from('192.0.2.1', 'Other/2')],
    ['from a new address', { newAddress: true }, from('198.51.100.9')],
    ['from what may be a new country', { newCountry: true }, from('198.51.100.9')],
  ])('%s, until it has signed in', async (_when, condition, strange) => {
    const { t } = await asked(quiet);
    expect(await (await signIn(t, from('192.0.2.1'))).isIn()).toBe(true);
    await t.admin.updateSecuritySettings({ mfaPolicy: { ...quiet, ...condition } });
    await server.platform.changes.settled();
    expect(await (await signIn(t, from('192.0.2.1'))).isIn()).toBe(true);
    await withCode(t, 'mei', {}, { headers: strange });
    expect(await (await signIn(t, strange)).isIn()).toBe(true);
  });

  test('after failed tries, in a trusted browser too', async () => {
    const { t } = await asked();
    const trusted = await withCode(t, 'mei', { trust: 'on' });
    await t.admin.updateSecuritySettings({ mfaPolicy: { ...quiet, failedTries: 2 } });
    await server.platform.changes.settled();
    expect(await (await again(t, trusted)).isIn()).toBe(true);
    for (let tries = 0; tries < 2; tries += 1) await signIn(t, {}, 'wrong');
    expect((await again(t, trusted)).at).toBe('second-factor');
  });

  test('of who holds a role', async () => {
    const { t, userId } = await asked({ ...quiet, roles: ['default/treasurer'] });
    expect(await (await signIn(t, {})).isIn()).toBe(true);
    await t.admin.createRole({ code: 'treasurer' });
    await t.admin.assignRole({ code: 'treasurer', targets: [{ targetType: 'USER', targetIdentifier: userId }] });
    await server.platform.changes.settled();
    expect((await signIn(t, {})).at).toBe('second-factor');
  });
});
