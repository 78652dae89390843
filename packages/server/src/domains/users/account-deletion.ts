import { accountDeletion } from '@genauth/contract/authentication/account-deletion.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import { boundTo, demandCode, demandPassword, lifetimes, makeProofToken, redeemProofToken } from '../account/public.ts';
import { recordUser } from '../audit-logs/public.ts';
import { decryptPassword } from '../passwords/public.ts';
import { poolOf } from '../pools/public.ts';
import { securityOf } from '../security/public.ts';
import { revokeUserTokens } from '../tokens/public.ts';
import { deleteUsers } from './endings.ts';
import { findUser } from './lookup.ts';

const DAY = 86_400_000;

export const accountDeletionHandlers = implement(accountDeletion, {
  async verifyDeleteAccountRequest({ input, user: { userId }, ...acting }, fail) {
    const { platform, poolId } = acting;
    const user = await findUser(platform, poolId, userId);
    if (!user) throw failure(problems.notSignedIn);
    const { verifyMethod, passwordPayload, emailPassCodePayload, phonePassCodePayload } = input;
    const channel = 'CHANNEL_DELETE_ACCOUNT';
    if (verifyMethod === 'PASSWORD') {
      if (!passwordPayload) throw failure(problems.criterionMissing, { fields: 'passwordPayload' });
      const { password, passwordEncryptType } = passwordPayload;
      await demandPassword(acting, user, await decryptPassword(platform, password, passwordEncryptType));
    } else if (verifyMethod === 'EMAIL_PASSCODE') {
      if (!emailPassCodePayload) throw failure(problems.criterionMissing, { fields: 'emailPassCodePayload' });
      if (!user.email) throw fail.noEmailBound();
      await demandCode(acting, { channel, email: user.email }, emailPassCodePayload.passCode);
    } else {
      if (!phonePassCodePayload) throw failure(problems.criterionMissing, { fields: 'phonePassCodePayload' });
      const bound = boundTo(user);
      if (!bound) throw fail.noPhoneBound();
      await demandCode(acting, { channel, ...bound }, phonePassCodePayload.passCode);
    }
    const deleteAccountToken = makeProofToken(platform, 'delete-account', { poolId, userId });
    return { deleteAccountToken, tokenExpiresIn: lifetimes['delete-account'] };
  },

  /** At once, or after the days of grace that the pool gives: a sign-in within them keeps the account. */
  async deleteAccount({ input, user: { userId }, ...acting }) {
    const { platform, db, poolId, application, request } = acting;
    const proof = await redeemProofToken(platform, 'delete-account', input.deleteAccountToken, poolId);
    if (proof.userId !== userId) throw failure(problems.proofInvalid);
    const { graceDays } = securityOf((await poolOf(platform, poolId)).settings).accountDeletion;
    await db.transaction().execute(async (trx) => {
      if (graceDays === 0) await deleteUsers({ platform, db: trx, poolId }, [userId]);
      else {
        const due = new Date(platform.clock.now() + graceDays * DAY);
        await trx.updateTable('users').set({ deletion_due_at: due }).where('id', '=', userId).execute();
        await revokeUserTokens(platform, trx, { poolId, userId });
      }
      const { id: requestId, clientIp, userAgent } = request;
      const entry = { poolId, requestId, clientIp, userAgent, userId, appId: application.id };
      await recordUser(trx, { ...entry, eventType: 'deleteAccount', success: true });
    });
    await platform.changes.settled();
    return { success: true };
  },
});
