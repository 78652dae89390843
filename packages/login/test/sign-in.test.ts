import { chromiumFound, launch } from '@genauth/testing/chromium.ts';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openStage } from './stage.ts';

describe.skipIf(!chromiumFound)('the sign-in page', () => {
  let browser: Browser;
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    [browser, stage] = await Promise.all([launch(), openStage()]);
  });
  beforeEach(() => {
    stage.received.length = 0;
  });
  afterAll(async () => {
    await browser?.close();
    stage?.close();
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 390, height: 780 }, ...options });
    await page.goto(`${stage.url}/sign-in`);
    if (options.javaScriptEnabled !== false) await page.locator('form[novalidate]').first().waitFor(); // hydrated
    return page;
  }

  const focused = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.name);
  const step = (page: Page, name: string) => page.waitForURL(`**/sign-in?step=${name}`, { waitUntil: 'commit' });

  test('is passed with the keyboard alone, in one document', async () => {
    const page = await open();
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    expect(await focused(page)).toBe('identifier');
    const before = await page.locator('button.primary').boundingBox();
    await page.keyboard.type('mei');
    await page.keyboard.press('Enter');
    await step(page, 'password');
    expect(await focused(page)).toBe('password');
    expect(await page.title()).toBe('Enter your password · Acme Notes');
    expect(await page.locator('button.primary').boundingBox()).toEqual(before);
    await page.keyboard.type('wrong');
    await page.keyboard.press('Enter');
    await page.getByText('That password does not match').waitFor();
    expect(await focused(page)).toBe('password');
    expect(await page.locator('#field-password').getAttribute('aria-describedby')).toBe('field-password-message');
    expect(await page.locator('button.primary').boundingBox()).toEqual(before);
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    // What was refused is selected: typing replaces it.
    await page.keyboard.type('right');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/arrived');
    expect(stage.received).toEqual([
      { scripted: true, fields: { csrf: 'csrf', identifier: 'mei', event: 'identifier' } },
      { scripted: true, fields: { csrf: 'csrf', identifier: 'mei', password: 'wrong', event: 'password' } },
      { scripted: true, fields: { csrf: 'csrf', identifier: 'mei', password: 'right', event: 'password' } },
    ]);
    await page.close();
  });

  test('is passed without script', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.fill('[name=identifier]', 'mei');
    await page.click('button.primary');
    await page.waitForURL('**/sign-in?step=password');
    expect(await page.locator('.reveal').count()).toBe(0);
    await page.fill('[name=password]', 'wrong');
    await page.click('button.primary');
    expect(await page.locator('.message').textContent()).toBe('That password does not match this account.');
    await page.fill('[name=password]', 'right');
    await page.click('button.primary');
    await page.waitForURL('**/arrived');
    expect(stage.received.map(({ fields, scripted }) => [fields.event, fields.password, scripted])).toEqual([
      ['identifier', undefined, false],
      ['password', 'wrong', false],
      ['password', 'right', false],
    ]);
    await page.close();
  });

  test('goes back and forth', async () => {
    const page = await open();
    await page.keyboard.type('mei');
    await page.keyboard.press('Enter');
    await step(page, 'password');
    await page.goBack();
    expect(await focused(page)).toBe('identifier');
    await page.goForward();
    expect(await focused(page)).toBe('password');
    await page.getByRole('link', { name: 'Change account' }).click();
    await page.waitForURL('**/sign-in');
    expect(await focused(page)).toBe('identifier');
    expect(await page.inputValue('[name=identifier]')).toBe('mei');
    await page.close();
  });

  test('asks for what is missing without a request', async () => {
    const page = await open();
    await page.keyboard.press('Enter');
    await page.getByText('Enter the account you want to sign in with.').waitFor();
    expect(await focused(page)).toBe('identifier');
    expect(stage.received).toEqual([]);
    await page.close();
  });

  test('keeps the button while it works, and says when the server is silent', async () => {
    const page = await open();
    const button = page.locator('button.primary');
    const before = await button.boundingBox();
    let drop = () => {};
    await page.route('**/sign-in', (route) => {
      drop = () => void route.abort();
    });
    await page.keyboard.type('mei');
    await page.keyboard.press('Enter');
    await page.locator('.spinner').waitFor();
    expect(await button.boundingBox()).toEqual(before);
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Enter');
    drop();
    await page.getByText('The server did not answer.').waitFor();
    expect(await page.locator('.spinner').count()).toBe(0);
    expect(await page.inputValue('[name=identifier]')).toBe('mei');
    await page.close();
  });

  test('shows the password on request and tells of Caps Lock', async () => {
    const page = await open();
    await page.goto(`${stage.url}/story/password`);
    const field = page.locator('#field-password');
    await field.fill('secret');
    await page.getByRole('button', { name: 'Show password' }).click();
    expect(await field.getAttribute('type')).toBe('text');
    await page.getByRole('button', { name: 'Hide password' }).click();
    expect(await field.getAttribute('type')).toBe('password');
    expect(await field.inputValue()).toBe('secret');
    await field.dispatchEvent('keydown', { key: 'A', modifierCapsLock: true });
    await page.getByText('Caps Lock is on.').waitFor();
    await field.dispatchEvent('keyup', { key: 'A' });
    await page.getByText('Caps Lock is on.').waitFor({ state: 'detached' });
    await page.close();
  });

  test('lets the language be chosen, by keyboard and without script', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.locator('summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: '日本語' }).click();
    expect(await page.locator('h1').textContent()).toBe('サインイン');
    await page.close();
  });

  test('tells a password manager which account the password is for', async () => {
    const page = await open();
    await page.goto(`${stage.url}/story/password`);
    const fields = page.locator('form input:not([type=hidden])');
    expect(
      await fields.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).autocomplete)),
    ).toEqual(['username', 'current-password']);
    expect(await fields.first().inputValue()).toBe('mei.lin@example.com');
    await page.close();
  });

  test('leaves no password and no token in the history', async () => {
    const page = await open();
    await page.goto(`${stage.url}/story/sample-signed-in`);
    expect(await page.evaluate(() => history.state.page)).toBeUndefined();
    await page.goto(`${stage.url}/sign-in?step=password`);
    await page.fill('[name=password]', 'wrong');
    await page.keyboard.press('Enter');
    await page.getByText('That password does not match').waitFor();
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('"wrong"');
    await page.close();
  });
});
