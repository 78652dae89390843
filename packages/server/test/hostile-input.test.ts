import type { Entry } from '@genauth/contract/index.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { type Members, type Shape, shapeOf } from '@genauth/testing/sample.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Answer, credentialsFor, implemented, inputFor, send, titleOf } from './every-operation.ts';

let t: TestPool;

beforeAll(async () => {
  t = await pool();
});

const titled = (entries: readonly Entry[]) => entries.map((entry) => [titleOf(entry), entry] as const);
const inBody = implemented.filter(({ operation }) => operation.method === 'POST' || operation.method === 'PUT');
const inQuery = implemented.filter(({ operation }) => operation.method === 'GET');

/** What every answer keeps to, whatever was sent: HTTP 200, an envelope, no stack, and never a fault of ours. */
function expectSane(http: number, text: string, answer: Answer, entry: Entry): void {
  expect(http).toBe(200);
  expect(text).not.toMatch(/node_modules|\.ts:\d|at async|select .* from /);
  if (entry.operation.bare && !('statusCode' in answer)) return;
  expect(answer).toMatchObject({
    statusCode: expect.any(Number),
    message: expect.any(String),
    requestId: expect.any(String),
  });
  expect(answer.statusCode, text).toBeLessThan(500);
}

async function sendSane(entry: Entry, input: Members | string | undefined, more: Record<string, string> = {}) {
  const headers = { ...(await credentialsFor(t, entry)), ...more };
  const { http, text, answer } = await send(t, entry, input, headers);
  expectSane(http, text, answer, entry);
  return answer;
}

const refusal = { statusCode: 400, apiCode: 4_000_001 };

/** The members that are refused by name; of operations that anyone may call, as those of others ask who calls first. */
const members = (entry: Entry): [string, Shape][] => Object.entries(shapeOf(entry.operation.input).properties ?? {});

/** What stands in the body: a text of the path is always one, and cannot be of another type. */
const bodyMembers = (entry: Entry) => members(entry).filter(([name]) => !entry.operation.path.includes(`{${name}}`));

const isText = ({ type, anyOf }: Shape) => type === 'string' && !anyOf;

describe.each(titled(implemented))('%s', (_name, entry) => {
  test('answers a sample of its input', async () => {
    await sendSane(entry, inputFor(entry));
    await sendSane(entry, inputFor(entry, {}, false));
  });

  test('names the member that is missing', async () => {
    const sample = inputFor(entry, {}, false);
    for (const name of shapeOf(entry.operation.input).required ?? []) {
      const { [name]: _left, ...rest } = sample;
      expect(await sendSane(entry, rest)).toMatchObject({ ...refusal, message: expect.stringContaining(name) });
    }
  });
});

/** Values that fit no member but one that takes anything; whole numbers beyond what columns hold among them. */
const oddities: unknown[] = [
  {},
  [],
  [[]],
  '',
  0,
  -1,
  1.5,
  2 ** 53,
  -(2 ** 53),
  1e308,
  true,
  { a: { b: [null] } },
  [null, 1, 'x'],
];

describe.each(titled(inBody))('%s', (_name, entry) => {
  test('refuses members of another type and names them', async () => {
    const sample = inputFor(entry);
    for (const [name, shape] of bodyMembers(entry)) {
      for (const oddity of oddities) {
        const answer = await sendSane(entry, { ...sample, [name]: oddity });
        const wrong = isText(shape) && typeof oddity !== 'string';
        if (wrong) expect(answer).toMatchObject({ ...refusal, message: expect.stringContaining(name) });
      }
    }
  });

  test('refuses texts that are too long, that cannot be stored or are no text', async () => {
    const sample = inputFor(entry);
    for (const [name, shape] of bodyMembers(entry)) {
      if (!isText(shape)) continue;
      for (const text of ['a\0b', '\ud800', 'x\udc00y']) {
        const answer = await sendSane(entry, { ...sample, [name]: text });
        expect(answer).toMatchObject({ ...refusal, message: expect.stringContaining(name) });
      }
      const long = await sendSane(entry, { ...sample, [name]: 'x'.repeat(250_000) });
      expect(long).toMatchObject({ ...refusal, message: expect.stringContaining(name) });
    }
  });

  test('stands texts that mean something elsewhere', async () => {
    const sample = inputFor(entry);
    const texts = [
      "'; drop table users; --",
      '%',
      '\\',
      '{{7*7}}',
      '<script>',
      '../../etc/passwd',
      '\u202e',
      'İ'.repeat(500),
    ];
    for (const [name, shape] of members(entry)) {
      if (isText(shape)) for (const text of texts) await sendSane(entry, { ...sample, [name]: text });
    }
  });

  test('stands members of its own and of nobody, however deep', async () => {
    const deep = `${'['.repeat(5_000)}${']'.repeat(5_000)}`;
    const own = JSON.stringify(inputFor(entry)).slice(1, -1);
    const and = own ? `,${own}` : '';
    await sendSane(entry, `{"__proto__":{"admin":true},"constructor":{"prototype":{}}${and}}`);
    await sendSane(entry, `{"unknown":${deep}${and}}`);
    for (const [name] of members(entry)) await sendSane(entry, `{"${name}":${deep}}`);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test('refuses bodies that are no JSON object, of another type or too large', async () => {
    for (const body of ['{', 'x', '[]', '[{}]', '"text"', '1', 'null', '{"a":1}}', '\u0000', '{"a":\ud800}']) {
      expect(await sendSane(entry, body)).toMatchObject({ statusCode: 400, apiCode: 4_000_002 });
    }
    const text = await sendSane(entry, '{}', { 'content-type': 'text/plain' });
    expect(text).toMatchObject({ statusCode: 400, apiCode: 4_000_003 });
    const large = await sendSane(entry, JSON.stringify({ a: 'x'.repeat(1_048_577) }));
    expect(large).toMatchObject({ statusCode: 413, apiCode: 4_130_001 });
  });
});

describe.each(titled(inQuery))('%s', (_name, entry) => {
  test('stands whatever the query holds', async () => {
    const sample = inputFor(entry);
    const texts = [
      '',
      `${'['.repeat(1_500)}${']'.repeat(1_500)}`,
      'x'.repeat(5_000),
      'a\0b',
      '-1',
      '1e99',
      '9'.repeat(40),
      '{}',
      '[]',
      '{"a":',
      "' or 1=1 --",
      '%',
    ];
    for (const [name] of members(entry)) {
      for (const text of texts) await sendSane(entry, { ...sample, [name]: text });
      await sendSane(entry, { ...sample, [name]: ['a', 'b'] });
      await sendSane(entry, { ...sample, [`${name}[]`]: ['a', 'b'] });
      await sendSane(entry, { ...sample, [`${name}[a]`]: 'b' });
    }
    await sendSane(entry, { ...sample, __proto__x: '1', ['__proto__']: '1', constructor: '1' });
  });

  test('stands a query that is badly encoded', async () => {
    const [first = ['a']] = members(entry);
    for (const query of [`${first[0]}=%ED%A0%80`, `${first[0]}=%`, `${first[0]}=%ff`, '&&==&', '%00=%00']) {
      const url = `${t.server.url}${entry.operation.path}?${query}`;
      const answer = await fetch(url, { headers: await credentialsFor(t, entry) });
      const text = await answer.text();
      expectSane(answer.status, text, JSON.parse(text) as Answer, entry);
    }
  });
});
