// `npm test`: everything that must hold, on a fresh clone or a used one.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install } from './setup/install.mjs';
import { meetNeeds } from './setup/needs.mjs';
import { environment, root, run, runBeside, say } from './setup/run.mjs';

const checks = [
  ['format and lint', 'biome', ['check', '--error-on-warnings', '.']],
  ['generated files', 'node', ['tools/check-generated.ts']],
  ['sizes', 'node', ['tools/check-size.ts']],
  ['boundaries', 'node', ['tools/check-boundaries.ts']],
  ['unused code', 'knip', []],
  ['coverage of the contract', 'node', ['tools/coverage.ts']],
];

install();
const env = { ...environment, ...meetNeeds() };
const tally = { passed: 0, failed: 0, skipped: 0 };

await runCheck(['types', 'node', ['tools/check-types.ts']]); // alone: it is timed
await runChecks();
runTests('tests', [], {});
if (env.GENAUTH_TEST_POSTGRES) {
  const postgres = { GENAUTH_TEST_DATABASE: env.GENAUTH_TEST_POSTGRES };
  const folders = ['src/domains', 'src/http', 'test/process/two-processes'].map((name) => `packages/server/${name}`);
  runTests('operation tests and two processes on PostgreSQL 15', folders, postgres);
}

const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
say(`${tally.passed} passed, ${tally.failed} failed${skipped}`);
process.exit(tally.failed > 0 || (process.env.CI === 'true' && tally.skipped > 0) ? 1 : 0);

/** Two at a time, as many as small machines have cores. */
async function runChecks() {
  const waiting = [...checks];
  const worker = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) await runCheck(check);
  };
  await Promise.all([worker(), worker()]);
}

async function runCheck([title, command, args]) {
  const started = performance.now();
  const { ok, output } = await runBeside(command, args, { env });
  tally[ok ? 'passed' : 'failed'] += 1;
  say(`${ok ? '✓' : '✗'} ${title} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok) say(output);
}

function runTests(title, filters, more) {
  say(`\n${title}`);
  mkdirSync(join(root, '.cache'), { recursive: true });
  const report = join(root, '.cache/tests.json');
  rmSync(report, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters];
  const ok = run('vitest', args, { env: { ...env, ...more } });
  try {
    const counted = JSON.parse(readFileSync(report, 'utf8'));
    tally.passed += counted.numPassedTests;
    tally.failed += Math.max(counted.numFailedTests, ok ? 0 : 1);
    tally.skipped += counted.numPendingTests + counted.numTodoTests;
  } catch (error) {
    say(`The tests left no report: ${error.message}`);
    tally.failed += 1;
  }
}
