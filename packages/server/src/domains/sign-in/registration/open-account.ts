import { publish, recordUser } from '../../audit-logs/public.ts';
import { insertUser, type NewUser, shownUser, type UserRow, welcome } from '../../users/public.ts';
import { countRegistration } from '../attempts.ts';
import type { Front } from '../front.ts';
import { refuseNewcomer } from '../risk.ts';
import { keepAgreements } from './agreements.ts';

/**
 * Opens an account for somebody who registers, with its audit row and its event. Counted before anything is told: who
 * has no account yet must not be found out faster than by guessing passwords. Throws `registrationClosed`,
 * `tooManyRequests`, `userExists`, and what the rules have against the password.
 */
export async function openAccount(front: Front, user: NewUser, agreed: readonly string[] = []): Promise<UserRow> {
  const { platform, application, requestId, clientIp, userAgent } = front;
  const poolId = application.user_pool_id;
  await countRegistration(front);
  await refuseNewcomer(front, user);
  const opened = await platform.databases
    .forPool(poolId)
    .transaction()
    .execute(async (db) => {
      const row = await insertUser(platform, db, poolId, { ...user, userSourceType: 'register' });
      const entry = { poolId, requestId, clientIp, userAgent, appId: application.id, userId: row.id };
      await keepAgreements(db, application, { userId: row.id, agreed, at: new Date(platform.clock.now()) });
      await recordUser(db, { ...entry, eventType: 'register', success: true });
      await publish(db, poolId, 'register', shownUser(row));
      await welcome(platform, db, row, { appId: application.id, language: front.language });
      return row;
    });
  await platform.changes.settled();
  return opened;
}
