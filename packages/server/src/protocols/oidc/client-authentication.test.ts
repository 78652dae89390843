import { askToken, codeFor, configure, post, redeeming } from '@genauth/testing/oidc.ts';
import { pool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

const grant = { grant_type: 'client_credentials' };
const refused = { status: 401, body: { error: 'invalid_client' } };

const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`,
});

test('a secret comes in the form, in JSON or by Basic', async () => {
  const t = await pool();
  const { id, secret } = t.application;
  expect((await askToken(t, grant)).status).toBe(200);
  expect((await post(t, '/oidc/token', grant, basic(id, secret))).status).toBe(200);
  expect((await post(t, '/oidc/token', { ...grant, client_id: id }, basic(id, secret))).status).toBe(200);
  const json = await fetch(`${t.server.url}/oidc/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...grant, client_id: id, client_secret: secret }),
  });
  expect(json.status).toBe(200);
});

test.each(['/token', '/token/introspection', '/token/revocation'])(
  'an unknown application and a wrong secret look the same at %s',
  async (path) => {
    const t = await pool();
    const form = { ...grant, token: 'x' };
    const seen = async (id: string, by: 'form' | 'basic') => {
      const secret = '0'.repeat(32);
      const answer =
        by === 'form'
          ? await post(t, `/oidc${path}`, { ...form, client_id: id, client_secret: secret })
          : await post(t, `/oidc${path}`, form, basic(id, secret));
      expect(answer).toMatchObject(refused);
      expect(answer.headers.get('www-authenticate')).toMatch(/^Basic /);
      const { date: _, ...headers } = Object.fromEntries(answer.headers);
      return { status: answer.status, text: answer.text, headers };
    };
    for (const by of ['form', 'basic'] as const) {
      expect(await seen('f'.repeat(24), by)).toEqual(await seen(t.application.id, by));
    }
  },
);

test.each([
  ['no secret', () => ({})],
  ['an empty secret', () => ({ client_secret: '' })],
  ['a part of the secret', (secret: string) => ({ client_secret: secret.slice(0, -1) })],
  ['more than the secret', (secret: string) => ({ client_secret: `${secret}0` })],
  ['the secret in capitals', (secret: string) => ({ client_secret: `${secret.toUpperCase()}G` })],
  ['the secret with NUL', (secret: string) => ({ client_secret: `${secret}\0` })],
])('%s is refused', async (_what, proofOf) => {
  const t = await pool();
  const form = { ...grant, client_id: t.application.id, ...proofOf(t.application.secret) };
  const { status, body } = await post(t, '/oidc/token', form);
  expect([status, body.access_token]).toEqual([expect.toBeOneOf([400, 401]), undefined]);
});

test('a secret of another application is refused', async () => {
  const [t, other] = [await pool(), await pool()];
  expect(await askToken(t, { ...grant, client_secret: other.application.secret })).toMatchObject(refused);
});

test('a secret in the address is not looked at: addresses end up in logs', async () => {
  const t = await pool();
  const { id: client_id, secret: client_secret } = t.application;
  const query = new URLSearchParams({ client_id, client_secret });
  expect(await post(t, `/oidc/token?${query}`, grant)).toMatchObject(refused);
  expect(await post(t, `/oidc/token?${query}`, { ...grant, client_id })).toMatchObject(refused);
});

test('two ways at once are refused, even when both are right', async () => {
  const t = await pool();
  const { id, secret } = t.application;
  const mixed = { status: 400, body: { error: 'invalid_request' } };
  const form = { ...grant, client_id: id, client_secret: secret };
  expect(await post(t, '/oidc/token', form, basic(id, secret))).toMatchObject(mixed);
  const other = (await pool()).application.id;
  expect(await post(t, '/oidc/token', { ...grant, client_id: other }, basic(id, secret))).toMatchObject(mixed);
});

test.each(['Basic', 'Basic !', `Basic ${Buffer.from('no colon').toString('base64')}`, 'Bearer x', 'Basic Og=='])(
  'a broken header is refused: %s',
  async (authorization) => {
    expect(await post(await pool(), '/oidc/token', grant, { authorization })).toMatchObject(refused);
  },
);

test('an application without a secret has no credentials, and a wrong secret is none either', async () => {
  const t = await pool();
  await configure(t, { token_endpoint_auth_method: 'none' });
  const client_id = t.application.id;
  const answer = await post(t, '/oidc/token', { ...grant, client_id });
  expect(answer).toMatchObject({ status: 400, body: { error: 'unauthorized_client' } });
  expect(await post(t, '/oidc/token', { ...grant, client_id, client_secret: 'wrong' })).toMatchObject(refused);
});

test('each endpoint asks for the proof that the application has set for it', async () => {
  const t = await pool();
  await configure(t, {
    introspection_endpoint_auth_method: 'none',
    revocation_endpoint_auth_method: 'client_secret_basic',
  });
  const { id: client_id } = t.application;
  const { access_token: token } = await t.tokens(await t.user({ username: 'ann' }));
  const open = await post(t, '/oidc/token/introspection', { client_id, token });
  expect(open).toMatchObject({ status: 200, body: { active: true } });
  expect(await post(t, '/oidc/token/revocation', { client_id, token })).toMatchObject(refused);
  expect(await post(t, '/oidc/token', { ...grant, client_id })).toMatchObject(refused);
});

test('client credentials are refused what no resource gives them', async () => {
  const t = await pool();
  const { body } = await askToken(t, { ...grant, scope: 'book:1:read openid' });
  expect(body).toMatchObject({ scope: '', rejected_scope: 'book:1:read openid', token_type: 'Bearer' });
  const info = await fetch(`${t.server.url}/oidc/me`, { headers: { authorization: `Bearer ${body.access_token}` } });
  expect(info.status).toBe(401);
});

test.each([
  ['none', 'invalid_request'],
  ['urn:ietf:params:oauth:grant-type:device_code', 'unsupported_grant_type'],
  ['constructor', 'unsupported_grant_type'],
  ['__proto__', 'unsupported_grant_type'],
  ['password', 'unauthorized_client'],
])('the grant %s is refused with %s', async (grant_type, error) => {
  const form = { grant_type: grant_type === 'none' ? undefined : grant_type };
  expect(await askToken(await pool(), form)).toMatchObject({ status: 400, body: { error } });
});

test('a code is no use to an application that may not redeem it any more', async () => {
  const t = await pool();
  const form = redeeming(await codeFor(t, await t.user({ username: 'ann' })));
  await configure(t, { grant_types: ['refresh_token'] });
  expect(await askToken(t, form)).toMatchObject({ status: 400, body: { error: 'unauthorized_client' } });
});

test.each(['/oidc/token', '/oauth/token'])('%s takes no other method', async (path) => {
  const { server } = await pool();
  for (const method of ['GET', 'PUT', 'DELETE']) {
    expect((await fetch(server.url + path, { method })).status).toBe(404);
  }
});
