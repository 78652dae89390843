import { pool } from '@genauth/testing/pool.ts';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { recordUser } from '../audit-logs/public.ts';
import { checkPassword, findByIdentifier } from './public.ts';

const t = await pool();
const { platform } = t.server;
const db = platform.databases.forPool(t.id);
const notFound = { statusCode: 404, apiCode: 2004 };
const signedIn = async (token: string) => (await t.as(token).getProfile()).statusCode === 200;

/** Gives a role to a user, straight in the database. */
async function assign(poolId: string, code: string, userId: string): Promise<void> {
  await sql`
    insert into role_assignments (id, user_pool_id, role_id, target_type, target_identifier)
    select id, user_pool_id, id, 'USER', ${userId} from roles where user_pool_id = ${poolId} and code = ${code}`.execute(
    platform.databases.forPool(poolId),
  );
  await platform.changes.settled();
}

describe('updateUser', () => {
  test('changes what is given, clears what is empty, leaves the rest', async () => {
    const userId = await t.user({ username: 'one', name: 'One', nickname: 'O', email: 'one@example.com' });
    const { data } = await t.admin.updateUser({ userId, name: 'Two', nickname: '', city: 'Oslo' });
    expect(data).toMatchObject({ userId, username: 'one', name: 'Two', nickname: null, city: 'Oslo' });
    expect(data.updatedAt > data.createdAt).toBe(true);
    expect((await t.admin.getUser({ userId })).data).toEqual({ ...data, customData: null });
  });

  test('merges custom data; null removes a field', async () => {
    const userId = await t.user({ username: 'custom', customData: { a: 1, b: 2 } });
    const { data } = await t.admin.updateUser({ userId, customData: { b: null, c: { d: 3 } } });
    expect(data.customData).toEqual({ a: 1, c: { d: 3 } });
  });

  test('a new address counts as unconfirmed, unless it is said to be', async () => {
    const userId = await t.user({ email: 'confirmed@example.com', emailVerified: true });
    const first = await t.admin.updateUser({ userId, email: 'CONFIRMED@example.com' });
    expect(first.data).toMatchObject({ email: 'CONFIRMED@example.com', emailVerified: true });
    expect((await t.admin.updateUser({ userId, email: 'new@example.com' })).data.emailVerified).toBe(false);
    const third = await t.admin.updateUser({ userId, email: 'newer@example.com', emailVerified: true });
    expect(third.data.emailVerified).toBe(true);
  });

  test('refuses what another user has, and to leave nothing that names the user', async () => {
    const userId = await t.user({ username: 'conflict' });
    await t.user({ email: 'other@example.com' });
    const conflict = await t.admin.updateUser({ userId, email: 'Other@example.com' });
    expect(conflict).toMatchObject({ statusCode: 409, apiCode: 2026, message: expect.stringContaining('email') });
    expect(await t.admin.updateUser({ userId, username: '' })).toMatchObject({ statusCode: 400, apiCode: 4_000_006 });
  });

  test('sets a password', async () => {
    const userId = await t.user({ username: 'password', password: 'first one' });
    const options = { resetPasswordOnFirstLogin: true };
    const { data } = await t.admin.updateUser({ userId, password: 'Second one 2', options });
    expect(data).toMatchObject({ resetPasswordOnNextLogin: true, passwordSecurityLevel: 3 });
    const [user] = await findByIdentifier(db, t.id, { username: 'password' });
    expect(await checkPassword(platform, db, user, 'Second one 2')).toBe(true);
    expect(await t.admin.updateUser({ userId, password: '1' })).toMatchObject({ apiCode: 2029 });
    const generated = await t.admin.updateUser({ userId, options: { autoGeneratePassword: true } });
    expect(generated.data.resetPasswordOnNextLogin).toBe(false);
    const undecryptable = { userId, password: 'x', options: { passwordEncryptType: 'sm2' as const } };
    expect(await t.admin.updateUser(undecryptable)).toMatchObject({ apiCode: 2016 });
  });

  test('finds the user by other keys', async () => {
    await t.user({ externalId: 'key-1', name: 'Key' });
    const options = { userIdType: 'external_id' as const };
    expect((await t.admin.updateUser({ userId: 'key-1', name: 'Found', options })).data.name).toBe('Found');
    expect(await t.admin.updateUser({ userId: 'key-1', name: 'Found' })).toMatchObject(notFound);
  });

  test('a user of another pool is not there', async () => {
    const other = await pool(t.server);
    const userId = await other.user({ username: 'elsewhere' });
    expect(await t.admin.updateUser({ userId, name: 'X' })).toMatchObject(notFound);
  });

  test('an application to notify for must be there', async () => {
    const userId = await t.user({ username: 'notified' });
    const options = { sendPasswordResetedNotification: { appId: 'nowhere' } };
    expect(await t.admin.updateUser({ userId, options })).toMatchObject({ statusCode: 404, apiCode: 2011 });
  });

  test('the audit log has both values', async () => {
    const own = await pool(t.server);
    const userId = await own.user({ username: 'audited', name: 'A' });
    await own.admin.updateUser({ userId, name: 'B' });
    const log = await platform.databases.forPool(own.id).selectFrom('admin_logs').selectAll().executeTakeFirst();
    expect(log).toMatchObject({ origin_value: { name: 'A' }, target_value: { name: 'B' } });
  });
});

describe('status', () => {
  test('a suspended user comes back with the tokens from before', async () => {
    const userId = await t.user({ username: 'suspended' });
    const { access_token } = await t.tokens(userId);
    const { data } = await t.admin.updateUser({ userId, status: 'Suspended' });
    expect(data).toMatchObject({ status: 'Suspended', workStatus: 'Active', statusChangedAt: data.updatedAt });
    expect(await signedIn(access_token)).toBe(false);
    await t.admin.updateUser({ userId, status: 'Activated' });
    expect(await signedIn(access_token)).toBe(true);
  });

  test('a deactivated one comes back without', async () => {
    const userId = await t.user({ username: 'deactivated' });
    const { access_token } = await t.tokens(userId);
    await t.admin.updateUser({ userId, status: 'Deactivated' });
    await t.admin.updateUser({ userId, status: 'Activated' });
    expect(await signedIn(access_token)).toBe(false);
  });

  test('an archived one is listed among those who are gone, until taken back', async () => {
    const own = await pool(t.server);
    const userId = await own.user({ username: 'archived' });
    await own.admin.updateUser({ userId, status: 'Archived' });
    expect((await own.admin.listArchivedUsers()).data).toMatchObject({ totalCount: 1, list: [{ userId }] });
    await own.admin.updateUser({ userId, status: 'Activated' });
    expect((await own.admin.listArchivedUsers()).data.totalCount).toBe(0);
  });
});

describe('updateUserBatch', () => {
  test('changes all or none', async () => {
    const [a, b] = [await t.user({ username: 'batch-a' }), await t.user({ username: 'batch-b' })];
    const changed = await t.admin.updateUserBatch({
      list: [
        { userId: b, name: 'B' },
        { userId: a, name: 'A' },
      ],
    });
    expect(changed.data.map(({ name }) => name)).toEqual(['B', 'A']);
    const list = [
      { userId: a, name: 'C' },
      { userId: b, username: 'batch-a' },
    ];
    expect(await t.admin.updateUserBatch({ list })).toMatchObject({ statusCode: 409, apiCode: 2026 });
    expect((await t.admin.getUser({ userId: a })).data.name).toBe('A');
    expect(await t.admin.updateUserBatch({ list: [{ userId: 'x' }] })).toMatchObject(notFound);
  });

  test('one user twice gets both changes', async () => {
    const userId = await t.user({ username: 'twice' });
    const list = [
      { userId: 'twice', name: 'N' },
      { userId: 'TWICE', city: 'C' },
    ];
    await t.admin.updateUserBatch({ list, options: { userIdType: 'username' } });
    expect((await t.admin.getUser({ userId })).data).toMatchObject({ name: 'N', city: 'C' });
  });

  test('two batches over the same users do not block each other', async () => {
    const ids = await Promise.all([1, 2, 3, 4].map((n) => t.user({ username: `lock-${n}` })));
    const list = ids.map((userId) => ({ userId, name: 'X' }));
    const answers = await Promise.all(
      [list, list.toReversed()].map((order) => t.admin.updateUserBatch({ list: order })),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  });
});

describe('deleteUsersBatch', () => {
  test('removes the user and all that was the user’s', async () => {
    const own = await pool(t.server);
    const userId = await own.user({ username: 'deleted', customData: { a: 'b' } });
    const { access_token } = await own.tokens(userId);
    const ofPool = platform.databases.forPool(own.id);
    const source = { poolId: own.id, requestId: 'r', clientIp: '192.0.2.1', userAgent: undefined };
    await recordUser(ofPool, { ...source, eventType: 'login', userId, appId: own.application.id, success: true });
    await own.admin.createRole({ code: 'r' });
    await assign(own.id, 'r', userId);
    expect((await own.admin.deleteUsersBatch({ userIds: [userId] })).data).toEqual({ success: true });
    expect(await own.admin.getUser({ userId })).toMatchObject(notFound);
    expect((await own.as(access_token).getProfile()).statusCode).toBe(401);
    const left = await Promise.all([
      ofPool.selectFrom('user_logs').selectAll().execute(),
      ofPool.selectFrom('role_assignments').selectAll().where('target_identifier', '=', userId).execute(),
      ofPool.selectFrom('user_custom_values').selectAll().execute(),
      ofPool.selectFrom('user_search').selectAll().where('user_pool_id', '=', own.id).execute(),
    ]);
    expect(left).toEqual([[], [], [], []]);
    expect((await own.admin.listArchivedUsers()).data.list).toMatchObject([{ userId }]);
    expect((await own.admin.createUser({ username: 'deleted' })).statusCode).toBe(200);
  });

  test('deletes all or none', async () => {
    const userId = await t.user({ email: 'kept@example.com' });
    const options = { userIdType: 'email' as const };
    expect(await t.admin.deleteUsersBatch({ userIds: ['kept@example.com', 'x@example.com'], options })).toMatchObject(
      notFound,
    );
    expect((await t.admin.getUser({ userId })).statusCode).toBe(200);
    expect((await t.admin.deleteUsersBatch({ userIds: ['kept@example.com'], options })).statusCode).toBe(200);
  });
});

describe('resignUser', () => {
  test('takes roles and tokens, closes the account, and cannot be undone', async () => {
    const userId = await t.user({ username: 'resigned' });
    const { access_token } = await t.tokens(userId);
    await t.admin.createRole({ code: 'worker' });
    await assign(t.id, 'worker', userId);
    expect((await t.admin.getUserRoles({ userId })).data.totalCount).toBe(1);
    expect((await t.admin.resignUser({ userId })).data).toEqual({ success: true });
    expect((await t.admin.getUser({ userId })).data).toMatchObject({ status: 'Resigned', workStatus: 'Closed' });
    expect((await t.admin.getUserRoles({ userId })).data.totalCount).toBe(0);
    expect(await signedIn(access_token)).toBe(false);
    const back = await t.admin.updateUser({ userId, status: 'Activated' });
    expect(back).toMatchObject({ statusCode: 422, apiCode: 4_220_002 });
    expect((await t.admin.updateUser({ userId, name: 'Still editable' })).statusCode).toBe(200);
    expect((await t.admin.resignUser({ userId })).statusCode).toBe(200);
  });

  test('several at once, by another key', async () => {
    await Promise.all([t.user({ username: 'r1' }), t.user({ username: 'r2' })]);
    const answer = await t.admin.resignUserBatch({ userIds: ['r1', 'R2', 'r1'], userIdType: 'username' });
    expect(answer.statusCode).toBe(200);
    expect(await t.admin.resignUserBatch({ userIds: ['r3'], userIdType: 'username' })).toMatchObject(notFound);
    expect(await t.admin.resignUser({ userId: 'r3' })).toMatchObject(notFound);
  });
});
