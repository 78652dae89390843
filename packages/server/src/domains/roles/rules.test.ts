import { expect, test } from 'vitest';
import { firstRepeated, readTime } from './rules.ts';

test.each([
  [0, 0],
  [1_700_000_000_000, 1_700_000_000_000],
  ['1700000000000', 1_700_000_000_000],
  ['2023-11-14T22:13:20.000Z', 1_700_000_000_000],
  [' ', null],
  ['', null],
  ['soon', undefined],
  ['99999999999999999', undefined],
  ['1969-01-01T00:00:00Z', undefined],
])('%j is read as the time %j', (given, expected) => {
  expect(readTime(given)).toBe(expected);
});

test('the first repeated entry is found', () => {
  expect(firstRepeated(['a', 'b', 'a', 'b'], (text) => text)).toBe('a');
  expect(firstRepeated(['a', 'b'], (text) => text)).toBeUndefined();
});
