import { rankTest } from '@genauth/testing/rank-test.ts';
import { expect, test } from 'vitest';

/** Evenly spread from 0 to 1, so that the test decides the same every time. */
const spread = (count: number) => Array.from({ length: count }, (_, index) => (index + 0.5) / count);

test('samples of one distribution are not told apart, and shifted ones are', () => {
  expect(rankTest(spread(40), spread(41))).toBeGreaterThan(0.9);
  expect(rankTest(Array(30).fill(1), Array(30).fill(1))).toBeCloseTo(1, 3);
  const shifted = spread(40).map((value) => value + 0.5);
  expect(rankTest(spread(40), shifted)).toBeLessThan(0.001);
  expect(rankTest(shifted, spread(40))).toBeLessThan(0.001);
});

test('p is that of the published example', () => {
  // Every value of one sample above every one of the other, 20 each: z = 5.41.
  const low = spread(20);
  const p = rankTest(
    low,
    low.map((value) => value + 1),
  );
  expect(p).toBeGreaterThan(6e-8);
  expect(p).toBeLessThan(7e-8);
});
