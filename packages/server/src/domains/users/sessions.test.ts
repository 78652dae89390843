import { planOf } from '@genauth/testing/plan.ts';
import { pool } from '@genauth/testing/pool.ts';
import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { recordUser } from '../audit-logs/public.ts';
import { loginsQuery } from './session-queries.ts';

const notFound = { statusCode: 404, apiCode: 2004 };
const noApplication = { statusCode: 404, apiCode: 2011 };

describe('sign-ins to applications', () => {
  test('are listed, and end when the user is kicked out', async () => {
    const t = await pool();
    const appId = t.application.id;
    const userId = await t.user({ username: 'kicked' });
    const active = async () => (await t.admin.checkSessionStatus({ appId, userId })).data.active;
    expect(await active()).toBe(false);
    const { access_token } = await t.tokens(userId);
    expect(await active()).toBe(true);
    const app = { appId, appName: 'Test', appLogo: null, appLoginUrl: null };
    expect((await t.admin.getUserLoggedinApps({ userId })).data).toEqual([app]);
    const kick = { userId: 'kicked', appIds: [appId], options: { userIdType: 'username' as const } };
    expect((await t.admin.kickUsers(kick)).data).toEqual({ success: true });
    expect(await active()).toBe(false);
    expect((await t.admin.getUserLoggedinApps({ userId })).data).toEqual([]);
    expect((await t.as(access_token).getProfile()).statusCode).toBe(401);
  });

  test('do not count for a user who may not sign in', async () => {
    const t = await pool();
    const userId = await t.user({ username: 'suspended' });
    await t.tokens(userId);
    await t.admin.updateUser({ userId, status: 'Suspended' });
    expect((await t.admin.checkSessionStatus({ appId: t.application.id, userId })).data.active).toBe(false);
    expect((await t.admin.getUserLoggedinApps({ userId })).data).toEqual([]);
    expect((await t.admin.getUserAccessibleApps({ userId })).data).toEqual([]);
  });

  test('of unknown users and applications, and those of other pools', async () => {
    const [t, other] = [await pool(), await pool()];
    const userId = await t.user({ username: 'u' });
    const foreign = { userId: await other.user({ username: 'u' }), appId: other.application.id };
    expect(await t.admin.kickUsers({ userId, appIds: [foreign.appId] })).toMatchObject(noApplication);
    expect(await t.admin.kickUsers({ userId: foreign.userId, appIds: [t.application.id] })).toMatchObject(notFound);
    expect(await t.admin.checkSessionStatus({ userId, appId: foreign.appId })).toMatchObject(noApplication);
    expect(await t.admin.checkSessionStatus(foreign)).toMatchObject(notFound);
    for (const name of [
      'getUserLoggedinApps',
      'getUserAccessibleApps',
      'getUserAuthorizedApps',
      'getUserLoginHistory',
    ] as const) {
      expect(await t.admin[name]({ userId: foreign.userId })).toMatchObject(notFound);
    }
  });
});

describe('getUserLoginHistory', () => {
  test('lists successful sign-ins, newest first, by application, address and time', async () => {
    const t = await pool();
    const db = t.server.platform.databases.forPool(t.id);
    const userId = await t.user({ username: 'history' });
    const login = (clientIp: string, appId: string, success = true) =>
      recordUser(db, {
        poolId: t.id,
        requestId: 'r',
        clientIp,
        userAgent: 'Firefox',
        eventType: 'login',
        userId,
        appId,
        success,
      });
    await login('192.0.2.1', t.application.id);
    await login('192.0.2.2', t.application.id, false);
    await login('192.0.2.3', 'an application that is gone');
    const { data } = await t.admin.getUserLoginHistory({ userId });
    expect(data).toEqual({
      totalCount: 2,
      list: [
        {
          appId: 'an application that is gone',
          appName: 'an application that is gone',
          appLogo: null,
          appLoginUrl: null,
          clientIp: '192.0.2.3',
          userAgent: 'Firefox',
          time: expect.stringMatching(/Z$/),
        },
        expect.objectContaining({ appId: t.application.id, appName: 'Test', clientIp: '192.0.2.1' }),
      ],
    });
    const [last, first] = data.list.map(({ time }) => Date.parse(time));
    const count = async (wanted: object) =>
      (await t.admin.getUserLoginHistory({ userId, ...wanted })).data.list.map(({ clientIp }) => clientIp);
    expect(await count({ appId: t.application.id })).toEqual(['192.0.2.1']);
    expect(await count({ clientIp: '192.0.2.3' })).toEqual(['192.0.2.3']);
    expect(await count({ start: (last ?? 0) + 1 })).toEqual([]);
    expect(await count({ end: (first ?? 0) - 1 })).toEqual([]);
    expect(await count({ page: 2, limit: 1 })).toEqual(['192.0.2.1']);
  });
});

test('every application is open to active users, by no rule', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'open' });
  const app = { appId: t.application.id, appName: 'Test', appLogo: null, appLoginUrl: null };
  expect((await t.admin.getUserAccessibleApps({ userId })).data).toEqual([
    { ...app, appDefaultLoginStrategy: 'ALLOW_ALL' },
  ]);
  expect((await t.admin.getUserAuthorizedApps({ userId })).data).toEqual([]);
});

test('the login history is served by an index', async () => {
  const t = await pool();
  const db = t.server.platform.databases.forPool(t.id);
  await sql`
    insert into user_logs (user_pool_id, request_id, event_type, user_id, success)
    select ${t.id}, 'r', 'login', 'user' || i % 1000, true from generate_series(1, 3000) i`.execute(db);
  const plan = await planOf(t.id, loginsQuery(db, t.id, 'user7', {}).limit(10).compile(), 'user_logs');
  expect(plan).toMatch(/Index Scan using user_logs_user_pool_id_user_id_\w+ on user_logs/);
});
