// `npm run bench [-- --quick] [row …]`: measures the server against its bare counterparts. A whole run writes
// `docs/performance.md`; a quick one, or one of some rows, prints.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pinLoad } from './bench/processes.ts';
import { tableOf, writeReport } from './bench/report.ts';
import type { Result } from './bench/result.ts';
import { coldStart } from './bench/rows/cold-start.ts';
import { passwordSignIn } from './bench/rows/password.ts';
import { requestPipeline } from './bench/rows/request-pipeline.ts';
import { tokenInspection, tokenIssuing } from './bench/rows/tokens.ts';

const rows = { pipeline: requestPipeline, password: passwordSignIn, tokens: tokenIssuing, inspection: tokenInspection };

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean' } }, allowPositionals: true });
const effort = values.quick ? { rounds: 1, milliseconds: 1_000 } : { rounds: 5, milliseconds: 3_000 };
const all = { start: coldStart, ...rows }; // the start first: the others pin this process to one core
const chosen = Object.entries(all).filter(([name]) => positionals.length === 0 || positionals.includes(name));

const results: Result[] = [];
for (const [name, row] of chosen) {
  if (name !== 'start') pinLoad();
  const measured = await row(effort);
  process.stdout.write(`\n${name}\n${tableOf(measured)}`);
  results.push(...measured);
}
if (!values.quick && positionals.length === 0) {
  writeFileSync(join(import.meta.dirname, '../docs/performance.md'), writeReport(results, effort));
}
