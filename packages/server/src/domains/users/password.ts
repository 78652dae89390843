import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';
import { verifyPassword } from '../passwords/public.ts';
import type { UserRow } from './row.ts';

/**
 * Whether a password is the one of a user; with no user, false after the same time. A password that was imported in
 * the form of another system is hashed anew.
 */
export async function checkPassword(
  platform: Platform,
  db: Database,
  user: Pick<UserRow, 'id' | 'password_hash'> | undefined,
  password: string,
): Promise<boolean> {
  const { matches, outdated } = await verifyPassword(platform, user?.password_hash ?? null, password);
  if (user && outdated) {
    const hash = await platform.passwords.hash(password);
    const update = db.updateTable('users').set({ password_hash: hash });
    await update.where('id', '=', user.id).where('password_hash', '=', user.password_hash).execute();
  }
  return matches;
}
