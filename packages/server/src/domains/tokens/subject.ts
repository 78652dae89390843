import type { Platform } from '../../platform/platform.ts';
import { findUser, type UserRow } from '../users/public.ts';

/** The user of a token or a session; undefined when deleted, or not allowed to sign in. */
export async function findSubject(platform: Platform, poolId: string, userId: string): Promise<UserRow | undefined> {
  const user = await findUser(platform, poolId, userId);
  return user?.status === 'Activated' ? user : undefined;
}

/** Whether something issued at a moment, in milliseconds, comes from before the time from which it counts. */
export const isTooOld = ({ tokens_valid_from }: UserRow, issuedAt: number): boolean =>
  tokens_valid_from !== null && issuedAt < tokens_valid_from.getTime();
