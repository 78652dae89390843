import { Browser } from '@genauth/testing/browser.ts';
import { travel } from '@genauth/testing/clock.ts';
import { askToken, authorizationUrl, codeFor, configure, redeeming } from '@genauth/testing/oidc.ts';
import { pool } from '@genauth/testing/pool.ts';
import { startServer, type TestServer } from '@genauth/testing/server.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { unverifiedClaims } from '../../domains/tokens/jwt.ts';

const SECOND = 1000;
const DAY = 86_400 * SECOND;

let server: TestServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server?.close());

async function signedIn() {
  const t = await pool(server);
  const userId = await t.user({ username: 'ann' });
  const browser = new Browser(server);
  await browser.signIn(authorizationUrl(t), userId);
  const ask = async (parameters: Record<string, string> = {}) => {
    const answer = await browser.open(authorizationUrl(t, { prompt: 'none', ...parameters }));
    return Object.fromEntries(new URL(answer.headers.get('location') ?? '').searchParams);
  };
  return { ...t, userId, browser, ask };
}

const withCode = { code: expect.any(String) };
const notSignedIn = { error: 'login_required' };
const refused = { status: 400, body: { error: 'invalid_grant' } };

test('max_age refuses a sign-in that is older', async () => {
  const t = await signedIn();
  expect(await t.ask({ max_age: '600' })).toMatchObject(withCode);
  travel(601 * SECOND);
  expect(await t.ask({ max_age: '600' })).toMatchObject(notSignedIn);
  expect(await t.ask({ max_age: '6000' })).toMatchObject(withCode);
  expect(await t.ask()).toMatchObject(withCode);
});

test('a code lives as long as the application says, ten minutes otherwise', async () => {
  const t = await signedIn();
  const [first, second] = [await codeFor(t, t.userId), await codeFor(t, t.userId)];
  travel(590 * SECOND);
  expect((await askToken(t, redeeming(first))).status).toBe(200);
  travel(11 * SECOND);
  expect(await askToken(t, redeeming(second))).toMatchObject(refused);
  await configure(t, { authorization_code_expire: 30 });
  const third = await codeFor(t, t.userId);
  travel(31 * SECOND);
  expect(await askToken(t, redeeming(third))).toMatchObject(refused);
});

test('id tokens of a code end when the application says', async () => {
  const t = await signedIn();
  await configure(t, { id_token_expire: 77 });
  const { body } = await askToken(t, redeeming(await codeFor(t, t.userId)));
  const { iat, exp } = unverifiedClaims(body.id_token) ?? {};
  expect(Number(exp) - Number(iat)).toBe(77);
  expect(Math.abs(Number(iat) * SECOND - Date.now())).toBeLessThan(60 * SECOND);
});

test('a browser stays signed in for two weeks without use', async () => {
  const t = await signedIn();
  travel(13 * DAY);
  expect(await t.ask()).toMatchObject(withCode);
  travel(15 * DAY);
  expect(await t.ask()).toMatchObject(notSignedIn);
});

test('an interaction is over after an hour', async () => {
  const t = await signedIn();
  const answer = await t.browser.open(authorizationUrl(t, { prompt: 'login' }));
  travel(3601 * SECOND);
  const authTime = Math.floor(Date.now() / SECOND);
  const outcome = { userId: t.userId, remember: true, amr: ['pwd'], authTime };
  const interaction = t.browser.interact(answer.headers.get('location') ?? '', outcome);
  await expect(interaction).rejects.toThrow('expired');
});
