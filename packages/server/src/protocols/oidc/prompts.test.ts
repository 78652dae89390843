import { Browser } from '@genauth/testing/browser.ts';
import { askToken, authorizationUrl, codeFor, configure, redeeming } from '@genauth/testing/oidc.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';
import { unverifiedClaims } from '../../domains/tokens/jwt.ts';
import { findInteraction } from './interactions.ts';

async function signedIn(parameters: Record<string, string> = {}, server?: TestPool['server']) {
  const t = await pool(server);
  const userId = await t.user({ username: 'ann', name: 'Ann' });
  const browser = new Browser(t.server);
  const { body } = await askToken(t, redeeming(await codeFor(t, userId, parameters, browser)));
  return { ...t, userId, browser, idToken: body.id_token };
}

/** What the browser is led to: members of the answer, or the page that a person has to pass. */
async function ask(t: TestPool & { browser: Browser }, parameters: Record<string, string>) {
  const answer = await t.browser.open(authorizationUrl(t, parameters));
  const location = new URL(answer.headers.get('location') ?? '', t.server.url);
  if (location.origin !== t.server.url) return { ...Object.fromEntries(location.searchParams), location: '' };
  const uid = location.pathname.split('/').pop() ?? '';
  const request = { params: { uid }, headers: { cookie: t.browser.cookieHeader(location.pathname) } };
  const interaction = await findInteraction(t.server.platform, request);
  return { page: typeof interaction === 'string' ? interaction : interaction.prompt.name, location: location.pathname };
}

const withCode = { code: expect.any(String) };

test('who is signed in is not asked again, and prompt decides otherwise', async () => {
  const t = await signedIn();
  expect(await ask(t, {})).toMatchObject(withCode);
  expect(await ask(t, { prompt: 'none' })).toMatchObject(withCode);
  expect(await ask(t, { prompt: 'login' })).toMatchObject({ page: 'login' });
  expect(await ask(t, { prompt: 'select_account' })).toMatchObject({ page: 'select_account' });
  expect(await ask(t, { prompt: 'none login' })).toMatchObject({ error: 'invalid_request' });
  expect(await ask(t, { prompt: 'create' })).toMatchObject({ error: 'invalid_request' });
});

test('the request may be posted, and a browser that posts it from elsewhere is still signed in', async () => {
  const t = await signedIn();
  const { pathname, searchParams } = new URL(authorizationUrl(t, { state: 's' }));
  const led = await t.browser.open(pathname, Object.fromEntries(searchParams));
  expect(led.status).toBe(303);
  const back = await t.browser.open(led.headers.get('location') ?? '');
  const answer = new URL(back.headers.get('location') ?? '').searchParams;
  expect(Object.fromEntries(answer)).toMatchObject({ ...withCode, state: 's' });
});

test('prompt=none tells that nobody is signed in, and shows nothing', async () => {
  const t = { ...(await pool()), browser: new Browser((await pool()).server) };
  expect(await ask(t, { prompt: 'none', state: 's' })).toMatchObject({ error: 'login_required', state: 's' });
});

test('prompt=login is passed by a fresh sign-in, whose time the id token tells', async () => {
  const server = await startServer();
  const t = await signedIn({}, server);
  server.clock.forward(60_000);
  const { code, verifier } = await codeFor(t, t.userId, { prompt: 'login' }, t.browser);
  const { body } = await askToken(t, redeeming({ code, verifier }));
  const { auth_time } = unverifiedClaims(body.id_token) ?? {};
  expect(Number(auth_time)).toBeGreaterThanOrEqual(Math.floor(server.clock.now() / 1000) - 30);
  await server.close();
});

test('max_age asks again when the sign-in is older, and has its time told', async () => {
  const t = await signedIn();
  const { code, verifier } = await codeFor(t, t.userId, { max_age: '600' }, t.browser);
  const { body } = await askToken(t, redeeming({ code, verifier }));
  expect(unverifiedClaims(body.id_token)).toHaveProperty('auth_time');
  expect(await ask(t, { max_age: '0' })).toMatchObject({ page: 'login' });
  expect(await ask(t, { max_age: '0', prompt: 'none' })).toMatchObject({ error: expect.any(String) });
  expect(await ask(t, { max_age: '-1' })).toMatchObject({ error: 'invalid_request' });
});

test('id_token_hint says whom the application expects', async () => {
  const t = await signedIn();
  const bob = await t.tokens(await t.user({ username: 'bob' }), 'openid');
  expect(await ask(t, { id_token_hint: t.idToken, prompt: 'none' })).toMatchObject(withCode);
  const other = { id_token_hint: bob.id_token ?? '' };
  expect(await ask(t, { ...other, prompt: 'none' })).toMatchObject({ error: 'login_required' });
  expect(await ask(t, other)).toMatchObject({ page: 'login' });
  expect(await ask(t, { id_token_hint: 'x.y.z' })).toMatchObject({ error: 'invalid_request' });
});

test('login_hint stands on the page already, and ui_locales says its language', async () => {
  const t = { ...(await pool()), browser: new Browser((await pool()).server) };
  const { location } = await ask(t, { login_hint: 'ann@example.com"><b>', ui_locales: 'ja-JP' });
  const html = await (await t.browser.open(location)).text();
  expect(html).toContain('<html lang="ja-JP"');
  expect(html).toContain('value="ann@example.com&quot;');
  expect(html).not.toContain('<b>');
});

test('the claims parameter is not supported, and does no harm', async () => {
  const t = await signedIn();
  const claims = JSON.stringify({ id_token: { email: { essential: true } } });
  const { code, verifier } = await codeFor(t, t.userId, { claims }, t.browser);
  const { body } = await askToken(t, redeeming({ code, verifier }));
  expect(unverifiedClaims(body.id_token)).not.toHaveProperty('email');
});

test.each([
  ['request', 'eyJhbGciOiJub25lIn0.e30.', 'request_not_supported'],
  ['request_uri', 'https://evil.example/request', 'request_uri_not_supported'],
  ['registration', '{}', 'registration_not_supported'],
])('%s objects are refused', async (name, value, error) => {
  expect(await ask(await signedIn(), { [name]: value })).toMatchObject({ error });
});

test('scopes that nobody knows are left out', async () => {
  const t = await signedIn();
  const { code, verifier } = await codeFor(t, t.userId, { scope: 'openid email admin constructor' }, t.browser);
  const { body } = await askToken(t, redeeming({ code, verifier }));
  expect(body.scope).toBe('openid email');
});

test('consent is asked for where the application wants it, remembered, and asked for again for more', async () => {
  const t = await pool();
  await configure(t, { skip_consent: false });
  const browser = new Browser(t.server);
  const userId = await t.user({ username: 'ann', name: 'Ann' });
  const login = await browser.open(authorizationUrl(t));
  const authTime = Math.floor(t.server.clock.now() / 1000);
  const signIn = { userId, remember: true, amr: ['pwd'], authTime };
  const asked = await browser.interact(login.headers.get('location') ?? '', signIn);
  const page = asked.headers.get('location') ?? '';
  const html = await (await browser.open(page)).text();
  expect(html).toContain('Ann');
  expect(await ask({ ...t, browser }, { prompt: 'none' })).toMatchObject({ error: 'consent_required' });
  const back = await browser.interact(page, { consented: true });
  expect(new URL(back.headers.get('location') ?? '').searchParams.has('code')).toBe(true);
  expect(await ask({ ...t, browser }, { prompt: 'none' })).toMatchObject(withCode);
  expect(await ask({ ...t, browser }, { scope: 'openid profile email' })).toMatchObject({ page: 'consent' });
  expect(await ask({ ...t, browser }, { prompt: 'consent' })).toMatchObject({ page: 'consent' });
});

test('whoever does not agree is not signed in to the application', async () => {
  const t = { ...(await signedIn()) };
  await configure(t, { skip_consent: false });
  const { page, location } = await ask(t, { state: 's', scope: 'openid email' });
  expect(page).toBe('consent');
  const back = await t.browser.interact(location, { denied: 'The user did not agree.' });
  const answer = new URL(back.headers.get('location') ?? '');
  expect(answer.origin + answer.pathname).toBe(REDIRECT_URI);
  expect(Object.fromEntries(answer.searchParams)).toMatchObject({ error: 'access_denied', state: 's' });
  expect(answer.searchParams.get('iss')).toBe(`${t.server.url}/oidc`);
});

test('an application that skips consent shows no page for prompt=consent, which SDKs add', async () => {
  const t = await signedIn();
  expect(await ask(t, { prompt: 'consent', scope: 'openid offline_access' })).toMatchObject(withCode);
});

test.each(['Suspended', 'Deactivated'] as const)('the session of a user who is %s counts no longer', async (status) => {
  const t = await signedIn();
  await t.admin.updateUser({ userId: t.userId, status });
  expect(await ask(t, { prompt: 'none' })).toMatchObject({ error: 'login_required' });
});

test('the session of a user who was signed out, or deleted, counts no longer', async () => {
  const [kicked, deleted] = [await signedIn(), await signedIn()];
  await kicked.admin.kickUsers({ userId: kicked.userId, appIds: [kicked.application.id] });
  await deleted.admin.deleteUsersBatch({ userIds: [deleted.userId] });
  for (const t of [kicked, deleted])
    expect(await ask(t, { prompt: 'none' })).toMatchObject({ error: 'login_required' });
});

test('whoever is signed in is not let into a tenant that they do not belong to', async () => {
  const t = await signedIn();
  const tenant = 'a'.repeat(24);
  for (const name of ['tenant_id', 'tenantId']) {
    expect(await ask(t, { [name]: tenant, prompt: 'none' })).toMatchObject({ error: 'login_required' });
    expect(await ask(t, { [name]: tenant })).toMatchObject({ page: 'login' });
  }
  const { databases, changes } = t.server.platform;
  const member = databases
    .forPool(t.id)
    .updateTable('users')
    .set({ tenant_ids: [tenant] });
  await member.where('id', '=', t.userId).execute();
  await changes.settled();
  expect(await ask(t, { tenant_id: tenant, prompt: 'none' })).toMatchObject(withCode);
});
