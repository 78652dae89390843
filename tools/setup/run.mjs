// Plain JavaScript that runs on the Node of the host: it comes before `npm ci`.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The environment of everything that runs on the project's own Node. */
export const environment = { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}` };

/** Runs a command to its end, its output to the terminal. Returns whether it succeeded. */
export function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, env: environment, stdio: 'inherit', ...options }).status === 0;
}

/** Runs a command and returns what it printed; undefined when it failed. */
export function read(command, args, options = {}) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, env: environment, encoding: 'utf8', ...options });
  return status === 0 ? stdout.trim() : undefined;
}

/** Runs a command while others run; resolves to `{ ok, output }`. */
export function runBeside(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
      });
    }
    child.on('error', (error) => resolve({ ok: false, output: error.message }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

/** Says one line, or ends the process with one. */
export const say = (text) => process.stdout.write(`${text}\n`);

export function fail(text) {
  process.stderr.write(`${text}\n`);
  process.exit(1);
}
