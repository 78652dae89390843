import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import { startGuardSite } from '../../src/guard.ts';
import { codeFor } from '../../src/outbox.ts';
import { pool, type TestPool } from '../../src/pool.ts';
import type { Site } from '../../src/site.ts';
import { visitors } from '../../src/visitor.ts';

const PASSWORD = 'correct horse battery';
const NEXT = 'staple of the battery';
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

  /** Has a code sent from the form that is shown, and types it there. */
  async function typeCode(t: TestPool, page: Page, typed: string, recipient = typed): Promise<void> {
    await page.locator('[id$=_identify]').fill(typed);
    const sent = page.waitForResponse((response) => /\/(email|sms)\/send$/.test(response.url()));
    await button(page, 'Send Code').click();
    expect(await (await sent).json()).toMatchObject({ code: 200, statusCode: 200 });
    await page.locator('[id$=_code]').fill(await codeFor(t, recipient));
  }

  test('signs in by a code that was mailed', async () => {
    const t = await pool();
    const userId = await t.user({ username: 'ann', email, password: PASSWORD });
    const page = await open(t);
    await page.getByText('Verify Code').click();
    await typeCode(t, page, email);
    await button(page, 'Sign In').click();
    expect(await signedIn(t, page)).toMatchObject({ userId, emailVerified: true });
  });

  test('registers by e-mail and password, and signs in', async () => {
    const t = await pool();
    const page = await open(t);
    await page.getByText('Sign Up').click();
    await page.locator('#emailRegister_email').fill(email);
    for (const field of await page.locator('[type=password]').all()) await field.fill(PASSWORD);
    await button(page, 'Sign Up').click();
    await page.locator('#passworLogin_account').waitFor();
    await typePassword(page, email, PASSWORD);
    expect(await signedIn(t, page)).toMatchObject({ email, emailVerified: false });
  });

  test('registers by a code to a phone', async () => {
    const t = await pool();
    const page = await open(t);
    await page.getByText('Sign Up').click();
    await page.getByText('Verify Code').click();
    await typeCode(t, page, '13800000000', '+8613800000000');
    await button(page, 'Sign Up').click();
    await button(page, 'Sign In').waitFor();
    const { data } = await t.admin.getUser({ userId: '13800000000', userIdType: 'phone' });
    expect(data).toMatchObject({ phone: '13800000000', phoneVerified: true });
  });

  test('replaces a forgotten password', async () => {
    const t = await pool();
    const userId = await t.user({ username: 'ann', email, password: PASSWORD });
    const page = await open(t);
    await page.getByText('Forgot Password').click();
    await typeCode(t, page, email);
    await button(page, 'Next').click();
    for (const field of ['password', 'repeatPassword']) await page.locator(`#resetPassword_${field}`).fill(NEXT);
    await page.locator('button[type=submit]').click();
    await page.getByText('Back').click();
    await typePassword(page, 'ann', NEXT);
    expect(await signedIn(t, page)).toMatchObject({ userId });
  });
});
