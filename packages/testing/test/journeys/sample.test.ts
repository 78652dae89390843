import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import { type FreshServer, freshServer } from '../../src/fresh-server.ts';
import { hydrated, look, phone, signInOnPage, visitors } from '../../src/visitor.ts';

const people: [who: string, options: BrowserContextOptions, picture: string][] = [
  ['at a desk', {}, 'light'],
  ['in the dark', { colorScheme: 'dark' }, 'dark'],
  ['on a phone', phone, 'mobile'],
];

describe.skipIf(!chromiumFound)('from the first page to the tokens and out again', { timeout: 90_000 }, () => {
  const visitor = visitors();
  let server: FreshServer;
  beforeAll(async () => {
    server = await freshServer();
  });
  afterAll(() => server?.close());

  const claim = (page: Page, table: string, name: string) =>
    page.getByRole('table', { name: table }).locator('tr', { has: page.getByText(name, { exact: true }) });

  async function expectTokens(page: Page) {
    await page.waitForURL(`${server.url}/sample`);
    const { demo, appId } = server.credentials;
    for (const [table, name, value] of [
      ['ID token', 'email', demo.email],
      ['ID token', 'aud', appId],
      ['ID token', 'iss', `${server.url}/oidc`],
      ['Access token', 'scope', 'openid profile email phone offline_access'],
      ['User info', 'email', demo.email],
    ] as const) {
      expect(await claim(page, table, name).locator('code').textContent(), `${table}: ${name}`).toBe(value);
    }
  }

  test.each(people)('%s', async (_who, options, picture) => {
    const page = await visitor([server.url], options);
    const { email, password } = server.credentials.demo;
    await page.goto(server.url);
    await look(page);
    await page.getByRole('link', { name: 'Sample application' }).click();
    await page.waitForURL('**/sample');
    await look(page);
    await page.getByRole('link', { name: 'Sign in' }).click();
    await hydrated(page);
    expect(await page.getByText('to continue to Sample').isVisible()).toBe(true);
    await look(page, `sign-in-${picture}`);
    await page.locator('[name=identifier]').fill(email);
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.locator('[name=password]').fill(password);
    await look(page, `password-${picture}`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expectTokens(page);
    await look(page, `sample-${picture}`);
    const before = await claim(page, 'Access token', 'jti').textContent();
    await page.getByRole('button', { name: 'Refresh tokens' }).click();
    await page.getByText('The tokens are new.').waitFor();
    expect(await claim(page, 'Access token', 'jti').textContent()).not.toBe(before);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    expect(page.url()).toBe(`${server.url}/sample`);
  });

  test('without script', async () => {
    const page = await visitor([server.url], { javaScriptEnabled: false });
    const { email, password } = server.credentials.demo;
    await page.goto(server.url);
    await page.getByRole('link', { name: 'Sample application' }).click();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await signInOnPage(page, email, 'not the password');
    await page.getByText('That account and password do not match.').waitFor();
    await page.locator('[name=password]').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expectTokens(page);
    await page.getByRole('button', { name: 'Refresh tokens' }).click();
    await page.getByText('The tokens are new.').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.locator('[name=identifier]').waitFor();
  });

  /** Presses Tab until what is focused has this text, and shows that it is. */
  async function tabTo(page: Page, text: string) {
    const focused = `(document.activeElement.matches(':focus-visible') && document.activeElement.textContent) || ''`;
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate<string>(focused)).startsWith(text)) return;
    }
    throw new Error(`Tab does not lead to ${text}.`);
  }

  test('with the keyboard alone', async () => {
    const page = await visitor([server.url]);
    const { email, password } = server.credentials.demo;
    await page.goto(server.url);
    await tabTo(page, 'Sample application');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/sample');
    await tabTo(page, 'Sign in');
    await page.keyboard.press('Enter');
    await hydrated(page);
    await page.keyboard.type(email); // focus is where typing starts
    await page.keyboard.press('Enter');
    await page.locator('[name=password]:focus').waitFor();
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await expectTokens(page);
    await hydrated(page);
    await tabTo(page, 'Sign out');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
  });

  const signedIn = async (options: BrowserContextOptions = {}) => {
    const page = await visitor([server.url], options);
    const { email, password } = server.credentials.demo;
    await page.goto(`${server.url}/sample/sign-in`);
    await signInOnPage(page, email, password);
    await page.waitForURL(`${server.url}/sample`);
    return page;
  };

  test('a second sign-in asks nothing until the session is gone, and then it is gone for whoever kept its cookie', async () => {
    const page = await signedIn();
    const seen: string[] = [];
    page.on('framenavigated', (frame) => seen.push(new URL(frame.url()).pathname));
    await page.goto(`${server.url}/sample/sign-in`);
    await expectTokens(page);
    expect(seen.filter((path) => path !== '/sample')).toEqual([]);
    const kept = await page.context().cookies();
    expect(kept.filter(({ name }) => name.startsWith('genauth_session_'))).toMatchObject([
      { httpOnly: true, sameSite: 'Lax' },
    ]);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).waitFor();
    const left = (await page.context().cookies()).map(({ name }) => name);
    expect(left.filter((name) => /session|sample_/.test(name))).toEqual([]);
    const thief = await visitor([server.url]);
    await thief.context().addCookies(kept);
    for (const each of [page, thief]) {
      await each.goto(`${server.url}/sample/sign-in`);
      await each.locator('[name=identifier]').waitFor();
    }
  });
});
