import { Browser } from '@genauth/testing/browser.ts';
import { configure } from '@genauth/testing/oidc.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import * as client from 'openid-client';
import { expect, test } from 'vitest';

type Extension = (config: client.Configuration) => void;

/** The application as a program that nobody here wrote sees it; it verifies every signature with the JWKS. */
function discover({ server, application }: TestPool, method: client.ClientAuth, ...extensions: Extension[]) {
  const execute = [client.allowInsecureRequests, client.enableNonRepudiationChecks, ...extensions];
  return client.discovery(new URL(`${server.url}/oidc`), application.id, {}, method, { execute });
}

async function poolWithUser(oidcConfig: Parameters<typeof configure>[1]) {
  const t = await pool();
  await configure(t, oidcConfig);
  const password = 'correct horse battery';
  return { ...t, password, userId: await t.user({ username: 'ann', email: 'ann@example.com', password }) };
}

type Started = Awaited<ReturnType<typeof poolWithUser>>;

const signIn = (t: Started, config: client.Configuration, parameters: Record<string, string>) => {
  const request = { redirect_uri: REDIRECT_URI, scope: 'openid email', ...parameters };
  return new Browser(t.server).signIn(client.buildAuthorizationUrl(config, request).href, t.userId);
};

test.each([
  ['client_secret_post', client.ClientSecretPost],
  ['client_secret_basic', client.ClientSecretBasic],
  ['none', client.None],
] as const)('the code flow with %s', async (token_endpoint_auth_method, prove) => {
  const t = await poolWithUser({ token_endpoint_auth_method });
  const config = await discover(t, prove(t.application.secret));
  const [pkceCodeVerifier, expectedNonce] = [client.randomPKCECodeVerifier(), client.randomNonce()];
  const code_challenge = await client.calculatePKCECodeChallenge(pkceCodeVerifier);
  const request = { code_challenge, code_challenge_method: 'S256', nonce: expectedNonce, max_age: '300' };
  const back = await signIn(t, config, request);
  const checks = { pkceCodeVerifier, expectedNonce, maxAge: 300, idTokenExpected: true };
  const tokens = await client.authorizationCodeGrant(config, back, checks);
  expect(tokens.claims()).toMatchObject({ sub: t.userId, email: 'ann@example.com' });
});

test('the implicit flow', async () => {
  const t = await poolWithUser({ grant_types: ['implicit'], response_types: ['id_token'] });
  const config = await discover(t, client.None(), client.useIdTokenResponseType);
  const [nonce, state] = [client.randomNonce(), client.randomState()];
  const back = await signIn(t, config, { nonce, state });
  const claims = await client.implicitAuthentication(config, back, nonce, { expectedState: state });
  expect(claims).toMatchObject({ sub: t.userId, email: 'ann@example.com' });
});

test('the hybrid flow', async () => {
  const grant_types: ['authorization_code', 'implicit'] = ['authorization_code', 'implicit'];
  const t = await poolWithUser({ grant_types, response_types: ['code', 'code id_token'] });
  const config = await discover(t, client.ClientSecretPost(t.application.secret), client.useCodeIdTokenResponseType);
  const [nonce, state] = [client.randomNonce(), client.randomState()];
  const back = await signIn(t, config, { nonce, state });
  const tokens = await client.authorizationCodeGrant(config, back, { expectedNonce: nonce, expectedState: state });
  expect(tokens.claims()?.sub).toBe(t.userId);
});

test('the password grant, client credentials and sign-out', async () => {
  const t = await poolWithUser({ grant_types: ['password', 'client_credentials'] });
  const config = await discover(t, client.ClientSecretPost(t.application.secret));
  const form = { username: 'ann', password: t.password, scope: 'openid' };
  const tokens = await client.genericGrantRequest(config, 'password', form);
  expect(await client.fetchUserInfo(config, tokens.access_token, t.userId)).toEqual({ sub: t.userId });
  expect((await client.clientCredentialsGrant(config)).token_type).toBe('bearer');
  const leave = client.buildEndSessionUrl(config, { id_token_hint: tokens.id_token ?? '' });
  expect((await new Browser(t.server).open(leave.href)).status).toBe(200);
});
