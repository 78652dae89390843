import { pool } from '@genauth/testing/pool.ts';
import { beforeAll, describe, expect, test } from 'vitest';

const t = await pool();
const db = t.server.platform.databases.forPool(t.id);
const extIdpId = `source-${t.id}`;
const signedOut = { statusCode: 401, apiCode: 2020 };
let userId: string;
let me: ReturnType<typeof t.as>;

beforeAll(async () => {
  await db
    .insertInto('identity_sources')
    .values({ id: extIdpId, user_pool_id: t.id, type: 'github', name: 'GitHub' })
    .execute();
  const identity = { extIdpId, provider: 'github' as const, type: 'openid', userIdInIdp: '1', originConnIds: [] };
  const { data } = await t.admin.createUser({
    username: 'me',
    externalId: 'E-1',
    customData: { a: 1 },
    identities: [{ ...identity, accessToken: 'token of the source' }],
  });
  userId = data.userId;
  me = t.as((await t.tokens(userId)).access_token);
});

describe('getProfile', () => {
  test('shows the user, with parts that are asked for', async () => {
    expect((await me.getProfile()).data).toMatchObject({ userId, username: 'me', customData: null, identities: null });
    const parts = { withCustomData: true, withIdentities: true, withDepartmentIds: true };
    const { data } = await me.getProfile(parts);
    expect(data).toMatchObject({ customData: { a: 1 }, departmentIds: [] });
  });

  test('shows the token of an identity source to its user alone', async () => {
    const { data } = await me.getProfile({ withIdentities: true });
    expect(data.identities).toMatchObject([{ userIdInIdp: '1', accessToken: 'token of the source' }]);
  });

  test('needs a token', async () => {
    expect(await t.as().getProfile()).toMatchObject(signedOut);
    expect(await t.as('wrong').getProfile()).toMatchObject(signedOut);
  });
});

describe('updateProfile', () => {
  test('changes what is given and leaves the rest', async () => {
    const { data } = await me.updateProfile({ name: 'Me', city: 'Oslo', customData: { b: 2 } });
    expect(data).toMatchObject({ name: 'Me', city: 'Oslo', username: 'me', customData: { a: 1, b: 2 } });
    expect((await me.getProfile({ withCustomData: true })).data).toEqual(data);
    expect((await me.updateProfile({ city: '' })).data.city).toBeNull();
  });

  test('leaves alone what users may not change', async () => {
    const given = { email: 'x@example.com', status: 'Archived', emailVerified: true, password: 'new password' };
    const { data } = await me.updateProfile({ ...given, nickname: 'N' } as { nickname: string });
    expect(data).toMatchObject({ nickname: 'N', email: null, status: 'Activated', emailVerified: false });
    const refused = await me.updateProfile({ externalId: 'E-2' });
    expect(refused).toMatchObject({ statusCode: 403, apiCode: 2018, message: expect.stringContaining('externalId') });
    expect((await me.updateProfile({ externalId: 'E-1' })).statusCode).toBe(200);
  });

  test('refuses the username of another user, and wrong values', async () => {
    await t.user({ username: 'taken' });
    expect(await me.updateProfile({ username: 'TAKEN' })).toMatchObject({ statusCode: 409, apiCode: 2026 });
    expect((await me.updateProfile({ gender: 'X' as 'M' })).statusCode).toBe(400);
    const tooMuch = await me.updateProfile({ customData: { c: 'x'.repeat(70_000) } });
    expect(tooMuch).toMatchObject({ statusCode: 400, apiCode: 4_000_009 });
  });

  test('keeps something that names the user', async () => {
    const alone = await t.user({ username: 'alone' });
    const own = t.as((await t.tokens(alone)).access_token);
    expect(await own.updateProfile({ username: '' })).toMatchObject({ statusCode: 400, apiCode: 4_000_006 });
  });

  test('is written to the log of the user, and published', async () => {
    const logs = await db.selectFrom('user_logs').selectAll().where('user_id', '=', userId).execute();
    expect(logs[0]).toMatchObject({ event_type: 'updateUserPrefile', success: true, app_id: t.application.id });
    const events = await db.selectFrom('outbox').selectAll().where('event', '=', 'user:updated').execute();
    expect(events[0]?.data).toMatchObject({ userId, name: 'Me' });
  });
});

describe('getSecurityLevel', () => {
  test.each([
    [{ username: 's1' }, [0, false, false, false, 0]],
    [{ username: 's2', password: '123456' }, [1, true, false, false, 17]],
    [{ username: 's3', password: 'Abc12345!x', email: 's3@example.com' }, [3, true, true, false, 65]],
    [{ email: 's4@example.com', phone: '13100000004', password: 'abcd1234' }, [2, true, true, true, 63]],
  ] as const)('of %o', async (user, [level, passwordSet, emailBinded, phoneBinded, securityScore]) => {
    const { access_token } = await t.tokens(await t.user(user));
    expect((await t.as(access_token).getSecurityLevel()).data).toEqual({
      passwordSecurityLevel: level,
      mfaEnrolled: false,
      passwordSet,
      emailBinded,
      phoneBinded,
      securityScore,
    });
  });

  test('counts an authenticator', async () => {
    const { data } = await t.admin.createUser({ username: 'otp', otp: { secret: 'JBSWY3DPEHPK3PXP' } });
    const { access_token } = await t.tokens(data.userId);
    expect((await t.as(access_token).getSecurityLevel()).data).toMatchObject({ mfaEnrolled: true, securityScore: 20 });
  });
});
