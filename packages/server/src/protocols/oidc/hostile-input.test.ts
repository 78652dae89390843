import { Browser } from '@genauth/testing/browser.ts';
import { askToken, authorizationUrl, codeFor, configure, post, redeeming } from '@genauth/testing/oidc.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

const endpoints = [
  '/oidc/token',
  '/oidc/token/introspection',
  '/oidc/token/revocation',
  '/oidc/me',
  '/oidc/session/end',
];
const parameters = [
  'client_id',
  'redirect_uri',
  'scope',
  'state',
  'nonce',
  'prompt',
  'login_hint',
  'ui_locales',
  'code_challenge',
];

const texts: Record<string, string> = {
  NUL: 'a\0b',
  'control characters': 'a\r\nset-cookie: x=y\u001b',
  'a character beyond the plane': '\u{1F600}\u{10FFFF}',
  quotes: `'"\`;--</script>`,
  'a long text': 'x'.repeat(8_000),
  'a prototype': '__proto__',
  nothing: '',
};

/** Whatever came in, the answer is one of the client's faults, and shows nothing of the inside. */
async function expectRefusal(answer: { status: number; text: string; headers: Headers }) {
  expect(answer.status).toBeLessThan(500);
  expect(answer.text).not.toMatch(/node_modules|at .*\.ts:\d|postgres|syntax error|invalid byte/i);
  expect(answer.headers.get('set-cookie') ?? '').not.toContain('x=y');
}

const opened = async (t: TestPool, address: string) => {
  const answer = await new Browser(t.server).open(address);
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
};

test.each(Object.entries(texts))(
  '%s in any parameter of the authorization request breaks nothing',
  async (_what, text) => {
    const t = await pool();
    for (const name of parameters) await expectRefusal(await opened(t, authorizationUrl(t, { [name]: text })));
  },
);

test.each(Object.entries(texts))('%s in any member of a form breaks nothing', async (_what, text) => {
  const t = await pool();
  const { id: client_id, secret: client_secret } = t.application;
  const names = [
    'client_id',
    'client_secret',
    'token',
    'code',
    'refresh_token',
    'username',
    'access_token',
    'id_token_hint',
  ];
  for (const path of endpoints) {
    for (const name of [...names, 'post_logout_redirect_uri']) {
      const form = { client_id, client_secret, grant_type: 'refresh_token', token: 'x', [name]: text };
      await expectRefusal(await post(t, path, form));
    }
  }
});

test.each(['authorization_code', 'refresh_token', 'client_credentials'])(
  'a hostile value of the grant %s is refused as such',
  async (grant_type) => {
    const t = await pool();
    for (const text of Object.values(texts)) {
      const form = {
        grant_type,
        code: text,
        refresh_token: text,
        redirect_uri: text,
        code_verifier: text,
        scope: text,
      };
      await expectRefusal(await askToken(t, form));
    }
  },
);

test('surrogates without their pair, as JSON can carry them, break nothing', async () => {
  const t = await pool();
  const { id, secret } = t.application;
  for (const name of ['client_id', 'client_secret', 'grant_type', 'refresh_token', 'scope', 'username', 'token']) {
    const members = {
      client_id: id,
      client_secret: secret,
      grant_type: 'refresh_token',
      refresh_token: 'x',
      token: 'x',
    };
    const body = JSON.stringify({ ...members, [name]: '\ud800' });
    const headers = { 'content-type': 'application/json' };
    for (const path of ['/oidc/token', '/oidc/token/introspection']) {
      const answer = await fetch(t.server.url + path, { method: 'POST', headers, body });
      await expectRefusal({ status: answer.status, headers: answer.headers, text: await answer.text() });
    }
  }
});

test.each(['[]', 'null', '"text"', '{', '{"a":{"b":1}}', '7'])('the JSON %s is no form', async (body) => {
  const t = await pool();
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${t.server.url}/oidc/token`, { method: 'POST', headers, body });
  expect(answer.status).toBeOneOf([400, 401]);
  expect(await answer.json()).toHaveProperty('error');
});

test.each(['client_id', 'client_secret', 'grant_type', 'code', 'redirect_uri', 'code_verifier'])(
  '%s must not come twice',
  async (name) => {
    const t = await pool();
    const form = redeeming(await codeFor(t, await t.user({ username: 'ann' })));
    const { id: client_id, secret: client_secret } = t.application;
    const body = new URLSearchParams({ ...(form as Record<string, string>), client_id, client_secret });
    body.append(name, body.get(name) ?? '');
    const answer = await fetch(`${t.server.url}/oidc/token`, { method: 'POST', body });
    expect([answer.status, await answer.json()]).toMatchObject([400, { error: 'invalid_request' }]);
  },
);

test.each(['scope', 'state', 'response_type', 'response_mode', 'nonce', 'prompt', 'code_challenge'])(
  '%s of an authorization request must not come twice',
  async (name) => {
    const t = await pool();
    const answer = await opened(t, `${authorizationUrl(t, { [name]: 'code' })}&${name}=code`);
    const location = answer.headers.get('location') ?? '';
    expect(location.startsWith('http://localhost:9/callback')).toBe(true);
    expect(location).toContain('error=');
  },
);

test('forms over the limit, and of another kind, are refused in the format of the protocol', async () => {
  const t = await pool();
  const large = await post(t, '/oidc/token', { grant_type: 'x'.repeat(3_000_000) });
  expect(large).toMatchObject({ status: 413, body: { error: 'invalid_request' } });
  for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/xml']) {
    const headers = { 'content-type': type };
    const answer = await fetch(`${t.server.url}/oidc/token`, { method: 'POST', headers, body: 'grant_type=password' });
    expect(answer.status).toBe(415);
    expect(await answer.json()).toMatchObject({ error: 'invalid_request' });
  }
});

test('a token in two places is refused, and so is one that is missing', async () => {
  const t = await pool();
  const { access_token } = await t.tokens(await t.user({ username: 'ann' }));
  const headers = { authorization: `Bearer ${access_token}` };
  const query = new URLSearchParams({ access_token });
  const twice = await fetch(`${t.server.url}/oidc/me?${query}`, { headers });
  expect([twice.status, await twice.json()]).toMatchObject([400, { error: 'invalid_request' }]);
  const none = await fetch(`${t.server.url}/oidc/me`);
  expect(none.status).toBe(401);
  expect(none.headers.get('www-authenticate')).toMatch(/^Bearer/);
  for (const ask of [
    () => fetch(`${t.server.url}/oidc/me?${query}`),
    () => fetch(`${t.server.url}/oidc/me`, { method: 'POST', body: query }),
    () => fetch(`${t.server.url}/oidc/me`, { method: 'POST', headers }),
    () => fetch(`${t.server.url}/oidc/me`, { headers: { authorization: access_token } }),
  ]) {
    expect((await ask()).status).toBe(200);
  }
});

test('no response mode gets a program what it is not set up for', async () => {
  const t = await pool();
  await configure(t, { token_endpoint_auth_method: 'none', response_types: ['code'] });
  const request = {
    response_type: 'id_token',
    nonce: 'n',
    code_challenge: 'x'.repeat(43),
    code_challenge_method: 'S256',
  };
  for (const response_mode of ['query', 'fragment', 'form_post', 'web_message', 'jwt', 'query.jwt', 'constructor']) {
    const { status, text, headers } = await opened(t, authorizationUrl(t, { ...request, response_mode }));
    expect(status).toBeOneOf([303, 400]);
    expect(headers.get('location') ?? text).toContain('error');
  }
});

test.each([
  '/oidc/auth/%00',
  '/interaction/%00',
  '/oidc/auth/%ff',
  '/%00/oidc/.well-known/jwks.json',
  '/oidc/auth?client_id=%ff%00',
])('the path %s breaks nothing', async (path) => {
  const t = await pool();
  await expectRefusal(await opened(t, path));
});
