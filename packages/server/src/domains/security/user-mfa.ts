import { authenticationInfo } from '@genauth/contract/management/mfa-security/authentication-info.ts';
import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import { hasOtp, mfaInfo } from '../mfa/public.ts';
import { openFor, poolOf, sealFor } from '../pools/public.ts';
import { type UserIdType, type UserRow, userByKey } from '../users/public.ts';
import { userFactorsOf } from './factors.ts';

export const userMfaHandlers = implement(authenticationInfo, {
  /** Nobody proves by a document who they are until an identity source does it. */
  async getUserPrincipalAuthenticationInfo({ input, db, poolId }) {
    await userOf(db, poolId, input);
    return { totalCount: 0, list: [] };
  },

  async resetUserPrincipalAuthenticationInfo({ input: { userId, options }, db, poolId }) {
    await userOf(db, poolId, { userId, ...options });
    return { success: true };
  },

  /** An address and a number that are confirmed are factors by themselves. */
  async getUserMfaInfo({ input, db, poolId }) {
    const user = await userOf(db, poolId, input);
    return {
      totpStatus: status(await hasOtp(db, user.id)),
      faceMfaStatus: status(false),
      smsMfaStatus: status(user.phone !== null && user.phone_verified),
      emailMfaStatus: status(user.email !== null && user.email_verified),
    };
  },

  async importOtp({ input: { list }, db, poolId, platform, audit }) {
    const pool = await poolOf(platform, poolId);
    for (const { userId, otp } of list) {
      const user = await userOf(db, poolId, { userId, userIdType: 'user_id' });
      const { secret, recoveryCode } = otp;
      const values = {
        secret: sealFor(platform, pool, secret, 'otp-secret'),
        recovery_code: recoveryCode ? sealFor(platform, pool, recoveryCode, 'otp-recovery-code') : null,
        created_at: new Date(platform.clock.now()),
      };
      await db
        .insertInto('user_otps')
        .values({ user_id: user.id, user_pool_id: poolId, ...values })
        .onConflict((conflict) => conflict.column('user_id').doUpdateSet(values))
        .execute();
    }
    audit({ after: list.map(({ userId }) => ({ userId })) });
    return undefined;
  },

  async getOtpSecretByUser({ input, db, poolId, platform, audit }, fail) {
    const user = await userOf(db, poolId, input);
    const query = db.selectFrom('user_otps').select('secret').where('user_id', '=', user.id);
    const otp = await query.executeTakeFirst();
    if (!otp) throw fail.otpNotEnrolled();
    audit({ after: { userId: user.id } });
    return { secret: openFor(platform, await poolOf(platform, poolId), otp.secret, 'otp-secret') };
  },

  async setUsersMfaStatus({ input, db, poolId, platform, audit }) {
    const { id } = await userOf(db, poolId, input);
    const { applicationMfa: after } = input.mfaTriggerData;
    const before = await userFactorsOf(db, id);
    if (after.length === 0) await db.deleteFrom('user_factors').where('user_id', '=', id).execute();
    else {
      const values = { factors: JSON.stringify(after), updated_at: new Date(platform.clock.now()) };
      const insert = db.insertInto('user_factors').values({ user_id: id, user_pool_id: poolId, ...values });
      await insert.onConflict((conflict) => conflict.column('user_id').doUpdateSet(values)).execute();
    }
    audit({ before: { userId: id, factors: before ?? [] }, after: { userId: id, factors: after } });
    return { success: true };
  },

  async getUserMfaStatus({ input, db, poolId, platform }) {
    const user = await userOf(db, poolId, input);
    const { settings } = await poolOf(platform, poolId);
    return mfaInfo(db, user, settings.enabledFactors ?? []);
  },
});

const status = (enabled: boolean): string => (enabled ? 'enabled' : 'disabled');

async function userOf(db: Database, poolId: string, key: { userId: string; userIdType: UserIdType }): Promise<UserRow> {
  const user = await userByKey(db, poolId, key);
  if (!user) throw failure(problems.userNotFound);
  return user;
}
