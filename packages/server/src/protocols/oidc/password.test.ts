import { askToken, configure, post } from '@genauth/testing/oidc.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';
import { unverifiedClaims } from '../../domains/tokens/jwt.ts';

/** As a pool has it that was never changed. */
const WRONG_PER_ACCOUNT = 5;

const password = 'correct horse battery';

async function poolWithUser(): Promise<TestPool & { userId: string }> {
  const t = await pool();
  await configure(t, { grant_types: ['authorization_code', 'refresh_token', 'password'] });
  return { ...t, userId: await t.user({ username: 'ann', email: 'ann@example.com', password }) };
}

const signIn = (t: TestPool, form: Record<string, string> = {}) =>
  askToken(t, { grant_type: 'password', username: 'ann', password, ...form });

test('a password gets tokens where the application allows it', async () => {
  const t = await poolWithUser();
  const { status, headers, body } = await signIn(t, { scope: 'openid email offline_access' });
  expect(status).toBe(200);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(body).toMatchObject({ token_type: 'Bearer', scope: 'openid email offline_access', expires_in: 1_209_600 });
  expect(unverifiedClaims(body.id_token)).toMatchObject({ sub: t.userId, email: 'ann@example.com' });
  const refreshed = await askToken(t, { grant_type: 'refresh_token', refresh_token: body.refresh_token });
  expect(refreshed.status).toBe(200);
  const { data } = await t.admin.getUser({ userId: t.userId });
  expect(data).toMatchObject({ loginsCount: 1, lastLoginApp: t.application.id });
});

test('sign-ins that went right and wrong are in the audit log', async () => {
  const t = await poolWithUser();
  await signIn(t, { password: 'wrong' });
  await signIn(t);
  const { data } = await t.admin.getUserActionLogs();
  const entries = data.list.map(({ userId, appId, eventType, success }) => [userId, appId, eventType, success]);
  const entry = (success: boolean) => [t.userId, t.application.id, 'login', success];
  expect(entries).toHaveLength(2);
  expect(entries).toEqual(expect.arrayContaining([entry(true), entry(false)]));
  expect(JSON.stringify(data)).not.toContain(password);
});

test('without a scope the tokens are those of the older protocol, or of the newer one', async () => {
  const t = await poolWithUser();
  expect((await signIn(t)).body).toMatchObject({ scope: 'openid profile', id_token: expect.any(String) });
  const { body } = await askToken(t, { grant_type: 'password', username: 'ann', password }, '/oauth');
  expect(body.scope).toBe('user');
  expect(body).not.toHaveProperty('id_token');
});

test('an application that has not been allowed to may not take passwords', async () => {
  const t = await pool();
  await t.user({ username: 'ann', password });
  expect(await signIn(t)).toMatchObject({ status: 400, body: { error: 'unauthorized_client' } });
});

test('an unknown account and a wrong password get the same answer', async () => {
  const t = await poolWithUser();
  const wrong = await signIn(t, { password: 'wrong' });
  const unknown = await signIn(t, { username: 'bob', password: 'wrong' });
  expect(wrong).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  expect(unknown.body).toEqual(wrong.body);
});

test('an account is locked after too many wrong passwords, for the right one too', async () => {
  const t = await poolWithUser();
  for (let tries = 0; tries < WRONG_PER_ACCOUNT; tries += 1) await signIn(t, { password: 'wrong' });
  expect(await signIn(t)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
});

test('a user who may not sign in gets nothing for the right password', async () => {
  const t = await poolWithUser();
  await t.admin.updateUser({ userId: t.userId, status: 'Deactivated' });
  expect(await signIn(t)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
});

test('a user of another pool gets nothing', async () => {
  const t = await poolWithUser();
  const other = await pool();
  await configure(other, { grant_types: ['password'] });
  expect(await signIn(other)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  expect((await signIn(t)).status).toBe(200);
});

test('a program without a secret may take passwords where it is allowed, and one with a secret needs it', async () => {
  const t = await poolWithUser();
  const form = { grant_type: 'password', client_id: t.application.id, username: 'ann', password };
  expect(await post(t, '/oidc/token', form)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  await configure(t, { token_endpoint_auth_method: 'none' });
  expect((await post(t, '/oidc/token', form)).status).toBe(200);
});

test.each([{ username: '' }, { password: '' }, { username: 'ann\0' }, { password: 'a\0b' }])(
  'a form without what is needed, or with NUL, is refused: %j',
  async (form) => {
    const t = await poolWithUser();
    expect(await signIn(t, form)).toMatchObject({ status: 400, body: { error: 'invalid_request' } });
  },
);
