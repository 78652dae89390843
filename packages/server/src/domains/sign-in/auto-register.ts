import { publish, recordUser } from '../audit-logs/public.ts';
import { findByIdentifier, type Identifier, insertUser, newUserOf, shownUser } from '../users/public.ts';
import { countRegistration } from './attempts.ts';
import type { Front } from './front.ts';
import { refuseNewcomer } from './risk.ts';

/**
 * Creates the user when nobody has the identifier. `account` does not say whether it is a username, an address or a
 * number, so nobody is created for it.
 * @param password undefined when a code has proven that the address or the number is theirs
 */
export async function autoRegister(front: Front, identifier: Identifier, password: string | undefined): Promise<void> {
  const { platform, application } = front;
  const poolId = application.user_pool_id;
  const named = newUserOf(identifier, password === undefined);
  const db = platform.databases.forPool(poolId);
  if (!named || (await findByIdentifier(db, poolId, identifier)).length > 0) return;
  // Counted before anything is told: who has no account yet must not be found out faster than by guessing passwords.
  await countRegistration(front);
  await refuseNewcomer(front, named);
  await db.transaction().execute(async (trx) => {
    const user = await insertUser(platform, trx, poolId, { ...named, password, userSourceType: 'register' });
    const { requestId, clientIp, userAgent } = front;
    const entry = { poolId, requestId, clientIp, userAgent, appId: application.id, userId: user.id };
    await recordUser(trx, { ...entry, eventType: 'register', success: true });
    await publish(trx, poolId, 'register', shownUser(user));
  });
}
