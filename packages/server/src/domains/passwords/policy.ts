import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { poolOf, settingsIn } from '../pools/public.ts';
import { securityOf } from '../security/public.ts';
import { isBreached } from './breached.ts';
import { passwordWeakness } from './strength.ts';
import { verifyPassword } from './verify.ts';

/** What a user has of a password. */
interface Owner {
  id: string;
  user_pool_id: string;
  password_hash: string | null;
}

/**
 * Throws when a password may not be set in a pool: `passwordTooWeak`, `passwordBreached`, and for a user who is there
 * already `passwordUsedBefore`.
 */
export async function acceptPassword(
  platform: Platform,
  db: Database,
  poolId: string,
  password: string,
  owner?: Owner,
): Promise<void> {
  const settings = await settingsIn(db, poolId);
  const weakness = passwordWeakness(settings, password);
  if (weakness) throw weakness;
  const { refuseBreached, historyCount } = securityOf(settings).passwordPolicy;
  if (refuseBreached && (await isBreached(platform, password))) throw failure(problems.passwordBreached);
  if (!owner || historyCount === 0) return;
  for (const hash of await lastHashes(db, owner, historyCount)) {
    if ((await verifyPassword(platform, hash, password)).matches) {
      throw failure(problems.passwordUsedBefore, { count: historyCount });
    }
  }
}

async function lastHashes(db: Database, { id, password_hash }: Owner, count: number): Promise<string[]> {
  const query = db.selectFrom('password_history').select('hash').where('user_id', '=', id).orderBy('id', 'desc');
  const earlier = (await query.limit(count - 1).execute()).map(({ hash }) => hash);
  return password_hash === null ? earlier : [password_hash, ...earlier];
}

/** Remembers the password that a user is about to lose, as far back as the pool looks. */
export async function rememberPassword(platform: Platform, db: Database, owner: Owner): Promise<void> {
  const { id, user_pool_id, password_hash: hash } = owner;
  const { historyCount } = securityOf((await poolOf(platform, user_pool_id)).settings).passwordPolicy;
  if (hash !== null && historyCount > 1) {
    const row = { user_pool_id, user_id: id, hash, replaced_at: new Date(platform.clock.now()) };
    await db.insertInto('password_history').values(row).execute();
  }
  const kept = db.selectFrom('password_history').select('id').where('user_id', '=', id).orderBy('id', 'desc');
  await db
    .deleteFrom('password_history')
    .where('user_id', '=', id)
    .where('id', 'not in', kept.limit(Math.max(historyCount - 1, 0)))
    .execute();
}
