import { describe, expect, test, vi } from 'vitest';
import {
  AuthenticationClient,
  type AuthenticationClientOptions,
  ManagementClient,
  type ManagementClientOptions,
} from '../src/index.ts';
import { selfSigned } from './certificate.ts';
import { key, startPlatform } from './platform.ts';

const app = { appId: 'app-1', appSecret: 'secret-1', appHost: 'https://example.genauth.ai' };

const wrongForBoth: [string, unknown][] = [
  ['timeout', 0],
  ['timeout', -1],
  ['timeout', '10000'],
  ['timeout', Number.NaN],
  ['timeout', Number.POSITIVE_INFINITY],
  ['rejectUnauthorized', 'false'],
  ['lang', 'de-DE'],
  ['lang', ''],
  ['socketUri', 'https://example.com'],
  ['retryTimes', 1.5],
  ['retryTimes', -1],
  ['fetch', 'fetch'],
];

describe('ManagementClient', () => {
  const wrong: [string, unknown][] = [
    ...wrongForBoth,
    ['accessKeyId', undefined],
    ['accessKeyId', ''],
    ['accessKeyId', 7],
    ['accessKeySecret', undefined],
    ['accessKeySecret', ' with spaces '],
    ['host', 'api.genauth.ai'],
    ['host', 'ftp://api.genauth.ai'],
    ['host', 'https://api.genauth.ai?x=1'],
    ['host', ''],
    ['tenantId', 7],
  ];
  test.each(wrong)('refuses %s: %j and names it', (name, value) => {
    const options = { ...key, [name]: value } as unknown as ManagementClientOptions;

    expect(() => new ManagementClient(options)).toThrow(TypeError);
    expect(() => new ManagementClient(options)).toThrow(new RegExp(`^ManagementClient: ${name} must be `));
  });

  test('refuses to be made of nothing', () => {
    // @ts-expect-error the type asks for options
    expect(() => new ManagementClient()).toThrow('ManagementClient takes one object with options.');
  });

  test('never prints a secret', () => {
    const secret = ' s3cret ';

    expect(() => new ManagementClient({ ...key, accessKeySecret: secret })).not.toThrow(secret.trim());
  });

  test('goes to the hosted platform by default', async () => {
    const seen = vi.fn(async (_: unknown) => Response.json({ statusCode: 200, message: '' }));

    await new ManagementClient({ ...key, fetch: seen }).getUser({ userId: 'u' });

    expect(seen.mock.calls[0]?.[0]).toBe('https://api.genauth.ai/api/v3/get-user?userId=u');
  });
});

describe('AuthenticationClient', () => {
  const wrong: [string, unknown][] = [
    ...wrongForBoth,
    ['appId', undefined],
    ['appSecret', undefined],
    ['appHost', undefined],
    ['appHost', 'example.genauth.ai'],
    ['redirectUri', '/callback'],
    ['logoutRedirectUri', 'bye'],
    ['scope', 'profile'],
    ['scope', ''],
    ['protocol', 'ldap'],
    ['tokenEndpointAuthMethod', 'private_key_jwt'],
    ['introspectionEndpointAuthMethod', 'basic'],
    ['revocationEndpointAuthMethod', 1],
    ['accessToken', {}],
    ['cookieKey', ''],
  ];
  test.each(wrong)('refuses %s: %j and names it', (name, value) => {
    const options = { ...app, [name]: value } as unknown as AuthenticationClientOptions;

    expect(() => new AuthenticationClient(options)).toThrow(new RegExp(`^AuthenticationClient: ${name} must be `));
  });

  test('needs no secret for an application that is public', () => {
    const { appId, appHost } = app;

    expect(() => new AuthenticationClient({ appId, appHost, tokenEndpointAuthMethod: 'none' })).not.toThrow();
  });

  test('accepts the spelling of older SDKs, and checks it', () => {
    expect(() => new AuthenticationClient({ ...app, tokenEndPointAuthMethod: 'client_secret_basic' })).not.toThrow();
    const options = { ...app, tokenEndPointAuthMethod: 'basic' } as unknown as AuthenticationClientOptions;
    expect(() => new AuthenticationClient(options)).toThrow('tokenEndPointAuthMethod must be one of');
  });

  test('accepts every option', () => {
    const options: Required<AuthenticationClientOptions> = {
      ...app,
      redirectUri: 'com.example.app:/callback',
      logoutRedirectUri: 'https://example.com/',
      scope: 'openid profile offline_access',
      protocol: 'oidc',
      tokenEndpointAuthMethod: 'client_secret_post',
      introspectionEndpointAuthMethod: 'client_secret_basic',
      revocationEndpointAuthMethod: 'none',
      tokenEndPointAuthMethod: 'none',
      introspectionEndPointAuthMethod: 'none',
      revocationEndPointAuthMethod: 'none',
      accessToken: 'token',
      cookieKey: 'login',
      timeout: 1,
      rejectUnauthorized: true,
      lang: 'zh-TW',
      socketUri: 'wss://events.example.com',
      retryTimes: 0,
      fetch,
    };
    expect(() => new AuthenticationClient(options)).not.toThrow();
  });
});

describe('rejectUnauthorized', () => {
  test('true refuses a certificate that nobody vouches for, false accepts it', async () => {
    await using platform = await startPlatform(selfSigned);
    const options = { ...key, host: platform.url };

    expect(await new ManagementClient(options).getUser({ userId: 'u' })).toMatchObject({ statusCode: 503 });
    const lenient = new ManagementClient({ ...options, rejectUnauthorized: false });
    expect(await lenient.getUser({ userId: 'u' })).toMatchObject({ statusCode: 200 });
    expect(await lenient.createRole({ code: '管' })).toMatchObject({
      statusCode: 200,
      data: { body: '{"code":"管"}' },
    });
    platform.reply(() => ({ silent: true }));
    expect(await lenient.getUser({ userId: 'u' }, { timeout: 50 })).toMatchObject({ statusCode: 504 });
  });

  test('false is refused at once in a browser', () => {
    vi.stubGlobal('process', undefined);

    expect(() => new ManagementClient({ ...key, rejectUnauthorized: false })).toThrow(
      'ManagementClient: rejectUnauthorized must be true in a browser',
    );
    vi.unstubAllGlobals();
  });
});
