import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../../http/failure.ts';
import { keepOtp, newOtpSecret, newRecoveryCode, otpPeriod } from '../../mfa/public.ts';
import { consumePasscode, type Purpose } from '../../passcodes/public.ts';
import { readRegistration, register } from '../../passkeys/public.ts';
import { lockUsers, saveUser, type UserRow } from '../../users/public.ts';
import { provenAccount } from '../account.ts';
import type { Enrolment, Happening, Proven, State } from '../advance.ts';
import type { Front } from '../front.ts';
import { sendCode } from '../passcode/send.ts';
import { typedTarget } from '../passcode/target.ts';
import type { Taken } from '../taken.ts';
import { userOf } from '../user.ts';
import { withFactor } from './second-factor.ts';

/** A state with what it needs: an authenticator that is to be set up has a secret. */
export function withSecret(state: State): State {
  if (state.kind !== 'enroll-factor' || state.enrolment.factor !== 'otp' || state.enrolment.secret) return state;
  return { ...state, enrolment: { ...state.enrolment, secret: newOtpSecret() } };
}

/** Chooses the factor to set up; with an address or a number, sends the code that proves it. */
export async function beginEnrolment(
  front: Front,
  proven: Proven,
  { factor, target: typed }: Extract<Taken, { event: 'use-enroll' }>,
): Promise<State> {
  const { factors } = await provenAccount(front, await userOf(front, proven.userId), proven.by);
  const offered = factors.offered.find((one) => one === factor);
  if (!offered || factors.enrolled.length > 0) throw failure(problems.secondFactorMissing);
  const state = { kind: 'enroll-factor', proven } as const;
  if (offered === 'otp' || offered === 'passkey' || typed === undefined)
    return { ...state, enrolment: { factor: offered } };
  const purpose = purposeOf(offered, typed);
  await sendCode(front, purpose);
  return { ...state, enrolment: { factor: offered, target: typed.trim() } };
}

/** Takes the code that shows that a factor works, and keeps the factor. */
export async function finishEnrolment(front: Front, state: State, proven: Proven, code: string): Promise<Happening> {
  if (state.kind !== 'enroll-factor') throw failure(problems.notSignedIn);
  const { enrolment } = state;
  const user = await userOf(front, proven.userId);
  const account = await provenAccount(front, user, proven.by);
  if (account.factors.enrolled.length > 0) throw failure(problems.notSignedIn);
  const next = withFactor(proven, enrolment.factor);
  const right = await keep(front, user, enrolment, code);
  if (typeof right === 'string') return { event: 'moved', state: { kind: 'recovery-code', proven: next, code: right } };
  return {
    event: 'factor',
    proof: { factor: enrolment.factor, right, renewed: undefined, proven: right ? next : proven, account },
  };
}

/** Returns whether the code was right; of an authenticator the recovery code that goes with it. */
async function keep(
  front: Front,
  user: UserRow,
  { factor, secret, target, recoveryCode = newRecoveryCode() }: Enrolment,
  code: string,
): Promise<boolean | string> {
  const { platform, application } = front;
  const poolId = application.user_pool_id;
  const db = platform.databases.forPool(poolId);
  if (factor === 'passkey') {
    await register(front, db, user, readRegistration(code), front);
    return true;
  }
  if (factor === 'otp') {
    const period = secret && otpPeriod(secret, code, platform.clock.now());
    if (!period) return false;
    await keepOtp(platform, db, user, { secret, recoveryCode, period });
    return recoveryCode;
  }
  const purpose = target === undefined ? undefined : purposeOf(factor, target);
  if (!purpose || !(await consumePasscode(front, purpose, code))) return false;
  await db.transaction().execute(async (trx) => {
    const locked = (await lockUsers(trx, poolId, [user.id])).get(user.id);
    if (!locked) throw failure(problems.notSignedIn);
    const proved =
      'email' in purpose
        ? { email: purpose.email, emailVerified: true }
        : { phone: purpose.phone, phoneCountryCode: purpose.phoneCountryCode, phoneVerified: true };
    await saveUser(platform, trx, locked, proved);
  });
  await platform.changes.settled();
  return true;
}

function purposeOf(factor: Enrolment['factor'], typed: string): Purpose {
  const target = typedTarget(typed);
  if (factor === 'email' && target && 'email' in target) return { channel: 'CHANNEL_BIND_EMAIL', ...target };
  if (factor === 'sms' && target && 'phone' in target) return { channel: 'CHANNEL_BIND_MFA', ...target };
  throw failure(problems.invalidInput, {
    field: 'target',
    expected: factor === 'email' ? 'an e-mail address' : 'a phone number',
  });
}
