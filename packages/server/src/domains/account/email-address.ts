import { emailAddress } from '@genauth/contract/authentication/account-binding/email-address.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import { poolOf } from '../pools/public.ts';
import { securityOf } from '../security/public.ts';
import { findUser } from '../users/public.ts';
import { changeUser, demandCode } from './acting.ts';
import { demandFree, demandOtherName } from './names.ts';
import { lifetimes, makeProofToken, redeemProofToken } from './proof-token.ts';

export const emailAddressHandlers = implement(emailAddress, {
  async bindEmail({ input: { email, passCode }, user: { userId }, ...acting }, fail) {
    const user = await findUser(acting.platform, acting.poolId, userId);
    if (user?.email) throw fail.emailBoundAlready();
    await demandCode(acting, { channel: 'CHANNEL_BIND_EMAIL', email }, passCode);
    const changes = { email, emailVerified: true };
    await changeUser(acting, userId, () => ({ changes, eventType: 'bindEmail' }));
  },

  async unbindEmail({ input: { passCode }, user: { userId }, ...acting }, fail) {
    const user = await findUser(acting.platform, acting.poolId, userId);
    if (!user?.email) throw fail.noEmailBound();
    demandOtherName(user, 'email');
    await demandCode(acting, { channel: 'CHANNEL_UNBIND_EMAIL', email: user.email }, passCode);
    const changes = { email: '', emailVerified: false };
    await changeUser(acting, userId, () => ({ changes, eventType: 'unbindEmail' }));
  },

  /** The new address is proved always, the old one where the pool says so. */
  async verifyUpdateEmailRequest({ input, user: { userId }, ...acting }, fail) {
    const { platform, poolId } = acting;
    const { newEmail, newEmailPassCode, oldEmail, oldEmailPassCode = '' } = input.emailPassCodePayload;
    const user = await findUser(platform, poolId, userId);
    if (!user) throw failure(problems.notSignedIn);
    const { settings } = await poolOf(platform, poolId);
    if (user.email && securityOf(settings).changeEmailStrategy.verifyOldEmail) {
      if (oldEmail?.toLowerCase() !== user.email.toLowerCase()) throw fail.oldEmailDiffers();
      await demandCode(acting, { channel: 'CHANNEL_UPDATE_EMAIL', email: user.email }, oldEmailPassCode);
    }
    await demandCode(acting, { channel: 'CHANNEL_UPDATE_EMAIL', email: newEmail }, newEmailPassCode);
    await demandFree(acting, userId, { email: newEmail });
    const updateEmailToken = makeProofToken(platform, 'update-email', { poolId, userId, email: newEmail });
    return { updateEmailToken, tokenExpiresIn: lifetimes['update-email'] };
  },

  async updateEmail({ input, user: { userId }, ...acting }) {
    const proof = await redeemProofToken(acting.platform, 'update-email', input.updateEmailToken, acting.poolId);
    if (proof.userId !== userId) throw failure(problems.proofInvalid);
    const changes = { email: proof.email, emailVerified: true };
    await changeUser(acting, userId, () => ({ changes, eventType: 'updateUserEmail' }));
    return { success: true };
  },
});
