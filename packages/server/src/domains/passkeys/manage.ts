import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../database/connect.ts';
import { readPage } from '../../database/pages.ts';
import { failure } from '../../http/failure.ts';
import { recordUser } from '../audit-logs/public.ts';
import type { PasskeyRow } from './rows.ts';

/** Who asks for a change, for the log. */
export interface Actor {
  requestId: string;
  appId: string;
  clientIp: string;
  userAgent: string | undefined;
}

/** A key in the shape that the API shows. */
const shown = (row: PasskeyRow) => ({
  credentialId: row.credential_id,
  name: row.name,
  authenticatorCode: row.authenticator_code as 'fingerprint' | 'face' | 'other' | null,
  rpId: row.rp_id,
  aaguid: row.aaguid,
  transports: row.transports,
  backedUp: row.backed_up,
  createdAt: row.created_at.toISOString(),
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
});

/** One page of the keys of a user, oldest first. */
export async function pageOfKeys(db: Database, userId: string, paging: { page: number; limit: number }) {
  const query = db.selectFrom('passkeys').selectAll().where('user_id', '=', userId);
  const { rows, ...totals } = await readPage(db, query.orderBy('created_at').orderBy('credential_id'), paging);
  return { ...totals, list: rows.map(shown) };
}

/** Which keys of a user are meant: one, or all of an authenticator. */
export type Which = { credentialId: string } | { authenticatorCode: string };

/** Removes keys, and writes down who did. Returns how many there were. */
export async function removeKeys(db: Database, userId: string, which: Which, actor: Actor): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const query = trx.deleteFrom('passkeys').where('user_id', '=', userId);
    const meant =
      'credentialId' in which
        ? query.where('credential_id', '=', which.credentialId)
        : query.where('authenticator_code', '=', which.authenticatorCode);
    const removed = await meant.returning('user_pool_id').execute();
    const [first] = removed;
    if (first)
      await recordUser(trx, { ...actor, poolId: first.user_pool_id, userId, eventType: 'unbindMFA', success: true });
    return removed.length;
  });
}

/** The same of one key. Throws `passkeyNotFound`. */
export async function removeKey(db: Database, userId: string, credentialId: string, actor: Actor): Promise<void> {
  if ((await removeKeys(db, userId, { credentialId }, actor)) === 0) throw failure(problems.passkeyNotFound);
}

/** Renames a key; without a user, whosever it is. Throws `passkeyNotFound`. */
export async function renameKey(
  db: Database,
  poolId: string,
  { credentialId, userId }: { credentialId: string; userId?: string },
  name: string,
): Promise<void> {
  const query = db.updateTable('passkeys').set({ name }).where('user_pool_id', '=', poolId);
  const key = query.where('credential_id', '=', credentialId);
  const { numUpdatedRows } = await (userId ? key.where('user_id', '=', userId) : key).executeTakeFirst();
  if (numUpdatedRows === 0n) throw failure(problems.passkeyNotFound);
}
