import { askToken, codeFor, configure, post, redeeming } from '@genauth/testing/oidc.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

const get = async (t: TestPool, path: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(t.server.url + path, { headers });
  return (await answer.json()) as Record<string, unknown>;
};

async function signedIn(scope = 'openid profile email phone address') {
  const t = await pool();
  const user = { username: 'ann', email: 'ann@example.com', givenName: 'Ann', city: 'Paris', country: 'FR' };
  const userId = await t.user(user);
  const { body } = await askToken(t, redeeming(await codeFor(t, userId, { scope })));
  return { ...t, userId, access: body.access_token, idToken: body.id_token };
}

test.each(['/oidc', '/oauth'])('%s describes itself, and all that it says is there', async (mount) => {
  const t = await pool();
  const document = await get(t, `${mount}/.well-known/openid-configuration`);
  expect(await get(t, `${mount}/.well-known/oauth-authorization-server`)).toEqual(document);
  expect(document).toMatchObject({
    issuer: t.server.url + mount,
    authorization_endpoint: `${t.server.url}${mount}/auth`,
    token_endpoint: `${t.server.url}${mount}/token`,
    userinfo_endpoint: `${t.server.url}${mount}/me`,
    jwks_uri: `${t.server.url}${mount}/.well-known/jwks.json`,
    introspection_endpoint: `${t.server.url}${mount}/token/introspection`,
    revocation_endpoint: `${t.server.url}${mount}/token/revocation`,
    end_session_endpoint: `${t.server.url}${mount}/session/end`,
    response_types_supported: expect.arrayContaining(['code', 'token', 'id_token', 'code id_token token', 'none']),
    response_modes_supported: ['query', 'fragment', 'form_post', 'web_message'],
    grant_types_supported: expect.arrayContaining(['authorization_code', 'implicit', 'refresh_token', 'password']),
    id_token_signing_alg_values_supported: ['RS256', 'HS256'],
    token_endpoint_auth_methods_supported: ['client_secret_post', 'client_secret_basic', 'none'],
    authorization_response_iss_parameter_supported: true,
    scopes_supported: expect.arrayContaining(['openid', 'profile', 'email', 'offline_access', 'extended_fields']),
  });
  for (const [name, address] of Object.entries(document)) {
    if (!name.endsWith('_endpoint') && name !== 'jwks_uri') continue;
    const method = /auth|session|jwks|userinfo/.test(name) ? 'GET' : 'POST';
    expect((await fetch(String(address), { method, redirect: 'manual' })).status, name).not.toBe(404);
  }
});

test('the keys stand under every path that clients know, RSA alone and each with its id', async () => {
  const t = await pool();
  const paths = ['/oidc', '/oauth', `/${t.application.id}/oidc`].map((base) => `${base}/.well-known/jwks.json`);
  const [first, ...others] = await Promise.all(paths.map((path) => get(t, path)));
  for (const other of others) expect(other).toEqual(first);
  const { keys } = first as { keys: Record<string, unknown>[] };
  expect(keys.length).toBeGreaterThan(0);
  for (const key of keys) {
    expect(key).toMatchObject({ kty: 'RSA', use: 'sig', alg: 'RS256', kid: expect.any(String) });
    expect(Object.keys(key)).not.toContain('d');
  }
});

test('claims follow the scopes, and what the user has not set is null', async () => {
  const t = await signedIn();
  const info = await get(t, '/oidc/me', { authorization: `Bearer ${t.access}` });
  expect(info).toMatchObject({
    sub: t.userId,
    given_name: 'Ann',
    family_name: null,
    email: 'ann@example.com',
    email_verified: false,
    phone_number: null,
    updated_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    picture: expect.stringMatching(/^http/),
    address: {
      formatted: null,
      street_address: null,
      locality: 'Paris',
      region: null,
      postal_code: null,
      country: 'FR',
    },
  });
  expect(info).not.toHaveProperty('username');
});

test.each([
  ['openid', ['sub']],
  ['openid username', ['sub', 'username']],
  ['openid email', ['email', 'email_verified', 'sub']],
  ['openid phone', ['phone_number', 'phone_number_verified', 'sub']],
  ['openid external_id', ['external_id', 'sub']],
  ['openid unionid', ['sub', 'unionid']],
  ['openid extended_fields', ['extended_fields', 'sub']],
  ['openid roles', ['roles', 'sub']],
  ['openid tenant_id', ['sub', 'tenant_id']],
])('the scope %s opens %j and nothing else', async (scope, names) => {
  const t = await signedIn(scope);
  expect(Object.keys(await get(t, `/oidc/me?access_token=${t.access}`)).sort()).toEqual(names);
});

test.each(['/oidc', '/oauth'])(
  'introspection under %s describes tokens, and nothing but whether when they are not',
  async (mount) => {
    const t = await signedIn();
    const { id: client_id, secret: client_secret } = t.application;
    const ask = (token: string, others = {}) =>
      post(t, `${mount}/token/introspection`, { client_id, client_secret, token, ...others });
    expect((await ask(t.access)).body).toEqual({
      active: true,
      sub: t.userId,
      client_id,
      exp: expect.any(Number),
      iat: expect.any(Number),
      iss: `${t.server.url}/oidc`,
      jti: expect.any(String),
      scope: 'openid profile email phone address',
      token_type: 'Bearer',
    });
    expect((await ask(t.access, { token_type_hint: 'refresh_token', strict: 'true' })).body).toMatchObject({
      active: true,
    });
    expect((await ask('unknown')).body).toEqual({ active: false });
    expect((await ask(t.idToken)).body).toEqual({ active: false });
    await t.admin.updateUser({ userId: t.userId, status: 'Suspended' });
    expect((await ask(t.access, { strict: 'true' })).body).toEqual({ active: false });
  },
);

test('validate_token decodes what is valid', async () => {
  const t = await signedIn();
  const validate = (name: string, token: string) => get(t, `/api/v2/oidc/validate_token?${name}=${token}`);
  expect(await validate('access_token', t.access)).toMatchObject({ sub: t.userId, aud: t.application.id });
  expect(await validate('id_token', t.idToken)).toMatchObject({ sub: t.userId, email: 'ann@example.com' });
  const refused = { code: 400, message: expect.any(String) };
  expect(await validate('access_token', t.idToken)).toEqual(refused);
  expect(await validate('id_token', t.access)).toEqual(refused);
  expect(await validate('id_token', '')).toEqual(refused);
  await configure(t, { id_token_signed_response_alg: 'HS256' });
  expect(await validate('id_token', t.idToken)).toEqual(refused);
});

test('revocation takes refresh tokens with all that they led to', async () => {
  const t = await signedIn('openid offline_access');
  const request = { scope: 'openid offline_access', prompt: 'consent' };
  const { body } = await askToken(t, redeeming(await codeFor(t, t.userId, request)));
  const { id: client_id, secret: client_secret } = t.application;
  const revoked = await post(t, '/oidc/token/revocation', { client_id, client_secret, token: body.refresh_token });
  expect([revoked.status, revoked.text]).toEqual([200, '']);
  const again = await askToken(t, { grant_type: 'refresh_token', refresh_token: body.refresh_token });
  expect(again).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  const info = await fetch(`${t.server.url}/oidc/me`, { headers: { authorization: `Bearer ${body.access_token}` } });
  expect(info.status).toBe(401);
});
