import { Browser } from '@genauth/testing/browser.ts';
import { type FreshServer, freshServer } from '@genauth/testing/fresh-server.ts';
import { sharedServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let server: FreshServer;
beforeAll(async () => {
  server = await freshServer();
});
afterAll(() => server.close());

const csrfOf = (html: string): string => /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
const locationOf = (response: Response): string => response.headers.get('location') ?? '';

/** Signs the demo user in, form by form, and returns the browser at the sample page. */
async function signedIn() {
  const browser = new Browser(server);
  const request = await browser.open('/sample/sign-in');
  const path = new URL(locationOf(await browser.open(locationOf(request))), server.url).pathname;
  const csrf = csrfOf(await (await browser.open(path)).text());
  const { email: identifier, password } = server.credentials.demo;
  const done = await browser.open(path, { csrf, event: 'password', identifier, password });
  const onward = /content="0;url=([^"]+)"/.exec(await done.text())?.[1] ?? '';
  const callback = locationOf(await browser.open(onward));
  const home = await browser.open(callback);
  expect(locationOf(home)).toBe('/sample');
  return { browser, callback, html: await (await browser.open('/sample')).text() };
}

test('the sample signs in, shows what it received, refreshes and signs out', async () => {
  const { browser, html } = await signedIn();
  expect(html).toContain('demo@example.com');
  const refreshed = await browser.open('/sample', { csrf: csrfOf(html), event: 'refresh' });
  expect(locationOf(refreshed)).toBe('/sample?refreshed');
  const again = await (await browser.open('/sample?refreshed')).text();
  const out = await browser.open('/sample', { csrf: csrfOf(again), event: 'sign-out' });
  const end = await browser.open(locationOf(out));
  expect(locationOf(end)).toBe(`${server.url}/sample`);
  expect(await (await browser.open('/sample')).text()).toContain('/sample/sign-in');
  const next = await browser.open(locationOf(await browser.open('/sample/sign-in')));
  expect(locationOf(next)).toContain('/interaction/');
});

test('an answer that this browser did not ask for is refused, and nothing of it is markup', async () => {
  const { callback } = await signedIn();
  const stranger = await new Browser(server).open(callback);
  expect(stranger.status).toBe(200);
  expect(stranger.headers.get('set-cookie')).not.toContain('access_token');
  const html = await (await new Browser(server).open('/sample/callback?error=<script>alert(1)</script>')).text();
  expect(html).not.toContain('<script>alert');
});

test('a form of elsewhere neither refreshes nor signs out', async () => {
  const { browser } = await signedIn();
  expect(locationOf(await browser.open('/sample', { csrf: 'x', event: 'sign-out' }))).toBe('/sample');
  expect(await (await browser.open('/sample')).text()).toContain('demo@example.com');
});

test('a server without the sample application has no sample page', async () => {
  expect((await fetch(`${(await sharedServer()).url}/sample`)).status).toBe(404);
});

test('the landing page leads to the sample, and signing in to it starts there', async () => {
  const html = await (await new Browser(server).open('/')).text();
  expect(html).toContain('href="/sample"');
  const { appId } = server.credentials;
  expect(locationOf(await new Browser(server).open(`/login?app_id=${appId}`))).toBe(`${server.url}/sample/sign-in`);
});
