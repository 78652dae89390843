/** One of two that do the same work. */
export interface Contender {
  /** Works for so long; returns how many pieces of work were done. */
  work(milliseconds: number): Promise<number>;
  /** CPU time that its processes have used so far, in microseconds. */
  cpu(): number;
}

export interface Effort {
  rounds: number;
  milliseconds: number;
}

/** Medians over the rounds. */
interface Figures {
  perSecond: number;
  /** CPU time of the server's processes, database included, for one piece of work, in microseconds. */
  cpu: number;
  /** Share of its core that the load needed; near 1 it was the load that was measured. */
  load: number;
}

export interface Comparison {
  ours: Figures;
  bare: Figures;
}

/** Rounds' worth of work before anything is measured, for the compilers of both to have done theirs. */
const WARM_UP = 3;

/** Lets both work in turn, so that what else happens on the machine hits both, and takes the medians. */
export async function compare(ours: Contender, bare: Contender, { rounds, milliseconds }: Effort): Promise<Comparison> {
  const figures = { ours: [] as Figures[], bare: [] as Figures[] };
  for (const one of [bare, ours]) await one.work(WARM_UP * milliseconds);
  for (let round = 0; round < rounds; round += 1) {
    figures.bare.push(await measure(bare, milliseconds));
    figures.ours.push(await measure(ours, milliseconds));
  }
  return { ours: medians(figures.ours), bare: medians(figures.bare) };
}

async function measure(contender: Contender, milliseconds: number): Promise<Figures> {
  const [cpu, load, started] = [contender.cpu(), process.cpuUsage(), performance.now()];
  const done = await contender.work(milliseconds);
  const took = performance.now() - started;
  const { user, system } = process.cpuUsage(load);
  return {
    perSecond: (done * 1000) / took,
    cpu: (contender.cpu() - cpu) / done,
    load: (user + system) / (took * 1000),
  };
}

const medians = (all: Figures[]): Figures => ({
  perSecond: median(all.map(({ perSecond }) => perSecond)),
  cpu: median(all.map(({ cpu }) => cpu)),
  load: median(all.map(({ load }) => load)),
});

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
