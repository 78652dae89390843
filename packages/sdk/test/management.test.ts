import { createHmac } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { ManagementClient } from '../src/index.ts';
import { envelope, key, startPlatform, wrongWith } from './platform.ts';

const { version } = manifest;

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('signature', () => {
  test('is the one that node:crypto makes of the text', async () => {
    vi.useFakeTimers({ now: Date.UTC(2026, 0, 2, 3, 4, 5), toFake: ['Date'] });
    vi.stubGlobal('crypto', { subtle: crypto.subtle, getRandomValues: (bytes: Uint8Array) => bytes.fill(7) });
    let seen = new Headers();
    const client = new ManagementClient({
      ...key,
      host: 'https://genauth.example.com/',
      lang: 'en-US',
      fetch: async (_, init) => {
        seen = new Headers(init?.headers);
        return Response.json(envelope(null));
      },
    });

    await client.createRole({ code: 'admin', description: '管理员' });

    const text = [
      'POST',
      'date:Fri, 02 Jan 2026 03:04:05 GMT',
      'x-genauth-lang:en-US',
      `x-genauth-sdk-version:genauth-sdk:${version}`,
      'x-genauth-signature-method:HMAC-SHA1',
      'x-genauth-signature-nonce:07070707070707070707070707070707',
      'x-genauth-signature-version:1.0',
      '/api/v3/create-role?code=admin&description=管理员',
    ].join('\n');
    const signature = createHmac('sha1', key.accessKeySecret).update(text).digest('base64');
    if (version === '0.1.0') expect(signature).toBe('0R2YKTipFfEqnwXCJwSICVNtNuQ='); // by openssl
    expect(Object.fromEntries(seen)).toEqual({
      authorization: `GenAuth ${key.accessKeyId}:${signature}`,
      'content-type': 'application/json',
      date: 'Fri, 02 Jan 2026 03:04:05 GMT',
      'x-genauth-lang': 'en-US',
      'x-genauth-sdk-version': `genauth-sdk:${version}`,
      'x-genauth-signature-method': 'HMAC-SHA1',
      'x-genauth-signature-nonce': '07070707070707070707070707070707',
      'x-genauth-signature-version': '1.0',
    });
  });

  const requests = {
    'a body with nested values, null and undefined': {
      method: 'POST',
      data: { code: 'a', list: [{ b: 1, a: 2 }], flag: false, none: null, left: undefined, when: new Date(0), n: 1e21 },
    },
    'a body that is empty': { method: 'POST', data: {} },
    'no body': { method: 'POST' },
    'a query': {
      method: 'GET',
      params: { userId: 'x y+z&ü=1', page: 1, withCustomData: true, left: undefined, no: null },
    },
    'arrays in a query': { method: 'GET', params: { one: ['a'], two: ['a', 'b,c'], none: [], object: { a: [1] } } },
    'a query that stands in the path': { method: 'GET', url: '/api/v3/get-user?userId=a%20b', params: { page: 2 } },
    'a path with escapes': { method: 'GET', url: '/api/v3/ip-list/a%2Fb%20%E4%B8%AD' },
    'a DELETE with a query': { method: 'DELETE', params: { authIds: ['a', 'b'] } },
    'a header of the caller': { method: 'POST', data: { a: 1 }, headers: { 'X-GenAuth-Request-From': ' console ' } },
    'text beyond the BMP and lone surrogates': { method: 'POST', data: { a: '😀', b: ['\ud800'] } },
  };
  test.each(Object.entries(requests))('covers %s', async (_, request) => {
    await using platform = await startPlatform();
    const client = new ManagementClient({ ...key, host: platform.url });

    const result = await client.makeRequest({ url: '/api/v3/anything', ...request });

    expect(result).toMatchObject({ statusCode: 200 });
  });
});

describe('a signed request', () => {
  test('moves the date to a header of our own where `date` is forbidden, and covers it', async () => {
    await using platform = await startPlatform();
    class BrowserRequest extends Request {
      constructor(input: string, init?: RequestInit) {
        super(input, { ...init, headers: {} });
      }
    }
    vi.stubGlobal('Request', BrowserRequest);

    const result = await new ManagementClient({ ...key, host: platform.url }).getUser({ userId: 'u' });

    expect(result.statusCode).toBe(200);
    expect(platform.last().headers).toHaveProperty('x-genauth-date', expect.stringMatching(/ GMT$/));
    expect(platform.last().headers.date).toBeUndefined();
  });

  test('is refused by the verifier of these tests when anything that is signed changes', async () => {
    await using platform = await startPlatform();
    await new ManagementClient({ ...key, host: platform.url }).createRole({ code: 'admin' });
    const request = platform.last();
    const headers = request.headers;

    expect(wrongWith(request)).toBeUndefined();
    expect(wrongWith({ ...request, body: '{"code":"root"}' })).toMatch(/^signature/);
    expect(wrongWith({ ...request, path: '/api/v3/delete-role' })).toMatch(/^signature/);
    expect(wrongWith({ ...request, headers: { ...headers, 'x-genauth-lang': 'en-US' } })).toMatch(/^signature/);
    expect(wrongWith({ ...request, headers: { ...headers, 'x-genauth-app-id': 'tenant' } })).toMatch(/^signature/);
  });

  test('differs for each request', async () => {
    await using platform = await startPlatform();
    const client = new ManagementClient({ ...key, host: platform.url });

    const results = await Promise.all(Array.from({ length: 20 }, () => client.getUser({ userId: 'u' })));

    expect(results.every(({ statusCode }) => statusCode === 200)).toBe(true);
  });

  test('of a wrong secret comes back as the failure of the platform', async () => {
    await using platform = await startPlatform();
    const client = new ManagementClient({ ...key, accessKeySecret: 'other', host: platform.url });

    expect(await client.getUser({ userId: 'u' })).toMatchObject({ statusCode: 401, apiCode: 1300 });
  });
});

describe('operations', () => {
  test('send the input in the body or in the query', async () => {
    await using platform = await startPlatform();
    const client = new ManagementClient({ ...key, host: `${platform.url}/`, tenantId: 'tenant-1', lang: 'ja-JP' });

    await client.listUsers({ options: { pagination: { page: 1, limit: 10 } } });
    expect(platform.last()).toMatchObject({
      method: 'POST',
      url: '/api/v3/list-users',
      body: '{"options":{"pagination":{"page":1,"limit":10}}}',
      headers: { 'x-genauth-app-id': 'tenant-1', 'x-genauth-lang': 'ja-JP' },
    });

    await client.getUserBatch({ userIds: ['a', 'b'], withCustomData: true });
    expect(platform.last()).toMatchObject({
      method: 'GET',
      url: '/api/v3/get-user-batch?userIds=a&userIds=b&withCustomData=true',
      body: '',
    });

    await client.listUsers();
    expect(platform.last()).toMatchObject({ method: 'POST', body: '{}' });
  });

  test('go to a host behind a path, which the signature does not cover', async () => {
    await using platform = await startPlatform();
    platform.reply(({ path }) => ({ body: envelope(path) }));
    const client = new ManagementClient({ ...key, host: `${platform.url}/genauth/` });

    await client.makeRequest({ url: 'api/v3/get-user', params: { userId: 'u' } });

    const { path, ...request } = platform.last();
    expect(path).toBe('/genauth/api/v3/get-user');
    expect(wrongWith({ ...request, path: '/api/v3/get-user' })).toBeUndefined();
  });

  test('are bound, can be overridden and spied on, and stay out of what is printed', async () => {
    await using platform = await startPlatform();
    class Own extends ManagementClient {
      override async getUser(...args: Parameters<ManagementClient['getUser']>) {
        const result = await super.getUser(...args);
        return { ...result, message: 'own' };
      }
    }
    const client = new Own({ ...key, host: platform.url });
    const { getUser, listUsers } = client;

    expect(await getUser({ userId: 'u' })).toMatchObject({ statusCode: 200, message: 'own' });
    expect(await listUsers()).toMatchObject({ statusCode: 200 });
    expect(listUsers.name).toBe('listUsers');
    expect(vi.spyOn(client, 'listUsers')).toBeDefined();
    expect(Object.keys(client)).toEqual([]);
    expect(JSON.stringify(client)).not.toContain(key.accessKeySecret);
  });
});
