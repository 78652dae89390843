import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import type { Platform } from '../../platform/platform.ts';
import { poolOf } from '../pools/public.ts';
import { standingOf } from '../risks/public.ts';
import { mayRegister, type Newcomer } from '../whitelists/public.ts';

interface Where {
  poolId: string;
  appId: string;
  /** Address of the person, as far as it is known. */
  address: string;
}

/**
 * Throws when somebody may not register by themselves: `registrationClosed` where the pool is closed or has a list that
 * does not name them, `addressBlocked` where their address is on the list of those that are kept out.
 */
export async function refuseRegistration(
  platform: Platform,
  { poolId, appId, address }: Where,
  newcomer: Newcomer,
): Promise<void> {
  const { settings } = await poolOf(platform, poolId);
  if (settings.registerDisabled) throw failure(problems.registrationClosed);
  const db = platform.databases.forPool(poolId);
  if ((await standingOf(platform, db, poolId, { address })).forbidRegister) throw failure(problems.addressBlocked);
  if (!(await mayRegister(platform, db, { poolId, appId }, newcomer))) throw failure(problems.registrationClosed);
}
