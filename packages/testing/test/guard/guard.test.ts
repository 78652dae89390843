import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import { startGuardSite } from '../../src/guard.ts';
import { pool, type TestPool } from '../../src/pool.ts';
import type { Site } from '../../src/site.ts';
import { visitors } from '../../src/visitor.ts';

const PASSWORD = 'correct horse battery';
const email = 'ann@example.com';

describe.skipIf(!chromiumFound)('the login component of the vendor', { timeout: 90_000 }, () => {
  const visitor = visitors();
  let site: Site;
  beforeAll(async () => {
    site = await startGuardSite();
  });
  afterAll(() => site.close());

  /** The component on a page of an application that allows it, and what it needs of the pool. */
  async function open(t: TestPool): Promise<Page> {
    await t.admin.updateApplication({ appId: t.application.id, redirectUris: [site.callback] });
    const page = await visitor([site.origin, t.server.url]);
    await page.goto(`${site.origin}/?${new URLSearchParams({ app: t.application.id, host: t.server.url })}`);
    return page;
  }

  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

  async function typePassword(page: Page, account: string, password: string): Promise<void> {
    await page.locator('#passworLogin_account').fill(account);
    await page.locator('#passworLogin_password').fill(password);
    await button(page, 'Sign In').click();
  }

  /** The user that the page was given, as the API knows whoever holds the token. */
  async function signedIn(t: TestPool, page: Page) {
    await page.locator('output:not(:empty)').waitFor();
    const user = JSON.parse((await page.locator('output').textContent()) ?? '') as { id: string; token: string };
    const { data } = await t.as(user.token).getProfile({});
    expect(data).toMatchObject({ userId: user.id });
    return data;
  }

  test('signs in by password, after it said that another one was wrong', async () => {
    const t = await pool();
    const userId = await t.user({ username: 'ann', email, password: PASSWORD });
    const page = await open(t);
    await typePassword(page, 'ann', 'wrong');
    await page.getByText('Your password is wrong, you can try 4 times').waitFor();
    await typePassword(page, email, PASSWORD);
    expect(await signedIn(t, page)).toMatchObject({ userId, username: 'ann' });
  });
});
