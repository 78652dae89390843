import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { AuthenticationClient, type AuthenticationClientOptions, unwrap } from '../src/index.ts';
import { envelope, type Platform, startPlatform } from './platform.ts';

const app = {
  appId: 'app-1',
  appSecret: 's&cret 1',
  appHost: 'https://example.genauth.ai',
  redirectUri: 'https://app.example.com/callback',
  logoutRedirectUri: 'https://app.example.com/bye',
};

const clientOf = (options: Partial<AuthenticationClientOptions> = {}) =>
  new AuthenticationClient({ ...app, ...options });

const at = (platform: Platform, options: Partial<AuthenticationClientOptions> = {}) =>
  clientOf({ appHost: platform.url, ...options });

const queryOf = (url: string) => Object.fromEntries(new URL(url).searchParams);

const tokens = { access_token: 'at', id_token: 'it', token_type: 'Bearer', expires_in: 3600, scope: 'openid profile' };

describe('buildAuthorizeUrl', () => {
  test('asks for a code by OpenID Connect, with a fresh state and nonce', () => {
    const { url, state, nonce } = clientOf().buildAuthorizeUrl();

    expect(url).toMatch(/^https:\/\/example\.genauth\.ai\/oidc\/auth\?/);
    expect(queryOf(url)).toEqual({
      client_id: 'app-1',
      redirect_uri: app.redirectUri,
      response_type: 'code',
      response_mode: 'query',
      scope: 'openid profile',
      state,
      nonce,
    });
    expect(state).toMatch(/^[\w-]{43}$/);
    expect(clientOf().buildAuthorizeUrl().state).not.toBe(state);
    expect(clientOf().buildAuthorizeUrl().nonce).not.toBe(nonce);
  });

  test('sends what it is given', () => {
    const { url } = clientOf({ scope: 'openid offline_access' }).buildAuthorizeUrl({
      redirectUri: 'https://other.example.com/',
      responseMode: 'form_post',
      state: 's',
      nonce: 'n',
      forced: true,
      tenantId: 't',
      codeChallenge: 'challenge',
    });

    expect(queryOf(url)).toEqual({
      client_id: 'app-1',
      redirect_uri: 'https://other.example.com/',
      response_type: 'code',
      response_mode: 'form_post',
      scope: 'openid offline_access',
      state: 's',
      nonce: 'n',
      prompt: 'login consent',
      tenantId: 't',
      code_challenge: 'challenge',
      code_challenge_method: 'S256',
    });
  });

  test('leaves the response mode of tokens in the URL to the platform', () => {
    const { url } = clientOf().buildAuthorizeUrl({ responseType: 'id_token token', codeChallengeMethod: 'plain' });

    expect(queryOf(url)).not.toHaveProperty('response_mode');
    expect(queryOf(url)).not.toHaveProperty('code_challenge_method');
  });

  test('speaks OAuth, SAML and CAS', () => {
    const oauth = clientOf({ protocol: 'oauth' }).buildAuthorizeUrl({ state: 's', codeChallenge: 'c' });
    expect(new URL(oauth.url).pathname).toBe('/oauth/auth');
    expect(queryOf(oauth.url)).toEqual({
      client_id: 'app-1',
      redirect_uri: app.redirectUri,
      response_type: 'code',
      scope: 'user',
      state: 's',
      code_challenge: 'c',
      code_challenge_method: 'S256',
    });
    expect(oauth.nonce).toBeUndefined();

    const host = app.appHost;
    expect(clientOf({ protocol: 'saml' }).buildAuthorizeUrl()).toEqual({ url: `${host}/api/v2/saml-idp/app-1` });
    const cas = clientOf({ protocol: 'cas' });
    expect(cas.buildAuthorizeUrl()).toEqual({ url: `${host}/cas-idp/app-1` });
    expect(cas.buildAuthorizeUrl({ service: 'https://a.b/?c' }).url).toBe(
      `${host}/cas-idp/app-1?service=https%3A%2F%2Fa.b%2F%3Fc`,
    );
  });
});

describe('buildLogoutUrl', () => {
  test('ends the session of each protocol and returns', () => {
    const bye = encodeURIComponent(app.logoutRedirectUri);
    const host = app.appHost;
    expect(queryOf(clientOf().buildLogoutUrl({ idToken: 'it', state: 's' }))).toEqual({
      post_logout_redirect_uri: app.logoutRedirectUri,
      id_token_hint: 'it',
      state: 's',
    });
    expect(queryOf(clientOf().buildLogoutUrl())).toEqual({
      post_logout_redirect_uri: app.logoutRedirectUri,
      client_id: 'app-1',
    });
    for (const protocol of ['oauth', 'saml'] as const) {
      expect(clientOf({ protocol }).buildLogoutUrl()).toBe(`${host}/login/profile/logout?redirect_uri=${bye}`);
    }
    expect(clientOf({ protocol: 'cas' }).buildLogoutUrl()).toBe(`${host}/cas-idp/logout?url=${bye}`);
  });

  test('returns nowhere when there is nowhere to return to', () => {
    const stay = { logoutRedirectUri: undefined };
    const host = app.appHost;
    expect(clientOf(stay).buildLogoutUrl({ state: 's' })).toBe(`${host}/oidc/session/end`);
    expect(clientOf({ ...stay, protocol: 'saml' }).buildLogoutUrl()).toBe(`${host}/login/profile/logout`);
    expect(clientOf({ ...stay, protocol: 'cas' }).buildLogoutUrl()).toBe(`${host}/cas-idp/logout`);
  });
});

describe('PKCE', () => {
  test('makes verifiers and digests as RFC 7636 says', async () => {
    const client = clientOf();
    const codeChallenge = client.generateCodeChallenge();

    expect(codeChallenge).toMatch(/^[A-Za-z0-9_-]{43}$/);
    const digest = createHash('sha256').update(codeChallenge).digest('base64url');
    expect(await client.getCodeChallengeDigest({ codeChallenge, method: 'S256' })).toBe(digest);
    expect(await client.getCodeChallengeDigest({ codeChallenge })).toBe(digest);
    expect(await client.getCodeChallengeDigest({ codeChallenge, method: 'plain' })).toBe(codeChallenge);
    const appendixB = { codeChallenge: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' };
    expect(await client.getCodeChallengeDigest(appendixB)).toBe('E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
  });
});

describe('requests for tokens', () => {
  test.each([
    ['client_secret_post', undefined, { client_id: 'app-1', client_secret: 's&cret 1' }],
    ['client_secret_basic', `Basic ${btoa('app-1:s%26cret+1')}`, {}],
    ['none', undefined, { client_id: 'app-1' }],
  ] as const)('authenticate with %s', async (method, authorization, credentials) => {
    await using platform = await startPlatform();
    platform.reply(() => ({ body: tokens }));
    const client = at(platform, {
      tokenEndpointAuthMethod: method,
      introspectionEndpointAuthMethod: method,
      revocationEndpointAuthMethod: method,
    });
    const sent = () => {
      const { path, body, headers } = platform.last();
      expect(headers['content-type']).toBe('application/x-www-form-urlencoded');
      return { path, authorization: headers.authorization, ...Object.fromEntries(new URLSearchParams(body)) };
    };
    const token = { path: '/oidc/token', authorization, ...credentials };

    await client.getAccessTokenByCode('c', { codeVerifier: 'v' });
    expect(sent()).toEqual({
      ...token,
      grant_type: 'authorization_code',
      code: 'c',
      redirect_uri: app.redirectUri,
      code_verifier: 'v',
    });
    await client.getNewAccessTokenByRefreshToken('r');
    expect(sent()).toEqual({ ...token, grant_type: 'refresh_token', refresh_token: 'r' });
    await client.getAccessTokenByClientCredentials('book:read');
    expect(sent()).toEqual({ ...token, grant_type: 'client_credentials', scope: 'book:read' });
    await client.introspectToken('t');
    expect(sent()).toEqual({ ...token, path: '/oidc/token/introspection', token: 't' });
    await client.revokeToken('t');
    expect(sent()).toEqual({ ...token, path: '/oidc/token/revocation', token: 't' });
  });

  test('of a program carry its own key', async () => {
    await using platform = await startPlatform();
    platform.reply(() => ({ body: tokens }));
    const client = at(platform, { tokenEndpointAuthMethod: 'client_secret_basic' });

    await client.getAccessTokenByClientCredentials('book:read', { accessKey: 'ak', accessSecret: 'as' });

    expect(platform.last().headers.authorization).toBeUndefined();
    expect(platform.last().body).toBe('grant_type=client_credentials&scope=book%3Aread&client_id=ak&client_secret=as');
  });
});

describe('tokens', () => {
  test('come as the standard says and as a result', async () => {
    await using platform = await startPlatform();
    platform.reply(() => ({ body: tokens }));

    const result = await at(platform, { protocol: 'oauth' }).getAccessTokenByCode('c');

    expect(platform.last().path).toBe('/oauth/token');
    expect(result).toMatchObject({ ...tokens, statusCode: 200 });
    expect(unwrap(result).access_token).toBe('at');
    if (result.statusCode === 200) expect(result.access_token).toBe('at');
  });

  test('that are refused come as a failure with the members of the standard', async () => {
    await using platform = await startPlatform();
    const body = { error: 'invalid_grant', error_description: 'The code was used before.' };
    platform.reply(() => ({ status: 400, body }));

    expect(await at(platform).getAccessTokenByCode('c')).toEqual({
      statusCode: 400,
      message: 'The code was used before.',
      data: body,
      ...body,
    });
  });

  test('are revoked without an answer to read', async () => {
    await using platform = await startPlatform();
    platform.reply(() => ({ body: '' }));

    expect(await at(platform).revokeToken('t')).toMatchObject({ statusCode: 200, data: undefined });
  });

  test('tell about their user', async () => {
    await using platform = await startPlatform();
    platform.reply(() => ({ body: { sub: 'u', data: 'a claim', message: 'another' } }));
    const client = at(platform);

    expect(await client.getUserInfoByAccessToken('at')).toMatchObject({
      statusCode: 200,
      sub: 'u',
      data: { sub: 'u', data: 'a claim', message: 'another' },
    });
    expect(platform.last()).toMatchObject({ method: 'GET', url: '/oidc/me', headers: { authorization: 'Bearer at' } });
    await client.getUserInfoByAccessToken('a t', { tokenPlace: 'query' });
    expect(platform.last()).toMatchObject({ method: 'GET', url: '/oidc/me?access_token=a+t' });
    expect(platform.last().headers.authorization).toBeUndefined();
    await client.getUserInfoByAccessToken('at', { method: 'POST', tokenPlace: 'body' });
    expect(platform.last()).toMatchObject({ method: 'POST', url: '/oidc/me', body: 'access_token=at' });
    await client.getUserInfoByAccessToken('at', { method: 'GET', tokenPlace: 'body' });
    expect(platform.last()).toMatchObject({ method: 'GET', headers: { authorization: 'Bearer at' } });
  });
});

describe('CAS tickets', () => {
  const service = 'https://app.example.com/';

  test('are validated by version 1', async () => {
    await using platform = await startPlatform();
    const client = at(platform);
    platform.reply(() => ({ body: 'yes\nbob\n' }));
    expect(await client.validateTicketV1('ST-1', service)).toMatchObject({
      statusCode: 200,
      valid: true,
      username: 'bob',
    });
    expect(platform.last().url).toBe('/cas-idp/app-1/validate?ticket=ST-1&service=https%3A%2F%2Fapp.example.com%2F');

    platform.reply(() => ({ body: 'no\n' }));
    expect(unwrap(await client.validateTicketV1('ST-1', service))).toEqual({ valid: false });
    platform.reply(() => ({ body: '<html>' }));
    expect(await client.validateTicketV1('ST-1', service)).toMatchObject({ statusCode: 502 });
  });

  test('are validated by version 2, as JSON or XML', async () => {
    await using platform = await startPlatform();
    const client = at(platform);
    const body = { serviceResponse: { authenticationSuccess: { user: 'bob' } } };
    platform.reply(({ query }) => ({ body: query.get('format') === 'JSON' ? body : '<cas:serviceResponse/>' }));

    expect(unwrap(await client.validateTicketV2('ST-1', service))).toEqual(body);
    expect(unwrap(await client.validateTicketV2('ST-1', service, 'XML'))).toBe('<cas:serviceResponse/>');
    platform.reply(() => ({ status: 503, body: '<html>' }));
    expect(await client.validateTicketV2('ST-1', service, 'XML')).toMatchObject({ statusCode: 502 });
  });
});

describe('calls as a user', () => {
  test('name the application and carry the token, once there is one', async () => {
    await using platform = await startPlatform();
    const client = at(platform, { lang: 'en-US' });

    await client.getProfile();
    expect(platform.last().headers).toMatchObject({ 'x-genauth-app-id': 'app-1', 'x-genauth-lang': 'en-US' });
    expect(platform.last().headers.authorization).toBeUndefined();

    client.setAccessToken('at');
    await client.updateProfile({ nickname: 'xxx' });
    expect(platform.last()).toMatchObject({ headers: { authorization: 'Bearer at' }, body: '{"nickname":"xxx"}' });
    expect(JSON.stringify(client)).toBe('{}');
  });

  test('start with the token of the constructor', async () => {
    await using platform = await startPlatform();

    await at(platform, { accessToken: 'at' }).makeRequest({ url: '/api/v3/get-profile' });

    expect(platform.last().headers.authorization).toBe('Bearer at');
  });
});

describe('sign-in shortcuts', () => {
  test.each([
    ['signInByEmailPassword', { email: 'a@b.c', password: 'p' }, 'PASSWORD', 'passwordPayload'],
    ['signInByPhonePassword', { phone: '1', password: 'p' }, 'PASSWORD', 'passwordPayload'],
    ['signInByUsernamePassword', { username: 'u', password: 'p' }, 'PASSWORD', 'passwordPayload'],
    ['signInByAccountPassword', { account: 'u', password: 'p' }, 'PASSWORD', 'passwordPayload'],
    ['signInByEmailPassCode', { email: 'a@b.c', passCode: '1' }, 'PASSCODE', 'passCodePayload'],
    ['signInByPhonePassCode', { phone: '1', phoneCountryCode: '+86', passCode: '1' }, 'PASSCODE', 'passCodePayload'],
    ['signInByLDAP', { sAMAccountName: 'u', password: 'p' }, 'LDAP', 'ldapPayload'],
    ['signInByAD', { sAMAccountName: 'u', password: 'p' }, 'AD', 'adPayload'],
  ] as const)('%s', async (name, payload, connection, payloadKey) => {
    await using platform = await startPlatform();
    platform.reply(() => ({ body: envelope(tokens) }));
    const shortcuts = at(platform) as unknown as Record<string, (input: object) => Promise<unknown>>;

    const result = await shortcuts[name]?.({ ...payload, options: { autoRegister: true } });

    expect(result).toMatchObject({ statusCode: 200, data: { access_token: 'at' } });
    expect(platform.last().path).toBe('/api/v3/signin');
    expect(JSON.parse(platform.last().body)).toEqual({
      connection,
      [payloadKey]: payload,
      options: { scope: 'openid profile', autoRegister: true },
      client_id: 'app-1',
      client_secret: 's&cret 1',
    });
  });

  test('authenticate the application as it is configured', async () => {
    await using platform = await startPlatform();
    const input = { email: 'a@b.c', password: 'p' };

    await at(platform, { tokenEndpointAuthMethod: 'client_secret_basic', accessToken: 'at' }).signInByEmailPassword(
      input,
    );
    expect(platform.last().headers.authorization).toBe(`Basic ${btoa('app-1:s%26cret+1')}`);
    expect(platform.last().body).not.toContain('client_');

    await at(platform, { tokenEndpointAuthMethod: 'none' }).signInByEmailPassword(input);
    expect(platform.last().headers.authorization).toBeUndefined();
    expect(JSON.parse(platform.last().body)).toMatchObject({ client_id: 'app-1' });
    expect(platform.last().body).not.toContain('client_secret');
  });
});
