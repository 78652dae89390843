import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { findUser, type UserRow } from '../users/public.ts';
import type { Front } from './front.ts';

/** A user who is on the way in. Throws `notSignedIn` when the account has gone in the meantime. */
export async function userOf({ platform, application }: Front, userId: string): Promise<UserRow> {
  const user = await findUser(platform, application.user_pool_id, userId);
  if (!user) throw failure(problems.notSignedIn);
  return user;
}
