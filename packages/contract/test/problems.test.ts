import { expect, test } from 'vitest';
import { operations } from '../src/index.ts';
import { problems } from '../src/problems.ts';

const all = Object.values(problems);

test('every code stands for one problem', () => {
  expect(new Set(all.map(({ apiCode }) => apiCode)).size).toBe(all.length);
});

test('no two problems say the same', () => {
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
});

test.each(all)('$key speaks in sentences and names its parts', ({ text }) => {
  expect(text).toMatch(/^[A-Z{].*\.$/);
  expect(text.replace(/\{[a-z]\w*\}/gi, '')).not.toMatch(/[{}]/);
});

test.each(all.filter(({ apiCode }) => apiCode >= 4_000_000))('the code of $key begins with its status', (problem) => {
  expect(Math.floor(problem.apiCode / 10_000)).toBe(problem.statusCode);
});

test('operations announce problems of the catalogue, each once', () => {
  for (const { name, operation } of operations()) {
    const keys = operation.fails.map(({ key }) => key);
    expect(new Set(keys).size, name).toBe(keys.length);
    expect(
      operation.fails.every((problem) => all.includes(problem as never)),
      name,
    ).toBe(true);
  }
});
