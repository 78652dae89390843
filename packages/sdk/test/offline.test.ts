import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { AuthenticationClient } from '../src/index.ts';
import { startPlatform } from './platform.ts';

const appSecret = 'the secret of the application';
let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let jwks: { keys: object[] };

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  jwks = { keys: [{ ...(await exportJWK(keys.publicKey)), kid: 'k', alg: 'RS256', use: 'sig' }] };
});

const claims = { sub: 'u', aud: 'app-1', iss: 'https://example.genauth.ai/oidc', scope: 'openid' };

const signed = (payload: JWTPayload, alg = 'RS256', key: Parameters<SignJWT['sign']>[0] = keys.privateKey) =>
  new SignJWT(payload).setProtectedHeader({ alg, kid: 'k' }).setIssuedAt().setExpirationTime('1h').sign(key);

const bytes = (text: string) => new TextEncoder().encode(text);

const clientOf = (appHost = 'https://example.genauth.ai') =>
  new AuthenticationClient({ appId: 'app-1', appSecret, appHost });

describe('parseAccessToken', () => {
  test('verifies with the keys of the application, which are fetched once', async () => {
    await using platform = await startPlatform();
    platform.reply(() => ({ body: jwks }));

    const results = [
      await clientOf(platform.url).parseAccessToken(await signed(claims)),
      await clientOf(platform.url).parseAccessToken(await signed(claims)),
    ];

    for (const result of results)
      expect(result).toMatchObject({ statusCode: 200, sub: 'u', data: { scope: 'openid' } });
    expect(platform.received.map(({ path }) => path)).toEqual(['/app-1/oidc/.well-known/jwks.json']);
  });

  test('says when the keys cannot be read', async () => {
    await using platform = await startPlatform();
    platform.reply(() => ({ status: 500, body: 'no' }));

    const result = await clientOf(platform.url).parseAccessToken(await signed(claims));

    expect(result).toMatchObject({ statusCode: 401, apiCode: 4_019_001, cause: expect.any(Error) });
  });

  const refused: [string, () => Promise<string> | string][] = [
    ['of another application', () => signed({ ...claims, aud: 'app-2' })],
    ['without an audience', () => signed({ sub: 'u' })],
    [
      'that expired',
      () => new SignJWT({ ...claims, exp: 1 }).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(keys.privateKey),
    ],
    [
      'that never expires',
      () => new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'k' }).sign(keys.privateKey),
    ],
    ['of another key', async () => signed(claims, 'RS256', (await generateKeyPair('RS256')).privateKey)],
    ['that is signed with the secret', () => signed(claims, 'HS256', bytes(appSecret))],
    ['that is signed with the public key as a secret', () => signed(claims, 'HS256', bytes(JSON.stringify(jwks)))],
    ['that is not signed', () => `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ ...claims, exp: 9e9 }))}.`],
    ['that is no token', () => 'rubbish'],
  ];
  test.each(refused)('refuses a token %s', async (_, token) => {
    const options = { serverJWKS: jwks } as Parameters<AuthenticationClient['parseAccessToken']>[1];

    expect(await clientOf().parseAccessToken(await token(), options)).toMatchObject({
      statusCode: 401,
      apiCode: 4_019_001,
    });
  });

  test('refuses another issuer when asked to look', async () => {
    const serverJWKS = jwks as { keys: { kty: string }[] };
    const parse = async (issuer: string) => clientOf().parseAccessToken(await signed(claims), { serverJWKS, issuer });

    expect(await parse('https://example.genauth.ai/oidc')).toMatchObject({ statusCode: 200 });
    expect(await parse('https://other.genauth.ai/oidc')).toMatchObject({ statusCode: 401 });
  });
});

describe('parseIDToken', () => {
  test('verifies with the keys or with the secret', async () => {
    const serverJWKS = jwks as { keys: { kty: string }[] };

    expect(await clientOf().parseIDToken(await signed(claims), { serverJWKS })).toMatchObject({
      statusCode: 200,
      sub: 'u',
    });
    const bysecret = await signed(claims, 'HS256', bytes(appSecret));
    expect(await clientOf().parseIDToken(bysecret)).toMatchObject({ statusCode: 200, sub: 'u' });
    const byOther = await signed(claims, 'HS256', bytes('another secret than that'));
    expect(await clientOf().parseIDToken(byOther)).toMatchObject({ statusCode: 401 });
  });

  test('trusts no empty secret of a public application', async () => {
    const client = new AuthenticationClient({
      appId: 'app-1',
      appHost: 'https://a.b',
      tokenEndpointAuthMethod: 'none',
    });
    const serverJWKS = jwks as { keys: { kty: string }[] };
    const token = await signed(claims, 'HS256', bytes('\0'));

    expect(await client.parseIDToken(token, { serverJWKS })).toMatchObject({ statusCode: 401 });
  });
});
