import { askToken, codeFor, configure, post, redeeming } from '@genauth/testing/oidc.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

const own = new URL(REDIRECT_URI).origin;

const readableBy = ({ headers }: { headers: Headers }) => headers.get('access-control-allow-origin');

const asPageOf = (t: TestPool, origin: string, form: Record<string, string | undefined>) =>
  post(t, '/oidc/token', { client_id: t.application.id, ...form }, { origin });

const infoOf = (t: TestPool, token: string, origin: string) =>
  fetch(`${t.server.url}/oidc/me`, { headers: { authorization: `Bearer ${token}`, origin } });

async function browserApplication() {
  const t = await pool();
  await configure(t, { token_endpoint_auth_method: 'none' });
  return { ...t, userId: await t.user({ username: 'ann' }) };
}

test('the pages of an application redeem codes and read who signed in', async () => {
  const t = await browserApplication();
  const redeemed = await asPageOf(t, own, redeeming(await codeFor(t, t.userId)));
  expect([redeemed.status, readableBy(redeemed)]).toEqual([200, own]);
  expect(redeemed.headers.get('vary')?.toLowerCase()).toContain('origin');
  const info = await infoOf(t, redeemed.body.access_token, own);
  expect([info.status, readableBy(info)]).toEqual([200, own]);
  const refused = await infoOf(t, `${redeemed.body.access_token}x`, own);
  expect([refused.status, readableBy(refused)]).toEqual([401, own]);
});

test.each(['https://evil.example', 'null', `${own}.evil.example`, `${own}0`, 'https://localhost:9'])(
  'pages of %s read nothing',
  async (origin) => {
    const t = await browserApplication();
    const redeemed = await asPageOf(t, origin, redeeming(await codeFor(t, t.userId)));
    expect(readableBy(redeemed)).toBeNull();
    const { access_token } = await t.tokens(t.userId);
    expect(readableBy(await infoOf(t, access_token, origin))).toBeNull();
  },
);

test('a native application has no origin', async () => {
  const t = await pool();
  await configure(t, { grant_types: ['password'] }, { redirectUris: ['com.example.app:/callback'] });
  const answer = await asPageOf(t, 'null', { client_secret: t.application.secret, grant_type: 'password' });
  expect(readableBy(answer)).toBeNull();
});

test('origins that the pool allows may read, and so may anybody what is public', async () => {
  const t = await pool();
  const origin = 'https://portal.example';
  await t.admin.updateSecuritySettings({ allowedOrigins: [origin] });
  const answer = await askToken(t, { grant_type: 'client_credentials' });
  expect(readableBy(answer)).toBeNull();
  const { secret: client_secret } = t.application;
  expect(readableBy(await asPageOf(t, origin, { client_secret, grant_type: 'client_credentials' }))).toBe(origin);
  for (const path of ['openid-configuration', 'jwks.json']) {
    expect(readableBy(await fetch(`${t.server.url}/oidc/.well-known/${path}`))).toBe('*');
  }
});

test('a preflight is answered', async () => {
  const { server } = await pool();
  const headers = {
    origin: own,
    'access-control-request-method': 'GET',
    'access-control-request-headers': 'authorization',
  };
  const answer = await fetch(`${server.url}/oidc/me`, { method: 'OPTIONS', headers });
  expect([answer.status, readableBy(answer)]).toEqual([204, own]);
  expect(answer.headers.get('access-control-allow-headers')).toBe('authorization');
});
