import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import { pool, type TestPool } from '../../src/pool.ts';
import { type Site, startSite } from '../../src/site.ts';
import { hydrated, look, phone, signInOnPage, visitors } from '../../src/visitor.ts';

const PASSWORD = 'correct horse battery';

describe.skipIf(!chromiumFound)('a passkey in a browser', { timeout: 90_000 }, () => {
  const visitor = visitors();
  let t: TestPool;
  let site: Site;
  let people = 0;
  beforeAll(async () => {
    [t, site] = await Promise.all([pool(), startSite()]);
    await t.admin.updateApplication({ appId: t.application.id, redirectUris: [site.callback] });
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['PASSKEY', 'OTP'] });
    await t.server.platform.changes.settled();
  });
  afterAll(() => site?.close());

  /** A browser with an authenticator that says yes by itself; `answer` switches that. */
  async function browser(options = {}) {
    const page = await visitor([t.server.url, site.origin], options);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    const answer = (enabled: boolean) =>
      cdp.send('WebAuthn.setAutomaticPresenceSimulation', { authenticatorId, enabled });
    const keys = async () => (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials;
    return { page, answer, keys };
  }

  async function open(page: Page) {
    await page.goto(`${t.server.url}/login?app_id=${t.application.id}`);
    await hydrated(page);
  }

  async function arrived(page: Page) {
    await page.waitForURL(`${site.callback}?**`);
    expect(new URL(page.url()).searchParams.get('code')).toBeTruthy();
  }

  /** Somebody who has set a passkey up on the way in. */
  async function enrolled(options = {}, picture?: string) {
    people += 1;
    const username = `ann${people}`;
    await t.user({ username, password: PASSWORD });
    const made = await browser(options);
    await open(made.page);
    await signInOnPage(made.page, username, PASSWORD);
    await made.page.getByRole('button', { name: 'Create a passkey' }).waitFor();
    await look(made.page, picture);
    await made.page.getByRole('button', { name: 'Create a passkey' }).click();
    await arrived(made.page);
    await made.page.context().clearCookies();
    return { ...made, username };
  }

  test.each([
    ['on a desktop', {}, 'passkey-create'],
    ['on a phone', phone, 'passkey-create-phone'],
    ['in the dark', { colorScheme: 'dark' as const }, 'passkey-create-dark'],
  ])('is set up on the way in, %s, and belongs to this host', async (_where, options, picture) => {
    const { keys } = await enrolled(options, picture);
    expect(await keys()).toMatchObject([{ rpId: 'localhost', isResidentCredential: true }]);
  });

  test('signs in by the button, without a name, though the autofill waits for it too', async () => {
    const { page, answer } = await enrolled();
    await answer(false);
    await open(page);
    await look(page, 'passkey-sign-in');
    await answer(true);
    await page.getByRole('button', { name: 'Sign in with a passkey' }).focus();
    await page.keyboard.press('Enter');
    await arrived(page);
  });

  test('signs in by the autofill of the first field', async () => {
    const { page } = await enrolled();
    await page.goto(`${t.server.url}/login?app_id=${t.application.id}`);
    await arrived(page);
  });

  test('is the second factor after a password', async () => {
    const { page, answer, username } = await enrolled();
    await answer(false);
    await open(page);
    await signInOnPage(page, username, PASSWORD);
    const use = page.locator('button.primary', { hasText: 'passkey' });
    await use.waitFor();
    await look(page, 'passkey-second-factor');
    await answer(true);
    await use.click();
    await arrived(page);
  });
});
