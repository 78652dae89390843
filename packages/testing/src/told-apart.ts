import { rankTest } from './rank-test.ts';

/** Something to do in one of many rounds. */
export type Kind = (round: number) => Promise<unknown>;

/** One comparison in a hundred looks suspicious by chance alone; three in a row do so once in a million. */
const SUSPICIOUS = 0.01;
const RUNS = 3;

/** The kinds, by their number, whose times were told apart from those of the first in each of three runs. */
export async function toldApart(kinds: readonly Kind[], rounds: number): Promise<number[]> {
  let suspects = kinds.map((_, index) => index).slice(1);
  for (let run = 0; run < RUNS && suspects.length > 0; run += 1) {
    const [first = [], ...others] = await timesOf(kinds, rounds);
    suspects = suspects.filter((index) => rankTest(first, others[index - 1] ?? []) < SUSPICIOUS);
  }
  return suspects;
}

/** Milliseconds of each kind, in an order that changes from round to round. */
async function timesOf(kinds: readonly Kind[], rounds: number): Promise<number[][]> {
  const times: number[][] = kinds.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < kinds.length; turn += 1) {
      const which = (turn + round) % kinds.length;
      const start = performance.now();
      await kinds[which]?.(round);
      times[which]?.push(performance.now() - start);
    }
  }
  return times;
}
