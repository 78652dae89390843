import type { Platform } from '../../platform/platform.ts';
import { verifyForeign } from './foreign.ts';

export interface Verdict {
  matches: boolean;
  /** The password is right but stored in another form than ours: hash it anew while it is at hand. */
  outdated: boolean;
}

/** Checks a password against any stored form. With none to compare, as much time is spent as for a wrong password. */
export async function verifyPassword(platform: Platform, stored: string | null, password: string): Promise<Verdict> {
  const { passwords } = platform;
  if (stored === null || passwords.isCurrent(stored)) {
    return { matches: await passwords.verify(stored, password), outdated: false };
  }
  const matches = await verifyForeign(stored, password);
  // A quick hash of another system must not tell by its speed that there is an account. A slow one still does, until
  // its owner has signed in once.
  if (!matches) await passwords.verify(null, password);
  return { matches, outdated: matches };
}
