import { pool } from '@genauth/testing/pool.ts';
import { beforeAll, describe, expect, test } from 'vitest';

const t = await pool();
const db = t.server.platform.databases.forPool(t.id);
const extIdpId = `source-${t.id}`;
const notFound = { statusCode: 404, apiCode: 2004 };
let userId: string;

beforeAll(async () => {
  await db
    .insertInto('identity_sources')
    .values({ id: extIdpId, user_pool_id: t.id, type: 'github', name: 'GitHub' })
    .execute();
  userId = await t.user({ username: 'linked' });
});

describe('linkIdentity', () => {
  test('links, refreshes, and finds the user by it', async () => {
    const link = { userId, extIdpId, userIdInIdp: '42', userInfoInIdp: { login: 'ada' } };
    expect((await t.admin.linkIdentity(link)).data).toEqual({ success: true });
    await t.admin.linkIdentity({ ...link, userInfoInIdp: { login: 'lovelace' } });
    await t.admin.linkIdentity({ userId, extIdpId, userIdInIdp: '42' });
    expect((await t.admin.getUserIdentities({ userId })).data).toEqual([
      {
        identityId: expect.stringMatching(/^[0-9a-f]{24}$/),
        extIdpId,
        provider: 'github',
        type: 'generic',
        userIdInIdp: '42',
        userInfoInIdp: { login: 'lovelace' },
        accessToken: null,
        refreshToken: null,
        originConnIds: [],
      },
    ]);
    const found = await t.admin.getUser({ userId: `${extIdpId}:42`, userIdType: 'identity' });
    expect(found.data.userId).toBe(userId);
  });

  test('refuses the identity of somebody else, an unknown source, an unknown user', async () => {
    const other = await t.user({ username: 'other' });
    await t.admin.linkIdentity({ userId, extIdpId, userIdInIdp: '43' });
    const taken = await t.admin.linkIdentity({ userId: other, extIdpId, userIdInIdp: '43' });
    expect(taken).toMatchObject({ statusCode: 409, apiCode: 2215 });
    const nowhere = await t.admin.linkIdentity({ userId, extIdpId: 'nowhere', userIdInIdp: '1' });
    expect(nowhere).toMatchObject({ statusCode: 404, apiCode: 4_040_002 });
    expect(await t.admin.linkIdentity({ userId: 'nobody', extIdpId, userIdInIdp: '1' })).toMatchObject(notFound);
  });

  test('neither users nor sources of another pool are there', async () => {
    const other = await pool(t.server);
    expect(await other.admin.linkIdentity({ userId, extIdpId, userIdInIdp: '1' })).toMatchObject(notFound);
    const stranger = await other.user({ username: 'stranger' });
    const answer = await other.admin.linkIdentity({ userId: stranger, extIdpId, userIdInIdp: '1' });
    expect(answer).toMatchObject({ statusCode: 404, apiCode: 4_040_002 });
  });
});

describe('unlinkIdentity', () => {
  test('removes the links to a source, of the type that is given', async () => {
    const user = await t.user({ username: 'unlinked' });
    await t.admin.linkIdentity({ userId: user, extIdpId, userIdInIdp: '50', type: 'openid' });
    const missing = await t.admin.unlinkIdentity({ userId: user, extIdpId });
    expect(missing).toMatchObject({ statusCode: 404, apiCode: 2216 });
    expect((await t.admin.unlinkIdentity({ userId: user, extIdpId, type: 'openid' })).data).toEqual({ success: true });
    expect((await t.admin.getUserIdentities({ userId: user })).data).toEqual([]);
    expect(await t.admin.unlinkIdentity({ userId: 'nobody', extIdpId })).toMatchObject(notFound);
  });
});

test('users are created with identities', async () => {
  const identity = { extIdpId, provider: 'github' as const, type: 'unionid', userIdInIdp: '60', originConnIds: ['c'] };
  const { data } = await t.admin.createUser({ username: 'with-identity', identities: [identity] });
  expect((await t.admin.getUserIdentities({ userId: data.userId })).data).toMatchObject([identity]);
  const taken = await t.admin.createUser({ username: 'second', identities: [identity] });
  expect(taken).toMatchObject({ statusCode: 409, apiCode: 2215 });
  const nowhere = await t.admin.createUser({ username: 'third', identities: [{ ...identity, extIdpId: 'x' }] });
  expect(nowhere).toMatchObject({ statusCode: 404, apiCode: 4_040_002 });
  expect((await t.admin.isUserExists({ username: 'second' })).data.exists).toBe(false);
});

test('nobody is signed in through a source yet', async () => {
  expect((await t.admin.getUserLoggedinIdentities({ userId })).data).toEqual([]);
  expect(await t.admin.getUserLoggedinIdentities({ userId: 'nobody' })).toMatchObject(notFound);
  expect(await t.admin.getUserIdentities({ userId: 'nobody' })).toMatchObject(notFound);
});

test('sync relations are listed and forgotten', async () => {
  const of = (provider: string, id: string) => ({
    user_pool_id: t.id,
    user_id: userId,
    provider,
    user_id_in_idp: id,
    user_info_in_idp: JSON.stringify({ id }),
  });
  await db
    .insertInto('user_sync_relations')
    .values([of('dingtalk', '1'), of('wechatwork', '2')])
    .execute();
  expect((await t.admin.getUserSyncRelations({ userId })).data).toEqual([
    { provider: 'dingtalk', userIdInIdp: '1', userInfoInIdp: { id: '1' } },
    { provider: 'wechatwork', userIdInIdp: '2', userInfoInIdp: { id: '2' } },
  ]);
  const forget = { userId: 'linked', userIdType: 'username' as const, provider: 'dingtalk' };
  expect((await t.admin.deleteUserSyncRelations(forget)).data).toEqual({ success: true });
  expect((await t.admin.deleteUserSyncRelations(forget)).data).toEqual({ success: true });
  expect((await t.admin.getUserSyncRelations({ userId })).data).toMatchObject([{ provider: 'wechatwork' }]);
  expect(await t.admin.getUserSyncRelations({ userId: 'nobody' })).toMatchObject(notFound);
  expect(await t.admin.deleteUserSyncRelations({ userId: 'nobody', provider: 'x' })).toMatchObject(notFound);
});
