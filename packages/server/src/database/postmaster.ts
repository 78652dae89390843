import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The process id of the server that runs on a cluster's folder, if one does. */
export function postmasterPid(folder: string): number | undefined {
  const pid = Number.parseInt(readPid(join(folder, 'postmaster.pid')), 10);
  return Number.isInteger(pid) && isAlive(pid) ? pid : undefined;
}

/** What the file says; nothing when there is none. It may go at any moment: PostgreSQL removes it as it ends. */
function readPid(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}

/** Ends the server of a folder. SIGINT is PostgreSQL's fast shutdown: sessions end, then a checkpoint. */
export async function endPostmaster(folder: string): Promise<void> {
  const pid = postmasterPid(folder);
  if (pid === undefined) return;
  process.kill(pid, 'SIGINT');
  while (postmasterPid(folder) === pid) await sleep(10);
}

/** Whether a process with this id exists, of whatever user. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
