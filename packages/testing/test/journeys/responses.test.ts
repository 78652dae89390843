import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import { authorizationUrl, configure } from '../../src/oidc.ts';
import { pool } from '../../src/pool.ts';
import { type Site, startSite } from '../../src/site.ts';
import { signInOnPage, visitors } from '../../src/visitor.ts';

const password = 'correct horse battery';

describe.skipIf(!chromiumFound)('answers that a page of ours delivers', { timeout: 90_000 }, () => {
  const visit = visitors();
  let site: Site;
  beforeAll(async () => {
    site = await startSite();
  });
  afterAll(() => site?.close());

  async function visitor() {
    const t = await pool();
    await configure(t, {}, { redirectUris: [site.callback] });
    await t.user({ username: 'ann', password });
    const page = await visit([t.server.url, site.origin]);
    const address = (parameters: Record<string, string>) =>
      authorizationUrl(t, { redirect_uri: site.callback, state: 's', ...parameters });
    return { t, page, address };
  }

  /** What a page of the application hears from a hidden frame. */
  const heard = (page: Page, address: string) =>
    page.evaluate<unknown>(`new Promise((resolve) => {
      addEventListener('message', ({ origin, data }) => resolve({ origin, data }), { once: true });
      const frame = { src: ${JSON.stringify(address)}, hidden: true };
      document.body.append(Object.assign(document.createElement('iframe'), frame));
    })`);

  test('form_post reaches the application after the sign-in', async () => {
    const { t, page, address } = await visitor();
    await page.goto(address({ response_mode: 'form_post' }));
    const posted = page.waitForRequest((request) => request.url() === site.callback && request.method() === 'POST');
    await signInOnPage(page, 'ann', password);
    const form = Object.fromEntries(new URLSearchParams((await posted).postData() ?? ''));
    expect(form).toEqual({ code: expect.any(String), state: 's', iss: `${t.server.url}/oidc` });
    await page.waitForURL(site.callback);
  });

  test('web_message renews a sign-in silently, in a hidden frame of another origin', async () => {
    const { t, page, address } = await visitor();
    await page.goto(site.callback);
    const silent = address({ response_mode: 'web_message', prompt: 'none' });
    const refused = { type: 'authorization_response', response: { error: 'login_required', state: 's' } };
    expect(await heard(page, silent)).toMatchObject({ origin: t.server.url, data: refused });
    await page.goto(address({}));
    await signInOnPage(page, 'ann', password);
    await page.waitForURL(`${site.callback}?**`);
    const answered = { type: 'authorization_response', response: { code: expect.any(String), state: 's' } };
    expect(await heard(page, silent)).toMatchObject({ origin: t.server.url, data: answered });
  });
});
