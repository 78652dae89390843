import { get } from 'node:http';
import { Browser } from '@genauth/testing/browser.ts';
import { authorizationUrl, configure } from '@genauth/testing/oidc.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';
import { RESUME_COOKIE, sessionCookie } from './cookies.ts';

async function answerOf(t: TestPool, browser: Browser, parameters: Record<string, string> = {}, others = {}) {
  const answer = await browser.open(authorizationUrl(t, { prompt: 'none', ...parameters }), undefined, others);
  return Object.fromEntries(new URL(answer.headers.get('location') ?? '').searchParams);
}

const withCode = { code: expect.any(String) };
const notSignedIn = { error: 'login_required' };

async function signedIn(t: TestPool) {
  const browser = new Browser(t.server);
  await browser.signIn(authorizationUrl(t), await t.user({ username: 'ann' }));
  return browser;
}

const cookieOf = (t: TestPool, browser: Browser) => {
  const name = sessionCookie(t.id);
  return (
    browser
      .cookieHeader('/')
      .split('; ')
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1) ?? ''
  );
};

test('whoever is signed in to one pool is not signed in to another on the same host', async () => {
  const [a, b] = [await pool(), await pool()];
  const browser = await signedIn(a);
  expect(await answerOf(a, browser)).toMatchObject(withCode);
  expect(await answerOf(b, browser)).toMatchObject(notSignedIn);
});

test('the session of one pool under the cookie of another is nobody’s', async () => {
  const [a, b] = [await pool(), await pool()];
  const stolen = cookieOf(a, await signedIn(a));
  expect(stolen).not.toBe('');
  const headers = { cookie: `${sessionCookie(b.id)}=${stolen}` };
  expect(await answerOf(b, new Browser(b.server), {}, headers)).toMatchObject(notSignedIn);
  expect(await answerOf(a, new Browser(a.server), {}, { cookie: `${sessionCookie(a.id)}=${stolen}` })).toMatchObject(
    withCode,
  );
});

test('signing in to two pools in one browser keeps both apart', async () => {
  const [a, b] = [await pool(), await pool()];
  const browser = await signedIn(a);
  await browser.signIn(authorizationUrl(b), await b.user({ username: 'bob' }));
  expect(await answerOf(a, browser)).toMatchObject(withCode);
  expect(await answerOf(b, browser)).toMatchObject(withCode);
});

test('applications of a pool with single sign-on share the session, one without has its own', async () => {
  const t = await pool();
  const add = async (ssoEnabled: boolean) => {
    const { data } = await t.admin.createApplication({ appName: 'Other', redirectUris: [REDIRECT_URI], ssoEnabled });
    return { client_id: data.appId };
  };
  await configure(t, {}, { ssoEnabled: true });
  const browser = await signedIn(t);
  expect(await answerOf(t, browser, await add(true))).toMatchObject(withCode);
  expect(await answerOf(t, browser, await add(false))).toMatchObject(notSignedIn);
});

test('a user may not carry an interaction of one application over to another', async () => {
  const [a, b] = [await pool(), await pool()];
  const browser = new Browser(a.server);
  const started = await browser.open(authorizationUrl(a));
  const uid = (started.headers.get('location') ?? '').split('/').pop() ?? '';
  await browser.signIn(authorizationUrl(b), await b.user({ username: 'bob' }));
  const answer = await browser.open(`/oidc/auth/${uid}`, undefined, { cookie: `${RESUME_COOKIE}=${uid}` });
  expect(answer.headers.get('location') ?? '').not.toContain('code=');
});

test('the host that a request names does not decide about the issuer', async () => {
  const t = await pool();
  const { hostname, port } = new URL(t.server.url);
  const poisoned = { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https', forwarded: 'host=evil.example' };
  const document = await rawGet(hostname, Number(port), '/oidc/.well-known/openid-configuration', poisoned);
  expect(document.body).not.toContain('evil.example');
  expect(JSON.parse(document.body).issuer).toBe(`${t.server.url}/oidc`);
  const { pathname, search } = new URL(authorizationUrl(t));
  const led = await rawGet(hostname, Number(port), pathname + search, poisoned);
  expect(led.location).toMatch(/^\/interaction\//);
  const browser = await signedIn(t);
  const cookie = browser.cookieHeader('/oidc/auth');
  const { search: silent } = new URL(authorizationUrl(t, { prompt: 'none' }));
  const back = await rawGet(hostname, Number(port), `/oidc/auth${silent}`, { ...poisoned, cookie });
  expect(back.location).toContain(encodeURIComponent(`${t.server.url}/oidc`));
  expect(back.location).not.toContain('evil.example');
});

test('over HTTPS the session goes with frames of other sites, and is never readable by script', async () => {
  const server = await startServer({ publicUrl: 'https://id.example' });
  const t = await pool(server);
  const browser = new Browser(server);
  const started = await browser.open(authorizationUrl(t));
  const userId = await t.user({ username: 'ann' });
  const authTime = Math.floor(server.clock.now() / 1000);
  const outcome = { userId, remember: true, amr: ['pwd'], authTime };
  const back = await browser.interact(started.headers.get('location') ?? '', outcome);
  const lines = [...started.headers.getSetCookie(), ...back.headers.getSetCookie()];
  for (const line of lines) expect(line).toMatch(/; secure.*; httponly|; httponly.*; secure/i);
  const session = lines.find((line) => line.startsWith(sessionCookie(t.id)));
  expect(session).toMatch(/; samesite=none/i);
  expect(session).toMatch(/; path=\/;/i);
  const others = lines.filter((line) => line !== session && !line.includes('01 Jan 1970'));
  for (const line of others) expect(line).toMatch(/; samesite=lax/i);
  await server.close();
});

/** fetch does not let a program say another host than it asks. */
function rawGet(host: string, port: number, path: string, headers: Record<string, string>) {
  return new Promise<{ body: string; location: string }>((resolve, reject) => {
    const asked = get({ host, port, path, headers: { ...headers, host: 'evil.example' } }, async (answer) => {
      const chunks: Buffer[] = [];
      for await (const chunk of answer) chunks.push(chunk as Buffer);
      resolve({ body: Buffer.concat(chunks).toString(), location: answer.headers.location ?? '' });
    });
    asked.on('error', reject);
  });
}
