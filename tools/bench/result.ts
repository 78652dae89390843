import type { Comparison } from './compare.ts';

/** One line of the table. */
export interface Result {
  work: string;
  budget: string;
  reached: boolean;
  ours: string;
  bare?: string;
  /** Of what the bare counterpart reaches; by throughput, and by CPU time. */
  ratio?: number;
  cpuRatio?: number;
  /** Share of its core that the load needed, at most. */
  load?: number;
}

/** How much of the bare counterpart's throughput was reached, and whether it is the `least` share that must be. */
export function rate(work: string, least: number, { ours, bare }: Comparison): Result {
  const ratio = ours.perSecond / bare.perSecond;
  return {
    work,
    budget: least > 1 ? `${least} times` : `${least * 100} %`,
    reached: ratio >= least,
    ours: `${Math.round(ours.perSecond)}/s`,
    bare: `${Math.round(bare.perSecond)}/s`,
    ratio,
    cpuRatio: bare.cpu / ours.cpu,
    load: Math.max(ours.load, bare.load),
  };
}
