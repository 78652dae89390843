import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../../http/failure.ts';
import { publish, recordUser } from '../../audit-logs/public.ts';
import { revokeUserTokens } from '../../tokens/public.ts';
import { lockUsers, notifyOfPassword, saveUser, shownUser } from '../../users/public.ts';
import type { Proven } from '../advance.ts';
import type { Front } from '../front.ts';

/**
 * Sets the password of somebody who is on the way in, and ends what the old one let in. Throws what the rules have
 * against it.
 */
export async function setNewPassword(front: Front, proven: Proven, password: string): Promise<Proven> {
  const { platform, application, requestId, clientIp, userAgent } = front;
  const { userId } = proven;
  const poolId = application.user_pool_id;
  const db = platform.databases.forPool(poolId);
  await db.transaction().execute(async (trx) => {
    const user = (await lockUsers(trx, poolId, [userId])).get(userId);
    if (!user) throw failure(problems.notSignedIn);
    const saved = await saveUser(platform, trx, user, {
      password,
      ...(proven.by === 'email' ? { emailVerified: true } : {}),
    });
    await revokeUserTokens(platform, trx, { poolId, userId });
    const entry = { poolId, requestId, clientIp, userAgent, eventType: 'updateUserPassword', userId } as const;
    await recordUser(trx, { ...entry, appId: application.id, success: true });
    await publish(trx, poolId, 'user:password-changed', shownUser(saved));
    await notifyOfPassword(platform, trx, saved, { appId: application.id, language: front.language });
  });
  await platform.changes.settled();
  return { ...proven, newPassword: undefined };
}
