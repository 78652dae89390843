import { accessibilityFindings, chromiumFound, complaintsOf, launch, layoutShift } from '@genauth/testing/chromium.ts';
import { sharedServer } from '@genauth/testing/server.ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const pages = ['/reference', '/reference/users', '/reference/models/User', '/reference?q=role'];

describe.skipIf(!chromiumFound)('the reference in a browser', () => {
  let browser: Browser;
  let url: string;
  let complaints: string[] = [];
  beforeAll(async () => {
    [browser, { url }] = await Promise.all([launch(), sharedServer()]);
  });
  afterAll(() => browser?.close());

  async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
    const context = await browser.newContext(options);
    complaints = complaintsOf(context, [url]);
    return context.newPage();
  }

  test.each(['light', 'dark'] as const)(
    'is accessible, still and silent in %s',
    async (colorScheme) => {
      const page = await open({ colorScheme, viewport: { width: 1280, height: 900 } });
      for (const path of pages) {
        await page.goto(url + path, { waitUntil: 'load' });
        expect(await layoutShift(page), path).toBe(0);
        expect(await accessibilityFindings(page), path).toEqual([]);
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    60_000,
  );

  test('fits a phone, and opens its contents there', async () => {
    const page = await open({ viewport: { width: 390, height: 780 } });
    for (const path of pages) {
      await page.goto(url + path);
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(390);
      expect(await layoutShift(page), path).toBe(0);
    }
    await page.goto(`${url}/reference/users`);
    const contents = page.getByRole('navigation');
    expect(await contents.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Contents' }).click();
    await contents.getByRole('link', { name: 'getUser', exact: true }).click();
    await contents.waitFor({ state: 'hidden' });
    expect(page.url()).toBe(`${url}/reference/users#getUser`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('finds an operation from the keyboard', async () => {
    const page = await open();
    await page.goto(`${url}/reference`);
    await page.keyboard.press('/');
    await page.keyboard.type('create role');
    await page
      .getByRole('link', { name: /^createRole/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${url}/reference/roles#createRole`);
    await page.getByRole('heading', { name: 'createRole', exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('works without script', async () => {
    const page = await open({ javaScriptEnabled: false, viewport: { width: 390, height: 780 } });
    await page.goto(`${url}/reference`);
    await page.getByRole('searchbox').fill('create role');
    await page.getByRole('searchbox').press('Enter');
    await page
      .getByRole('main')
      .getByRole('link', { name: /^createRole\b/ })
      .first()
      .click();
    await page.waitForURL(`${url}/reference/roles#createRole`);
    expect(await page.getByRole('button', { name: 'Contents' }).isVisible()).toBe(false);
    await page.context().close();
  });
});
