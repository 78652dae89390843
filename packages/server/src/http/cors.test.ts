import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { beforeAll, expect, test } from 'vitest';
import { isOriginOfAny } from '../domains/applications/origins.ts';

const own = new URL(REDIRECT_URI).origin;
const other = 'https://other.example';
let t: TestPool;
let foreign: TestPool;
let token: string;

beforeAll(async () => {
  t = await pool();
  foreign = await pool(t.server);
  const changes = { appId: foreign.application.id, redirectUris: [`${other}/callback`] };
  expect((await foreign.admin.updateApplication(changes)).statusCode).toBe(200);
  token = (await t.tokens(await t.user({ username: 'ann' }))).access_token;
});

const readableBy = ({ headers }: Response) => [
  headers.get('access-control-allow-origin'),
  headers.get('access-control-allow-credentials'),
];

const nobody = [null, null];

const profile = (origin: string, headers: Record<string, string> = {}, query = '') =>
  fetch(`${t.server.url}/api/v3/get-profile${query}`, { headers: { origin, authorization: token, ...headers } });

const preflight = (origin: string, path: string, names = 'authorization') =>
  fetch(t.server.url + path, {
    method: 'OPTIONS',
    headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': names },
  });

/** Origins that only look like the one that is allowed. */
const lookalikes = [
  'null',
  'https://evil.example',
  `${own}.evil.example`,
  `${own}0`,
  `${own}/`,
  own.replace('http:', 'https:'),
  own.replace('//', '//evil.'),
  own.replace('//', '//evil@'),
  `${own}, https://evil.example`,
  '*',
  'http://',
];

test('the pages of an application read what the API answers, refusals too', async () => {
  const answer = await profile(own, { 'x-genauth-app-id': t.application.id });
  expect(readableBy(answer)).toEqual([own, 'true']);
  expect(answer.headers.get('vary')).toBe('origin');
  expect(await answer.json()).toMatchObject({ statusCode: 200, data: { username: 'ann' } });
  const refused = await profile(own, { authorization: `${token}x` });
  expect([readableBy(refused), await refused.json()]).toEqual([
    [own, 'true'],
    expect.objectContaining({ statusCode: 401 }),
  ]);
});

test.each([...lookalikes, other])('pages of %s read nothing', async (origin) => {
  const headers = { 'x-genauth-app-id': t.application.id };
  expect(readableBy(await profile(origin))).toEqual(nobody);
  expect(readableBy(await profile(origin, headers))).toEqual(nobody);
  const { vary } = Object.fromEntries((await profile(origin)).headers);
  expect(vary).toBe('origin');
});

test('an application cannot lend its origin to what is asked for another one', async () => {
  const { id } = foreign.application;
  for (const name of ['x-authing-app-id', 'x-genauth-app-id']) {
    expect(readableBy(await profile(other, { [name]: id }))).toEqual(nobody);
  }
  expect(readableBy(await profile(other, {}, `?client_id=${id}`))).toEqual(nobody);
  expect(readableBy(await profile(own, { 'x-authing-app-id': id }))).toEqual(nobody);
});

test('nothing that names nobody is for pages of elsewhere', async () => {
  for (const path of ['/api/v3/get-profile', '/api/v3/system', '/api/v3/nowhere']) {
    expect(readableBy(await fetch(t.server.url + path, { headers: { origin: own } }))).toEqual(nobody);
  }
});

test('the management API is for pages that the pool allows, and for those of no application', async () => {
  const mine = await pool(t.server);
  const key = { accessKeyId: mine.id, accessKeySecret: mine.secret };
  const { data } = await mine.admin.getManagementToken(key);
  const list = (origin: string) =>
    fetch(`${t.server.url}/api/v3/list-users`, {
      method: 'POST',
      body: '{}',
      headers: { origin, authorization: data.access_token, 'content-type': 'application/json' },
    });
  const portal = `https://portal-${mine.id}.example`;
  expect(readableBy(await preflight(portal, '/api/v3/list-users'))).toEqual(nobody);
  await mine.admin.updateSecuritySettings({ allowedOrigins: [portal] });
  expect(readableBy(await list(portal))).toEqual([portal, 'true']);
  expect(readableBy(await list(own))).toEqual(nobody);
  expect(readableBy(await preflight(portal, '/api/v3/list-users'))).toEqual([portal, 'true']);
});

test.each(['/api/v3/get-profile', '/api/v3/signin', '/oidc/token', '/oauth/me'])(
  'a preflight of %s is answered to origins that somebody allows, without credentials',
  async (path) => {
    const names = 'Content-Type,x-authing-app-id, x-genauth-lang,x-evil,cookie,x-authing-';
    const answer = await preflight(own, path, names);
    expect([answer.status, readableBy(answer)]).toEqual([204, [own, 'true']]);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers': 'content-type, x-authing-app-id, x-genauth-lang',
      vary: 'origin, access-control-request-headers',
    });
    for (const origin of lookalikes) {
      const refused = await preflight(origin, path);
      const allowed = refused.headers.get('access-control-allow-headers');
      expect([readableBy(refused), allowed], origin).toEqual([nobody, null]);
    }
  },
);

test('an origin is a value of the question, never a part of it', async () => {
  for (const origin of ["x' or true --", '["x"]', '{}', '%', '"']) {
    expect(await isOriginOfAny(t.server.platform, origin)).toBe(false);
  }
});

test('pages that people look at are for no script of elsewhere', async () => {
  const query = `client_id=${t.application.id}&response_type=code&scope=openid&redirect_uri=${REDIRECT_URI}`;
  for (const path of ['/', '/login', `/login?app_id=${t.application.id}`, `/oidc/auth?${query}`, '/oidc/session/end']) {
    const headers = { origin: own, accept: 'text/html' };
    expect(readableBy(await fetch(t.server.url + path, { redirect: 'manual', headers })), path).toEqual(nobody);
  }
  const form = await fetch(`${t.server.url}/oidc/auth?${query}`, { redirect: 'manual' });
  const cookie = form.headers.getSetCookie().map((line) => line.split(';', 1)[0]);
  const page = new URL(form.headers.get('location') ?? '', t.server.url);
  const html = await (await fetch(page, { headers: { cookie: cookie.join('; '), accept: 'text/html' } })).text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(csrf).toBeTruthy();
  const body = new URLSearchParams({ csrf, event: 'identifier', identifier: 'ann' });
  const send = (origin: string) =>
    fetch(page, { method: 'POST', redirect: 'manual', body, headers: { cookie: cookie.join('; '), origin } });
  expect([(await send(own)).status, (await send(t.server.url)).status]).toEqual([403, 303]);
});
