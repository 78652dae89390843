import { askToken, codeFor, configure, post, redeeming } from '@genauth/testing/oidc.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';
import { findApplication } from '../../domains/applications/public.ts';
import { unverifiedClaims } from '../../domains/tokens/jwt.ts';

const refused = { status: 400, body: { error: 'invalid_grant' } };

async function signedIn(t: TestPool) {
  const userId = await t.user({ username: 'ann', email: 'ann@example.com' });
  const request = { scope: 'openid email offline_access', prompt: 'consent' };
  const { body } = await askToken(t, redeeming(await codeFor(t, userId, request)));
  return { ...t, userId, answer: body };
}

const refresh = (t: TestPool, refresh_token: string, form: Record<string, string> = {}) =>
  askToken(t, { grant_type: 'refresh_token', refresh_token, ...form });

const statusAt = async (t: TestPool, token: string) =>
  (await fetch(`${t.server.url}/oidc/me`, { headers: { authorization: `Bearer ${token}` } })).status;

test('a refresh token that was replaced ends the whole family when it comes again', async () => {
  const t = await signedIn(await pool());
  const first = await refresh(t, t.answer.refresh_token);
  expect(first.status).toBe(200);
  expect(first.body.refresh_token).not.toBe(t.answer.refresh_token);
  expect(await refresh(t, t.answer.refresh_token)).toMatchObject(refused);
  expect(await refresh(t, first.body.refresh_token)).toMatchObject(refused);
  expect(await statusAt(t, first.body.access_token)).toBe(401);
  expect(await statusAt(t, t.answer.access_token)).toBe(401);
});

test('without rotation the same token is given back and works again', async () => {
  const t = await pool();
  await configure(t, { rotate_refresh_token: false });
  const { answer: tokens } = await signedIn(t);
  for (let times = 0; times < 2; times += 1) {
    const { status, body } = await refresh(t, tokens.refresh_token);
    expect([status, body.refresh_token]).toEqual([200, tokens.refresh_token]);
  }
});

test('a refresh token of another application, or of another pool, gets nothing and is not used up', async () => {
  const t = await signedIn(await pool());
  const { data } = await t.admin.createApplication({ appName: 'Other', redirectUris: ['https://other.example'] });
  const client_secret = (await findApplication(t.server.platform, data.appId))?.secret ?? '';
  expect(await refresh(t, t.answer.refresh_token, { client_id: data.appId, client_secret })).toMatchObject(refused);
  expect(await refresh(await pool(), t.answer.refresh_token)).toMatchObject(refused);
  expect((await refresh(t, t.answer.refresh_token)).status).toBe(200);
});

test('a refresh token needs the secret of its application', async () => {
  const t = await signedIn(await pool());
  const form = { grant_type: 'refresh_token', refresh_token: t.answer.refresh_token, client_id: t.application.id };
  expect(await post(t, '/oidc/token', form)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
});

test('the scope may be narrowed and not widened, and a refused request uses nothing up', async () => {
  const t = await signedIn(await pool());
  const wider = await refresh(t, t.answer.refresh_token, { scope: 'openid email phone' });
  expect(wider).toMatchObject({ status: 400, body: { error: 'invalid_scope' } });
  const { body } = await refresh(t, t.answer.refresh_token, { scope: 'openid' });
  expect(body.scope).toBe('openid');
  expect(unverifiedClaims(body.id_token)).not.toHaveProperty('email');
});

test('a refresh token is none of the other kinds', async () => {
  const t = await signedIn(await pool());
  expect(await statusAt(t, t.answer.refresh_token)).toBe(401);
  expect(await refresh(t, t.answer.access_token)).toMatchObject(refused);
  expect(await refresh(t, t.answer.id_token)).toMatchObject(refused);
});

test('an application that may not refresh gets no refresh token', async () => {
  const t = await pool();
  await configure(t, { grant_types: ['authorization_code'] });
  const { answer: tokens } = await signedIn(t);
  expect(tokens.refresh_token).toBeUndefined();
  expect(tokens.scope).toBe('openid email');
});

test('lifetimes are those of the application', async () => {
  const server = await startServer();
  const t = await pool(server);
  await configure(t, { access_token_expire: 60, id_token_expire: 120, refresh_token_expire: 300 });
  const { answer: tokens } = await signedIn(t);
  const lifeOf = (token: string) => {
    const { iat, exp } = unverifiedClaims(token) ?? {};
    return Number(exp) - Number(iat);
  };
  expect([tokens.expires_in, lifeOf(tokens.access_token), lifeOf(tokens.id_token)]).toEqual([60, 60, 120]);
  server.clock.forward(61_000);
  expect(await statusAt(t, tokens.access_token)).toBe(401);
  const { body } = await refresh(t, tokens.refresh_token);
  expect(await statusAt(t, body.access_token)).toBe(200);
  server.clock.forward(301_000);
  expect(await refresh(t, body.refresh_token)).toMatchObject(refused);
  await server.close();
});
