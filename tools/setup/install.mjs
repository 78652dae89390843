import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fail, root, run, say } from './run.mjs';

const OLDEST = [20, 19];

/** Brings the dependencies and the built pages up to date. What is up to date already costs nothing. */
export function install() {
  refuseOldNode();
  const lock = digest(['package-lock.json']);
  step('node_modules/.genauth-installed', lock, 'Installing dependencies', installDependencies);
  const pages = digest(['packages/login', 'packages/theme', 'packages/contract/src', 'package-lock.json']);
  step('packages/login/dist/.built', pages, 'Building the pages', () =>
    run('npm', ['run', '--silent', 'build', '-w', 'packages/login']),
  );
}

/**
 * Exactly what the lock file says. A registry that lacks the binaries of other platforms makes `npm ci` refuse the lock
 * file that was written with it; `npm install` takes the same versions and leaves out what this platform does not need.
 */
function installDependencies() {
  const quiet = ['--no-fund', '--no-audit', '--loglevel=error'];
  return run('npm', ['ci', ...quiet], { stdio: 'ignore' }) || run('npm', ['install', '--no-save', ...quiet]);
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  fail(`npm needs Node ${OLDEST.join('.')} or newer to install GenAuth; this is ${process.versions.node}.`);
}

/** Runs `work` unless it succeeded before on the same sources. */
function step(stamp, sources, title, work) {
  const path = join(root, stamp);
  if (existsSync(path) && readFileSync(path, 'utf8') === sources) return;
  say(`${title} …`);
  if (!work()) fail(`${title} failed; the lines above say why.`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, sources);
}

/** A hash of files and folders, what is built or installed inside them left out. */
function digest(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap((path) => walk(join(root, path)))) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function walk(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !['node_modules', 'dist', 'test'].includes(name));
  return names.sort().flatMap((name) => walk(join(path, name)));
}
