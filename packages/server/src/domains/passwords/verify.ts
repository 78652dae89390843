import type { Platform } from '../../platform/platform.ts';
import { verifyForeign } from './foreign.ts';

export interface Verdict {
  matches: boolean;
  /** The password is right but stored in a weaker form than ours: hash it anew while it is at hand. */
  outdated: boolean;
}

/** Checks a password against any stored form. With none to compare, as much time is spent as for a wrong password. */
export async function verifyPassword(platform: Platform, stored: string | null, password: string): Promise<Verdict> {
  const foreign = stored === null ? undefined : await verifyForeign(stored, password);
  // A quick hash of another system must not tell by its speed that there is an account.
  if (foreign === false) await platform.passwords.verify(null, password);
  if (foreign !== undefined) return { matches: foreign, outdated: foreign };
  return { matches: await platform.passwords.verify(stored, password), outdated: false };
}
