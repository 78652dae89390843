import { recordUser } from '../audit-logs/public.ts';
import { revokeUserTokens } from '../tokens/public.ts';
import type { Acting } from './acting.ts';

/**
 * Signs a user out everywhere: browser sessions, refresh tokens and access tokens end, and no application counts as
 * signed in to any more.
 */
export async function signOutEverywhere(acting: Acting, userId: string): Promise<void> {
  const { platform, db, poolId, application, request } = acting;
  await db.transaction().execute(async (trx) => {
    await revokeUserTokens(platform, trx, { poolId, userId });
    const { id: requestId, clientIp, userAgent } = request;
    const entry = { poolId, requestId, clientIp, userAgent, eventType: 'logout', userId, appId: application.id };
    await recordUser(trx, { ...entry, success: true, detail: 'everywhere' });
  });
  await platform.changes.settled();
}
