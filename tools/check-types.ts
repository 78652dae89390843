import { spawnSync } from 'node:child_process';

/** Seconds that the compiler may take for everything: an editor that lags is a rule that nobody follows. */
const LIMIT = 10;

/** A machine that is busy with something else is asked again; the best time counts. */
const TRIES = 3;

let best = Number.POSITIVE_INFINITY;
for (let tried = 0; tried < TRIES && best > LIMIT; tried += 1) best = Math.min(best, compile());
process.stdout.write(`${best.toFixed(1)} s\n`);
if (best > LIMIT) process.stdout.write(`tsc took more than ${LIMIT} s, ${TRIES} times.\n`);
process.exit(best > LIMIT ? 1 : 0);

/** Checks everything and returns the seconds that it took; a type error ends the process. */
function compile(): number {
  const started = performance.now();
  for (const project of ['.', 'packages/login']) {
    const { status, stdout } = spawnSync('tsc', ['-p', project, '--noEmit'], { encoding: 'utf8' });
    if (status === 0) continue;
    process.stdout.write(stdout);
    process.exit(1);
  }
  return (performance.now() - started) / 1000;
}
