import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';

/** The devices that a user has signed in with, the latest first. */
export const devicesOf = (db: Database, poolId: string, userId: string) =>
  db
    .selectFrom('user_devices')
    .innerJoin('devices', 'devices.id', 'user_devices.device_id')
    .innerJoin('users', 'users.id', 'user_devices.user_id')
    .selectAll('user_devices')
    .select(['devices.name', 'devices.version', 'devices.type', 'devices.mod', 'devices.os', 'devices.user_agent'])
    .select('users.tokens_valid_from')
    .where('user_devices.user_pool_id', '=', poolId)
    .where('user_devices.user_id', '=', userId)
    .where('user_devices.last_login_at', 'is not', null)
    .orderBy('user_devices.last_login_at', 'desc')
    .orderBy('user_devices.device_id');

export type UserDevice = Awaited<ReturnType<ReturnType<typeof devicesOf>['execute']>>[number];

/** Whether a user is signed in on a device: not once all of the user's tokens were ended. */
export function isOnline({ signed_in_until, last_login_at, tokens_valid_from }: UserDevice, now: number): boolean {
  if (!signed_in_until || !last_login_at || signed_in_until.getTime() <= now) return false;
  return tokens_valid_from === null || tokens_valid_from <= last_login_at;
}

/** What a user has to do with a device. Throws `deviceNotFound`. */
export async function userDevice(db: Database, poolId: string, userId: string, id: string) {
  const row = await db
    .selectFrom('user_devices')
    .selectAll()
    .where('user_pool_id', '=', poolId)
    .where('user_id', '=', userId)
    .where('device_id', '=', id)
    .executeTakeFirst();
  if (!row) throw failure(problems.deviceNotFound, { id });
  return row;
}
