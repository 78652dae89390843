import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** PostgreSQL refuses to run as root; as root it runs under this user, which needs no account. */
export const NOBODY = 65_534;

export const isRoot = (): boolean => process.getuid?.() === 0;

/** The environment of a database program. */
export function environment(native: string): NodeJS.ProcessEnv {
  const path = join(native, 'lib');
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', LD_LIBRARY_PATH: path, DYLD_LIBRARY_PATH: path };
}

/**
 * The command line that runs a database program. As root it drops to an unprivileged user; where a folder above the
 * programs or the data is closed to that user (a clone under /root), it keeps the one capability to pass through.
 */
export function asDatabaseUser(native: string, folder: string, program: string, args: string[]): [string, ...string[]] {
  if (!isRoot()) return [program, ...args];
  const user = ['--reuid', `${NOBODY}`, '--regid', `${NOBODY}`, '--clear-groups'];
  const pass = ['--inh-caps', '-all,+dac_override', '--ambient-caps', '-all,+dac_override'];
  const open = isOpen(native) && isOpen(dirname(folder));
  return ['setpriv', ...user, ...(open ? [] : pass), program, ...args];
}

function isOpen(folder: string): boolean {
  const passable = (statSync(folder).mode & 0o001) !== 0;
  return passable && (dirname(folder) === folder || isOpen(dirname(folder)));
}
