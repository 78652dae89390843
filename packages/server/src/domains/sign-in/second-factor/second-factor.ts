import type { Factor } from '@genauth/contract/account-steps.ts';
import { proveFactor } from '../../mfa/public.ts';
import { provenAccount } from '../account.ts';
import type { FactorProof, Proven } from '../advance.ts';
import type { Front } from '../front.ts';
import type { Taken } from '../taken.ts';
import { userOf } from '../user.ts';

const methods: Record<Factor, string> = { otp: 'otp', email: 'otp', sms: 'sms', passkey: 'hwk', recovery: 'kba' };

/** The methods of somebody who has shown a second factor (RFC 8176). */
export const withFactor = (proven: Proven, factor: Factor): Proven => ({
  ...proven,
  amr: [...new Set([...proven.amr, methods[factor], 'mfa'])],
});

/** Looks at a second factor. Throws `tooManyRequests` after too many wrong ones. */
export async function proveSecondFactor(
  front: Front,
  proven: Proven,
  { factor, code, trust }: Extract<Taken, { event: 'factor' }>,
): Promise<FactorProof> {
  const user = await userOf(front, proven.userId);
  const account = await provenAccount(front, user, proven.by);
  const usable = account.factors.enrolled.includes(factor);
  const { right, renewed } = usable ? await proveFactor(front, user, factor, code) : { right: false };
  if (!right) return { factor, right, renewed, proven, account };
  const next = withFactor(proven, factor);
  // Whoever has lost a factor is not to be let in without one from now on.
  const remembered = trust && factor !== 'recovery' ? { ...next, trust: true as const } : next;
  return { factor, right, renewed, proven: remembered, account };
}
