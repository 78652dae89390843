import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { StartError } from '../config.ts';
import { asDatabaseUser, environment, isRoot, NOBODY } from './database-user.ts';
import { isAlive } from './postmaster.ts';

/**
 * Makes the cluster in `folder` unless it is there. It appears whole or not at all: a process may be killed here, and
 * two may start at once.
 */
export function ensureCluster(native: string, folder: string): void {
  removeUnfinished(folder);
  if (existsSync(join(folder, 'PG_VERSION'))) return;
  const unfinished = `${folder}.${process.pid}`;
  createCluster(native, unfinished);
  try {
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(join(folder, 'PG_VERSION'))) throw error;
  }
}

function createCluster(native: string, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (isRoot()) chownSync(folder, NOBODY, NOBODY);
  const args = ['-D', folder, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-instructions'];
  const [command, ...rest] = asDatabaseUser(native, folder, join(native, 'bin', 'initdb'), args);
  const run = spawnSync(command, rest, { cwd: '/', env: environment(native), encoding: 'utf8' });
  if (run.status === 0) return;
  rmSync(folder, { recursive: true, force: true });
  const [reason] = (run.stderr || String(run.error)).trim().split('\n').slice(-1);
  throw new StartError(`The database could not be created in ${folder}: ${reason}`);
}

/** What processes left that were killed while they made the cluster; `postgres.<process id>`. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    const pid = name.startsWith(`${basename(folder)}.`) ? Number(name.slice(basename(folder).length + 1)) : Number.NaN;
    if (!Number.isInteger(pid) || (isAlive(pid) && pid !== process.pid)) continue;
    rmSync(join(dirname(folder), name), { recursive: true, force: true, maxRetries: 10 }); // its child may still write
  }
}
