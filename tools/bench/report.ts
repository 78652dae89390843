import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Effort } from './compare.ts';
import { isPinned } from './processes.ts';
import type { Result } from './result.ts';

/** The page of the figures. What they mean is written by hand in `analysis.md`. */
export function writeReport(results: readonly Result[], { rounds, milliseconds }: Effort): string {
  const method = readFileSync(join(import.meta.dirname, 'method.md'), 'utf8')
    .replace('{rounds}', String(rounds))
    .replace('{seconds}', String(milliseconds / 1000));
  const analysis = readFileSync(join(import.meta.dirname, 'analysis.md'), 'utf8');
  return `# Performance\n\n${tableOf(results)}\n${method}\n${machine()}\n${analysis}`;
}

const columns = [
  ['Work', ({ work }) => work],
  ['Must reach', ({ budget }) => budget],
  ['Reached', ({ reached }) => (reached ? 'yes' : '**no**')],
  ['Ratio', ({ ratio }) => percent(ratio)],
  ['By CPU time', ({ cpuRatio }) => percent(cpuRatio)],
  ['GenAuth', ({ ours }) => ours],
  ['Bare', ({ bare }) => bare ?? ''],
  ['Load', ({ load }) => percent(load)],
] as const satisfies [string, (result: Result) => string][];

/** The results as a table of Markdown. */
export function tableOf(results: readonly Result[]): string {
  const cells = [columns.map(([title]) => title), ...results.map((result) => columns.map(([, show]) => show(result)))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const lines = cells.map((row) => `| ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |\n`);
  return [lines[0], `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |\n`, ...lines.slice(1)].join('');
}

const percent = (share: number | undefined): string => (share === undefined ? '' : `${Math.round(share * 100)} %`);

function machine(): string {
  const [cpu] = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  const cores = `${cpus().length} × ${cpu?.model.trim()}`;
  const pinned = isPinned ? 'servers and load on a core each' : 'servers and load not kept apart';
  const busy = loadavg()[2]?.toFixed(1);
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  return `Measured at ${commit} on ${cores}, ${memory}, ${process.platform}, Node ${process.versions.node}; ${pinned}. Programs that wanted to run meanwhile, these included: ${busy} on average.\n`;
}
