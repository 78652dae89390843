import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { accessibilityFindings, complaintsOf, launch, layoutShift } from './chromium.ts';

/**
 * A real browser for the tests of a file. Every visitor has cookies of their own, and a test fails when one of them
 * meets an error in the console, a broken policy or a request to an origin that is not listed.
 */
export function visitors(): (origins: readonly string[], options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());
  return async (origins, options = {}) => {
    if (!browser) throw new Error('The browser is not there yet.');
    const context = await browser.newContext({ viewport: { width: 1200, height: 800 }, locale: 'en-US', ...options });
    const complaints = complaintsOf(context, origins);
    onTestFinished(async () => {
      await context.close();
      expect(complaints).toEqual([]);
    });
    return context.newPage();
  };
}

/** A phone in the hand. */
export const phone: BrowserContextOptions = { viewport: { width: 390, height: 780 }, isMobile: true, hasTouch: true };

/** The forms of the page are in the hands of the script: keys and clicks do what they will do from now on. */
export const hydrated = (page: Page): Promise<void> => page.locator('form[novalidate]').first().waitFor();

/** A step fades in: until it has, its colours are none that anybody is to read. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(`Promise.all(document.getAnimations()
    .filter((animation) => animation.effect.getTiming().iterations !== Infinity)
    .map((animation) => animation.finished.catch(() => undefined)))`);

/** Looks at a page as it stands: nothing has moved, and it passes inspection. */
export async function look(page: Page, picture?: string): Promise<void> {
  await settled(page);
  expect(await layoutShift(page)).toBe(0);
  await inspect(page, picture);
}

/**
 * Nothing sticks out, and the accessibility checker has nothing to say. Takes a picture when GENAUTH_SCREENSHOTS names
 * a folder for it.
 */
export async function inspect(page: Page, picture?: string): Promise<void> {
  await settled(page);
  expect(await accessibilityFindings(page)).toEqual([]);
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  expect(width).toBe(page.viewportSize()?.width);
  const folder = process.env.GENAUTH_SCREENSHOTS;
  if (folder && picture) await page.screenshot({ path: join(folder, `${picture}.png`) });
}

/** Signs in on the hosted page, one step after the other, as people do who use a mouse. */
export async function signInOnPage(page: Page, account: string, password: string): Promise<void> {
  await page.locator('[name=identifier]').fill(account);
  await page.locator('button.primary').click();
  await page.locator('[name=password]').fill(password);
  await page.locator('button.primary').click();
}
