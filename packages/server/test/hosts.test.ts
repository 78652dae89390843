import { askHost } from '@genauth/testing/host.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unverifiedClaims } from '../src/domains/tokens/jwt.ts';

const PASSWORD = 'correct horse battery';

let server: TestServer;
let mine: TestPool;
let other: TestPool;
beforeAll(async () => {
  server = await startServer({ baseDomain: 'login.example' });
  [mine, other] = await Promise.all([pool(server), pool(server)]);
  await mine.user({ username: 'ann', password: PASSWORD });
});
afterAll(() => server?.close());

const port = () => new URL(server.url).port;
const hostOf = (t: TestPool) => `app-${t.id}.login.example:${port()}`;
const issuerOf = (t: TestPool) => `http://${hostOf(t)}/oidc`;

const ask = (path: string, asked: Parameters<typeof askHost>[2]) => askHost(server.url, path, asked);

const DISCOVERY = '/oidc/.well-known/openid-configuration';

const issuerAt = async (host: string) => JSON.parse((await ask(DISCOVERY, { host })).text).issuer;

const authorize = (t: TestPool) =>
  `/oidc/auth?${new URLSearchParams({
    client_id: t.application.id,
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    scope: 'openid',
  })}`;

test('every application is an issuer at its own host, and at the address of the server', async () => {
  const document = JSON.parse((await ask(DISCOVERY, { host: hostOf(mine) })).text);
  expect(document).toMatchObject({ issuer: issuerOf(mine), token_endpoint: `${issuerOf(mine)}/token` });
  expect(await issuerAt(hostOf(mine).toUpperCase())).toBe(issuerOf(mine));
  expect(await issuerAt(new URL(server.url).host)).toBe(`${server.url}/oidc`);
});

test('tokens are issued in the name of the host that was asked', async () => {
  const { id: client_id, secret: client_secret } = mine.application;
  const form = { client_id, client_secret, grant_type: 'client_credentials' };
  for (const [host, iss] of [
    [hostOf(mine), issuerOf(mine)],
    [new URL(server.url).host, `${server.url}/oidc`],
  ] as const) {
    const { access_token } = JSON.parse((await ask('/oidc/token', { host, form })).text);
    expect(unverifiedClaims(access_token)?.iss).toBe(iss);
  }
});

test('the API knows the application by its host', async () => {
  const passwordPayload = { account: 'ann', password: PASSWORD };
  const json = { connection: 'PASSWORD', passwordPayload, client_secret: mine.application.secret };
  const signIn = async (host: string) => JSON.parse((await ask('/api/v3/signin', { host, json })).text);
  const { statusCode, data } = await signIn(hostOf(mine));
  expect(statusCode).toBe(200);
  expect(unverifiedClaims(data.access_token)).toMatchObject({ aud: mine.application.id, iss: issuerOf(mine) });
  for (const host of [hostOf(other), `nobody.login.example:${port()}`, new URL(server.url).host]) {
    expect((await signIn(host)).statusCode, host).not.toBe(200);
  }
});

const strangers = [
  'evil.example',
  'nobody.login.example',
  'nobody.login.example:80',
  'login.example',
  '.login.example',
  'app.evil.example',
  'login.example.evil.example',
  "x'--.login.example",
];

test.each(strangers)('%s is no application and no issuer', async (host) => {
  for (const name of [host, `${host.replace(/:\d+$/, '')}:${port()}`]) {
    expect(await issuerAt(name), name).toBe(`${server.url}/oidc`);
    const login = await ask('/login', { host: name, headers: { accept: 'text/html' } });
    expect([login.status, login.text], name).toEqual([404, expect.stringContaining('<h1')]);
    expect(login.text).not.toContain(mine.application.id);
  }
});

test.each(['x.', 'x@', ''])('a host that is %j off from an application is not its own', async (before) => {
  for (const name of [`${before}${hostOf(mine)}${before ? '' : '0'}`, `${before}${hostOf(mine)}.evil.example`]) {
    const answer = await ask(DISCOVERY, { host: name });
    if (answer.status === 200) expect(JSON.parse(answer.text).issuer, name).toBe(`${server.url}/oidc`);
    else expect(answer.status, name).toBe(400);
  }
});

test('nobody makes a host up with a header for proxies', async () => {
  const headers = { 'x-forwarded-host': hostOf(mine), forwarded: `host=${hostOf(mine)}` };
  const answer = await ask(DISCOVERY, { host: new URL(server.url).host, headers });
  expect(JSON.parse(answer.text).issuer).toBe(`${server.url}/oidc`);
});

test('the host of one application does nothing for another one', async () => {
  const page = await ask(authorize(other), { host: hostOf(mine), headers: { accept: 'text/html' } });
  expect([page.status, page.location]).toEqual([400, '']);
  const { id: client_id, secret: client_secret } = other.application;
  const form = { client_id, client_secret, grant_type: 'client_credentials' };
  const refused = await ask('/oidc/token', { host: hostOf(mine), form });
  expect([refused.status, JSON.parse(refused.text).error]).toEqual([401, 'invalid_client']);
});

test('the login page finds its application by the host, and keeps the browser there', async () => {
  const headers = { accept: 'text/html' };
  expect((await ask('/', { host: hostOf(mine), headers })).location).toBe('/login');
  const login = await ask('/login', { host: hostOf(mine), headers });
  expect(login.location).toMatch(new RegExp(`^/oidc/auth\\?client_id=${mine.application.id}&`));
  const asked = await ask(login.location, { host: hostOf(mine), headers });
  expect(asked.location).toMatch(/^\/interaction\//);
  expect((await ask('/sample', { host: hostOf(mine), headers })).status).toBe(404);
});
