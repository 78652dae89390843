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
