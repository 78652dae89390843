import { profile } from '@genauth/contract/authentication/profile.ts';
import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import { publish, recordUser } from '../audit-logs/public.ts';
import { ownIdentities } from './identity-rows.ts';
import { findUser } from './lookup.ts';
import { showUser } from './parts.ts';
import { lockUsers, saveUser } from './save.ts';
import { securityOf } from './security.ts';
import { shownUser } from './shown.ts';

export const profileHandlers = implement(profile, {
  async getProfile({ input, db, poolId, platform, user: { userId } }) {
    const user = await findUser(platform, poolId, userId);
    if (!user) throw failure(problems.notSignedIn);
    const shown = await showUser(db, user, { ...input, withIdentities: false });
    return input.withIdentities ? { ...shown, identities: await ownIdentities(platform, db, user) } : shown;
  },

  async updateProfile({ input, db, poolId, platform, user: { userId, appId }, request }, fail) {
    const shown = await db.transaction().execute(async (trx) => {
      const user = (await lockUsers(trx, poolId, [userId])).get(userId);
      if (!user) throw failure(problems.notSignedIn);
      // Systems beside the platform know users by this id: whoever could choose it could pose as somebody else there.
      if ((input.externalId ?? user.external_id ?? '') !== (user.external_id ?? '')) {
        throw fail.fieldNotEditable({ field: 'externalId' });
      }
      const saved = shownUser(await saveUser(platform, trx, user, input), { customData: true });
      await recordUser(trx, {
        poolId,
        requestId: request.id,
        clientIp: request.clientIp,
        userAgent: request.userAgent,
        eventType: 'updateUserPrefile',
        userId,
        appId,
        success: true,
      });
      await publish(trx, poolId, 'user:updated', saved);
      return saved;
    });
    await platform.changes.settled();
    return shown;
  },

  async getSecurityLevel({ db, poolId, platform, user: { userId } }) {
    const user = await findUser(platform, poolId, userId);
    if (!user) throw failure(problems.notSignedIn);
    return securityOf(user, await hasAuthenticator(db, userId));
  },
});

async function hasAuthenticator(db: Database, userId: string): Promise<boolean> {
  const query = db.selectFrom('user_otps').select('user_id').where('user_id', '=', userId);
  return (await query.executeTakeFirst()) !== undefined;
}
