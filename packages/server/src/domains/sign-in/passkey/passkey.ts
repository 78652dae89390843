import type { PasskeyOptions } from '@genauth/contract/account-steps.ts';
import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../../http/failure.ts';
import { anyPasskey, proveAssertion, readAssertion, relyingPartyAt, requestOptions } from '../../passkeys/public.ts';
import { findUser } from '../../users/public.ts';
import { provenAccount, resetReason } from '../account.ts';
import type { Proof } from '../advance.ts';
import { countWrongHere, refuseFlood } from '../attempts.ts';
import type { Front } from '../front.ts';
import { acceptsPasskey } from './accepts.ts';

/** What the first page offers to sign in with a passkey; `null` where nobody has one yet, or the application wants none. */
export async function offeredPasskey(front: Front): Promise<PasskeyOptions | null> {
  const { platform, application } = front;
  const party = acceptsPasskey(application) ? relyingPartyAt(front) : undefined;
  const poolId = application.user_pool_id;
  if (!party || !(await anyPasskey(platform.databases.forPool(poolId), poolId, party.id))) return null;
  return { ...(await requestOptions(front, null)) };
}

/**
 * Looks at the answer of an authenticator, which says by itself whose it is. Throws `tooManyRequests` when too many
 * were wrong lately.
 */
export async function provePasskey(front: Front, response: string): Promise<Proof> {
  await refuseFlood(front);
  const { platform, application } = front;
  if (!acceptsPasskey(application)) throw failure(problems.connectionUnavailable, { connection: 'PASSKEY' });
  const userId = await proveAssertion(front, null, readAssertion(response));
  const user = userId && (await findUser(platform, application.user_pool_id, userId));
  const proof = { by: 'passkey', wrong: 0, at: platform.clock.now() } as const;
  if (user) {
    const account = await provenAccount(front, user, 'passkey');
    return { ...proof, right: true, account, newPassword: resetReason(user) };
  }
  await countWrongHere(front);
  return { ...proof, right: false, account: undefined, newPassword: undefined };
}
