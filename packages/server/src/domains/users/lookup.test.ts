import { fillPool, planOf } from '@genauth/testing/plan.ts';
import { pool } from '@genauth/testing/pool.ts';
import { describe, expect, test } from 'vitest';
import { identifierQuery } from './lookup.ts';
import { checkPassword, claimsOf, countSignIn, findByIdentifier, findUser } from './public.ts';

const t = await pool();
const { platform } = t.server;
const db = platform.databases.forPool(t.id);
const id = await t.user({
  username: 'Ada',
  email: 'Ada@Example.com',
  phone: '13800000000',
  phoneCountryCode: '86',
  password: 'first password',
});

describe('findByIdentifier', () => {
  test.each([
    { account: 'ada' },
    { account: 'ADA@example.COM' },
    { account: '13800000000' },
    { account: '+8613800000000' },
    { username: 'aDa' },
    { email: 'ada@example.com' },
    { phone: '13800000000' },
    { phone: '13800000000', phoneCountryCode: '+86' },
  ])('%o is found', async (identifier) => {
    expect((await findByIdentifier(db, t.id, identifier)).map((user) => user.id)).toEqual([id]);
  });

  test.each([
    { account: 'someone' },
    { account: '+113800000000' },
    { username: 'ada@example.com' },
    { email: 'ada' },
    { phone: '13800000000', phoneCountryCode: '+1' },
    {},
  ])('%o is not', async (identifier) => {
    expect(await findByIdentifier(db, t.id, identifier)).toEqual([]);
  });

  test('another pool has nobody', async () => {
    const other = await pool(t.server);
    const elsewhere = platform.databases.forPool(other.id);
    expect(await findByIdentifier(elsewhere, other.id, { account: 'ada' })).toEqual([]);
    expect(await findByIdentifier(elsewhere, t.id, { account: 'ada' })).toEqual([]);
  });

  test('is served by indexes, under row-level security too', async () => {
    const full = await pool(t.server);
    await fillPool(full.id, 2_000);
    const query = identifierQuery(db, full.id, { username: 'user7', email: 'user7', phones: ['user7'] });
    const plan = await planOf(full.id, query.compile(), 'users');
    for (const index of ['users_username', 'users_email', 'users_phone']) expect(plan).toContain(index);
  });
});

test('findUser keeps to its pool and sees changes', async () => {
  const other = await pool(t.server);
  expect(await findUser(platform, t.id, id)).toMatchObject({ username: 'Ada', phone_country_code: '+86' });
  expect(await findUser(platform, other.id, id)).toBeUndefined();
  await countSignIn(db, { id }, { appId: 'app', ip: '192.0.2.1', at: new Date(0) }).execute();
  await platform.changes.settled();
  expect(await findUser(platform, t.id, id)).toMatchObject({ logins_count: 1, last_ip: '192.0.2.1' });
});

test('claims carry the names of the wire, unset ones null', async () => {
  const user = await findUser(platform, t.id, id);
  expect(user && claimsOf(user, 'https://id.example')).toMatchObject({
    sub: id,
    email: 'Ada@Example.com',
    phone_number: '13800000000',
    picture: 'https://id.example/images/default-avatar.svg',
    name: null,
    address: { locality: null },
    updated_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  });
});

test('a password in a foreign form is hashed anew when it is used', async () => {
  const imported = await t.user({ username: 'imported', passwordHash: '$digest$$5f4dcc3b5aa765d61d8327deb882cf99' });
  const read = () => findByIdentifier(db, t.id, { username: 'imported' }).then(([user]) => user);
  expect(await checkPassword(platform, db, await read(), 'wrong')).toBe(false);
  expect(await checkPassword(platform, db, await read(), 'password')).toBe(true);
  expect((await read())?.password_hash).toMatch(/^\$argon2id\$/);
  expect(await checkPassword(platform, db, await read(), 'password')).toBe(true);
  expect(await checkPassword(platform, db, undefined, 'password')).toBe(false);
  expect(imported).toHaveLength(24);
});

test('a second user with the same identifiers is refused', async () => {
  await expect(t.user({ username: 'ADA' })).rejects.toMatchObject({ parameters: { field: 'username' } });
  await expect(t.user({ email: 'ada@example.COM' })).rejects.toMatchObject({ parameters: { field: 'email' } });
  await expect(t.user({ phone: '13800000000' })).rejects.toMatchObject({ parameters: { field: 'phone' } });
});
