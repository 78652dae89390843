import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { publish } from '../audit-logs/public.ts';

/** Notes that an address is its user's own. Returns the id of the user, if somebody of the pool has the address. */
export async function confirmEmail(db: Database, poolId: string, email: string): Promise<string | undefined> {
  const user = await db
    .updateTable('users')
    .set({ email_verified: true })
    .where('user_pool_id', '=', poolId)
    .where('email_key', '=', sql<string>`lower(${email})`)
    .returning('id')
    .executeTakeFirst();
  if (user) await publish(db, poolId, 'user:email-verified', { userId: user.id, email });
  return user?.id;
}
