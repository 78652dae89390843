import { fillPool, planOf } from '@genauth/testing/plan.ts';
import { pool } from '@genauth/testing/pool.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { searchQuery } from './search.ts';

const t = await pool();
const { platform } = t.server;
const db = platform.databases.forPool(t.id);
const refused = { statusCode: 400, apiCode: 4_000_008 };
type Search = NonNullable<Parameters<typeof t.admin.listUsers>[0]>;
type Condition = NonNullable<Search['advancedFilter']>[number];

async function names(search: Search): Promise<(string | null | undefined)[]> {
  const { data } = await t.admin.listUsers(search);
  expect(data.totalCount).toBe(data.list.length);
  return data.list.map(({ username }) => username);
}

beforeAll(async () => {
  await t.user({ username: 'zhangwei', name: '张伟', email: 'Zhang@example.com', gender: 'M', city: 'Beijing' });
  t.server.clock.forward(1000);
  await t.user({
    username: 'wangfang',
    name: '王芳',
    nickname: '100%_sure',
    phone: '13800138000',
    gender: 'F',
    customData: { team: 'red', age: 9, note: 'a b' },
  });
  t.server.clock.forward(1000);
  await t.user({
    username: 'ada',
    name: 'Ada Lovelace',
    company: 'Analytical Engines',
    emailVerified: true,
    email: 'ada@example.org',
    customData: { team: 'blue', age: 10 },
    status: 'Suspended',
  });
});

describe('keywords', () => {
  test.each([
    ['张伟', ['zhangwei']],
    ['芳', ['wangfang']],
    ['ANALYTICAL', ['ada']],
    ['zhang@EXAMPLE', ['zhangwei']],
    ['0138', ['wangfang']],
    ['lovelace', ['ada']],
    ['Ada Love', ['ada']],
    [' Analytical ', ['ada']],
    ['100%_', ['wangfang']],
    ['0%s', []],
    ['a_a', []],
    ['%', ['wangfang']],
    ['z', ['zhangwei']],
    ['example', ['ada', 'zhangwei']],
    ['exampleada', []],
    ['\\', []],
    ['王张', []],
  ])('%j finds %j', async (keywords, expected) => {
    expect(await names({ keywords })).toEqual(expected);
  });

  test('are looked for in the members that are named', async () => {
    expect(await names({ keywords: 'ada', options: { fuzzySearchOn: ['company'] } })).toEqual([]);
    expect(await names({ keywords: 'ada', options: { fuzzySearchOn: ['company', 'name'] } })).toEqual(['ada']);
  });

  test('follow changes', async () => {
    const userId = await t.user({ username: 'moving' });
    await t.admin.updateUser({ userId, nickname: '李娜' });
    expect(await names({ keywords: '李娜' })).toEqual(['moving']);
    await t.admin.deleteUsersBatch({ userIds: [userId] });
    expect(await names({ keywords: '李娜' })).toEqual([]);
  });

  test('find nobody of another pool', async () => {
    const other = await pool(t.server);
    expect((await other.admin.listUsers({ keywords: '张伟' })).data).toEqual({ totalCount: 0, list: [] });
  });

  test('have an operation of their own', async () => {
    const { data } = await t.admin.listUsersByKeywords({ keywords: '张伟' });
    expect(data.list.map(({ username }) => username)).toEqual(['zhangwei']);
  });
});

const ago = (ms: number) => t.server.clock.now() - ms;

async function createdAt(username: string): Promise<number> {
  return Date.parse((await t.admin.getUser({ userId: username, userIdType: 'username' })).data.createdAt);
}

describe('advancedFilter', () => {
  test.each<[Condition, string[]]>([
    [{ field: 'username', operator: 'EQUAL', value: 'ADA' }, ['ada']],
    [{ field: 'username', operator: 'NOT_EQUAL', value: 'ada' }, ['wangfang', 'zhangwei']],
    [{ field: 'status', operator: 'EQUAL', value: 'Suspended' }, ['ada']],
    [{ field: 'name', operator: 'CONTAINS', value: '芳' }, ['wangfang']],
    [{ field: 'name', operator: 'CONTAINS', value: 'LOVE' }, ['ada']],
    [{ field: 'nickname', operator: 'CONTAINS', value: '%_s' }, ['wangfang']],
    [{ field: 'city', operator: 'CONTAINS', value: 'jing' }, ['zhangwei']],
    [{ field: 'name', operator: 'NOT_CONTAINS', value: 'ada' }, ['wangfang', 'zhangwei']],
    [{ field: 'city', operator: 'NOT_CONTAINS', value: 'jing' }, ['ada', 'wangfang']],
    [{ field: 'phone', operator: 'IS_NULL' }, ['ada', 'zhangwei']],
    [{ field: 'phone', operator: 'NOT_NULL' }, ['wangfang']],
    [{ field: 'gender', operator: 'IN', value: ['M', 'F'] }, ['wangfang', 'zhangwei']],
    [{ field: 'gender', operator: 'IN', value: ['M'] }, ['zhangwei']],
    [{ field: 'gender', operator: 'EQUAL', value: 'f' }, []],
    [{ field: 'city', operator: 'EQUAL', value: 'Beijing' }, ['zhangwei']],
    [{ field: 'city', operator: 'NOT_EQUAL', value: 'Beijing' }, ['ada', 'wangfang']],
    [{ field: 'city', operator: 'EQUAL', value: 'x'.repeat(100) }, []],
    [{ field: 'emailVerified', operator: 'EQUAL', value: 'true' }, ['ada']],
    [{ field: 'passwordSecurityLevel', operator: 'EQUAL', value: 2 }, []],
    [{ field: 'name', operator: 'EQUAL', value: '张伟' }, ['zhangwei']],
    [{ field: 'name', operator: 'EQUAL', value: '张' }, []],
    [{ field: 'loggedInApps', operator: 'IS_NULL' }, ['ada', 'wangfang', 'zhangwei']],
    [{ field: 'identities', operator: 'NOT_NULL' }, []],
    [{ field: 'identity', operator: 'NOT_EQUAL', value: 'github' }, ['ada', 'wangfang', 'zhangwei']],
    [{ field: 'email', operator: 'IN', value: ['ADA@example.org', 'x'] }, ['ada']],
    [{ field: 'emailVerified', operator: 'EQUAL', value: true }, ['ada']],
    [{ field: 'loginsCount', operator: 'GREATER', value: -0.5 }, ['ada', 'wangfang', 'zhangwei']],
    [{ field: 'loginsCount', operator: 'LESSER', value: '1' }, ['ada', 'wangfang', 'zhangwei']],
    [{ field: 'loginsCount', operator: 'BETWEEN', value: [1, 5] }, []],
    [{ field: 'lastLogin', operator: 'IS_NULL' }, ['ada', 'wangfang', 'zhangwei']],
    [{ field: 'createdAt', operator: 'GREATER', value: 0 }, ['ada', 'wangfang', 'zhangwei']],
    [{ field: 'createdAt', operator: 'CONTAINS', value: '20' }, ['ada', 'wangfang', 'zhangwei']],
    [{ field: 'team', operator: 'EQUAL', value: 'red' }, ['wangfang']],
    [{ field: 'team', operator: 'IN', value: ['red', 'blue'] }, ['ada', 'wangfang']],
    [{ field: 'team', operator: 'NOT_EQUAL', value: 'red' }, ['ada', 'zhangwei']],
    [{ field: 'team', operator: 'IS_NULL' }, ['zhangwei']],
    [{ field: 'note', operator: 'CONTAINS', value: 'A B' }, ['wangfang']],
    [{ field: 'age', operator: 'EQUAL', value: 9 }, ['wangfang']],
    [{ field: 'age', operator: 'GREATER', value: 9 }, ['ada']],
    [{ field: 'age', operator: 'BETWEEN', value: [1, 9.5] }, ['wangfang']],
    [{ field: 'team', operator: 'GREATER', value: 1 }, []],
    [{ field: 'departmentIds', operator: 'IS_NULL' }, ['ada', 'wangfang', 'zhangwei']],
    [{ field: 'tenantIds', operator: 'IS_NULL' }, ['ada', 'wangfang', 'zhangwei']],
    [{ field: 'tenantIds', operator: 'IN', value: ['x'] }, []],
    [{ field: 'loggedInApps', operator: 'NOT_EQUAL', value: 'x' }, ['ada', 'wangfang', 'zhangwei']],
    [{ field: 'identity', operator: 'NOT_NULL' }, []],
    [{ field: 'constructor', operator: 'NOT_NULL' }, []],
    [{ field: 'a"b\'c', operator: 'EQUAL', value: "'; --" }, []],
  ])('%o', async (condition, expected) => {
    expect(await names({ advancedFilter: [condition] })).toEqual(expected);
  });
});

describe('conditions', () => {
  test('compares times in milliseconds, digits and ISO 8601', async () => {
    const second = await createdAt('wangfang');
    const between = [second, second + 500];
    const asText = between.map((time) => new Date(time).toISOString());
    for (const value of [between, between.map(String), asText]) {
      expect(await names({ advancedFilter: [{ field: 'createdAt', operator: 'BETWEEN', value }] })).toEqual([
        'wangfang',
      ]);
    }
  });

  test('every condition must hold', async () => {
    const advancedFilter: Condition[] = [
      { field: 'email', operator: 'CONTAINS', value: 'example' },
      { field: 'status', operator: 'EQUAL', value: 'Activated' },
    ];
    expect(await names({ advancedFilter })).toEqual(['zhangwei']);
    expect(await names({ advancedFilter, keywords: 'ada' })).toEqual([]);
  });

  test('knows where users are signed in', async () => {
    const userId = await t.user({ username: 'visitor' });
    await t.tokens(userId);
    const condition = { field: 'loggedInApps', operator: 'IN' as const, value: [t.application.id] };
    expect(await names({ advancedFilter: [condition] })).toEqual(['visitor']);
    await t.admin.deleteUsersBatch({ userIds: [userId] });
  });

  test.each<[Condition]>([
    [{ field: 'createdAt', operator: 'GREATER', value: 'yesterday' }],
    [{ field: 'createdAt', operator: 'EQUAL' }],
    [{ field: 'createdAt', operator: 'EQUAL', value: -1 }],
    [{ field: 'loginsCount', operator: 'EQUAL', value: 'many' }],
    [{ field: 'loginsCount', operator: 'BETWEEN', value: [1] }],
    [{ field: 'emailVerified', operator: 'EQUAL', value: 'perhaps' }],
    [{ field: 'username', operator: 'EQUAL', value: { a: 1 } }],
    [{ field: 'username', operator: 'IN', value: [] }],
    [{ field: 'tenantIds', operator: 'GREATER', value: 'a' }],
    [{ field: 'team', operator: 'EQUAL', value: null }],
  ])('refuses %o', async (condition) => {
    const answer = await t.admin.listUsers({ advancedFilter: [condition] });
    expect(answer).toMatchObject({ ...refused, message: expect.stringContaining(condition.field) });
  });

  test('an unknown operator is invalid input', async () => {
    const advancedFilter = [{ field: 'name', operator: 'LIKE' as 'EQUAL', value: 'a' }];
    expect(await t.admin.listUsers({ advancedFilter })).toMatchObject({ statusCode: 400, apiCode: 4_000_001 });
  });
});

describe('searchQuery', () => {
  test.each<[unknown, string[]]>([
    [{}, ['ada', 'wangfang', 'zhangwei']],
    [{ query: { match_all: {} } }, ['ada', 'wangfang', 'zhangwei']],
    [{ term: { username: 'ada' } }, ['ada']],
    [{ query: { term: { gender: { value: 'F' } } } }, ['wangfang']],
    [{ terms: { gender: ['M', 'F'] } }, ['wangfang', 'zhangwei']],
    [{ match: { name: 'lovelace' } }, ['ada']],
    [{ match_phrase: { name: { query: 'Ada Love' } } }, ['ada']],
    [{ prefix: { username: 'zh' } }, ['zhangwei']],
    [{ wildcard: { email: '*@example.?om' } }, ['zhangwei']],
    [{ range: { loginsCount: { gte: 0, lt: 1 } } }, ['ada', 'wangfang', 'zhangwei']],
    [{ exists: { field: 'phone' } }, ['wangfang']],
    [{ bool: { must: { exists: { field: 'email' } }, must_not: [{ term: { username: 'ada' } }] } }, ['zhangwei']],
    [{ bool: { must_not: { match: { city: 'jing' } } } }, ['ada', 'wangfang']],
    [{ bool: { should: [{ term: { username: 'ada' } }, { term: { gender: 'F' } }] } }, ['ada', 'wangfang']],
    [{ bool: { filter: [{ term: { gender: 'F' } }], should: [{ term: { username: 'ada' } }] } }, ['wangfang']],
    [
      { bool: { filter: [{ term: { gender: 'F' } }], should: { term: { username: 'ada' } }, minimum_should_match: 1 } },
      [],
    ],
  ])('%j', async (query, expected) => {
    expect(await names({ searchQuery: query })).toEqual(expected);
  });

  test.each([
    ['text'],
    [[]],
    [{ script: 'x' }],
    [{ query: { match_all: {} }, size: 5 }],
    [{ term: { a: 1 }, match: { b: 2 } }],
    [{ bool: { maybe: [] } }],
    [{ range: { createdAt: { near: 1 } } }],
    [{ prefix: { username: 1 } }],
    [{ term: { createdAt: 'never' } }],
    [{ constructor: {} }],
    [{ bool: { must: Array.from({ length: 2_000 }, () => ({ match_all: {} })) } }],
  ])('refuses %j', async (query) => {
    expect(await t.admin.listUsers({ searchQuery: query })).toMatchObject(refused);
  });
});

test('filters by values follow changes', async () => {
  const city = (value: string) => [{ field: 'city', operator: 'EQUAL' as const, value }];
  const userId = await t.user({ username: 'moving', city: 'Rome' });
  expect(await names({ advancedFilter: city('Rome') })).toEqual(['moving']);
  await t.admin.updateUser({ userId, city: 'Oslo', gender: 'F' });
  expect(await names({ advancedFilter: city('Rome') })).toEqual([]);
  const both = [...city('Oslo'), { field: 'gender', operator: 'IN' as const, value: ['F', 'U'] }];
  expect(await names({ advancedFilter: both, keywords: 'moving' })).toEqual(['moving']);
  expect(await names({ advancedFilter: [...city('Beijing'), ...both] })).toEqual([]);
  const other = await pool(t.server);
  expect((await other.admin.listUsers({ advancedFilter: both })).data.totalCount).toBe(0);
  await t.admin.deleteUsersBatch({ userIds: [userId] });
});

describe('pages and order', () => {
  test('newest first, page by page', async () => {
    const pages = await Promise.all(
      [1, 2, 3].map((page) => t.admin.listUsers({ options: { pagination: { page, limit: 2 } } })),
    );
    expect(pages.map(({ data }) => data.totalCount)).toEqual([3, 3, 3]);
    expect(pages.map(({ data }) => data.list.map(({ username }) => username))).toEqual([
      ['ada', 'wangfang'],
      ['zhangwei'],
      [],
    ]);
  });

  test.each([
    ['username', 'asc', ['ada', 'wangfang', 'zhangwei']],
    ['email', 'asc', ['ada', 'zhangwei', 'wangfang']],
    ['email', 'desc', ['zhangwei', 'ada', 'wangfang']],
    ['createdAt', 'asc', ['zhangwei', 'wangfang', 'ada']],
    ['gender', 'asc', ['wangfang', 'zhangwei', 'ada']],
    ['lastLogin', 'desc', ['ada', 'wangfang', 'zhangwei']],
    ['phoneCountryCode', 'asc', ['zhangwei', 'wangfang', 'ada']],
  ] as const)('by %s, %s', async (field, order, expected) => {
    expect(await names({ options: { sort: [{ field, order }] } })).toEqual(expected);
  });

  test.each([
    ['page', { page: 0 }],
    ['limit', { limit: 0 }],
    ['limit', { limit: 51 }],
  ])('refuses a wrong %s', async (name, pagination) => {
    const answer = await t.admin.listUsers({ options: { pagination } });
    expect(answer).toMatchObject({ statusCode: 400, message: expect.stringContaining(name) });
  });

  test('parts of the users', async () => {
    const options = { withCustomData: true, withIdentities: true, withDepartmentIds: true, withPost: true };
    const { data } = await t.admin.listUsers({ keywords: '王芳', options });
    expect(data.list).toMatchObject([
      { customData: { team: 'red' }, identities: [], departmentIds: [], postIdList: [] },
    ]);
  });
});

describe('listUsersLegacy', () => {
  test('by status', async () => {
    const { data } = await t.admin.listUsersLegacy({ status: 'Suspended' });
    expect(data).toMatchObject({ totalCount: 1, list: [{ username: 'ada', customData: null }] });
  });

  test('by time of change, the last first', async () => {
    const second = await createdAt('wangfang');
    const [all, some, none] = await Promise.all([
      t.admin.listUsersLegacy({ updatedAtEnd: ago(-1000), withCustomData: true }),
      t.admin.listUsersLegacy({ updatedAtStart: second, updatedAtEnd: second + 500, limit: 1 }),
      t.admin.listUsersLegacy({ updatedAtStart: ago(-1000) }),
    ]);
    expect(all.data.list.map(({ username }) => username)).toEqual(['ada', 'wangfang', 'zhangwei']);
    expect(some.data.list).toMatchObject([{ username: 'wangfang' }]);
    expect(none.data).toEqual({ totalCount: 0, list: [] });
  });
});

describe('the plan', () => {
  let full: Awaited<ReturnType<typeof pool>>;
  beforeAll(async () => {
    full = await pool(t.server);
    await fillPool(full.id, 12_000);
  });

  const pagination = { page: 1, limit: 10 };
  const parts = { withCustomData: false, withIdentities: false, withDepartmentIds: false, withPost: false };
  const plan = (search: Partial<Parameters<typeof searchQuery>[2]>) =>
    planOf(
      full.id,
      searchQuery(db, full.id, { options: { ...parts, pagination, flatCustomData: false }, ...search })
        .limit(10)
        .compile(),
      'users',
      'user_search',
      'user_custom_values',
    );

  test.each<[string, string, Partial<Parameters<typeof searchQuery>[2]>]>([
    ['the list', 'users_user_pool_id_created_at_id_idx', {}],
    ['rare keywords', 'user_search_grams', { keywords: 'ser 11998' }],
    [
      'a contained text',
      'user_search_grams',
      { advancedFilter: [{ field: 'name', operator: 'CONTAINS', value: '1 77' }] },
    ],
    ['a username', 'users_username', { advancedFilter: [{ field: 'username', operator: 'EQUAL', value: 'user7' }] }],
    ['an e-mail address', 'users_email', { advancedFilter: [{ field: 'email', operator: 'EQUAL', value: 'a@b' }] }],
    ['a status', 'user_search_grams', { advancedFilter: [{ field: 'status', operator: 'EQUAL', value: 'Resigned' }] }],
    ['a gender', 'user_search_grams', { advancedFilter: [{ field: 'gender', operator: 'EQUAL', value: 'F' }] }],
    ['cities', 'user_search_grams', { advancedFilter: [{ field: 'city', operator: 'IN', value: ['Rome'] }] }],
    [
      'an unverified phone in a city',
      'user_search_grams',
      {
        advancedFilter: [
          { field: 'phoneVerified', operator: 'EQUAL', value: false },
          { field: 'city', operator: 'EQUAL', value: 'Rome' },
        ],
      },
    ],
    [
      'an application',
      'application_logins_app_id',
      { advancedFilter: [{ field: 'loggedInApps', operator: 'IN', value: ['none'] }] },
    ],
    [
      'many sign-ins',
      'users_user_pool_id_logins_count',
      { advancedFilter: [{ field: 'loginsCount', operator: 'GREATER', value: 5 }] },
    ],
    [
      'a time of the second factor',
      'users_user_pool_id_last_mfa_time',
      { advancedFilter: [{ field: 'lastMfaTime', operator: 'GREATER', value: '2024-01-01' }] },
    ],
    ['a custom field', 'user_custom_values', { advancedFilter: [{ field: 'team', operator: 'EQUAL', value: 'red' }] }],
  ])('of %s uses %s', async (_what, index, search) => {
    const found = await plan(search);
    expect(found).toContain(index);
    expect(found).not.toContain('Seq Scan on users');
  });

  test('a value that most users have is not looked up for each of them', async () => {
    const found = await plan({ advancedFilter: [{ field: 'phoneVerified', operator: 'EQUAL', value: false }] });
    expect(found).toContain('users_user_pool_id_created_at_id_idx');
    expect(found).not.toContain('Sort');
  });

  test('totals beyond 10,000 are estimates', async () => {
    const { data } = await full.admin.listUsers({});
    expect(data.totalCountExact).toBe(false);
    expect(data.totalCount).toBeGreaterThan(10_000);
  });
});
