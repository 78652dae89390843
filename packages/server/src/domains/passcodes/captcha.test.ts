import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { expect, test } from 'vitest';
import { checkCaptcha } from './public.ts';

/** A picture, and what somebody who can read it sees. */
async function picture(t: TestPool): Promise<{ svg: string; token: string; text: string }> {
  const { data } = await t.as().geneCatchaCodeAndToken();
  const sealed = Buffer.from(data.captchaToken, 'base64url');
  const { text } = JSON.parse(t.server.platform.vault.openPlatform(sealed, 'captcha'));
  return { svg: data.captchaCodeSvg, token: data.captchaToken, text };
}

test('believes who reads the picture, in any letter case, once', async () => {
  const t = await pool();
  const { svg, token, text } = await picture(t);
  expect(svg).toMatch(/^<svg [^>]+>.*<\/svg>$/);
  expect(svg).not.toContain('<text');
  expect(await checkCaptcha(t.server.platform, token, ` ${text.toLowerCase()} `)).toBe(true);
  for (const spelling of [token, `${token}=`, `${token}.`, ` ${token}`]) {
    expect(await checkCaptcha(t.server.platform, spelling, text)).toBe(false);
  }
});

test('a wrong answer uses the picture up', async () => {
  const t = await pool();
  const { token, text } = await picture(t);
  expect(await checkCaptcha(t.server.platform, token, '0000')).toBe(false);
  expect(await checkCaptcha(t.server.platform, token, text)).toBe(false);
});

test('refuses an old picture and a token that is none of ours', async () => {
  const t = await pool(await startServer());
  const { token, text } = await picture(t);
  t.server.clock.forward(301_000);
  expect(await checkCaptcha(t.server.platform, token, text)).toBe(false);
  expect(await checkCaptcha(t.server.platform, 'AAAA', text)).toBe(false);
  await t.server.close();
});
