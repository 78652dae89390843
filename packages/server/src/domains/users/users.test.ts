import { constants, generateKeyPairSync, publicEncrypt } from 'node:crypto';
import { pool } from '@genauth/testing/pool.ts';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';

const t = await pool();
const { platform } = t.server;
const db = platform.databases.forPool(t.id);
const notFound = { statusCode: 404, apiCode: 2004 };

await db
  .insertInto('identity_sources')
  .values({ id: `source-${t.id}`, user_pool_id: t.id, type: 'github', name: 'GitHub' })
  .execute();
const identity = {
  extIdpId: `source-${t.id}`,
  provider: 'github' as const,
  type: 'openid',
  userIdInIdp: 'gh:42',
  accessToken: 'token of the source',
  originConnIds: ['conn'],
};
const { data: ada } = await t.admin.createUser({
  username: 'Ada',
  email: 'Ada@example.com',
  phone: '13800000000',
  phoneCountryCode: '+86',
  externalId: 'E-1',
  customData: { badge: 'x:7', level: 3, home: { city: 'Oslo' } },
  identities: [identity],
});
await db
  .insertInto('user_sync_relations')
  .values({ user_pool_id: t.id, user_id: ada.userId, provider: 'dingtalk', user_id_in_idp: 'd:1' })
  .execute();

const keys = [
  ['user_id', ada.userId],
  ['external_id', 'E-1'],
  ['phone', '13800000000'],
  ['phone', '+8613800000000'],
  ['email', 'ada@EXAMPLE.com'],
  ['username', 'ADA'],
  ['identity', `source-${t.id}:gh:42`],
  ['sync_relation', 'dingtalk:d:1'],
  ['custom_field', 'badge:x:7'],
  ['custom_field', 'level:3'],
] as const;

describe('getUser', () => {
  test.each(keys)('by %s %s', async (userIdType, userId) => {
    expect((await t.admin.getUser({ userId, userIdType })).data.userId).toBe(ada.userId);
    const other = await pool(t.server);
    expect(await other.admin.getUser({ userId, userIdType })).toMatchObject(notFound);
  });

  test.each([
    ['user_id', 'E-1'],
    ['external_id', 'e-1'],
    ['phone', '+113800000000'],
    ['identity', 'gh:42'],
    ['sync_relation', 'dingtalk'],
    ['custom_field', 'badge:7'],
    ['custom_field', 'home:Oslo'],
    ['username', ' '],
  ] as const)('not by %s %s', async (userIdType, userId) => {
    expect(await t.admin.getUser({ userId, userIdType })).toMatchObject(notFound);
  });

  test('refuses another kind of key, and none', async () => {
    const wrong = await t.admin.getUser({ userId: 'x', userIdType: 'shoe_size' as 'email' });
    expect(wrong).toMatchObject({ statusCode: 400, message: expect.stringContaining('userIdType') });
    expect((await t.admin.getUser({ userId: '' })).statusCode).toBe(400);
  });

  test('gives the parts that are asked for, and the token of a source to nobody', async () => {
    const plain = await t.admin.getUser({ userId: ada.userId });
    expect(plain.data).toMatchObject({ customData: null, identities: null, departmentIds: null, postIdList: null });
    const parts = { withCustomData: true, withIdentities: true, withDepartmentIds: true, withPost: true };
    const { data } = await t.admin.getUser({ userId: ada.userId, ...parts, withTenantIds: true });
    expect(data).toMatchObject({
      customData: { badge: 'x:7', level: 3, home: { city: 'Oslo' } },
      identities: [{ extIdpId: identity.extIdpId, userIdInIdp: 'gh:42', provider: 'github', accessToken: null }],
      departmentIds: [],
      postIdList: [],
      tenantIds: [],
    });
    const flat = await t.admin.getUser({ userId: ada.userId, withCustomData: true, flatCustomData: true });
    expect(flat.data.customData).toEqual({ badge: 'x:7', level: 3, 'home.city': 'Oslo' });
  });
});

describe('getUserBatch', () => {
  test('keeps the order and leaves out who is not there', async () => {
    const bob = await t.user({ username: 'bob' });
    const userIds = ['bob', 'nobody', 'ada'];
    const { data } = await t.admin.getUserBatch({ userIds, userIdType: 'username' });
    expect(data.map(({ userId }) => userId)).toEqual([bob, ada.userId]);
    const other = await pool(t.server);
    expect((await other.admin.getUserBatch({ userIds: [bob] })).data).toEqual([]);
  });

  test('by pairs of source and id', async () => {
    const userIds = [`source-${t.id}:gh:42`, 'source:none'];
    const { data } = await t.admin.getUserBatch({ userIds, userIdType: 'identity', withIdentities: true });
    expect(data).toMatchObject([{ userId: ada.userId, identities: [{ type: 'openid' }] }]);
  });
});

describe('isUserExists', () => {
  test.each([
    [{ username: 'aDA' }, true],
    [{ email: 'ADA@example.com' }, true],
    [{ phone: '13800000000' }, true],
    [{ externalId: 'E-1' }, true],
    [{ username: 'nobody', email: 'ada@example.com' }, true],
    [{ username: 'nobody' }, false],
    [{ externalId: 'e-1' }, false],
  ])('%o: %s', async (input, exists) => {
    expect((await t.admin.isUserExists(input)).data).toEqual({ exists });
  });

  test('needs something to look for', async () => {
    expect(await t.admin.isUserExists({})).toMatchObject({ statusCode: 400, apiCode: 4_000_007 });
    expect(await t.admin.isUserExists({ username: '' })).toMatchObject({ statusCode: 400, apiCode: 4_000_007 });
  });
});

test('listArchivedUsers starts at a time and pages', async () => {
  const own = await pool(t.server);
  const userIds = await Promise.all([1, 2, 3].map((n) => own.user({ username: `gone-${n}` })));
  for (const userId of userIds) await own.admin.deleteUsersBatch({ userIds: [userId] });
  const { data } = await own.admin.listArchivedUsers({ limit: 2 });
  expect(data.totalCount).toBe(3);
  expect(data.list.map(({ userId }) => userId)).toEqual([userIds[2], userIds[1]]);
  const startAt = Date.parse(data.list[0]?.archivedAt ?? '');
  expect((await own.admin.listArchivedUsers({ startAt })).data.totalCount).toBe(1);
  expect((await own.admin.listArchivedUsers({ startAt: startAt + 1 })).data.list).toEqual([]);
});

describe('userFieldDecrypt', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const encryptedContent = publicEncrypt(
    { key: publicKey, padding: constants.RSA_PKCS1_PADDING },
    Buffer.from('身份证'),
  ).toString('base64');

  test('gives the values in clear', async () => {
    const data = [{ userId: 'u', fieldName: 'id', encryptedContent }, { encryptedContent }];
    expect((await t.admin.userFieldDecrypt({ data, privateKey })).data).toEqual([
      { userId: 'u', fieldName: 'id', decryptedContent: '身份证' },
      { userId: null, fieldName: null, decryptedContent: '身份证' },
    ]);
  });

  test('names the field that the key does not open', async () => {
    const data = [{ fieldName: 'id', encryptedContent: 'AAAA' }];
    const failed = { statusCode: 499, apiCode: 4_990_001, message: expect.stringContaining('id') };
    expect(await t.admin.userFieldDecrypt({ data, privateKey })).toMatchObject(failed);
    expect(await t.admin.userFieldDecrypt({ data, privateKey: 'no key' })).toMatchObject(failed);
  });
});

test('row-level security holds the tables of users', async () => {
  const other = platform.databases.forPool((await pool(t.server)).id);
  for (const table of ['users', 'user_identities', 'user_custom_values', 'user_sync_relations'] as const) {
    const seen = await other
      .selectFrom(table)
      .select(sql<string>`user_pool_id`.as('pool'))
      .where('user_pool_id', '=', t.id)
      .execute();
    expect(seen).toEqual([]);
  }
});
