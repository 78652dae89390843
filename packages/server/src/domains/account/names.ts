import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { findByIdentifier, type Identifier, type UserRow } from '../users/public.ts';
import type { Acting } from './acting.ts';

/** Throws `userExists` when somebody else has an address or a number. */
export async function demandFree(
  { db, poolId }: Pick<Acting, 'db' | 'poolId'>,
  userId: string,
  name: Pick<Identifier, 'email' | 'phone' | 'phoneCountryCode'>,
): Promise<void> {
  const owners = await findByIdentifier(db, poolId, name);
  if (owners.some(({ id }) => id !== userId))
    throw failure(problems.userExists, { field: name.email ? 'email' : 'phone' });
}

/** Throws `lastName` when a user could not sign in by anything else. */
export function demandOtherName(user: UserRow, without: 'email' | 'phone'): void {
  const { username, email, phone, external_id } = user;
  const left = [username, external_id, without === 'email' ? phone : email];
  if (left.every((name) => name === null)) throw failure(problems.lastName);
}
