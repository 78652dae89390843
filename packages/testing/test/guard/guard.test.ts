import { otpCode } from '@genauth/server/domains/mfa/totp.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import { startGuardSite } from '../../src/guard.ts';
import { codeFor } from '../../src/outbox.ts';
import { pool, type TestPool } from '../../src/pool.ts';
import { startServer, type TestServer } from '../../src/server.ts';
import type { Site } from '../../src/site.ts';
import { visitors } from '../../src/visitor.ts';

const PASSWORD = 'correct horse battery';
const NEXT = 'staple of the battery';
const email = 'ann@example.com';

describe.skipIf(!chromiumFound)('the login component of the vendor', { timeout: 90_000 }, () => {
  const visitor = visitors();
  let server: TestServer;
  let site: Site;
  beforeAll(async () => {
    [server, site] = await Promise.all([startServer(), startGuardSite()]);
  });
  afterAll(() => Promise.all([server.close(), site.close()]));

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
    const t = await pool(server);
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
    const t = await pool(server);
    const userId = await t.user({ username: 'ann', email, password: PASSWORD });
    const page = await open(t);
    await page.getByText('Verify Code').click();
    await typeCode(t, page, email);
    await button(page, 'Sign In').click();
    expect(await signedIn(t, page)).toMatchObject({ userId, emailVerified: true });
  });

  test('registers by e-mail and password, and signs in', async () => {
    const t = await pool(server);
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
    const t = await pool(server);
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
    const t = await pool(server);
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

  /** Sets an authenticator up; returns its secret. Its next code has not been used. */
  async function enroll(t: TestPool, userId: string): Promise<string> {
    const me = t.as((await t.tokens(userId)).access_token);
    const { data } = await me.sendEnrollFactorRequest({ factorType: 'OTP', profile: {} });
    const secret = new URL(data.otpData?.qrCodeUri ?? '').searchParams.get('secret') ?? '';
    const passCode = otpCode(secret, server.clock.now());
    const { enrollmentToken } = data;
    await me.enrollFactor({ factorType: 'OTP', enrollmentToken, enrollmentData: { passCode } });
    server.clock.forward(60_000);
    return secret;
  }

  /** Types a code of six digits, one to a field. */
  async function typeDigits(page: Page, code: string): Promise<void> {
    await page.locator('.g2-mfa-content input, .g2-view-mfa input').first().click();
    await page.keyboard.type(code);
  }

  test('asks for the code of an authenticator', async () => {
    const t = await pool(server);
    const userId = await t.user({ username: 'ann', email, password: PASSWORD });
    const secret = await enroll(t, userId);
    const page = await open(t);
    await typePassword(page, 'ann', PASSWORD);
    await typeDigits(page, otpCode(secret, server.clock.now()));
    expect(await signedIn(t, page)).toMatchObject({ userId });
  });

  test('sets an authenticator up when the application asks for one', async () => {
    const t = await pool(server);
    const userId = await t.user({ username: 'ann', password: PASSWORD });
    await t.admin.updateGlobalMfaSettings({ enabledFactors: ['OTP'] });
    const page = await open(t);
    const asked = page.waitForResponse((response) => response.url().endsWith('/mfa/totp/associate'));
    await typePassword(page, 'ann', PASSWORD);
    await button(page, 'Confirm').click();
    const { data } = (await (await asked).json()) as { data: { secret: string; recovery_code: string } };
    await typeDigits(page, otpCode(data.secret, server.clock.now()));
    await page.getByText(data.recovery_code).waitFor();
    await page.getByRole('checkbox').check();
    await page.locator('button[type=submit]').click();
    expect(await signedIn(t, page)).toMatchObject({ userId });
  });
});
