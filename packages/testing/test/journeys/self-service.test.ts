import { languages } from '@genauth/contract/language.ts';
import { otpCode } from '@genauth/server/domains/mfa/totp.ts';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFound, layoutShift } from '../../src/chromium.ts';
import { type FreshServer, freshServer } from '../../src/fresh-server.ts';
import { hydrated, look, phone, signInOnPage, visitors } from '../../src/visitor.ts';

const people: [who: string, options: BrowserContextOptions, picture: string][] = [
  ['at a desk', {}, 'light'],
  ['in the dark', { colorScheme: 'dark' }, 'dark'],
  ['on a phone', phone, 'mobile'],
];

const sections = ['profile', 'security', 'sessions', 'history', 'applications', 'identities'] as const;
const subjects = ['password', 'email', 'phone', 'authenticator', 'passkeys', 'browsers', 'deletion'] as const;

describe.skipIf(!chromiumFound)('the personal centre', { timeout: 180_000 }, () => {
  const visitor = visitors();
  let server: FreshServer;
  beforeAll(async () => {
    server = await freshServer();
  });
  afterAll(() => server?.close());

  async function resident(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await visitor([server.url], options);
    const { email, password } = server.credentials.demo;
    await page.goto(`${server.url}/u`);
    await signInOnPage(page, email, password);
    await page.waitForURL(`${server.url}/u`);
    return page;
  }

  /** Opens a page. A busy machine that paints before it has laid out is asked again before the page is said to move. */
  async function open(page: Page, path: string): Promise<void> {
    for (let tries = 0; tries < 3; tries += 1) {
      await page.goto(`${server.url}/u${path}`);
      await hydrated(page);
      if ((await layoutShift(page)) === 0) return;
    }
  }

  test.each(people)('every page of it, %s', async (_who, options, picture) => {
    const page = await resident(options);
    for (const section of sections) {
      await open(page, section === 'profile' ? '' : `/${section}`);
      await look(page, `own-${section}-${picture}`);
    }
    for (const subject of subjects) {
      await open(page, `/security/${subject}`);
      await look(page);
    }
    await page.goto(`${server.url}/u/sessions/everywhere`);
    await look(page);
  });

  test.each(languages)('its sections in %s, on a phone', async (language) => {
    const page = await resident(phone);
    await page.goto(`${server.url}/u?ui_locales=${language}`);
    for (const section of sections.slice(1)) {
      await look(page);
      await page.goto(`${server.url}/u/${section}`);
      expect(await page.getAttribute('html', 'lang')).toBe(language);
    }
  });

  test('a change is told before it is lost, and saved in place', async () => {
    const page = await resident();
    await hydrated(page);
    await page.locator('[name="field.company"]').fill('Acme');
    await page.getByText('You have changes that are not saved.').waitFor();
    await page.getByRole('button', { name: 'Save changes' }).click();
    await page.getByText('Your changes are saved.').waitFor();
    await look(page);
    await page.reload();
    expect(await page.locator('[name="field.company"]').inputValue()).toBe('Acme');
    expect(await page.getByText('Your changes are saved.').count()).toBe(0);
  });

  test('an authenticator with the keyboard alone, set up and given up', async () => {
    const page = await resident();
    await page.goto(`${server.url}/u/security`);
    await hydrated(page);
    await tabTo(page, 'Set up: Authenticator app');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/authenticator');
    await hydrated(page);
    await tabTo(page, 'Set up');
    await page.keyboard.press('Enter');
    const uri = (await page.locator('a[href^="otpauth:"]').getAttribute('href')) ?? '';
    await look(page);
    await page.locator('[name=code]:focus').waitFor();
    await page.keyboard.type(otpCode(new URL(uri).searchParams.get('secret') ?? '', Date.now()));
    await page.getByText('Keep this recovery code.').waitFor();
    await look(page);
    await tabTo(page, 'I have kept it');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Manage: Authenticator app' }).click();
    await page.getByRole('button', { name: 'Remove the authenticator' }).click();
    await page.getByText('Your authenticator is removed.').waitFor();
  });

  test('without script: another browser is signed out there, then all of them', async () => {
    const [page, other] = [await resident({ javaScriptEnabled: false }), await resident()];
    await page.goto(`${server.url}/u/sessions`);
    // Browsers of the tests before may stand there too.
    const there = page.getByRole('button', { name: /^Sign out: / });
    for (let left = await there.count(); left > 0; left -= 1) {
      await there.first().click();
      await there.nth(left - 1).waitFor({ state: 'detached' });
    }
    await page.getByText('That device is signed out.').waitFor();
    await other.goto(`${server.url}/u`);
    await other.locator('[name=identifier]').waitFor();
    await page.getByRole('link', { name: 'Sign out everywhere' }).click();
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await page.getByText('You are signed out in every browser').waitFor();
    await page.getByRole('link', { name: 'Sign in again' }).click();
    await page.locator('[name=identifier]').waitFor();
  });
});

/** Presses Tab until what is focused is called so. */
async function tabTo(page: Page, name: string): Promise<void> {
  const focused = `(document.activeElement.matches(':focus-visible') && (document.activeElement.ariaLabel ?? document.activeElement.textContent)) || ''`;
  for (let presses = 0; presses < 30; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate<string>(focused)).startsWith(name)) return;
  }
  throw new Error(`Tab does not lead to ${name}.`);
}
