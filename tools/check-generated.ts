import { execFileSync, spawnSync } from 'node:child_process';

const generated = [
  'openapi.json',
  'packages/sdk/src/generated',
  'packages/server/src/database/tables.ts',
  '.env.example',
];

/** What the generator writes is what is committed. */
const before = state();
execFileSync('npm', ['run', '--silent', 'generate'], { stdio: 'inherit' });
if (state() !== before) {
  process.stderr.write('Generated files are stale: run `npm run generate` and commit what it changed.\n');
  process.exit(1);
}

/** A hash of the generated files as they are now. */
function state(): string {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...generated], {
    encoding: 'utf8',
  });
  return spawnSync('git', ['hash-object', '--stdin-paths'], { input: files, encoding: 'utf8' }).stdout;
}
