import type { Entry } from '@genauth/contract/index.ts';
import { pool, type TestPool } from '@genauth/testing/pool.ts';
import { type Members, type Shape, shapeOf } from '@genauth/testing/sample.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { credentialsFor, implemented, inputFor, send, titleOf } from './every-operation.ts';
import { fill } from './filled-pool.ts';

/** Each test has a pool with one of each thing, which the input names: it gets past all that asks whether they exist. */
let t: TestPool;
let known: Members;

beforeEach(async () => {
  t = await pool();
  known = await fill(t);
});

type Path = readonly (string | number)[];

/** Every member, and what is in it, of the first entry of a list. */
function* pathsOf(shape: Shape, path: Path = []): Generator<Path> {
  const [first] = shape.anyOf ?? shape.oneOf ?? [];
  if (first) return yield* pathsOf(first, path);
  for (const [name, member] of Object.entries(shape.properties ?? {})) {
    yield [...path, name];
    yield* pathsOf(member, [...path, name]);
  }
  if (shape.items && path.length > 0) {
    yield [...path, 0];
    yield* pathsOf(shape.items, [...path, 0]);
  }
}

/** A copy of the input with another value at one place; undefined when there is no such place. */
function replaced(input: Members, path: Path, value: unknown): Members | undefined {
  const copy = structuredClone(input);
  let at: unknown = copy;
  for (const step of path.slice(0, -1)) at = (at as Record<string | number, unknown> | undefined)?.[step];
  if (typeof at !== 'object' || at === null) return undefined;
  Object.assign(at, { [path.at(-1) ?? '']: value });
  return copy;
}

const values: unknown[] = [
  null,
  [],
  {},
  [[null]],
  -1.5,
  2 ** 53,
  -1e308,
  true,
  '',
  'a\0b',
  '\ud800',
  'x'.repeat(20_000),
  Array.from({ length: 5_000 }, (_, index) => `entry ${index}`),
  Array.from({ length: 5_000 }, () => ({})),
  Object.fromEntries(Array.from({ length: 5_000 }, (_, index) => [`member ${index}`, index])),
];

/** Values that no member may have at any depth. */
const impossible = new Set<unknown>(['a\0b', '\ud800']);

async function attempt(entry: Entry, input: Members, headers: Record<string, string>) {
  const { http, text, answer } = await send(t, entry, input, headers);
  expect(http).toBe(200);
  expect(text).not.toMatch(/node_modules|\.ts:\d|at async|select .* from |duplicate key|violates/);
  if (!entry.operation.bare) expect(answer.requestId).toMatch(/^[\w-]+$/);
  expect(answer.statusCode ?? 200, `${text} for ${JSON.stringify(input).slice(0, 500)}`).toBeLessThan(500);
  return answer;
}

const titled = implemented.map((entry) => [titleOf(entry), entry] as const);
const inBody = titled.filter(([, { operation }]) => operation.method === 'POST' || operation.method === 'PUT');

describe.each(inBody)('%s', (_name, entry) => {
  test('stands whatever is in its members, however deep', async () => {
    const sample = inputFor(entry, known);
    const headers = await credentialsFor(t, entry);
    for (const path of pathsOf(shapeOf(entry.operation.input))) {
      if (entry.operation.path.includes(`{${path[0]}}`)) continue; // a part of the address, which is short
      await Promise.all(
        values.map(async (value) => {
          const input = replaced(sample, path, value);
          const answer = input && (await attempt(entry, input, headers));
          if (answer && impossible.has(value) && entry.operation.caller !== 'application') {
            expect(answer.statusCode, path.join('.')).toBeGreaterThanOrEqual(400);
          }
        }),
      );
    }
  }, 300_000); // an application has more than a hundred members
});

describe.each(titled)('%s', (_name, entry) => {
  test('sent several times at once does each time all or nothing, and fails of itself', async () => {
    const headers = await credentialsFor(t, entry);
    const input = inputFor(entry, known);
    await Promise.all([1, 2, 3, 4].map(() => attempt(entry, input, headers)));
    await attempt(entry, input, await credentialsFor(t, entry));
  });
});
