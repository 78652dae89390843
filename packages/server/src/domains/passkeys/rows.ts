import type { Selectable } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';

export type PasskeyRow = Selectable<Tables['passkeys']>;

/** The keys of a user, oldest first; with a relying party, those that work there. */
export function passkeysOf(db: Database, userId: string, rpId?: string): Promise<PasskeyRow[]> {
  const query = db.selectFrom('passkeys').selectAll().where('user_id', '=', userId);
  const here = rpId === undefined ? query : query.where('rp_id', '=', rpId);
  return here.orderBy('created_at').orderBy('credential_id').execute();
}

/** Whether anybody has a key for a relying party. */
export async function anyPasskey(db: Database, poolId: string, rpId: string): Promise<boolean> {
  const query = db.selectFrom('passkeys').select('rp_id').where('user_pool_id', '=', poolId).where('rp_id', '=', rpId);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

/** How browsers name a key. */
export const descriptorOf = ({ credential_id: id, transports }: PasskeyRow) => ({
  type: 'public-key',
  id,
  transports,
});
