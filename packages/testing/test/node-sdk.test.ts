import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { pool, REDIRECT_URI } from '../src/pool.ts';
import { codeOf } from './code.ts';

/** What of the vendor's SDK the samples use; it is published without usable types. */
interface VendorSdk {
  ManagementClient: new (
    options: object,
  ) => {
    listUsers(input: object): Promise<object>;
    createRole(input: object): Promise<object>;
  };
  AuthenticationClient: new (
    options: object,
  ) => {
    buildAuthorizeUrl(): { url: string };
    signInByEmailPassword(input: object): Promise<{ statusCode: number; data: { access_token: string } }>;
    setAccessToken(token: string): void;
    updateProfile(input: object): Promise<object>;
    getAccessTokenByCode(code: string): Promise<{ access_token: string }>;
    getUserInfoByAccessToken(token: string): Promise<object>;
  };
}

const sdk = createRequire(import.meta.url)('authing-node-sdk') as VendorSdk;

test('the samples of the documentation page run with the Node SDK of the hosted service', async () => {
  const t = await pool();
  const [email, password] = ['test@example.com', 'passw0rd'];
  await t.user({ email, password });
  const management = new sdk.ManagementClient({ accessKeyId: t.id, accessKeySecret: t.secret, host: t.server.url });
  const authentication = new sdk.AuthenticationClient({
    appId: t.application.id,
    appSecret: t.application.secret,
    appHost: t.server.url,
    redirectUri: REDIRECT_URI,
  });

  const users = await management.listUsers({ options: { pagination: { page: 1, limit: 10 } } });
  expect(users).toMatchObject({ statusCode: 200, data: { totalCount: 1, list: [{ email }] } });
  const role = await management.createRole({ code: 'admin', description: 'Admin' });
  expect(role).toMatchObject({ statusCode: 200, data: { code: 'admin' } });

  expect(authentication.buildAuthorizeUrl().url).toContain(`${t.server.url}/oidc/auth?`);
  const signedIn = await authentication.signInByEmailPassword({ email, password });
  expect(signedIn.statusCode).toBe(200);
  authentication.setAccessToken(signedIn.data.access_token);
  expect(await authentication.updateProfile({ nickname: 'xxx' })).toMatchObject({ data: { nickname: 'xxx' } });
  const refused = await authentication.signInByEmailPassword({ email, password: 'not the password' });
  expect(refused).toMatchObject({ statusCode: 403, apiCode: 2333 });
});

test.each(['client_secret_post', 'client_secret_basic'])(
  'a code becomes tokens, and they say who it is, with %s',
  async (method) => {
    const t = await pool();
    const sub = await t.user({ email: 'test@example.com', name: 'Test' });
    const client = new sdk.AuthenticationClient({
      appId: t.application.id,
      appSecret: t.application.secret,
      appHost: t.server.url,
      redirectUri: REDIRECT_URI,
      tokenEndPointAuthMethod: method,
    });
    const code = await codeOf(t.server, client.buildAuthorizeUrl().url, sub);
    const tokens = await client.getAccessTokenByCode(code);
    expect(tokens).toMatchObject({ token_type: 'Bearer', id_token: expect.any(String) });
    const user = await client.getUserInfoByAccessToken(tokens.access_token);
    expect(user).toMatchObject({ sub, name: 'Test' });
  },
);
