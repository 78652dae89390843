import { otpCode } from '@genauth/server/domains/mfa/totp.ts';
import { describe, expect, test } from 'vitest';
import { chromiumFound } from '../../src/chromium.ts';
import type { TestPool } from '../../src/pool.ts';
import { scan } from '../../src/scan.ts';
import { type Walk, type Way, waysFrom } from '../../src/walk.ts';
import { walking } from '../../src/walking.ts';

const PASSWORD = 'correct horse battery';

describe.skipIf(!chromiumFound)('with the keyboard alone', { timeout: 90_000 }, () => {
  const { begun, newWalk, ask, arrived } = walking();

  async function withPassword(walk: Walk, name: string) {
    await walk.enter('identifier', name);
    await walk.at('[name=password]');
    await walk.enter('password', PASSWORD);
  }

  const shown = async ({ page }: Walk, selector: string) => (await page.locator(selector).textContent()) ?? '';

  /** The same person, half a minute later and with a browser that knows nothing. */
  async function again(t: TestPool, way: Way, name: string) {
    t.server.clock.forward(30_000);
    const walk = await newWalk(way);
    await ask(walk, t);
    await withPassword(walk, name);
    return walk;
  }

  test.each(waysFrom(1))('an authenticator is set up, used and replaced by its code: $look, $language', async (way) => {
    const { t, walk } = await begun(way, async ({ admin, user }) => {
      await user({ username: 'mei', password: PASSWORD });
      await admin.updateGlobalMfaSettings({ enabledFactors: ['OTP'] });
      await admin.updateSecuritySettings({ mfaPolicy: { mode: 'always' } });
    });
    const now = () => t.server.clock.now();
    await withPassword(walk, 'mei');
    await walk.at('.authenticator', 'enroll-factor');
    const secret = (await shown(walk, '.authenticator code')).replaceAll(/\s/g, '');
    await walk.code(otpCode(secret, now()));
    await walk.at('.recovery', 'recovery-code');
    const recovery = await shown(walk, '.recovery code');
    await walk.press('[value=noted]');
    await arrived(walk);

    const second = await again(t, way, 'mei');
    await second.at('[name=trust]', 'second-factor');
    await second.code(otpCode(secret, now()));
    await arrived(second);

    const third = await again(t, way, 'mei');
    await third.at('[name=trust]');
    await third.press('form:has([value=recovery]) button');
    await third.at('form:has([value=recovery]):has([name=code])', 'second-factor-recovery');
    await third.enter('code', recovery);
    await third.at('.recovery');
    expect(await shown(third, '.recovery code')).not.toBe(recovery);
    await third.press('[value=noted]');
    await arrived(third);
  });

  test.each(waysFrom(2))('a phone that is signed in lets a browser in: $look, $language', async (way) => {
    const { t, walk: held } = await begun({ ...way, look: way.look === 'dark' ? 'dark' : 'mobile' }, ({ user }) =>
      user({ username: 'mei', name: 'Mei Lin', password: PASSWORD }),
    );
    await withPassword(held, 'mei');
    await arrived(held);
    const walk = await newWalk(way);
    await ask(walk, t);
    await walk.at('[name=identifier]');
    await walk.press('[value=show-qrcode]');
    await walk.at('.qrcode img', 'waiting');
    const address = scan((await walk.page.locator('.qrcode img').getAttribute('src')) ?? '');
    await held.open(address);
    await held.at('[value=confirm]', way.look === 'no-script' ? undefined : 'confirm-device');
    await held.press('[value=confirm]');
    await held.page.locator('[value=confirm]').waitFor({ state: 'detached' });
    if (way.look === 'no-script') await walk.press('[value=check]');
    await arrived(walk);
  });

  test.each(waysFrom(0))('somebody with two accounts chooses one: $look, $language', async (way) => {
    const { t, walk } = await begun(way, async ({ user }) => {
      await user({ username: 'mei', name: 'Mei Lin', email: 'mei.lin@example.com', password: PASSWORD });
      await user({ username: 'ann', name: 'Ann Archer', password: PASSWORD });
    });
    await withPassword(walk, 'mei');
    await arrived(walk);
    await ask(walk, t, { prompt: 'select_account' });
    await walk.press('.other a');
    await walk.at('[name=identifier]');
    await withPassword(walk, 'ann');
    await arrived(walk);
    await ask(walk, t, { prompt: 'select_account' });
    await walk.at('[value=choose]', 'choose-account');
    await walk.press('[value=choose]');
    await arrived(walk);
  });
});
