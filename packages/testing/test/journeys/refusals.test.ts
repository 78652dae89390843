import { type Language, languages } from '@genauth/contract/language.ts';
import { problems } from '@genauth/contract/problems.ts';
import { textOf } from '@genauth/server/http/envelope.ts';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import { pool, type TestPool } from '../../src/pool.ts';
import { startSite } from '../../src/site.ts';
import { hydrated, look, phone, signInOnPage, visitors } from '../../src/visitor.ts';

const PASSWORD = 'correct horse battery';

describe.skipIf(!chromiumFound)('the hosted page, when it says no', { timeout: 90_000 }, () => {
  const visitor = visitors();
  let t: TestPool;
  beforeAll(async () => {
    t = await pool();
    await t.user({ username: 'ann', email: 'ann@example.com', password: PASSWORD });
  });

  const address = () => `${t.server.url}/login?app_id=${t.application.id}`;
  const says = (page: Page) => page.locator('#field-password-message').textContent();

  async function refused(page: Page, account: string, password: string) {
    await page.goto(address());
    await hydrated(page);
    await signInOnPage(page, account, password);
    await page.locator('[name=password][aria-invalid=true]').waitFor();
    return says(page);
  }

  test('does not tell which accounts exist, and locks what was typed whether there is one or not', async () => {
    await t.user({ username: 'bob', email: 'bob@example.com', password: PASSWORD });
    const page = await visitor([t.server.url]);
    const known = await refused(page, 'bob@example.com', 'wrong');
    await look(page);
    expect(await page.evaluate('document.activeElement.name')).toBe('password');
    expect(known).toBe('That account and password do not match.');
    const offered = async () => (await page.locator('main').textContent())?.replace(/\w+@example\.com/, '');
    const toKnown = await offered();
    expect(await refused(page, 'nobody@example.com', 'wrong')).toBe(known);
    expect(await offered()).toBe(toKnown);
    for (const account of ['bob@example.com', 'nobody@example.com']) {
      for (let more = 0; more < 5; more += 1) await refused(page, account, 'wrong');
      expect(await refused(page, account, PASSWORD)).toBe('This account is locked. Try again later.');
    }
  });

  test('keeps the button where it is, and lets another account be named', async () => {
    const page = await visitor([t.server.url], phone);
    await page.goto(address());
    await hydrated(page);
    const button = page.locator('button.primary');
    const place = await button.boundingBox();
    await signInOnPage(page, 'carl', 'wrong');
    await page.locator('[name=password][aria-invalid=true]').waitFor();
    expect(await button.boundingBox()).toEqual(place);
    await page.getByRole('link', { name: 'Change account' }).click();
    expect(await page.locator('[name=identifier]').inputValue()).toBe('carl');
    await page.locator('[name=identifier]').fill('ann');
    await button.click();
    await page.locator('.identity', { hasText: 'ann' }).waitFor();
    await page.goBack();
    expect(await page.locator('[name=identifier]').inputValue()).toBe('ann');
  });

  test('shows the password on request, to its owner alone', async () => {
    const page = await visitor([t.server.url]);
    await refused(page, 'ann', 'not this one');
    const field = page.locator('[name=password]');
    expect(await field.getAttribute('type')).toBe('password');
    await page.getByRole('button', { name: 'Show password' }).click();
    expect(await field.getAttribute('type')).toBe('text');
    expect(await field.inputValue()).toBe('not this one');
    expect(await page.evaluate('JSON.stringify(history.state) + document.cookie')).not.toContain('not this one');
  });

  test.each(languages)('speaks %s', async (language: Language) => {
    const page = await visitor([t.server.url], { ...phone, locale: language });
    const text = textOf(problems.wrongCredentials, {}, language);
    expect(await refused(page, 'unknown', 'wrong')).toBe(text);
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
    await look(page);
  });

  test('keeps the language that was chosen in its menu', async () => {
    const page = await visitor([t.server.url]);
    await page.goto(address());
    await hydrated(page);
    await page.locator('summary').click();
    await page.getByRole('link', { name: '日本語' }).click();
    await page.getByRole('heading', { name: 'サインイン' }).waitFor();
    await page.goto(t.server.url);
    expect(await page.evaluate('document.documentElement.lang')).toBe('ja-JP');
  });

  test('carries the name, the logo and the colour of the application', async () => {
    const logo = `${t.server.url}/images/default-avatar.svg`;
    const { application } = await pool(t.server);
    const db = t.server.platform.databases.everyPool;
    const branding_config = JSON.stringify({ primaryColor: '#0b6e4f' });
    await db
      .updateTable('applications')
      .set({ name: '青い海', logo, branding_config })
      .where('id', '=', application.id)
      .execute();
    const page = await visitor([t.server.url]);
    await page.goto(`${t.server.url}/login?client_id=${application.id}`);
    await hydrated(page);
    expect(await page.title()).toBe('Sign in · 青い海');
    await page.getByRole('img', { name: '青い海' }).waitFor();
    expect(await page.evaluate<number>("document.querySelector('img.logo').naturalWidth")).toBeGreaterThan(0);
    const color = await page.evaluate<string>(`(() => {
      const canvas = document.createElement('canvas').getContext('2d');
      canvas.fillStyle = getComputedStyle(document.querySelector('button.primary')).backgroundColor;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].join(' ');
    })()`);
    expect(color).toBe('11 110 79 255');
    await look(page);
  });

  test('leads the code to the application, and to no other address', async () => {
    const site = await startSite();
    onTestFinished(() => site.close());
    const { application, admin, user } = await pool(t.server);
    await user({ username: 'ann', password: PASSWORD });
    await admin.updateApplication({ appId: application.id, redirectUris: [site.callback] });
    const page = await visitor([t.server.url, site.origin]);
    await page.goto(`${t.server.url}/login?app_id=${application.id}`);
    await hydrated(page);
    await signInOnPage(page, 'ann', PASSWORD);
    await page.waitForURL(`${site.callback}?**`);
    expect(new URL(page.url()).searchParams.get('code')).toBeTruthy();
    await page.goto(
      `${t.server.url}/oidc/auth?client_id=${application.id}&response_type=code&redirect_uri=${site.origin}/evil`,
    );
    await page.getByText('This request cannot be answered').waitFor();
    await look(page);
  });
});
