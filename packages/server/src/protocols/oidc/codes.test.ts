import { createHash } from 'node:crypto';
import { Browser } from '@genauth/testing/browser.ts';
import { askToken, authorizationUrl, codeFor, configure, pkce, post, redeeming } from '@genauth/testing/oidc.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';
import { findApplication } from '../../domains/applications/public.ts';

const refused = { status: 400, body: { error: 'invalid_grant' } };

async function poolWithUser() {
  const t = await pool();
  return { ...t, userId: await t.user({ username: 'ann' }) };
}

/** Another application of the pool, which asks with its own secret. */
async function another(t: TestPool) {
  const { data } = await t.admin.createApplication({ appName: 'Other', redirectUris: ['https://other.example'] });
  const secret = (await findApplication(t.server.platform, data.appId))?.secret ?? '';
  return { client_id: data.appId, client_secret: secret };
}

const statusAt = async (t: TestPool, token: string) =>
  (await fetch(`${t.server.url}/oidc/me`, { headers: { authorization: `Bearer ${token}` } })).status;

test('a replayed code gets nothing, and ends the tokens that it led to', async () => {
  const t = await poolWithUser();
  const form = redeeming(await codeFor(t, t.userId, { scope: 'openid offline_access', prompt: 'consent' }));
  const { body } = await askToken(t, form);
  expect(await statusAt(t, body.access_token)).toBe(200);
  expect(await askToken(t, form)).toMatchObject(refused);
  expect(await statusAt(t, body.access_token)).toBe(401);
  const again = await askToken(t, { grant_type: 'refresh_token', refresh_token: body.refresh_token });
  expect(again).toMatchObject(refused);
});

test('of many who redeem a code at once, one gets tokens at most', async () => {
  const t = await poolWithUser();
  const form = redeeming(await codeFor(t, t.userId));
  const answers = await Promise.all(Array.from({ length: 8 }, () => askToken(t, form)));
  expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
  expect(answers.filter(({ status }) => status === 400).length).toBeGreaterThanOrEqual(7);
});

test('a code of another application gets nothing, and can still be redeemed by its own', async () => {
  const t = await poolWithUser();
  const form = redeeming(await codeFor(t, t.userId));
  expect(await askToken(t, { ...form, ...(await another(t)) })).toMatchObject(refused);
  expect((await askToken(t, form)).status).toBe(200);
});

test('a code of another pool gets nothing', async () => {
  const [t, other] = [await poolWithUser(), await pool()];
  const form = redeeming(await codeFor(t, t.userId));
  expect(await askToken(other, form)).toMatchObject(refused);
});

test.each([
  ['a wrong verifier', () => pkce().verifier],
  ['no verifier', () => undefined],
  ['the challenge itself', (verifier: string) => createHash('sha256').update(verifier).digest('base64url')],
])('a code with %s gets nothing', async (_what, verifierOf) => {
  const t = await poolWithUser();
  const { code, verifier } = await codeFor(t, t.userId);
  const form = { ...redeeming({ code, verifier }), code_verifier: verifierOf(verifier) };
  expect(await askToken(t, form)).toMatchObject(refused);
});

test('a verifier where there was no challenge is refused: somebody took the challenge out', async () => {
  const t = await poolWithUser();
  const without = { code_challenge: undefined, code_challenge_method: undefined };
  const { code } = await codeFor(t, t.userId, without);
  const form = { ...redeeming({ code, verifier: pkce().verifier }) };
  expect(await askToken(t, form)).toMatchObject(refused);
});

test('a program without a secret must send a challenge', async () => {
  const t = await poolWithUser();
  await configure(t, { token_endpoint_auth_method: 'none' });
  const back = await new Browser(t.server).signIn(authorizationUrl(t), t.userId);
  expect(back.searchParams.get('error')).toBe('invalid_request');
  const client_id = t.application.id;
  const form = { ...redeeming(await codeFor(t, t.userId)), client_id };
  expect(await post(t, '/oidc/token', { ...form, code_verifier: undefined })).toMatchObject(refused);
  expect(await post(t, '/oidc/token', { ...redeeming(await codeFor(t, t.userId)), client_id })).toMatchObject({
    status: 200,
  });
});

test.each(['plain', 'none', 's256', 'S512'])('a challenge cannot be weakened to %s', async (code_challenge_method) => {
  const t = await poolWithUser();
  const address = authorizationUrl(t, { code_challenge: pkce().challenge, code_challenge_method });
  const back = await new Browser(t.server).signIn(address, t.userId);
  expect(back.searchParams.get('error')).toBe('invalid_request');
});

test('a challenge without a method counts as plain, which has to be allowed', async () => {
  const t = await poolWithUser();
  const back = await new Browser(t.server).signIn(authorizationUrl(t, { code_challenge: pkce().challenge }), t.userId);
  expect(back.searchParams.get('error')).toBe('invalid_request');
});

test('the code behind a bare token is nobody’s', async () => {
  const t = await poolWithUser();
  await configure(t, { response_types: ['token'], grant_types: ['implicit', 'authorization_code'] });
  const back = await new Browser(t.server).signIn(authorizationUrl(t, { response_type: 'token' }), t.userId);
  expect(back.href).not.toContain('code=');
});

test.each(['Suspended', 'Deactivated', 'deleted'])(
  'a code of a user who is %s by then gets nothing',
  async (status) => {
    const t = await poolWithUser();
    const form = redeeming(await codeFor(t, t.userId));
    if (status === 'deleted') await t.admin.deleteUsersBatch({ userIds: [t.userId] });
    else await t.admin.updateUser({ userId: t.userId, status: status as 'Suspended' });
    expect(await askToken(t, form)).toMatchObject(refused);
  },
);

test('a code of a user who was signed out since gets nothing', async () => {
  const t = await poolWithUser();
  const form = redeeming(await codeFor(t, t.userId));
  await t.admin.kickUsers({ userId: t.userId, appIds: [t.application.id] });
  expect(await askToken(t, form)).toMatchObject(refused);
});
