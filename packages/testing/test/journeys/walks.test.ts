import { describe, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import { codeFor } from '../../src/outbox.ts';
import { waysFrom } from '../../src/walk.ts';
import { walking } from '../../src/walking.ts';

const PASSWORD = 'correct horse battery';
const NEW_PASSWORD = 'staple of the battery';
const email = 'mei.lin@example.com';
const terms = {
  'en-US': 'I agree to the terms',
  'zh-CN': '我同意服务条款',
  'zh-TW': '我同意服務條款',
  'ja-JP': '利用規約に同意します',
};

describe.skipIf(!chromiumFound)('with the keyboard alone', { timeout: 90_000 }, () => {
  const { begun, arrived } = walking();

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
      const content = `<a href="https://lemonade.example/terms">${terms[way.language]}</a>`;
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
