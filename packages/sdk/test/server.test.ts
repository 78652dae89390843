import { pool } from '@genauth/testing/pool.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AuthenticationClient, ManagementClient, pages, unwrap } from '../src/index.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const user = { email: 'test@example.com', password: 'Passw0rd!', nickname: '安 😀' };

async function clients() {
  const { server, id, secret, application } = await pool();
  const key = { accessKeyId: id, accessKeySecret: secret };
  const app = { appId: application.id, appSecret: application.secret, appHost: server.url };
  return {
    management: new ManagementClient({ ...key, host: server.url, lang: 'en-US' }),
    authentication: new AuthenticationClient({ ...app, scope: 'openid profile offline_access', lang: 'en-US' }),
  };
}

describe('with the platform itself', () => {
  test('signatures hold for bodies, queries and arrays of any length', async () => {
    const { management } = await clients();
    const { userId } = unwrap(await management.createUser(user));

    expect(unwrap(await management.getUser({ userId })).nickname).toBe(user.nickname);
    expect(unwrap(await management.getUserBatch({ userIds: [userId] }))).toHaveLength(1);
    expect(unwrap(await management.getUserBatch({ userIds: [userId, 'a,b &c'], withIdentities: true }))).toHaveLength(
      1,
    );
    expect(await management.createRole({ code: 'admin' })).toMatchObject({ statusCode: 200 });
    expect(await management.createRole({ code: 'admin' })).toMatchObject({
      statusCode: 409,
      requestId: expect.any(String),
    });
  });

  test('signatures hold without the header that browsers forbid', async () => {
    const { management } = await clients();
    class BrowserRequest extends Request {
      constructor(input: string, init?: RequestInit) {
        super(input, { ...init, headers: {} });
      }
    }
    vi.stubGlobal('Request', BrowserRequest);

    expect(await management.listUsers()).toMatchObject({ statusCode: 200 });
  });

  test('pages come to an end', async () => {
    const { management } = await clients();
    for (const username of ['a', 'b', 'c']) unwrap(await management.createUser({ username }));

    const sizes: number[] = [];
    const input = { options: { pagination: { limit: 2 } } };
    for await (const { list } of pages(management.listUsers, input)) sizes.push(list.length);

    expect(sizes).toEqual([2, 1]);
  });

  test('tokens are issued, read, verified, refreshed and revoked', async () => {
    const { management, authentication } = await clients();
    const { userId } = unwrap(await management.createUser(user));

    const tokens = unwrap(await authentication.signInByEmailPassword(user));
    authentication.setAccessToken(tokens.access_token);
    expect(await authentication.updateProfile({ nickname: 'xxx' })).toMatchObject({ statusCode: 200 });
    expect(unwrap(await authentication.getProfile()).nickname).toBe('xxx');

    expect(await authentication.parseAccessToken(tokens.access_token)).toMatchObject({ sub: userId });
    expect(await authentication.parseIDToken(tokens.id_token ?? '')).toMatchObject({ sub: userId });
    for (const tokenPlace of ['header', 'query', 'body'] as const) {
      const options = { method: 'POST', tokenPlace } as const;
      expect(await authentication.getUserInfoByAccessToken(tokens.access_token, options)).toMatchObject({
        sub: userId,
      });
    }
    expect(await authentication.getNewAccessTokenByRefreshToken(tokens.refresh_token ?? '')).toMatchObject({
      token_type: 'Bearer',
    });
    expect(await authentication.getAccessTokenByCode('unknown')).toMatchObject({
      statusCode: 400,
      error: 'invalid_grant',
    });

    expect(await authentication.introspectToken(tokens.access_token)).toMatchObject({ active: true, sub: userId });
    expect(await authentication.revokeToken(tokens.access_token)).toMatchObject({ statusCode: 200 });
    expect(await authentication.introspectToken(tokens.access_token)).toMatchObject({ active: false });
  });
});
