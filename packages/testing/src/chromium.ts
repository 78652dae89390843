import { existsSync } from 'node:fs';
import axe from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

const executablePath = [
  process.env.GENAUTH_TEST_CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find(existsSync);

/** Whether there is a browser to test with. In CI there must be one. */
export const chromiumFound = executablePath !== undefined || process.env.CI === 'true';

export const launch = () =>
  chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/**
 * Writes down what a visitor of these origins must never meet: errors and warnings of the console, a broken content
 * security policy among them, errors of scripts, and requests to anybody else.
 */
export function complaintsOf(context: BrowserContext, origins: readonly string[]): string[] {
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(String(error.error())));
  context.on('console', (message) => {
    // A refusal that a script takes as an answer is told to the console too.
    const refusal = /^Failed to load resource: the server responded with a status of 4/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !refusal) complaints.push(message.text());
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== 'data:' && !origins.includes(origin)) complaints.push(`A request to ${request.url()}`);
  });
  return complaints;
}

/** Cumulative layout shift of the document so far; what follows an input at once is meant to move. */
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(`new Promise((resolve) => {
    let sum = 0;
    const add = (entry) => { if (!entry.hadRecentInput) sum += entry.value; };
    new PerformanceObserver((list) => list.getEntries().forEach(add)).observe({ type: 'layout-shift', buffered: true });
    requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
  })`);

/** What the accessibility checker objects to on a page: rules, each with the elements that break it. */
export async function accessibilityFindings(page: Page): Promise<[rule: string, elements: string[]][]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
