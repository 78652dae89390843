import { Browser } from '@genauth/testing/browser.ts';
import { askToken, authorizationUrl, configure } from '@genauth/testing/oidc.ts';
import { pool, REDIRECT_URI } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

const password = 'correct horse battery';
const withCode = { code: expect.any(String) };
const notSignedIn = { error: 'login_required' };

/** A browser whose session came about by the methods. */
async function signedInBy(amr: string[]) {
  const t = await pool();
  await configure(t, {}, { ssoEnabled: true });
  const userId = await t.user({ username: 'ann', email: 'ann@example.com', emailVerified: true, password });
  const browser = new Browser(t.server);
  const started = await browser.open(authorizationUrl(t));
  const authTime = Math.floor(t.server.clock.now() / 1000);
  await browser.interact(started.headers.get('location') ?? '', { userId, remember: true, amr, authTime });
  const silently = async (client_id = t.application.id) => {
    const answer = await browser.open(authorizationUrl(t, { client_id, prompt: 'none' }));
    return Object.fromEntries(new URL(answer.headers.get('location') ?? '').searchParams);
  };
  return { ...t, silently };
}

test('single sign-on does not pass an application that asks for a second factor', async () => {
  const t = await signedInBy(['pwd']);
  const { data } = await t.admin.createApplication({ appName: 'Bank', redirectUris: [REDIRECT_URI], ssoEnabled: true });
  expect(await t.silently(data.appId)).toMatchObject(withCode);
  await t.admin.updateApplicationMfaSettings({ appId: data.appId, enabledFactors: ['EMAIL'] });
  expect(await t.silently(data.appId)).toMatchObject(notSignedIn);
  expect(await t.silently()).toMatchObject(withCode);
});

test('a session with a second factor passes, one without ends where the pool asks for it', async () => {
  const [one, two] = [await signedInBy(['pwd']), await signedInBy(['pwd', 'otp', 'mfa'])];
  for (const t of [one, two]) await t.admin.updateGlobalMfaSettings({ enabledFactors: ['EMAIL'] });
  expect(await one.silently()).toMatchObject(notSignedIn);
  expect(await two.silently()).toMatchObject(withCode);
});

test('a password alone gets no tokens where a second factor is asked for', async () => {
  const t = await signedInBy(['pwd']);
  await configure(t, { grant_types: ['password'] });
  const form = { grant_type: 'password', username: 'ann', password };
  expect((await askToken(t, form)).status).toBe(200);
  await t.admin.updateGlobalMfaSettings({ enabledFactors: ['EMAIL'] });
  expect(await askToken(t, form)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
});
