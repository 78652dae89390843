import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import type { RequestFacts } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Application } from '../applications/public.ts';
import { publish, recordUser } from '../audit-logs/public.ts';
import { type Asking, consumePasscode, type Purpose } from '../passcodes/public.ts';
import { lockUsers, notify, saveUser, shownUser, type UserRow } from '../users/public.ts';

/** A user who changes something about the own account. */
export interface Acting {
  platform: Platform;
  db: Database;
  poolId: string;
  application: Application;
  request: RequestFacts;
}

export const askingOf = ({ platform, application, request }: Omit<Acting, 'db' | 'poolId'>): Asking => ({
  platform,
  application,
  clientIp: request.clientIp,
});

/** Uses a code up. Throws `wrongPasscode`. */
export async function demandCode(acting: Omit<Acting, 'db' | 'poolId'>, purpose: Purpose, code: string): Promise<void> {
  if (!(await consumePasscode(askingOf(acting), purpose, code))) throw failure(problems.wrongPasscode);
}

interface Change {
  changes: Parameters<typeof saveUser>[3];
  /** What the audit log calls it. */
  eventType: string;
  /** What webhooks and the event bus call it. */
  event?: string;
}

/**
 * Changes a user as the user asked for, with its audit row and its event. `change` sees the user as it stands, locked.
 * Throws `notSignedIn` when the account has gone.
 */
export async function changeUser(
  { platform, db, poolId, application, request }: Acting,
  userId: string,
  change: (user: UserRow, db: Database) => Promise<Change> | Change,
): Promise<UserRow> {
  const saved = await db.transaction().execute(async (trx) => {
    const user = (await lockUsers(trx, poolId, [userId])).get(userId);
    if (!user) throw failure(problems.notSignedIn);
    const { changes, eventType, event = 'user:updated' } = await change(user, trx);
    const next = await saveUser(platform, trx, user, changes);
    const { id: requestId, clientIp, userAgent } = request;
    const entry = { poolId, requestId, clientIp, userAgent, eventType, userId, appId: application.id };
    await recordUser(trx, { ...entry, success: true });
    await publish(trx, poolId, event, shownUser(next));
    // Whoever took the account over must not be the only one who knows: the address that was there before is told.
    if (user.email_verified && (next.email !== user.email || next.phone !== user.phone)) {
      const notice = {
        event: 'CONTACT_CHANGED_NOTIFICATION',
        appId: application.id,
        language: request.language,
      } as const;
      await notify(platform, trx, user, { ...notice, email: user.email });
    }
    return next;
  });
  await platform.changes.settled();
  return saved;
}
