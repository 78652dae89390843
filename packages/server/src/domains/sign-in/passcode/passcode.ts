import { consumePasscode, type Purpose, targetOf } from '../../passcodes/public.ts';
import { findByIdentifier } from '../../users/public.ts';
import { accountOf, pick } from '../account.ts';
import type { Proof } from '../advance.ts';
import { countWrong, refuseFlood, WRONG_PER_ACCOUNT } from '../attempts.ts';
import { autoRegister } from '../auto-register.ts';
import type { Front } from '../front.ts';

/** A code that was sent to sign in, and where it was sent to. */
export interface TypedCode {
  to: { email: string } | { phone: string; phoneCountryCode?: string | undefined };
  code: string;
  /** Create the user when nobody has the address; the code proves that it is theirs. */
  register: boolean;
}

/**
 * Looks at a code and uses it up. The account is looked for only when the code was right, so that whoever cannot read
 * the mailbox learns nothing about it. Throws `tooManyRequests` when too many were wrong lately.
 */
export async function provePasscode(front: Front, { to, code, register }: TypedCode): Promise<Proof> {
  await refuseFlood(front);
  const purpose: Purpose = { channel: 'CHANNEL_LOGIN', ...to };
  const right = await consumePasscode(front, purpose, code);
  const target = targetOf(purpose);
  const wrong = await countWrong(front, target, right);
  const proof = { by: 'passcode', right, wrong, proves: 'email' in to ? 'email' : 'phone' } as const;
  if (!right || wrong >= WRONG_PER_ACCOUNT) return { ...proof, account: undefined };
  const identifier = 'email' in to ? { email: target } : { phone: target };
  if (register) await autoRegister(front, identifier, undefined);
  const { platform, application } = front;
  const poolId = application.user_pool_id;
  const user = pick(await findByIdentifier(platform.databases.forPool(poolId), poolId, identifier), identifier);
  return { ...proof, account: user && { ...accountOf(user, identifier), namedByUnverifiedEmail: false } };
}
