import { operations } from '../../packages/contract/src/index.ts';
import { implementations } from '../../packages/server/src/app.ts';

export interface Coverage {
  /** `management.roles` and the like. */
  group: string;
  implemented: number;
  declared: number;
}

/** For each group of the contract, how many of its operations have a handler. */
export function countCoverage(): Coverage[] {
  const handled = new Set<unknown>();
  for (const { group, handlers } of implementations) {
    const members = new Map(Object.entries(group));
    for (const name of Object.keys(handlers)) handled.add(members.get(name));
  }
  const groups = Map.groupBy(operations(), ({ client, group }) => `${client}.${group}`);
  return [...groups].map(([group, entries]) => ({
    group,
    declared: entries.length,
    implemented: entries.filter(({ operation }) => handled.has(operation)).length,
  }));
}

export const totalOf = (coverage: readonly Coverage[], member: 'implemented' | 'declared'): number =>
  coverage.reduce((sum, entry) => sum + entry[member], 0);
