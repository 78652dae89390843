import { createHmac, randomUUID } from 'node:crypto';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { expect, test } from 'vitest';

type Members = Record<string, unknown>;

interface Request {
  method: 'GET' | 'POST';
  path: string;
  /** What is signed. */
  input: Members;
  headers: Record<string, string>;
}

const asText = (value: unknown) =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);

/** The headers of a request as an SDK of the given family makes them; undefined ones are left out. */
function headersFor(prefix: 'x-authing-' | 'x-genauth-', more: Record<string, string | undefined> = {}) {
  const headers = {
    date: new Date().toUTCString(),
    [`${prefix}signature-nonce`]: randomUUID().replaceAll('-', ''),
    [`${prefix}signature-method`]: 'HMAC-SHA1',
    [`${prefix}signature-version`]: '1.0',
    [`${prefix}sdk-version`]: 'test:1.0.0',
    [`${prefix}lang`]: 'en-US',
    ...more,
  };
  return Object.fromEntries(Object.entries(headers).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

function sign({ method, path, input, headers }: Request, secret: string): string {
  const lines = Object.keys(headers)
    .sort()
    .map((name) => `${name}:${headers[name]}\n`);
  const members = Object.keys(input)
    .sort()
    .map((name) => `${name}=${asText(input[name])}`);
  const text = `${method}\n${lines.join('')}${path}${members.length > 0 ? `?${members.join('&')}` : ''}`;
  return createHmac('sha1', secret).update(text).digest('base64');
}

interface Sent {
  request?: Partial<Request>;
  /** What really goes out, where it is not what was signed. */
  sent?: { input?: Members; headers?: Record<string, string>; authorization?: string };
  scheme?: string;
  key?: { id: string; secret: string };
}

/** Signs and sends; a call that is let through lists the roles, or creates one. */
async function call(t: TestPool, { request = {}, sent = {}, scheme = 'GenAuth', key = t }: Sent = {}) {
  const signed: Request = {
    method: 'GET',
    path: '/api/v3/list-roles',
    input: {},
    headers: headersFor('x-genauth-'),
    ...request,
  };
  const authorization = sent.authorization ?? `${scheme} ${key.id}:${sign(signed, key.secret)}`;
  const input = sent.input ?? signed.input;
  const url = new URL(signed.path, t.server.url);
  const headers: Record<string, string> = { ...signed.headers, ...sent.headers, authorization };
  if (signed.method === 'GET') {
    for (const [name, value] of Object.entries(input)) url.searchParams.append(name, String(value));
  } else headers['content-type'] = 'application/json';
  const body = signed.method === 'GET' ? null : JSON.stringify(input);
  const answer = await fetch(url, { method: signed.method, headers, body });
  return (await answer.json()) as { statusCode: number; apiCode?: number; requestId: string };
}

const creating = (input: Members): Partial<Request> => ({ method: 'POST', path: '/api/v3/create-role', input });
const fine = { statusCode: 200 };
const refusedAs = (apiCode: number) => ({ statusCode: 401, apiCode, requestId: expect.any(String) });

test.each([
  ['authing', 'x-authing-'],
  ['GenAuth', 'x-genauth-'],
  ['genauth', 'x-genauth-'],
  ['AUTHING', 'x-authing-'],
  ['authing', 'x-genauth-'],
  ['GenAuth', 'x-authing-'],
] as const)('the scheme %s with headers %s* is let through', async (scheme, prefix) => {
  const t = await pool();
  expect(await call(t, { scheme, request: { headers: headersFor(prefix) } })).toMatchObject(fine);
  const body = { ...creating({ code: 'a', name: '管理员 =&?', disableTime: 4e12 }), headers: headersFor(prefix) };
  expect(await call(t, { scheme, request: body })).toMatchObject(fine);
});

test('headers of the other family are not signed', async () => {
  const t = await pool();
  expect(await call(t, { sent: { headers: { 'x-authing-request-from': 'proxy' } } })).toMatchObject(fine);
});

test('a wrong secret, an unknown key and a signature that is none are refused alike', async () => {
  const [t, other] = [await pool(), await pool()];
  expect(await call(t, { key: { id: t.id, secret: other.secret } })).toMatchObject(refusedAs(1300));
  expect(await call(t, { key: { id: 'unknown', secret: 'unknown' } })).toMatchObject(refusedAs(1300));
  expect(await call(t, { sent: { authorization: `GenAuth ${t.id}:AAAA` } })).toMatchObject(refusedAs(1300));
  expect(await call(t, { sent: { authorization: `GenAuth ${t.id}:%` } })).toMatchObject(refusedAs(1300));
});

test('what is no signature is no management token either', async () => {
  const t = await pool();
  const twice = `GenAuth ${t.id}:AAAA=, GenAuth ${t.id}:BBBB=`;
  for (const authorization of [twice, 'GenAuth', `GenAuth ${t.id}`, 'Basic YTpi', 'Bearer x']) {
    expect(await call(t, { sent: { authorization } }), authorization).toMatchObject(refusedAs(4_010_001));
  }
});

test('a body, a query or a header that was changed on the way is refused', async () => {
  const t = await pool();
  const list = { method: 'GET', input: { page: '1' } } as const;
  const changes: Sent[] = [
    { request: creating({ code: 'a' }), sent: { input: { code: 'b' } } },
    { request: creating({ code: 'a' }), sent: { input: { code: 'a', name: 'added' } } },
    { request: creating({ code: 'a', name: 'x' }), sent: { input: { code: 'a' } } },
    { request: list, sent: { input: { page: '2' } } },
    { request: list, sent: { input: { page: '1', limit: '50' } } },
    { request: list, sent: { input: {} } },
    { sent: { headers: { 'x-genauth-lang': 'ja-JP' } } },
    { sent: { headers: { 'x-genauth-app-id': 'added' } } },
    { sent: { headers: { date: new Date(Date.now() + 1_000).toUTCString() } } },
  ];
  for (const change of changes) expect(await call(t, change), JSON.stringify(change)).toMatchObject(refusedAs(1300));
  expect((await t.admin.listRoles()).data.totalCount).toBe(0);
});

test('a signature holds for one method and path', async () => {
  const t = await pool();
  const headers = headersFor('x-genauth-');
  const elsewhere = sign({ method: 'GET', path: '/api/v3/list-access-key', input: {}, headers }, t.secret);
  const authorization = `GenAuth ${t.id}:${elsewhere}`;
  expect(await call(t, { request: { headers }, sent: { authorization } })).toMatchObject(refusedAs(1300));
});

test('the clock may differ by five minutes', async () => {
  const t = await pool();
  const at = async (minutes: number) => {
    const date = new Date(Date.now() + minutes * 60_000).toUTCString();
    return call(t, { request: { headers: headersFor('x-genauth-', { date }) } });
  };
  for (const minutes of [-4.9, 0, 4.9]) expect(await at(minutes)).toMatchObject(fine);
  for (const minutes of [-6, 6, -60 * 24 * 365]) expect(await at(minutes)).toMatchObject(refusedAs(1305));
});

test.each([
  ['milliseconds since 1970', { date: String(Date.now()) }, fine],
  ['ISO 8601', { date: new Date().toISOString() }, fine],
  ['a header that browsers may set', { date: undefined, 'x-genauth-date': new Date().toUTCString() }, fine],
  ['no date', { date: undefined }, refusedAs(1304)],
  ['another text', { date: 'yesterday' }, refusedAs(1303)],
  ['seconds since 1970', { date: String(Math.floor(Date.now() / 1000)) }, refusedAs(1305)],
])('the date may come as %s, or not', async (_how, more, expected) => {
  const t = await pool();
  expect(await call(t, { request: { headers: headersFor('x-genauth-', more) } })).toMatchObject(expected);
});

test('a request is let through once', async () => {
  const t = await pool();
  const headers = headersFor('x-genauth-');
  expect(await call(t, { request: { headers } })).toMatchObject(fine);
  expect(await call(t, { request: { headers } })).toMatchObject(refusedAs(1306));
  expect(await call(t, { request: { headers, ...creating({ code: 'a' }) } })).toMatchObject(refusedAs(1306));
  const without = headersFor('x-genauth-', { 'x-genauth-signature-nonce': undefined });
  expect(await call(t, { request: { headers: without } })).toMatchObject(refusedAs(1300));
});

test('a request is not made new by headers that it did not sign', async () => {
  const t = await pool();
  const replay = async (headers: Record<string, string>, added: Record<string, string>) => {
    await call(t, { request: { headers } });
    return call(t, { request: { headers }, sent: { headers: added } });
  };
  const nonce = { 'x-authing-signature-nonce': 'another' };
  expect(await replay(headersFor('x-genauth-'), nonce)).toMatchObject(refusedAs(1306));
  const hourAgo = new Date(Date.now() - 3_600_000).toUTCString();
  const old = headersFor('x-genauth-', { date: undefined, 'x-genauth-date': hourAgo });
  const now = { ...nonce, 'x-authing-date': new Date().toUTCString() };
  expect(await replay(old, now)).toMatchObject(refusedAs(1305));
});

test('of the same request twice at once, one is let through', async () => {
  const t = await pool();
  const headers = headersFor('x-genauth-');
  const answers = await Promise.all(Array.from({ length: 5 }, () => call(t, { request: { headers } })));
  expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
});

test('a wrong signature does not use up the nonce', async () => {
  const t = await pool();
  const headers = headersFor('x-genauth-');
  expect(await call(t, { request: { headers }, key: { id: t.id, secret: 'wrong' } })).toMatchObject(refusedAs(1300));
  expect(await call(t, { request: { headers } })).toMatchObject(fine);
});

test('another method or version is refused', async () => {
  const t = await pool();
  const method = headersFor('x-genauth-', { 'x-genauth-signature-method': 'HMAC-SHA256' });
  const version = headersFor('x-genauth-', { 'x-genauth-signature-version': '2.0' });
  expect(await call(t, { request: { headers: method } })).toMatchObject(refusedAs(1301));
  expect(await call(t, { request: { headers: version } })).toMatchObject(refusedAs(1302));
});

test('a header that names another pool is refused', async () => {
  const [t, other] = [await pool(), await pool()];
  const naming = (id: string) => ({ headers: headersFor('x-genauth-', { 'x-genauth-userpool-id': id }) });
  expect(await call(t, { request: naming(t.id) })).toMatchObject(fine);
  expect(await call(t, { request: naming(other.id) })).toMatchObject(refusedAs(4_010_001));
});

test('nested members and lists are signed as their JSON', async () => {
  const t = await pool();
  const list = [
    { namespace: 'default', code: 'a' },
    { code: 'b', name: 'two: "b", 2' },
  ];
  const request = { ...creating({ list }), path: '/api/v3/create-roles-batch' };
  expect(await call(t, { request })).toMatchObject(fine);
});

test.each(['status', 'status[]'])('a list in the query may be named %s', async (name) => {
  const t = await pool();
  await t.admin.createAccessKey({ type: 'pool' });
  const status = ['activated', 'staging'];
  const headers = headersFor('x-genauth-');
  const path = '/api/v3/list-access-key';
  const signature = sign({ method: 'GET', path, input: { status }, headers }, t.secret);
  const url = new URL(path, t.server.url);
  for (const one of status) url.searchParams.append(name, one);
  const answer = await fetch(url, { headers: { ...headers, authorization: `GenAuth ${t.id}:${signature}` } });
  expect(await answer.json()).toMatchObject({ statusCode: 200, data: [{ status: 'activated' }] });
});
