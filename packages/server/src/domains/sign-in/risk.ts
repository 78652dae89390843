import { problems } from '@genauth/contract/problems.ts';
import { failure } from '../../http/failure.ts';
import { isDeviceOff } from '../devices/public.ts';
import { refuseRegistration } from '../registration/public.ts';
import { type Standing, standingOf } from '../risks/public.ts';
import type { Contact } from './advance.ts';
import type { Front } from './front.ts';

/** What the lists of the pool say about this address, and about a user who has shown a proof. */
export const standingAt = (
  { platform, application, clientIp: address }: Pick<Front, 'platform' | 'application' | 'clientIp'>,
  userId?: string,
): Promise<Standing> => {
  const { user_pool_id: poolId } = application;
  return standingOf(platform, platform.databases.forPool(poolId), poolId, { address, userId });
};

/** Whether an administrator switched this device off for a user who has shown a proof. */
export const isOff = ({ platform, application, deviceId }: Front, userId: string): Promise<boolean> => {
  const { user_pool_id: poolId } = application;
  return isDeviceOff(platform, platform.databases.forPool(poolId), poolId, { userId, deviceId });
};

/** Throws `addressBlocked` when the pool keeps this address out, before anything is looked at. */
export async function refuseAddress(front: Front): Promise<void> {
  if ((await standingAt(front)).forbidLogin) throw failure(problems.addressBlocked);
}

/** Throws when somebody may not open an account, whatever they prove. */
export const refuseNewcomer = ({ platform, application, clientIp: address }: Front, contact: Contact): Promise<void> =>
  refuseRegistration(platform, { poolId: application.user_pool_id, appId: application.id, address }, contact);
