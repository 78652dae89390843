import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import { codeFor } from '../../src/outbox.ts';
import { pool, type TestPool } from '../../src/pool.ts';
import { startServer, type TestServer } from '../../src/server.ts';
import { type Site, startSite } from '../../src/site.ts';
import { visitors } from '../../src/visitor.ts';
import { browserFor, Walk, waysFrom } from '../../src/walk.ts';

const PASSWORD = 'correct horse battery';
const NEW_PASSWORD = 'staple of the battery';
const email = 'mei.lin@example.com';

describe.skipIf(!chromiumFound)('with the keyboard alone', { timeout: 90_000 }, () => {
  const visitor = visitors();
  let server: TestServer;
  let site: Site;
  beforeAll(async () => {
    [server, site] = await Promise.all([startServer(), startSite()]);
  });
  afterAll(() => Promise.all([server?.close(), site?.close()]));

  type Way = ReturnType<typeof waysFrom>[number];

  /** Somebody at the first step of the sign-in to an application. */
  async function begun(way: Way, prepare?: (t: TestPool) => Promise<unknown>) {
    const t = await pool(server);
    await t.admin.updateApplication({ appId: t.application.id, appName: 'Lemonade', redirectUris: [site.callback] });
    await prepare?.(t);
    await server.platform.changes.settled();
    const walk = new Walk(await visitor([server.url, site.origin], browserFor(way)), way);
    await walk.open(`${server.url}/login?app_id=${t.application.id}`);
    await walk.at('[name=identifier]');
    return { t, walk };
  }

  async function arrived({ page }: Walk) {
    await page.waitForURL(`${site.callback}?**`);
    expect(new URL(page.url()).searchParams.get('code')).toBeTruthy();
  }

  test.each(waysFrom(0))('a code to the mailbox signs in: $look, $language', async (way) => {
    const { t, walk } = await begun(way, (made) => made.user({ email, password: PASSWORD }));
    await walk.enter('identifier', email);
    await walk.at('[name=password]');
    await walk.press('[value=send-code]');
    await walk.at('[name=code]', 'passcode');
    await walk.code(await codeFor(t, email));
    await arrived(walk);
  });

  test.each(waysFrom(1))('somebody new registers and agrees: $look, $language', async (way) => {
    const { t, walk } = await begun(way, async ({ admin, application }) => {
      const content = 'I agree to <a href="https://lemonade.example/terms">the terms</a>';
      const agreements = [{ displayAt: ['RegisterPage' as const], isRequired: true, lang: way.language, content }];
      await admin.updateApplication({ appId: application.id, brandingConfig: { agreements } });
    });
    await walk.press('a[href*="step=register"]');
    await walk.at('[name^="agreement."]', 'register');
    await walk.page.locator('[name=identifier]:focus').waitFor();
    await walk.page.keyboard.type(email);
    await walk.tabTo('[name^="agreement."]');
    await walk.page.keyboard.press('Space');
    await walk.press('[value=register]');
    await walk.at('[name=code]');
    await walk.code(await codeFor(t, email));
    await walk.at('[value=details]', 'details');
    await walk.enter('password', NEW_PASSWORD);
    await arrived(walk);
  });

  test.each(waysFrom(2))('a forgotten password is replaced: $look, $language', async (way) => {
    const { t, walk } = await begun(way, (made) => made.user({ email, password: PASSWORD }));
    await walk.enter('identifier', email);
    await walk.at('[name=password]');
    await walk.press('a[href*="step=recover"]');
    await walk.at('[value=recover]', 'recover');
    await walk.enter('identifier', email);
    await walk.at('[name=code]');
    await walk.code(await codeFor(t, email));
    await walk.at('[value=new-password]');
    await walk.enter('password', NEW_PASSWORD);
    await arrived(walk);
  });

  test.each(waysFrom(0))('a first password is replaced: $look, $language', async (way) => {
    const { walk } = await begun(way, async (made) => {
      const userId = await made.user({ username: 'lin', password: PASSWORD });
      await made.admin.updateUser({ userId, options: { resetPasswordOnNextLogin: true } });
    });
    await walk.enter('identifier', 'lin');
    await walk.at('[name=password]');
    await walk.enter('password', PASSWORD);
    await walk.at('[value=new-password]', 'new-password');
    await walk.enter('password', NEW_PASSWORD);
    await arrived(walk);
  });
});
