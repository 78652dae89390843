import type { mfa } from '@genauth/contract/authentication/mfa.ts';
import { problems } from '@genauth/contract/problems.ts';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import { type Acting, boundTo, changeUser, demandCode, readProofToken, redeemProofToken } from '../account/public.ts';
import { type Purpose, targetOf } from '../passcodes/public.ts';
import type { UserRow } from '../users/public.ts';
import type { FactorType } from './enrolled.ts';
import { keepOtp } from './otp.ts';
import { counted } from './prove.ts';
import { otpPeriod } from './totp.ts';

type Given = z.output<typeof mfa.sendEnrollFactorRequest.input>['profile'];

/** Where the code of a new factor goes: to the address or the number of the account, if it has one, and nowhere else. */
export function newTarget(user: UserRow, factorType: Exclude<FactorType, 'OTP'>, given: Given): Purpose {
  const [own, other] =
    factorType === 'EMAIL'
      ? [mailTo(user.email), mailTo(given?.email)]
      : [textTo(boundTo(user)), textTo({ phone: given?.phoneNumber, phoneCountryCode: given?.phoneCountryCode })];
  if (own && other && targetOf(own) !== targetOf(other))
    throw failure(factorType === 'EMAIL' ? problems.emailBoundAlready : problems.phoneBoundAlready);
  const purpose = own ?? other;
  if (!purpose) throw failure(problems.criterionMissing, { fields: 'profile.email, profile.phoneNumber' });
  return purpose;
}

const mailTo = (email: string | null | undefined): Purpose | undefined =>
  email ? { channel: 'CHANNEL_BIND_EMAIL', email } : undefined;

const textTo = (to: { phone?: string | undefined; phoneCountryCode?: string | undefined } = {}): Purpose | undefined =>
  to.phone ? { channel: 'CHANNEL_BIND_MFA', phone: to.phone, phoneCountryCode: to.phoneCountryCode } : undefined;

interface Shown {
  factorType: FactorType;
  enrollmentToken: string;
  code: string;
}

/** Takes the code that shows that a factor works, and keeps the factor. The token is used up by the right code. */
export async function finishEnrollment(acting: Acting, user: UserRow, shown: Shown): Promise<void> {
  const { platform, poolId } = acting;
  const { enrollmentToken: token, factorType, code } = shown;
  const proof = readProofToken(platform, 'enroll-factor', token, poolId);
  const begun = proof.secret ? 'OTP' : proof.email ? 'EMAIL' : 'SMS';
  if (proof.userId !== user.id || begun !== factorType) throw failure(problems.proofInvalid);
  const keep = proof.secret ? await proveOtp(acting, user, proof, code) : await proveContact(acting, proof, code);
  await redeemProofToken(platform, 'enroll-factor', token, poolId);
  await changeUser(acting, user.id, async (locked, db) => ({ changes: await keep(locked, db), eventType: 'bindMfa' }));
}

type Proof = ReturnType<typeof readProofToken>;
type Keep = (locked: UserRow, db: Database) => Promise<object> | object;

async function proveOtp({ platform }: Acting, user: UserRow, { secret = '', recoveryCode = '' }: Proof, code: string) {
  const { period } = await counted(platform, user, () => {
    const period = otpPeriod(secret, code, platform.clock.now());
    return { right: period !== undefined, period };
  });
  if (period === undefined) throw failure(problems.wrongOtp);
  const keep: Keep = async (locked, db) => {
    await keepOtp(platform, db, locked, { secret, recoveryCode, period });
    return {};
  };
  return keep;
}

async function proveContact(acting: Acting, { email, phone, phoneCountryCode }: Proof, code: string): Promise<Keep> {
  const purpose = mailTo(email) ?? textTo({ phone, phoneCountryCode });
  if (!purpose) throw failure(problems.proofInvalid);
  await demandCode(acting, purpose, code);
  return () => (email ? { email, emailVerified: true } : { phone, phoneCountryCode, phoneVerified: true });
}
