import { constants, publicEncrypt } from 'node:crypto';
import { pool } from '@genauth/testing/pool.ts';
import { describe, expect, test } from 'vitest';
import { publicKeys } from '../passwords/public.ts';
import { checkPassword, findByIdentifier } from './public.ts';

const t = await pool();
const { platform } = t.server;
const db = platform.databases.forPool(t.id);
const invalid = { statusCode: 400, apiCode: 4_000_001 };
const taken = { statusCode: 409, apiCode: 2026 };

async function passwordOf(username: string, password: string): Promise<boolean> {
  const [user] = await findByIdentifier(db, t.id, { username });
  return checkPassword(platform, db, user, password);
}

describe('createUser', () => {
  test('keeps every member of the profile', async () => {
    const profile = {
      username: 'Full',
      email: 'full@example.com',
      emailVerified: true,
      phone: '13900000000',
      phoneCountryCode: '+86',
      phoneVerified: true,
      externalId: 'ext-1',
      name: '张三',
      nickname: 'San',
      photo: 'https://example.com/a.png',
      gender: 'F' as const,
      birthdate: '1990-01-01',
      country: 'CN',
      province: 'Beijing',
      city: 'Beijing',
      address: 'Road 1',
      streetAddress: 'Street 1',
      postalCode: '100000',
      company: 'Example',
      browser: 'Firefox',
      device: 'Phone',
      givenName: 'San',
      familyName: 'Zhang',
      middleName: 'M',
      profile: 'https://example.com/me',
      preferredUsername: 'zs',
      website: 'https://example.com',
      zoneinfo: 'Asia/Shanghai',
      locale: 'zh-CN',
      formatted: 'Road 1, Beijing',
      region: 'North',
      identityNumber: '110101',
      status: 'Suspended' as const,
      customData: { level: 3, nested: { a: [1] } },
      metadataSource: { row: '1' },
    };
    const { data } = await t.admin.createUser({ ...profile, password: 'secret pass 1' });
    expect(data).toMatchObject({ ...profile, workStatus: 'Active', userSourceType: 'adminCreated', loginsCount: 0 });
    expect(data.passwordSecurityLevel).toBe(3);
    expect(JSON.stringify(data)).not.toMatch(/argon2|secret pass/);
    expect((await t.admin.getUser({ userId: data.userId, withCustomData: true })).data).toEqual(data);
  });

  test('nothing but a username: the rest is null', async () => {
    const { data } = await t.admin.createUser({ username: 'bare' });
    expect(data).toMatchObject({ username: 'bare', email: null, name: null, gender: 'U', passwordLastSetAt: null });
    expect(data.userId).toMatch(/^[0-9a-f]{24}$/);
  });
});

describe('createUser refuses what is wrong or taken', () => {
  test('needs something to name the user', async () => {
    expect(await t.admin.createUser({ name: 'Nobody' })).toMatchObject({ statusCode: 400, apiCode: 4_000_006 });
  });

  test.each([
    ['email', { email: 'no address' }],
    ['phone', { phone: 'abc' }],
    ['username', { username: '' }],
    ['username', { username: 'x'.repeat(257) }],
    ['gender', { username: 'g', gender: 'X' as 'M' }],
    ['birthdate', { username: 'g', birthdate: 'x'.repeat(65) }],
  ])('a wrong %s is named', async (field, input) => {
    const answer = await t.admin.createUser(input);
    expect(answer).toMatchObject({ ...invalid, message: expect.stringContaining(field) });
  });

  test.each([
    ['username', { username: 'DOUBLE' }],
    ['email', { email: 'double@EXAMPLE.com' }],
    ['phone', { phone: '13700000000' }],
    ['externalId', { externalId: 'double' }],
  ])('a %s that another user has is refused', async (field, input) => {
    await t.admin.createUser({
      username: 'double',
      email: 'double@example.com',
      phone: '13700000000',
      externalId: 'double',
    });
    expect(await t.admin.createUser(input)).toMatchObject({ ...taken, message: expect.stringContaining(field) });
    const other = await pool(t.server);
    expect((await other.admin.createUser(input)).statusCode).toBe(200);
  });

  test('of many at once, one wins', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => t.admin.createUser({ email: 'race@example.com' })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409]);
  });

  test('the same number in two countries is two numbers', async () => {
    const number = '13600000001';
    expect((await t.admin.createUser({ phone: number, phoneCountryCode: '+1' })).statusCode).toBe(200);
    expect((await t.admin.createUser({ phone: number })).statusCode).toBe(200);
    expect(await t.admin.createUser({ phone: number, phoneCountryCode: '86' })).toMatchObject(taken);
  });

  test('custom data has a limit', async () => {
    const answer = await t.admin.createUser({ username: 'big', customData: { text: 'x'.repeat(70_000) } });
    expect(answer).toMatchObject({ statusCode: 400, apiCode: 4_000_009 });
  });
});

describe('passwords of new users', () => {
  test('in plain', async () => {
    await t.admin.createUser({ username: 'plain', password: 'pässwörd' });
    expect(await passwordOf('plain', 'pässwörd')).toBe(true);
  });

  test('encrypted', async () => {
    const { rsa } = await publicKeys(platform);
    const key = { key: rsa, padding: constants.RSA_PKCS1_PADDING };
    const password = publicEncrypt(key, Buffer.from('secret 1')).toString('base64');
    await t.admin.createUser({ username: 'encrypted', password, options: { passwordEncryptType: 'rsa' } });
    expect(await passwordOf('encrypted', 'secret 1')).toBe(true);
    const wrong = { username: 'e2', password: 'plain', options: { passwordEncryptType: 'rsa' as const } };
    expect(await t.admin.createUser(wrong)).toMatchObject({ statusCode: 499, apiCode: 2016 });
  });

  test('ready-made hashes', async () => {
    const options = { keepPassword: true };
    const password = '5f4dcc3b5aa765d61d8327deb882cf99';
    const { data } = await t.admin.createUser({ username: 'hashed', password, options });
    expect(await passwordOf('hashed', 'password')).toBe(true);
    expect(data).toMatchObject({ passwordSecurityLevel: null, passwordLastSetAt: expect.any(String) });
    const salted = 'b305cadbb3bce54f3aa59c64fec00dea'; // MD5 of password and salt
    await t.admin.createUser({ username: 'salted', password: salted, salt: 'salt', options });
    expect(await passwordOf('salted', 'password')).toBe(true);
    expect(await t.admin.createUser({ username: 'h2', password: 'plain', options })).toMatchObject(invalid);
  });

  test('made up, and due to be changed', async () => {
    const options = { autoGeneratePassword: true, resetPasswordOnFirstLogin: true };
    const { data } = await t.admin.createUser({ username: 'generated', options });
    expect(data).toMatchObject({ resetPasswordOnNextLogin: true, passwordSecurityLevel: 3 });
  });

  test('weak ones are refused', async () => {
    const answer = await t.admin.createUser({ username: 'weak', password: '12345' });
    expect(answer).toMatchObject({ statusCode: 400, apiCode: 2029 });
  });
});

describe('what belongs to a new user', () => {
  test('departments, tenants and applications that are not there', async () => {
    const answers = await Promise.all([
      t.admin.createUser({ username: 'm', departmentIds: ['d'] }),
      t.admin.createUser({ username: 'm', tenantIds: ['t'] }),
      t.admin.createUser({ username: 'm', options: { sendNotification: { appId: 'a' } } }),
    ]);
    expect(answers.map(({ apiCode }) => apiCode)).toEqual([4_040_003, 4_040_004, 2011]);
  });

  test('an authenticator, sealed', async () => {
    const { data } = await t.admin.createUser({ username: 'otp', otp: { secret: 'JBSWY3DPEHPK3PXP' } });
    const row = await db.selectFrom('user_otps').selectAll().where('user_id', '=', data.userId).executeTakeFirst();
    expect(row?.secret.includes('JBSWY3DPEHPK3PXP')).toBe(false);
  });
});

describe('createUsersBatch', () => {
  test('creates all', async () => {
    const { data } = await t.admin.createUsersBatch({ list: [{ username: 'b1' }, { username: 'b2' }] });
    expect(data.map(({ username }) => username)).toEqual(['b1', 'b2']);
  });

  test('or none, when two of them are the same', async () => {
    const list = [{ username: 'b3' }, { username: 'B3' }];
    expect(await t.admin.createUsersBatch({ list })).toMatchObject(taken);
    expect((await t.admin.isUserExists({ username: 'b3' })).data).toEqual({ exists: false });
  });
});

test('creating is audited and published, without the password', async () => {
  const own = await pool(t.server);
  const { data } = await own.admin.createUser({ username: 'audited', password: 'secret 123' });
  const logs = await platform.databases.forPool(own.id).selectFrom('admin_logs').selectAll().execute();
  expect(logs).toMatchObject([{ operation: 'createUser', success: true, target_value: { userId: data.userId } }]);
  const events = await platform.databases.forPool(own.id).selectFrom('outbox').selectAll().execute();
  expect(events).toMatchObject([{ event: 'user:created', data: { userId: data.userId } }]);
  expect(JSON.stringify([logs, events])).not.toContain('secret 123');
});
