import { Browser } from '@genauth/testing/browser.ts';
import { askToken, authorizationUrl, configure, pkce, redeeming } from '@genauth/testing/oidc.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import * as client from 'openid-client';
import { expect, test } from 'vitest';
import { unverifiedClaims } from '../../domains/tokens/jwt.ts';

/** An application as a program that nobody here wrote sees it. */
async function discover({ server, application }: TestPool, method = client.ClientSecretPost(application.secret)) {
  const issuer = new URL(`${server.url}/oidc`);
  return client.discovery(issuer, application.id, {}, method, { execute: [client.allowInsecureRequests] });
}

test('openid-client signs a user in with the code flow and PKCE', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ann', name: 'Ann', email: 'ann@example.com' });
  const config = await discover(t);
  const verifier = client.randomPKCECodeVerifier();
  const [state, nonce] = [client.randomState(), client.randomNonce()];
  const address = client.buildAuthorizationUrl(config, {
    redirect_uri: REDIRECT_URI,
    scope: 'openid profile email offline_access',
    prompt: 'consent',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  const back = await new Browser(t.server).signIn(address.href, userId);
  const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce };
  const tokens = await client.authorizationCodeGrant(config, back, checks);
  expect(Object.keys(tokens).sort()).toEqual(
    ['access_token', 'expires_in', 'id_token', 'refresh_token', 'scope', 'token_type'].sort(),
  );
  expect(tokens.claims()).toMatchObject({ sub: userId, name: 'Ann', nickname: null, email: 'ann@example.com' });
  expect(Object.keys(unverifiedClaims(tokens.access_token) ?? {})).toEqual([
    'jti',
    'sub',
    'iat',
    'exp',
    'scope',
    'iss',
    'aud',
  ]);
  expect(tokens.scope).toBe('openid profile email offline_access');
  expect(tokens.expires_in).toBe(1_209_600);

  const info = await client.fetchUserInfo(config, tokens.access_token, userId);
  expect(info).toMatchObject({ sub: userId, email: 'ann@example.com', email_verified: false });
  expect(await client.tokenIntrospection(config, tokens.access_token)).toMatchObject({ active: true, sub: userId });

  const refreshed = await client.refreshTokenGrant(config, tokens.refresh_token ?? '');
  expect(refreshed.refresh_token).not.toBe(tokens.refresh_token);
  expect(refreshed.claims()?.sub).toBe(userId);

  await client.tokenRevocation(config, refreshed.access_token);
  expect(await client.tokenIntrospection(config, refreshed.access_token)).toEqual({ active: false });
});

test('the older protocol gives a refresh token without being asked', async () => {
  const t = await pool();
  const request = { redirect_uri: REDIRECT_URI, response_type: 'code', client_id: t.application.id, state: 's' };
  const address = `${t.server.url}/oauth/auth?${new URLSearchParams(request)}`;
  const back = await new Browser(t.server).signIn(address, await t.user({ username: 'ann' }));
  const form = {
    grant_type: 'authorization_code',
    code: back.searchParams.get('code') ?? '',
    redirect_uri: REDIRECT_URI,
  };
  const { status, body } = await askToken(t, form, '/oauth');
  expect(status).toBe(200);
  expect(body).toMatchObject({ scope: 'user', token_type: 'Bearer' });
  expect(body).not.toHaveProperty('id_token');
  expect(unverifiedClaims(body.access_token)?.iss).toBe(`${t.server.url}/oauth`);
  const refreshed = await askToken(t, { grant_type: 'refresh_token', refresh_token: body.refresh_token }, '/oauth');
  expect(refreshed).toMatchObject({ status: 200, body: { scope: 'user' } });
  for (const path of ['/oauth/me', '/oauth/user/userinfo']) {
    const authorization = `Bearer ${refreshed.body.access_token}`;
    const info = await fetch(t.server.url + path, { headers: { authorization } });
    expect(await info.json()).toMatchObject({ username: 'ann' });
  }
});

test('a challenge that is not hashed is accepted where the application allows it', async () => {
  const t = await pool();
  const userId = await t.user({ username: 'ann' });
  const { verifier } = pkce();
  const request = authorizationUrl(t, { code_challenge: verifier, code_challenge_method: 'plain' });
  const refused = await new Browser(t.server).signIn(request, userId);
  expect(refused.searchParams.get('error')).toBe('invalid_request');
  await configure(t, { allow_plain_pkce: true });
  const back = await new Browser(t.server).signIn(request, userId);
  const code = back.searchParams.get('code') ?? '';
  expect(await askToken(t, redeeming({ code, verifier: pkce().verifier }))).toMatchObject({ status: 400 });
  const again = (await new Browser(t.server).signIn(request, userId)).searchParams.get('code') ?? '';
  expect((await askToken(t, redeeming({ code: again, verifier }))).status).toBe(200);
});
