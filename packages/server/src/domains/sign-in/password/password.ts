import { passwordDue } from '../../passwords/public.ts';
import { poolOf } from '../../pools/public.ts';
import { checkPassword, findByIdentifier, type Identifier } from '../../users/public.ts';
import { accountOf, pick, provenAccount, resetReason } from '../account.ts';
import type { Proof } from '../advance.ts';
import { countWrong, refuseFlood } from '../attempts.ts';
import type { Front } from '../front.ts';
import { acceptedIdentifiers, narrowed } from './accepts.ts';

/**
 * Looks at a password. Whether the account exists, has a password or is locked, one password hash is computed and the
 * same counts are taken, so that the time tells nothing. Throws `tooManyRequests` when too many were wrong lately.
 */
export async function provePassword(front: Front, identifier: Identifier, password: string): Promise<Proof> {
  await refuseFlood(front);
  const { platform, application } = front;
  const db = platform.databases.forPool(application.user_pool_id);
  const wanted = narrowed(identifier, acceptedIdentifiers(application));
  const found = wanted ? await findByIdentifier(db, application.user_pool_id, wanted) : [];
  const user = wanted && pick(found, wanted);
  const right = await checkPassword(platform, db, user, password);
  const wrong = await countWrong(front, typedAs(identifier), right);
  const at = platform.clock.now();
  const proof = { by: 'password', right, wrong, at } as const;
  if (!right || !user) return { ...proof, account: user && accountOf(user, wanted), newPassword: undefined };
  const { settings } = await poolOf(platform, application.user_pool_id);
  const due = passwordDue(settings, user, password, at);
  return {
    ...proof,
    account: await provenAccount({ ...front, wrongBefore: wrong }, user, 'password', wanted),
    newPassword: due === 'reset' ? resetReason(user) : due,
  };
}

/** The text that wrong passwords are counted for. An account has three names at most, so three counts. */
const typedAs = ({ account, username, email, phone, phoneCountryCode }: Identifier): string =>
  account ?? email ?? username ?? `${phoneCountryCode ?? ''}${phone ?? ''}`;
