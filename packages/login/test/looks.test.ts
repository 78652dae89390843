import { languages } from '@genauth/contract/language.ts';
import { accessibilityFindings, chromiumFound, complaintsOf, launch, layoutShift } from '@genauth/testing/chromium.ts';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStage } from './stage.ts';
import { stories } from './stories.ts';

describe.skipIf(!chromiumFound)('every page', () => {
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
      const context = await browser.newContext({ viewport: { width: 390, height: 780 } });
      const complaints = complaintsOf(context, [stage.url]);
      const page = await context.newPage();
      // What moves by the page's own doing moves each time; a busy machine may paint the first text twice.
      let shift = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < 3 && shift > 0; tries += 1) {
        await page.goto(`${stage.url}/story/${name}?theme=${theme}`, { waitUntil: 'load' });
        shift = await layoutShift(page);
      }
      expect(shift).toBe(0);
      expect(await accessibilityFindings(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await context.close();
    });
  });

  test.each(languages)('fits a phone in %s', { timeout: 120_000 }, async (language) => {
    const page = await browser.newPage({ viewport: { width: 390, height: 780 } });
    for (const name of Object.keys(stories)) {
      await page.goto(`${stage.url}/story/${name}?ui_locales=${language}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBe(390);
    }
    await page.close();
  });
});
