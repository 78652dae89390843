import { mfa } from '@genauth/contract/authentication/mfa.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import { type Acting, askingOf, changeUser, makeProofToken } from '../account/public.ts';
import { sendPasscode } from '../passcodes/public.ts';
import { statusOfMfaToken } from '../sign-in/public.ts';
import { findUser, type UserRow } from '../users/public.ts';
import { finishEnrollment, newTarget } from './enroll.ts';
import { enrolledFactors, factorTypes } from './enrolled.ts';
import { newRecoveryCode } from './otp.ts';
import { proveFactor } from './prove.ts';
import { newOtpSecret, otpUri, qrCodeOf } from './totp.ts';

export const mfaHandlers = implement(mfa, {
  verifyMfaToken: ({ input: { token }, platform }) => statusOfMfaToken(platform, token),

  async sendEnrollFactorRequest({ input: { factorType, profile }, user: { userId }, ...acting }, fail) {
    const { platform, poolId, request, application } = acting;
    if (factorType === 'FACE') throw fail.faceUnavailable();
    const user = await unenrolled(acting, userId, factorType);
    const token = (proof: object) => makeProofToken(platform, 'enroll-factor', { poolId, userId, ...proof });
    if (factorType === 'OTP') {
      const secret = newOtpSecret();
      const recoveryCode = newRecoveryCode();
      const account = user.username ?? user.email ?? user.phone ?? user.id;
      const qrCodeUri = otpUri(secret, application.name, account);
      const otpData = { qrCodeUri, qrCodeDataUrl: qrCodeOf(qrCodeUri), recoveryCode };
      return { enrollmentToken: token({ secret, recoveryCode }), otpData };
    }
    const purpose = newTarget(user, factorType, profile);
    await sendPasscode(askingOf(acting), purpose, request.language);
    const { channel: _, ...target } = purpose;
    return { enrollmentToken: token(target), otpData: null };
  },

  async enrollFactor({ input: { factorType, enrollmentToken, enrollmentData }, user: { userId }, ...acting }, fail) {
    if (factorType === 'FACE') throw fail.faceUnavailable();
    const user = await unenrolled(acting, userId, factorType);
    await finishEnrollment(acting, user, { factorType, enrollmentToken, code: enrollmentData.passCode ?? '' });
  },

  /** An authenticator is given up here; an address and a number are, when they are unbound. */
  async resetFactor({ input: { factorId }, user: { userId }, ...acting }, fail) {
    const factors = await enrolledFactors(acting.platform, await signedIn(acting, userId));
    const factor = factors.find((one) => one.factorId === factorId);
    if (!factor) throw fail.factorNotEnrolled();
    if (factor.factorType !== 'OTP') throw fail.factorBound();
    await changeUser(acting, userId, async (_user, db) => {
      await db.deleteFrom('user_otps').where('user_id', '=', userId).execute();
      return { changes: {}, eventType: 'unbindMFA' };
    });
  },

  listEnrolledFactors: async ({ user: { userId }, ...acting }) =>
    enrolledFactors(acting.platform, await signedIn(acting, userId)),

  async getFactor({ input: { factorId }, user: { userId }, ...acting }, fail) {
    const factors = await enrolledFactors(acting.platform, await signedIn(acting, userId));
    const factor = factors.find((one) => one.factorId === factorId);
    if (!factor) throw fail.factorNotEnrolled();
    return factor;
  },

  async listFactorsToEnroll({ user: { userId }, ...acting }) {
    const factors = await enrolledFactors(acting.platform, await signedIn(acting, userId));
    const missing = factorTypes.filter((type) => !factors.some(({ factorType }) => factorType === type));
    return missing.map((factorType) => ({ factorType }));
  },

  async mfaOtpVerify({ input: { totp }, user: { userId }, ...acting }) {
    const { origin, clientIp } = acting.request;
    const { right } = await proveFactor({ ...acting, origin, clientIp }, await signedIn(acting, userId), 'otp', totp);
    return { verified: right };
  },
});

async function signedIn({ platform, poolId }: Acting, userId: string): Promise<UserRow> {
  const user = await findUser(platform, poolId, userId);
  if (!user) throw failure(problems.notSignedIn);
  return user;
}

/** The signed-in user, who has no such factor yet. */
async function unenrolled(acting: Acting, userId: string, type: (typeof factorTypes)[number]): Promise<UserRow> {
  const user = await signedIn(acting, userId);
  const factors = await enrolledFactors(acting.platform, user);
  if (factors.some(({ factorType }) => factorType === type)) throw failure(problems.factorEnrolled);
  return user;
}
