import { pool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

const password = 'correct horse battery';

test('users see their own sign-ins, right and wrong, and nobody else sees them', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ann', password });
  const signIn = (typed: string) =>
    t.as().signInByCredentials({
      connection: 'PASSWORD',
      passwordPayload: { username: 'ann', password: typed },
      client_id: t.application.id,
      client_secret: t.application.secret,
    });
  await signIn('wrong');
  const { data } = await signIn(password);
  const me = t.as(data.access_token ?? undefined);
  const all = (await me.getLoginHistory({})).data;
  expect(all).toMatchObject({
    totalCount: 2,
    list: [
      { userId, success: true, loginMethod: 'password', appName: 'Test', errorMessage: null },
      { userId, success: false, errorMessage: 'wrongCredentials' },
    ],
  });
  expect((await me.getLoginHistory({ success: false })).data.totalCount).toBe(1);
  const eve = t.as((await t.tokens(await t.user({ username: 'eve' }))).access_token);
  expect((await eve.getLoginHistory({})).data.totalCount).toBe(0);
});

test('users see where they are signed in and where they may go', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ann' });
  const me = t.as((await t.tokens(userId)).access_token);
  const app = { appId: t.application.id, appName: 'Test', active: true };
  expect((await me.getLoggedInApps()).data).toMatchObject([app]);
  expect((await me.getAccessibleApps()).data).toMatchObject([app]);
});

test('users see their roles in a permission space', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ann' });
  await t.admin.createRole({ code: 'editor', name: 'Editor' });
  await t.admin.assignRole({ code: 'editor', targets: [{ targetType: 'USER', targetIdentifier: userId }] });
  await t.server.platform.changes.settled();
  const me = t.as((await t.tokens(userId)).access_token);
  expect((await me.getRoleList({})).data).toMatchObject([{ code: 'editor', name: 'Editor', namespace: 'default' }]);
  expect((await me.getRoleList({ namespace: 'system' })).data).toEqual([]);
  expect([(await me.getTenantList()).data, (await me.getGroupList()).data]).toEqual([[], []]);
  expect((await me.getDepartmentList({})).data).toEqual({ totalCount: 0, list: [] });
});
