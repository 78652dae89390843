import { Browser } from '@genauth/testing/browser.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { beforeAll, expect, test } from 'vitest';

const PASSWORD = 'correct horse battery';
let t: TestPool;

beforeAll(async () => {
  t = await pool();
  await t.user({ username: 'ann', email: 'ann@example.com', phone: '13800138000', name: 'Ann', password: PASSWORD });
});

const authorize = (more: Record<string, string> = {}): string =>
  `/oidc/auth?${new URLSearchParams({
    client_id: t.application.id,
    redirect_uri: REDIRECT_URI,
    response_type: 'code',
    scope: 'openid profile',
    state: 'the state',
    ...more,
  })}`;

/** A browser at the first step, with what the forms of the page send back. */
async function begin(more: Record<string, string> = {}) {
  const browser = new Browser(t.server);
  const { pathname } = new URL((await browser.open(authorize(more))).headers.get('location') ?? '', t.server.url);
  const html = await (await browser.open(pathname)).text();
  return { browser, path: pathname, html, csrf: csrfOf(html) };
}

const csrfOf = (html: string): string => /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';

test('a form at a time, without script, leads to the application', async () => {
  const { browser, path, html, csrf } = await begin();
  expect(html).toContain('name="identifier"');
  const next = await browser.open(path, { csrf, event: 'identifier', identifier: ' ann@example.com ' });
  expect(next.status).toBe(303);
  const address = next.headers.get('location') ?? '';
  const page = await (await browser.open(address)).text();
  expect(page).toContain('name="password"');
  expect(page).toContain('value="ann@example.com"');
  const sent = { csrf: csrfOf(page), event: 'password', identifier: 'ann@example.com', password: PASSWORD };
  const done = await browser.open(path, sent);
  expect(done.status).toBe(200);
  const onward = /http-equiv="refresh" content="0;url=([^"]+)"/.exec(await done.text())?.[1] ?? '';
  const back = new URL((await browser.open(onward)).headers.get('location') ?? '');
  expect(back.origin + back.pathname).toBe(REDIRECT_URI);
  expect(back.searchParams.get('code')).toBeTruthy();
  expect(back.searchParams.get('state')).toBe('the state');
});

/** Opens the interaction as another client than the test browser would. */
const post = (browser: Browser, path: string, form: Record<string, string>, headers: Record<string, string>) =>
  fetch(t.server.url + path, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(form),
    headers: { cookie: browser.cookieHeader(path), accept: 'text/html', ...headers },
  });

const proof = { event: 'password', identifier: 'ann', password: PASSWORD };

test('a form without the token, with that of another interaction, or from another site is refused', async () => {
  const [mine, other] = [await begin(), await begin()];
  const evil = { origin: 'https://evil.example' };
  const attempts: [form: Record<string, string>, headers: Record<string, string>][] = [
    [proof, {}],
    [{ ...proof, csrf: 'x' }, {}],
    [{ ...proof, csrf: other.csrf }, {}],
    [{ ...proof, csrf: mine.csrf }, evil],
    [{ ...proof, csrf: mine.csrf }, { origin: 'null' }],
    [{ ...proof, csrf: mine.csrf }, { 'sec-fetch-site': 'cross-site' }],
    [{ ...proof, csrf: mine.csrf }, { 'sec-fetch-site': 'same-site' }],
  ];
  for (const [form, headers] of attempts) {
    const answer = await post(mine.browser, mine.path, form, headers);
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining(`href="${mine.path}"`)]);
  }
  const own = await post(mine.browser, mine.path, { ...proof, csrf: mine.csrf }, { origin: t.server.url });
  expect(own.status).toBe(200);
});

test('an interaction of another browser is not shown, and takes no form', async () => {
  const { path, csrf } = await begin();
  const stranger = new Browser(t.server);
  expect((await stranger.open(path)).status).toBe(403);
  expect((await stranger.open(path, { ...proof, csrf })).status).toBe(403);
});

test('an interaction that has ended leads to the same request again', async () => {
  const { browser, path, csrf } = await begin();
  const onward = /content="0;url=([^"]+)"/.exec(await (await browser.open(path, { ...proof, csrf })).text())?.[1] ?? '';
  await browser.open(onward);
  const gone = await browser.open(path);
  expect(gone.status).toBe(410);
  const again = /href="(\/oidc\/auth\?[^"]+)"/.exec(await gone.text())?.[1]?.replaceAll('&amp;', '&') ?? '';
  const back = new URL((await browser.open(again)).headers.get('location') ?? '');
  expect(back.searchParams.get('state')).toBe('the state');
  expect((await new Browser(t.server).open('/interaction/unknown')).status).toBe(410);
});

test('a wrong password and an unknown account look alike, and five lock what was typed', async () => {
  const { browser, path, csrf } = await begin();
  const tell = async (identifier: string) => {
    const answer = await browser.open(path, { csrf, event: 'password', identifier, password: 'wrong' });
    return [answer.status, (await answer.text()).replaceAll(identifier, '')];
  };
  const [known, unknown] = [await tell('ann@example.com'), await tell('bob@example.com')];
  expect(known[0]).toBe(403);
  const withoutNonce = ([status, html]: (string | number)[]) => [status, String(html).replace(/nonce="[^"]+"/g, '')];
  expect(withoutNonce(unknown)).toEqual(withoutNonce(known));
  for (let tries = 0; tries < 4; tries += 1) await tell('bob@example.com');
  const right = await browser.open(path, { ...proof, csrf, identifier: 'bob@example.com' });
  expect(await right.text()).toContain('accountLocked');
});

test('an application says how its page looks', async () => {
  const own = await pool();
  const appId = own.application.id;
  const show = async () => {
    const address = authorize({ client_id: appId });
    const browser = new Browser(t.server);
    const html = await (await browser.open((await browser.open(address)).headers.get('location') ?? '')).text();
    return { html, language: /<html lang="([^"]+)"/.exec(html)?.[1] };
  };
  const { html: plain } = await show();
  expect(plain).toContain('ui_locales=ja-JP');
  expect(plain).not.toContain(':root{--accent:');
  const logo = 'https://shop.example/logo.png';
  const brandingConfig = {
    primaryColor: '#215AE5',
    showChangeLanguageButton: false,
    defaultLanguage: 'ja-JP' as const,
  };
  await own.admin.updateApplication({ appId, appName: 'Blue <shop>', appLogo: logo, brandingConfig });
  await own.server.platform.changes.settled();
  const { html, language } = await show();
  expect(html).toMatch(/:root{--accent:oklch\(\S+ \S+ 263\.59\)/); // the hue of #215ae5
  expect(html).toContain('Blue &lt;shop>');
  expect(html).toContain(`src="${logo}"`);
  expect(html).not.toContain('ui_locales=ja-JP');
  expect(language).toBe('ja-JP');
});

test('nothing that a link or an application says becomes markup or a header', async () => {
  const evil = '"><script>alert(1)</script>';
  const { html } = await begin({ login_hint: evil, ui_locales: 'en\r\nx-evil: 1' });
  expect(html).not.toContain('<script>alert');
  const problem = await new Browser(t.server).open(`/oidc/auth?client_id=${encodeURIComponent(evil)}`);
  expect(problem.status).toBe(400);
  expect(await problem.text()).not.toContain('<script>alert');
  const language = await new Browser(t.server).open('/?ui_locales=ja-JP%0d%0ax-evil:1');
  expect([language.status, language.headers.get('x-evil')]).toEqual([200, null]);
});

test('every page is closed to frames, sniffing and caches, and runs no script but its own', async () => {
  const { browser, path } = await begin();
  for (const address of [path, '/', '/login', '/nowhere', '/interaction/unknown', '/oidc/auth?client_id=x']) {
    const { headers } = await browser.open(address);
    expect(headers.get('content-security-policy'), address).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('content-security-policy'), address).not.toContain('unsafe');
    expect(headers.get('x-frame-options'), address).toBe('DENY');
    expect(headers.get('x-content-type-options'), address).toBe('nosniff');
    expect(headers.get('cache-control'), address).toBe('no-store');
  }
});

test('the session begins with a fresh secret at sign-in', async () => {
  const { browser, path, csrf } = await begin();
  const session = () => /genauth_session_\w+=([^;]+)/.exec(browser.cookieHeader('/'))?.[1];
  const signIn = async () => {
    const html = await (await browser.open(path, { ...proof, csrf })).text();
    await browser.open(/content="0;url=([^"]+)"/.exec(html)?.[1] ?? '');
  };
  const before = session();
  await signIn();
  expect(session()).toBeTruthy();
  expect(session()).not.toBe(before);
});

test('a path of nowhere is a page for a browser and data for a program', async () => {
  expect((await new Browser(t.server).open('/nowhere')).headers.get('content-type')).toContain('text/html');
  const program = await fetch(`${t.server.url}/nowhere`);
  expect([program.status, await program.json()]).toEqual([404, expect.objectContaining({ statusCode: 404 })]);
});

test('the pages speak the language that was chosen, asked for or preferred', async () => {
  const { browser, path } = await begin({ ui_locales: 'ja' });
  expect(await (await browser.open(path)).text()).toContain('lang="ja-JP"');
  expect(await (await browser.open(`${path}?ui_locales=zh-TW`)).text()).toContain('lang="zh-TW"');
  expect(await (await browser.open(path)).text()).toContain('lang="zh-TW"');
});

test('scripts and styles are kept for ever, compressed, and nothing else is served there', async () => {
  const { html } = await begin();
  const [script = ''] = /\/pages\/assets\/[\w.-]+\.js/.exec(html) ?? [];
  const asset = await fetch(t.server.url + script, { headers: { 'accept-encoding': 'br' } });
  expect(asset.headers.get('cache-control')).toContain('immutable');
  expect(asset.headers.get('content-encoding')).toBe('br');
  expect((await fetch(`${t.server.url}/pages/assets/..%2Fmanifest.json`)).status).toBe(404);
});
