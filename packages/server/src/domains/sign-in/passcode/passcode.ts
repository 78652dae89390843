import { consumePasscode, targetOf } from '../../passcodes/public.ts';
import { findByIdentifier } from '../../users/public.ts';
import { pick, provenAccount, resetReason } from '../account.ts';
import type { Proof } from '../advance.ts';
import { countWrong, limitsOf, refuseFlood } from '../attempts.ts';
import { autoRegister } from '../auto-register.ts';
import type { Front } from '../front.ts';
import { purposeOf, type Target } from './target.ts';

/** A code, what it was sent for, and where to. */
export interface TypedCode {
  journey: 'sign-in' | 'recover';
  to: Target;
  code: string;
  /** Create the user when nobody has the address; the code proves that it is theirs. */
  register: boolean;
}

/**
 * Looks at a code and uses it up. The account is looked for only when the code was right, so that whoever cannot read
 * the mailbox learns nothing about it. Throws `tooManyRequests` when too many were wrong lately.
 */
export async function provePasscode(front: Front, { journey, to, code, register }: TypedCode): Promise<Proof> {
  await refuseFlood(front);
  const purpose = purposeOf(journey, to);
  const right = await consumePasscode(front, purpose, code);
  const target = targetOf(purpose);
  const wrong = await countWrong(front, target, right);
  const by = 'email' in to ? 'email' : 'sms';
  const proof = { by, right, wrong, at: front.platform.clock.now() } as const;
  const nobody = { account: undefined, newPassword: undefined };
  if (!right || wrong >= (await limitsOf(front)).account.limit) return { ...proof, ...nobody };
  const identifier = 'email' in to ? { email: target } : { phone: target };
  if (register) await autoRegister(front, identifier, undefined);
  const { platform, application } = front;
  const poolId = application.user_pool_id;
  const user = pick(await findByIdentifier(platform.databases.forPool(poolId), poolId, identifier), identifier);
  if (!user) return { ...proof, ...nobody };
  const newPassword = journey === 'recover' ? 'forgotten' : resetReason(user);
  return { ...proof, account: await provenAccount(front, user, by), newPassword };
}
