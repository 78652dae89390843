import { Browser } from '@genauth/testing/browser.ts';
import { askToken, authorizationUrl, codeFor, configure, redeeming } from '@genauth/testing/oidc.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

const LEFT = 'http://localhost:9/left?by=button';
const own = { referer: `${new URL(REDIRECT_URI).origin}/` };

/** A browser that is signed in to the application of a fresh pool, with the tokens that this led to. */
async function signedIn(parameters: Record<string, string> = {}) {
  const t = await pool();
  await configure(t, {}, { logoutRedirectUris: [LEFT] });
  const userId = await t.user({ username: 'ann', name: 'Ann' });
  const browser = new Browser(t.server);
  const { body } = await askToken(t, redeeming(await codeFor(t, userId, parameters, browser)));
  return { ...t, userId, browser, access: body.access_token, idToken: body.id_token, refresh: body.refresh_token };
}

type SignedIn = Awaited<ReturnType<typeof signedIn>>;

async function isSignedIn(t: TestPool, browser: Browser): Promise<boolean> {
  const answer = await browser.open(authorizationUrl(t, { prompt: 'none' }));
  return new URL(answer.headers.get('location') ?? '').searchParams.has('code');
}

const end = ({ browser }: SignedIn, parameters: Record<string, string>, path = '/oidc/session/end') =>
  browser.open(`${path}?${new URLSearchParams(parameters)}`);

const where = ({ status, headers }: Response) => [status, headers.get('location')];

const statusAt = async (t: TestPool, token: string) =>
  (await fetch(`${t.server.url}/oidc/me`, { headers: { authorization: `Bearer ${token}` } })).status;

/** The fields of the page that asks. */
const hiddenOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
      name,
      value.replaceAll('&amp;', '&'),
    ]),
  );

test.each(['/oidc/session/end', '/oauth/session/end'])(
  '%s signs out with the id token of who is signed in',
  async (path) => {
    const t = await signedIn();
    const request = { id_token_hint: t.idToken, post_logout_redirect_uri: LEFT, state: 'a b' };
    const answer = await end(t, request, path);
    expect(where(answer)).toEqual([303, `${LEFT}&state=a+b`]);
    expect(await isSignedIn(t, t.browser)).toBe(false);
    expect(await statusAt(t, t.access)).toBe(401);
  },
);

test('the request may be posted', async () => {
  const t = await signedIn();
  const answer = await t.browser.open('/oidc/session/end', {
    id_token_hint: t.idToken,
    post_logout_redirect_uri: LEFT,
  });
  expect(where(answer)).toEqual([303, LEFT]);
});

test('an application that refreshes on its own stays signed in', async () => {
  const t = await signedIn({ scope: 'openid offline_access', prompt: 'consent' });
  await end(t, { id_token_hint: t.idToken });
  expect(await statusAt(t, t.access)).toBe(200);
  expect((await askToken(t, { grant_type: 'refresh_token', refresh_token: t.refresh })).status).toBe(200);
});

test('an id token whose time is over still says who signs out', async () => {
  const t = await signedIn();
  await configure(t, { id_token_expire: 1 });
  const { code, verifier } = await codeFor(t, t.userId, {}, t.browser);
  const { body } = await askToken(t, redeeming({ code, verifier }));
  expect((await end(t, { id_token_hint: body.id_token, post_logout_redirect_uri: LEFT })).status).toBe(303);
});

test.each([
  'https://evil.example',
  `${LEFT}&more`,
  'http://localhost:9/left',
  REDIRECT_URI,
  'javascript:alert(1)',
  '//evil.example',
])('sign-out does not lead to %s, which is not registered for it', async (post_logout_redirect_uri) => {
  const t = await signedIn();
  const ended = await end(t, { id_token_hint: t.idToken, post_logout_redirect_uri });
  expect(where(ended)).toEqual([200, null]);
  for (const path of ['/login/profile/logout', '/api/v2/logout']) {
    const left = await end(t, { app_id: t.application.id, redirect_uri: post_logout_redirect_uri }, path);
    expect(where(left)).toEqual([200, null]);
  }
});

test('whoever only leads a browser to the address has the person asked first', async () => {
  const t = await signedIn();
  for (const request of [{}, { client_id: t.application.id, post_logout_redirect_uri: LEFT, state: 's' }]) {
    const answer = await end(t, request);
    expect(where(answer)).toEqual([200, null]);
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(await isSignedIn(t, t.browser)).toBe(true);
  }
  const asked = await end(t, { client_id: t.application.id, post_logout_redirect_uri: LEFT, state: 's' });
  const hidden = hiddenOf(await asked.text());
  const done = await t.browser.open('/oidc/session/end/confirm', hidden);
  expect(where(done)).toEqual([303, `${LEFT}&state=s`]);
  expect(await isSignedIn(t, t.browser)).toBe(false);
});

test('the confirmation cannot be sent by another page, nor with what another browser was given', async () => {
  const [t, other] = [await signedIn(), await signedIn()];
  const theirs = hiddenOf(await (await end(other, { client_id: other.application.id })).text());
  for (const form of [{}, { xsrf: '' }, { xsrf: theirs.xsrf ?? '' }]) {
    const answer = await t.browser.open('/oidc/session/end/confirm', { client_id: t.application.id, ...form });
    expect(answer.status).toBe(400);
  }
  expect(await isSignedIn(t, t.browser)).toBe(true);
});

test('the confirmation does not lead to an address that was put into the form', async () => {
  const t = await signedIn();
  const hidden = hiddenOf(await (await end(t, { client_id: t.application.id })).text());
  const form = { ...hidden, post_logout_redirect_uri: 'https://evil.example' };
  expect(where(await t.browser.open('/oidc/session/end/confirm', form))).toEqual([200, null]);
});

test('an id token of somebody else, or of nobody, signs nobody out', async () => {
  const [t, other] = [await signedIn(), await signedIn()];
  const colleague = await t.tokens(await t.user({ username: 'bob' }), 'openid');
  expect((await end(t, { id_token_hint: colleague.id_token ?? '' })).status).toBe(200);
  expect((await end(t, { id_token_hint: other.idToken })).status).toBe(200);
  expect((await end(t, { id_token_hint: 'x.y.z' })).status).toBe(400);
  expect((await end(t, { id_token_hint: t.access })).status).toBe(400);
  expect((await end(t, { id_token_hint: t.idToken, client_id: other.application.id })).status).toBe(400);
  expect(await isSignedIn(t, t.browser)).toBe(true);
});

test('a browser that is signed in nowhere goes back at once', async () => {
  const t = await pool();
  await configure(t, {}, { logoutRedirectUris: [LEFT] });
  const query = new URLSearchParams({ client_id: t.application.id, post_logout_redirect_uri: LEFT });
  expect(where(await new Browser(t.server).open(`/oidc/session/end?${query}`))).toEqual([303, LEFT]);
});

test.each(['/login/profile/logout', '/api/v2/logout'])(
  '%s signs out who comes from a page of the application, or of their own',
  async (path) => {
    for (const headers of [own, { origin: new URL(REDIRECT_URI).origin }, { 'sec-fetch-site': 'none' }]) {
      const t = await signedIn();
      const query = new URLSearchParams({ app_id: t.application.id, redirect_uri: LEFT });
      expect(where(await t.browser.open(`${path}?${query}`, undefined, headers))).toEqual([303, LEFT]);
      expect(await isSignedIn(t, t.browser)).toBe(false);
      expect(await statusAt(t, t.access)).toBe(401);
    }
  },
);

test.each([
  {},
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { referer: 'https://evil.example/http://localhost:9/' },
  { origin: 'null', 'sec-fetch-site': 'cross-site' },
] as Record<string, string>[])('a page of elsewhere signs nobody out: %j', async (headers) => {
  const t = await signedIn();
  const query = new URLSearchParams({ redirect_uri: LEFT });
  for (const path of ['/login/profile/logout', '/api/v2/logout']) {
    expect(where(await t.browser.open(`${path}?${query}`, undefined, headers))).toEqual([200, null]);
  }
  expect(await isSignedIn(t, t.browser)).toBe(true);
  const asked = await t.browser.open(`/login/profile/logout?${query}`, undefined, headers);
  const done = await t.browser.open('/oidc/session/end/confirm', hiddenOf(await asked.text()));
  expect(where(done)).toEqual([303, LEFT]);
});
