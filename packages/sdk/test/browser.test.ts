import { chromiumFound, launch } from '@genauth/testing/chromium.ts';
import { pool } from '@genauth/testing/pool.ts';
import { startSite } from '@genauth/testing/site.ts';
import { hydrated, signInOnPage, visitors } from '@genauth/testing/visitor.ts';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';

const ann = { username: 'ann', name: 'Ann', password: 'correct horse battery' };

/** A page that carries the SDK, as a bundler makes it. */
async function pageWithSdk(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${import.meta.dirname}/../src/index.ts`],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'genauth',
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
  return `<!doctype html><meta charset="utf-8" /><title>Application</title><script>${script}</script>`;
}

describe.skipIf(!chromiumFound)('a single-page application on another origin', { timeout: 90_000 }, () => {
  const visitor = visitors();

  test('signs in, redeems the code and reads the profile; pages of elsewhere read nothing', async () => {
    const html = await pageWithSdk();
    const [t, site, elsewhere] = await Promise.all([pool(), startSite(html), startSite(html)]);
    onTestFinished(async () => {
      await Promise.all([site.close(), elsewhere.close()]);
    });
    await t.user(ann);
    const { id: appId } = t.application;
    const oidcConfig = { token_endpoint_auth_method: 'none' } as const;
    await t.admin.updateApplication({ appId, redirectUris: [site.callback], oidcConfig });

    const make = (page: Page) =>
      page.evaluate(
        `globalThis.client = new genauth.AuthenticationClient(${JSON.stringify({
          appId,
          appHost: t.server.url,
          redirectUri: site.callback,
          tokenEndpointAuthMethod: 'none',
          lang: 'en-US',
        })})`,
      );
    const page = await visitor([site.origin, t.server.url]);
    await page.goto(site.origin);
    await make(page);
    const address = await page.evaluate<string>(`(async () => {
      sessionStorage.verifier = client.generateCodeChallenge();
      const codeChallenge = await client.getCodeChallengeDigest({ codeChallenge: sessionStorage.verifier });
      return client.buildAuthorizeUrl({ codeChallenge, codeChallengeMethod: 'S256' }).url;
    })()`);
    await page.goto(address);
    await hydrated(page);
    await signInOnPage(page, ann.username, ann.password);
    await page.waitForURL(`${site.callback}?**`);
    await make(page);
    const tokens = await page.evaluate<{ statusCode: number; access_token: string }>(
      `client.getAccessTokenByCode(new URL(location).searchParams.get('code'), { codeVerifier: sessionStorage.verifier })`,
    );
    expect(tokens).toMatchObject({ statusCode: 200, access_token: expect.any(String) });
    const profile = `client.setAccessToken(${JSON.stringify(tokens.access_token)}), client.getProfile()`;
    expect(await page.evaluate(profile)).toMatchObject({ statusCode: 200, data: { name: 'Ann' } });
    expect(await page.evaluate(`client.setAccessToken('forged'), client.getProfile()`)).toMatchObject({
      statusCode: 401,
      requestId: expect.any(String),
    });

    const browser = await launch();
    onTestFinished(() => browser.close());
    const stranger = await browser.newPage();
    await stranger.goto(elsewhere.origin);
    await make(stranger);
    expect(await stranger.evaluate(profile)).toMatchObject({ statusCode: 503, apiCode: 5_039_001 });
  });
});
