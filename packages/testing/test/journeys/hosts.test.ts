import { unverifiedClaims } from '@genauth/server/domains/tokens/jwt.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import { askHost } from '../../src/host.ts';
import { pool, type TestPool } from '../../src/pool.ts';
import { startServer, type TestServer } from '../../src/server.ts';
import { type Site, startSite } from '../../src/site.ts';
import { hydrated, signInOnPage, visitors } from '../../src/visitor.ts';

const PASSWORD = 'correct horse battery';

interface App {
  id: string;
  secret: string;
  /** Where it is served. */
  origin: string;
}

describe.skipIf(!chromiumFound)('hosts, pools and sessions in one browser', { timeout: 90_000 }, () => {
  const visitor = visitors();
  let server: TestServer;
  let site: Site;
  let [first, second]: TestPool[] = [];

  /** A server on which every application of this domain has a host of its own, or where all share one. */
  const serve = (baseDomain: string | undefined) =>
    beforeAll(async () => {
      [server, site] = await Promise.all([startServer({ baseDomain }), startSite()]);
      if (baseDomain) server.platform.config.publicUrl = server.url.replace('localhost', baseDomain);
      [first, second] = await Promise.all([pool(server), pool(server)]);
    });
  const close = () =>
    afterAll(async () => {
      await Promise.all([server?.close(), site?.close()]);
    });

  /** An application of a pool, at its own host when it has one. */
  async function application(t: TestPool | undefined, name: string): Promise<App & { pool: TestPool }> {
    if (!t) throw new Error('There is no pool.');
    const appIdentifier = `${name}-${t.id}`;
    const made = await t.admin.createApplication({
      appName: name,
      appIdentifier,
      appType: 'web',
      redirectUris: [site.callback],
      ssoEnabled: true,
    });
    const { appId: id } = made.data;
    const { data } = await t.admin.getApplicationSecret({ appId: id });
    const { publicUrl, baseDomain } = server.platform.config;
    const origin = baseDomain ? publicUrl.replace('//', `//${appIdentifier}.`) : publicUrl;
    return { id, secret: data.secret, origin, pool: t };
  }

  const open = (page: Page, { origin, id }: App) =>
    page.goto(
      `${origin}/oidc/auth?${new URLSearchParams({
        client_id: id,
        redirect_uri: site.callback,
        response_type: 'code',
        scope: 'openid',
      })}`,
    );

  /** Redeems the code that the page arrived with, and tells what the id token says. */
  async function arrived(page: Page, { id, secret, origin }: App) {
    await page.waitForURL(`${site.callback}?**`);
    const { searchParams } = new URL(page.url());
    const form = {
      grant_type: 'authorization_code',
      code: searchParams.get('code') ?? '',
      redirect_uri: site.callback,
      client_id: id,
      client_secret: secret,
    };
    const { text } = await askHost(server.url, '/oidc/token', { host: new URL(origin).host, form });
    const claims = unverifiedClaims((JSON.parse(text) as { id_token: string }).id_token);
    expect(claims?.iss).toBe(`${origin}/oidc`);
    expect(searchParams.get('iss')).toBe(`${origin}/oidc`);
    return claims?.sub;
  }

  async function signIn(page: Page, app: App, username: string) {
    await open(page, app);
    await hydrated(page);
    expect(new URL(page.url()).origin).toBe(app.origin);
    await signInOnPage(page, username, PASSWORD);
    return arrived(page, app);
  }

  /** What two pools must never do to each other, wherever they are served. */
  async function keepApart(page: Page, a: App & { pool: TestPool }, b: App & { pool: TestPool }) {
    const ann = await a.pool.user({ username: 'ann', password: PASSWORD });
    const bob = await b.pool.user({ username: 'bob', password: PASSWORD });
    expect(await signIn(page, a, 'ann')).toBe(ann);
    expect(await signIn(page, b, 'bob')).toBe(bob); // is asked, though ann is signed in
    for (const [app, sub] of [
      [a, ann],
      [b, bob],
      [a, ann],
    ] as const) {
      await open(page, app);
      expect(await arrived(page, app)).toBe(sub);
    }
    await page.goto(`${a.origin}/login/profile/logout?app_id=${a.id}`);
    await page.getByRole('heading', { name: 'You are signed out' }).waitFor();
    await open(page, b);
    expect(await arrived(page, b)).toBe(bob);
    await open(page, a);
    await page.locator('[name=identifier]').waitFor();
  }

  describe('when all are served on one host', () => {
    serve(undefined);
    close();

    test('sessions of two pools live side by side', async () => {
      const page = await visitor([server.url, site.origin]);
      await keepApart(page, await application(first, 'notes'), await application(second, 'bank'));
    });

    test('the session of one pool does not open another one under its name', async () => {
      const [notes, bank] = [await application(first, 'alpha'), await application(second, 'beta')];
      const page = await visitor([server.url, site.origin]);
      await notes.pool.user({ username: 'eve', password: PASSWORD });
      await signIn(page, notes, 'eve');
      const renamed = (await page.context().cookies()).map((cookie) => ({
        ...cookie,
        name: cookie.name.replace(notes.pool.id, bank.pool.id),
      }));
      expect(renamed.some(({ name }) => name === `genauth_session_${bank.pool.id}`)).toBe(true);
      await page.context().addCookies(renamed);
      await open(page, bank);
      await page.locator('[name=identifier]').waitFor();
    });
  });

  describe('when each application has a host of its own', () => {
    serve('auth.localhost');
    close();

    test('the host says which application it is, and signs in to it alone', async () => {
      const notes = await application(first, 'notes');
      const page = await visitor([notes.origin, site.origin]);
      await page.goto(notes.origin);
      await hydrated(page);
      await page.getByText('to continue to notes').waitFor();
      expect(new URL(page.url()).origin).toBe(notes.origin);
    });

    test('applications of one pool share the session, those of two do not', async () => {
      const [chat, mail, bank] = [
        await application(first, 'chat'),
        await application(first, 'post'),
        await application(second, 'bank'),
      ];
      const page = await visitor([chat.origin, mail.origin, bank.origin, site.origin]);
      await keepApart(page, chat, bank);
      const sub = await signIn(page, chat, 'ann');
      await open(page, mail);
      expect(await arrived(page, mail)).toBe(sub);
    });
  });
});
