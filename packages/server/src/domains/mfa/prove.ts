import type { Factor } from '@genauth/contract/account-steps.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { forget, hit, type Limit } from '../limits/public.ts';
import { type Asking, consumePasscode, type Purpose } from '../passcodes/public.ts';
import { type Place, proveAssertion, readAssertion } from '../passkeys/public.ts';
import type { UserRow } from '../users/public.ts';
import { consumeOtp, consumeRecoveryCode } from './otp.ts';

/** Codes of one user, of whatever factor, before no more are looked at for the rest of the window; a right one starts anew. */
const wrongRule = (user: UserRow): Limit => ({
  what: 'second-factor',
  key: `${user.user_pool_id}:${user.id}`,
  limit: 5,
  windowSeconds: 300,
});

/** Where the code of a factor goes; undefined when the user has no such address or number. */
export function factorPurpose({ email, phone, phone_country_code }: UserRow, factor: Factor): Purpose | undefined {
  if (factor === 'email' && email) return { channel: 'CHANNEL_VERIFY_MFA', email };
  if (factor !== 'sms' || !phone) return undefined;
  return { channel: 'CHANNEL_VERIFY_MFA', phone, phoneCountryCode: phone_country_code ?? undefined };
}

/** What a second factor found out. */
export interface FactorFinding {
  right: boolean;
  /** The recovery code that takes the place of the one that was used. */
  renewed?: string;
}

/** Looks at the code of a second factor and uses it up. Throws `tooManyRequests` after too many wrong ones. */
export const proveFactor = (at: Asking & Place, user: UserRow, factor: Factor, code: string): Promise<FactorFinding> =>
  counted(at.platform, user, () => look(at, user, factor, code));

/** Looks at a code of whatever factor of a user. Throws `tooManyRequests` after too many wrong ones. */
export async function counted<Finding extends { right: boolean }>(
  platform: Platform,
  user: UserRow,
  look: () => Promise<Finding> | Finding,
): Promise<Finding> {
  const rule = wrongRule(user);
  // Counted before it is looked at: of many that are sent at once, no more are looked at either.
  const { allowed, retryAfter } = await hit(platform, rule);
  if (!allowed) throw failure(problems.tooManyRequests, { seconds: retryAfter });
  const found = await look();
  if (found.right) await forget(platform, rule);
  return found;
}

async function look(at: Asking & Place, user: UserRow, factor: Factor, code: string): Promise<FactorFinding> {
  const { platform } = at;
  const { id, user_pool_id: poolId } = user;
  if (factor === 'otp') return { right: await consumeOtp(platform, poolId, id, code) };
  if (factor === 'recovery') {
    const renewed = await consumeRecoveryCode(platform, poolId, id, code);
    return renewed ? { right: true, renewed } : { right: false };
  }
  if (factor === 'passkey') return { right: (await proveAssertion(at, id, readAssertion(code))) !== undefined };
  const purpose = factorPurpose(user, factor);
  return { right: purpose !== undefined && (await consumePasscode(at, purpose, code)) };
}
