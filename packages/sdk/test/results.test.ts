import { describe, expect, expectTypeOf, test } from 'vitest';
import { ApiError, ManagementClient, type Page, pages, type Result, unwrap } from '../src/index.ts';
import { envelope, key, startPlatform } from './platform.ts';

const clientOf = (host: string, timeout = 5000) => new ManagementClient({ ...key, host, timeout });

describe('a result', () => {
  test('narrows by its status', async () => {
    await using platform = await startPlatform();
    platform.reply(() => ({ body: envelope({ success: true }) }));

    const result = await clientOf(platform.url).deleteRolesBatch({ codeList: ['a'] });

    if (result.statusCode !== 200) throw new ApiError(result);
    expectTypeOf(result.data).toEqualTypeOf<{ success: boolean }>();
    const { statusCode, data } = result as Result<{ success: boolean }>;
    if (statusCode === 200) expectTypeOf(data).toEqualTypeOf<{ success: boolean }>();
    else expectTypeOf(data).toEqualTypeOf<unknown>();
    expect(result).toEqual({ statusCode: 200, message: 'OK', requestId: 'r-1', data: { success: true } });
  });

  test('is what the platform answered, also when that is a failure', async () => {
    await using platform = await startPlatform();
    const body = { statusCode: 404, apiCode: 2004, message: 'no such user', requestId: 'r-2' };
    platform.reply(() => ({ body }));

    expect(await clientOf(platform.url).getUser({ userId: 'u' })).toEqual(body);
  });

  test('keeps a failure of the platform that has another status in HTTP', async () => {
    await using platform = await startPlatform();
    const body = { statusCode: 429, apiCode: 4_290_001, message: 'slow down', requestId: 'r-3' };
    platform.reply(() => ({ status: 429, body }));

    expect(await clientOf(platform.url).getUser({ userId: 'u' })).toEqual(body);
  });

  test('wraps an answer that has no envelope', async () => {
    await using platform = await startPlatform();
    platform.reply(() => ({ body: [1, 2] }));
    expect(await clientOf(platform.url).makeRequest({ url: '/x' })).toMatchObject({ statusCode: 200, data: [1, 2] });

    platform.reply(() => ({ status: 403, body: { error: 'denied', error_description: 'not you' } }));
    expect(await clientOf(platform.url).makeRequest({ url: '/x' })).toMatchObject({
      statusCode: 403,
      message: 'not you',
    });
  });
});

describe('without an answer, a result', () => {
  test.each([
    ['a page of a proxy', 502, '<html>Bad gateway</html>'],
    ['a page of another site', 200, '<html>Welcome</html>'],
    ['half an answer', 200, '{"statusCode":200,'],
    ['nothing, with an error', 500, ''],
  ])('says 502 for %s', async (_, status, body) => {
    await using platform = await startPlatform();
    platform.reply(() => ({ status, body, headers: { 'content-type': 'text/html' } }));

    const result = await clientOf(platform.url).getUser({ userId: 'u' });

    expect(result).toMatchObject({ statusCode: 502, apiCode: 5_029_001 });
    expect(String((result as { cause: unknown }).cause)).toContain(`HTTP ${status}`);
  });

  test('says 503 when the host cannot be reached, and why', async () => {
    const { url } = await (async () => {
      await using platform = await startPlatform();
      return platform;
    })();

    const result = await clientOf(url).getUser({ userId: 'u' });

    expect(result).toMatchObject({ statusCode: 503, apiCode: 5_039_001, cause: expect.any(Error) });
  });

  test('says 504 after the time of the client, or of the call', async () => {
    await using platform = await startPlatform();
    platform.reply(() => ({ silent: true }));
    const expected = { statusCode: 504, apiCode: 5_049_001, cause: expect.anything() };

    expect(await clientOf(platform.url, 50).getUser({ userId: 'u' })).toMatchObject(expected);
    expect(await clientOf(platform.url).getUser({ userId: 'u' }, { timeout: 50 })).toMatchObject(expected);
  });

  test('says 499 when the caller aborts, before or while the request is under way', async () => {
    await using platform = await startPlatform();
    const abort = new AbortController();
    platform.reply(() => {
      abort.abort(new Error('changed my mind'));
      return { silent: true };
    });
    const client = clientOf(platform.url);

    const expected = { statusCode: 499, apiCode: 4_999_001 };
    expect(await client.getUser({ userId: 'u' }, { signal: abort.signal })).toMatchObject(expected);
    expect(await client.getUser({ userId: 'u' }, { signal: AbortSignal.abort() })).toMatchObject(expected);
    expect(platform.received).toHaveLength(1);
  });

  test('says 400 for an input that cannot be written down', async () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;

    const result = await clientOf('http://127.0.0.1:1').makeRequest({ method: 'POST', url: '/x', data: circular });

    expect(result).toMatchObject({ statusCode: 400, apiCode: 4_009_001, cause: expect.any(TypeError) });
  });
});

describe('unwrap', () => {
  test('gives the data of a success', () => {
    expect(unwrap({ statusCode: 200, message: 'OK', data: 1 })).toBe(1);
  });

  test('throws a failure, with the problem as a word', () => {
    const cause = new Error('below');
    const failed = { statusCode: 404, apiCode: 2004, message: 'no such user', requestId: 'r-1', cause } as const;

    expect(() => unwrap(failed)).toThrow(
      expect.objectContaining({
        name: 'ApiError',
        message: 'no such user',
        statusCode: 404,
        apiCode: 2004,
        problem: 'userNotFound',
        requestId: 'r-1',
        cause,
      }),
    );
  });

  test('knows the problems of the client and does not need to know those of a newer platform', () => {
    expect(new ApiError({ statusCode: 504, apiCode: 5_049_001, message: '' }).problem).toBe('timeout');
    expect(new ApiError({ statusCode: 400, apiCode: 1, message: '' }).problem).toBeUndefined();
    expect(new ApiError({ statusCode: 400, message: '' }).problem).toBeUndefined();
  });
});

describe('pages', () => {
  const all = Array.from({ length: 7 }, (_, index) => ({ userId: `u${index + 1}` }));

  async function numbers<Item>(walk: AsyncIterable<Page<Item>>): Promise<number[]> {
    const sizes: number[] = [];
    for await (const { list } of walk) sizes.push(list.length);
    return sizes;
  }

  test('walks through a list whose page stands in the body', async () => {
    await using platform = await startPlatform();
    platform.reply(({ body }) => {
      const { page, limit } = JSON.parse(body).options.pagination;
      return { body: envelope({ totalCount: all.length, list: all.slice((page - 1) * limit, page * limit) }) };
    });
    const { listUsers } = clientOf(platform.url);

    const input = { keywords: 'a', options: { withCustomData: true, pagination: { limit: 3 } } };
    expect(await numbers(pages(listUsers, input))).toEqual([3, 3, 1]);
    expect(JSON.parse(platform.last().body)).toEqual({
      keywords: 'a',
      options: { withCustomData: true, pagination: { page: 3, limit: 3 } },
    });
    expect(await numbers(pages(listUsers, { options: { pagination: { page: 2, limit: 3 } } }))).toEqual([3, 1]);
    expect(await numbers(pages(listUsers))).toEqual([7]);
    expect(input).toEqual({ keywords: 'a', options: { withCustomData: true, pagination: { limit: 3 } } });
  });

  test('walks through a list whose page stands in the query, or that a function of the caller reads', async () => {
    await using platform = await startPlatform();
    platform.reply(({ query }) => {
      const [page, limit] = [Number(query.get('page')), Number(query.get('limit'))];
      return { body: envelope({ totalCount: all.length, list: all.slice((page - 1) * limit, page * limit) }) };
    });
    const client = clientOf(platform.url);

    expect(await numbers(pages(client.listRoleMembers, { code: 'admin', limit: 5 }))).toEqual([5, 2]);
    const own = (input: { code: string; limit?: number }) => client.listRoleMembers(input);
    expect(await numbers(pages(own, { code: 'admin', limit: 4 }))).toEqual([4, 3]);
  });

  test('goes on to the empty page when the total is an estimate', async () => {
    await using platform = await startPlatform();
    platform.reply(({ query }) => {
      const list = Number(query.get('page')) < 4 ? all : [];
      return { body: envelope({ totalCount: 10, totalCountExact: false, list }) };
    });

    expect(await numbers(pages(clientOf(platform.url).listRoles, { limit: 7 }))).toEqual([7, 7, 7]);
  });

  test('throws when a page cannot be read', async () => {
    await using platform = await startPlatform();
    platform.reply(() => ({ body: { statusCode: 403, apiCode: 4_030_001, message: 'no' } }));

    await expect(numbers(pages(clientOf(platform.url).listRoles))).rejects.toThrow(ApiError);
  });
});
