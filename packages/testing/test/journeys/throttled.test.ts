import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import { pool } from '../../src/pool.ts';
import { hydrated, phone, visitors } from '../../src/visitor.ts';

/** Milliseconds until the sign-in page answers keys on a mid-range phone. */
const LIMIT = 1000;

/** A busy machine is asked again; the best time counts. */
const TRIES = 5;

describe.skipIf(!chromiumFound)('on a mid-range phone', { timeout: 60_000 }, () => {
  const visitor = visitors();

  test('the sign-in page is ready within a second', async () => {
    const t = await pool();
    const page = await visitor([t.server.url], phone);
    await page.goto(`${t.server.url}/login?app_id=${t.application.id}`);
    await hydrated(page);
    const address = page.url();
    await slowDown(page);
    let best = Number.POSITIVE_INFINITY;
    for (let tried = 0; tried < TRIES && best >= LIMIT; tried += 1) {
      await page.goto('about:blank');
      best = Math.min(best, await timeToInteractive(page, address));
    }
    expect(best).toBeLessThan(LIMIT);
  });
});

/** Lighthouse's phone: a processor four times slower, 1.6 Mbit/s down, a round trip of 150 ms, nothing in the cache. */
async function slowDown(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.setCacheDisabled', { cacheDisabled: true });
  const [latency, downloadThroughput, uploadThroughput] = [150, 200_000, 93_750];
  const conditions = { offline: false, latency, downloadThroughput, uploadThroughput };
  await cdp.send('Network.emulateNetworkConditions', conditions);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Milliseconds from the navigation until the script has the form and typing goes into its field. */
async function timeToInteractive(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  await hydrated(page);
  await page.locator('[name=identifier]:focus').waitFor();
  return page.evaluate<number>('performance.now()');
}
