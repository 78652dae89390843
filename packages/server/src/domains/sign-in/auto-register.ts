import { findByIdentifier, type Identifier, newUserOf } from '../users/public.ts';
import type { Front } from './front.ts';
import { openAccount } from './registration/open-account.ts';

/**
 * Creates the user when nobody has the identifier. `account` does not say whether it is a username, an address or a
 * number, so nobody is created for it.
 * @param password undefined when a code has proven that the address or the number is theirs
 */
export async function autoRegister(front: Front, identifier: Identifier, password: string | undefined): Promise<void> {
  const { platform, application } = front;
  const poolId = application.user_pool_id;
  const named = newUserOf(identifier, password === undefined);
  const db = platform.databases.forPool(poolId);
  if (!named || (await findByIdentifier(db, poolId, identifier)).length > 0) return;
  await openAccount(front, { ...named, password });
}
