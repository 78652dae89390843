import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countCoverage, totalOf } from './count.ts';

const { implemented: reached } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../docs/coverage.json'), 'utf8'),
) as { implemented: number };

test('no operation has lost its handler', () => {
  const coverage = countCoverage();
  expect(totalOf(coverage, 'declared')).toBe(622);
  expect(totalOf(coverage, 'implemented')).toBeGreaterThanOrEqual(reached);
});

test('groups are counted one by one', () => {
  const roles = countCoverage().find(({ group }) => group === 'management.roles');
  expect(roles).toEqual({ group: 'management.roles', implemented: 10, declared: 10 });
});
