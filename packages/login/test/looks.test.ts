import { languages } from '@genauth/contract/language.ts';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserFound, launch } from './browser.ts';
import { openStage } from './stage.ts';
import { stories } from './stories.ts';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** Opens a story and reports what a visitor must never meet. */
async function visit(page: Page, url: string) {
  const complaints: string[] = [];
  const told = (text: string) => complaints.push(text);
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && told(message.text()));
  page.on('pageerror', (error) => told(String(error)));
  page.on('request', (request) => new URL(request.url()).origin !== new URL(url).origin && told(request.url()));
  await page.goto(url, { waitUntil: 'load' });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) sum += entry.value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
  return { complaints: complaints.filter((text) => !text.startsWith('data:')), shift };
}

describe.skipIf(!browserFound)('every page', () => {
  let browser: Browser;
  let stage: Awaited<ReturnType<typeof openStage>>;
  beforeAll(async () => {
    [browser, stage] = await Promise.all([launch(), openStage()]);
  });
  afterAll(async () => {
    await browser?.close();
    stage?.close();
  });

  describe.each(['light', 'dark'])('in %s', (theme) => {
    test.each(Object.keys(stories))('%s is accessible, still and silent', async (name) => {
      const page = await browser.newPage({ viewport: { width: 390, height: 780 } });
      const { complaints, shift } = await visit(page, `${stage.url}/story/${name}?theme=${theme}`);
      expect(complaints).toEqual([]);
      expect(shift).toBe(0);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.close();
    });
  });

  test.each(languages)('fits a phone in %s', async (language) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 780 } });
    for (const name of Object.keys(stories)) {
      await page.goto(`${stage.url}/story/${name}?ui_locales=${language}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(390);
    }
    await page.close();
  });
});
