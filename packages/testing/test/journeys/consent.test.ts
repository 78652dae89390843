import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import { pool, type TestPool } from '../../src/pool.ts';
import { type Site, startSite } from '../../src/site.ts';
import { hydrated, look, signInOnPage, visitors } from '../../src/visitor.ts';

const account = { username: 'ann', name: 'Ann', password: 'correct horse battery' };

describe.skipIf(!chromiumFound)('an application that asks before it gets anything', { timeout: 90_000 }, () => {
  const visitor = visitors();
  let t: TestPool;
  let site: Site;
  beforeAll(async () => {
    [t, site] = await Promise.all([pool(), startSite()]);
    await t.user(account);
    const changes = { redirectUris: [site.callback], oidcConfig: { skip_consent: false } };
    const answer = await t.admin.updateApplication({ appId: t.application.id, ...changes });
    expect(answer.statusCode).toBe(200);
  });
  afterAll(() => site?.close());

  async function asked(options = {}) {
    const page = await visitor([t.server.url, site.origin], options);
    await page.goto(`${t.server.url}/login?app_id=${t.application.id}`);
    if (!('javaScriptEnabled' in options)) await hydrated(page);
    await signInOnPage(page, account.username, account.password);
    await page.getByRole('heading', { name: 'Test asks for access' }).waitFor();
    return page;
  }

  test.each([
    ['with script', {}],
    ['without script', { javaScriptEnabled: false }],
  ])('gets nothing from who says no, %s', async (_how, options) => {
    const page = await asked(options);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.waitForURL(`${site.callback}?**`);
    const answer = new URL(page.url()).searchParams;
    expect([answer.get('error'), answer.get('code')]).toEqual(['access_denied', null]);
  });

  test('gets a code from who says yes, and need not ask them again', async () => {
    const page = await asked();
    await hydrated(page);
    expect(await page.getByText('Signed in as Ann').isVisible()).toBe(true);
    expect(await page.locator('.scopes').textContent()).toContain('See your profile');
    await look(page);
    await page.getByRole('button', { name: 'Allow' }).click();
    await page.waitForURL(`${site.callback}?**`);
    const code = new URL(page.url()).searchParams.get('code');
    expect(code).toBeTruthy();
    await page.goto(`${t.server.url}/login?app_id=${t.application.id}`);
    await page.waitForURL(`${site.callback}?**`);
    expect(new URL(page.url()).searchParams.get('code')).not.toBe(code);
  });
});
