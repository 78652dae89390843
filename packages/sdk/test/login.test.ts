import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from 'vitest';
import { AuthenticationClient, type AuthenticationClientOptions, type TokenSet } from '../src/index.ts';
import { type Platform, startPlatform } from './platform.ts';

const idToken = (claims: object) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

/** A web application with a login, as users of the SDK write it. */
async function startApp(platform: Platform, options: Partial<AuthenticationClientOptions> = {}) {
  const client = new AuthenticationClient({
    appId: 'app-1',
    appSecret: 'secret-1',
    appHost: platform.url,
    redirectUri: 'http://app.example.com/callback',
    ...options,
  });
  const server = createServer(async (req, res) => {
    if (req.url === '/login') return client.loginWithRedirect(res);
    if (req.url === '/logout') return client.logoutWithRedirect(res, { idToken: 'it' });
    res.setHeader('set-cookie', 'theme=dark');
    const result = await client.handleRedirectCallback(req, res);
    res.end(JSON.stringify(result));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const get = (path: string, cookie?: string) =>
    fetch(origin + path, { redirect: 'manual', headers: cookie === undefined ? {} : { cookie } });
  return {
    get,
    /** Starts a login; returns where the browser is sent to and what it remembers. */
    async login() {
      const response = await get('/login');
      const location = new URL(response.headers.get('location') ?? '');
      const [setCookie = ''] = response.headers.getSetCookie();
      const { state = '', nonce = '', code_challenge = '' } = Object.fromEntries(location.searchParams);
      return { response, location, setCookie, cookie: setCookie.split(';')[0] ?? '', state, nonce, code_challenge };
    },
    async callback(query: Record<string, string>, cookie?: string) {
      const response = await get(`/callback?${new URLSearchParams(query)}`, cookie);
      return { response, result: (await response.json()) as TokenSet & { statusCode: number; apiCode?: number } };
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Answers a code with tokens of this nonce. */
const issue = (platform: Platform, nonce: string) =>
  platform.reply(() => ({
    body: { access_token: 'at', id_token: idToken({ sub: 'u', nonce }), token_type: 'Bearer', expires_in: 1 },
  }));

const MISMATCH = { statusCode: 400, apiCode: 4_009_002 };

describe('a login', () => {
  test('goes to the login page and comes back with tokens', async () => {
    await using platform = await startPlatform();
    await using app = await startApp(platform);

    const { response, location, setCookie, cookie, state, nonce, code_challenge } = await app.login();
    expect(response.status).toBe(302);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(location.origin + location.pathname).toBe(`${platform.url}/oidc/auth`);
    expect(setCookie).toMatch(/^GenAuth-Login=[^;]+; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax$/);

    issue(platform, nonce);
    const callback = await app.callback({ code: 'c', state }, `a=b; ${cookie}`);
    expect(callback.result).toMatchObject({ statusCode: 200, access_token: 'at' });
    expect(callback.response.headers.getSetCookie()).toEqual([
      'theme=dark',
      'GenAuth-Login=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax',
    ]);
    const form = Object.fromEntries(new URLSearchParams(platform.last().body));
    expect(form).toMatchObject({ code: 'c', redirect_uri: 'http://app.example.com/callback' });
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(form.code_verifier));
    expect(Buffer.from(digest).toString('base64url')).toBe(code_challenge);
  });

  test('on https keeps its state in a cookie that no other host can plant', async () => {
    await using platform = await startPlatform();
    await using app = await startApp(platform, { redirectUri: 'https://app.example.com/callback' });
    expect((await app.login()).setCookie).toMatch(/^__Host-GenAuth-Login=.*; HttpOnly; SameSite=Lax; Secure$/);

    await using named = await startApp(platform, {
      redirectUri: 'https://app.example.com/callback',
      cookieKey: 'mine',
    });
    expect((await named.login()).setCookie).toMatch(/^mine=.*; Secure$/);
  });

  test('that the platform refuses says why', async () => {
    await using platform = await startPlatform();
    await using app = await startApp(platform);
    const { cookie, state } = await app.login();

    const { result } = await app.callback({ error: 'access_denied', error_description: 'Not today.', state }, cookie);

    expect(result).toEqual({
      statusCode: 400,
      message: 'Not today.',
      error: 'access_denied',
      error_description: 'Not today.',
    });
    expect(platform.received).toHaveLength(0);
  });

  test('by SAML has no state', async () => {
    await using platform = await startPlatform();
    await using app = await startApp(platform, { protocol: 'saml' });

    const { location, setCookie } = await app.login();

    expect(location.pathname).toBe('/api/v2/saml-idp/app-1');
    expect(setCookie).toBe('');
  });

  test('ends with a redirect', async () => {
    await using platform = await startPlatform();
    await using app = await startApp(platform);

    const response = await app.get('/logout');

    expect(response.status).toBe(302);
    expect(response.headers.get('location')).toBe(`${platform.url}/oidc/session/end?id_token_hint=it`);
  });
});

describe('a callback is refused before anything is sent', () => {
  const attacks: [string, (login: { cookie: string; state: string }) => { state?: string; cookie?: string }][] = [
    ['without a cookie', ({ state }) => ({ state })],
    ['without a state', ({ cookie }) => ({ cookie })],
    ['with the state of another login', ({ cookie }) => ({ cookie, state: 'x'.repeat(43) })],
    ['with the beginning of the state', ({ cookie, state }) => ({ cookie, state: state.slice(0, -1) })],
    ['with more than the state', ({ cookie, state }) => ({ cookie, state: `${state}x` })],
    ['with an empty state and an empty cookie', () => ({ cookie: 'GenAuth-Login=', state: '' })],
    ['with a cookie that is not ours', ({ state }) => ({ cookie: 'GenAuth-Login=%7B%7D', state })],
    ['with a cookie of rubbish', ({ state }) => ({ cookie: 'GenAuth-Login=%E0%A4%A', state })],
    ['with a second cookie of that name', ({ cookie, state }) => ({ cookie: `${cookie}; ${cookie}`, state })],
    ['with a cookie whose name only begins alike', ({ cookie, state }) => ({ cookie: `x${cookie}`, state })],
  ];
  test.each(attacks)('%s', async (_, attack) => {
    await using platform = await startPlatform();
    await using app = await startApp(platform);
    const { state, cookie } = attack(await app.login());

    const { result } = await app.callback({ code: 'c', ...(state !== undefined && { state }) }, cookie);

    expect(result).toMatchObject(MISMATCH);
    expect(platform.received).toHaveLength(0);
  });

  test('without a code', async () => {
    await using platform = await startPlatform();
    await using app = await startApp(platform);
    const { cookie, state } = await app.login();

    expect((await app.callback({ state }, cookie)).result).toMatchObject(MISMATCH);
  });
});

test.each([
  ['another nonce', idToken({ nonce: 'other' })],
  ['no nonce', idToken({})],
  ['no claims', 'rubbish'],
])('tokens with %s in the id token are refused', async (_, id_token) => {
  await using platform = await startPlatform();
  await using app = await startApp(platform);
  const { cookie, state } = await app.login();
  platform.reply(() => ({ body: { access_token: 'at', id_token, token_type: 'Bearer', expires_in: 1 } }));

  const { result } = await app.callback({ code: 'c', state }, cookie);

  expect(result).toMatchObject(MISMATCH);
  expect(result).not.toHaveProperty('access_token');
});
