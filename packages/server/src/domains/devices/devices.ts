import type { NewDevice } from '@genauth/contract/entities/device-input.ts';
import { devices } from '@genauth/contract/management/devices/devices.ts';
import { sql } from 'kysely';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import { type Call, implement } from '../../http/implement.ts';
import { putDevice } from './put.ts';

export const deviceHandlers = implement(devices, {
  createDevice: create,
  addDevice: create,
  createVerifyDevice: create,
  findLastLoginAppsByDeviceIds: ({ input, db, poolId }) => lastLogins(db, poolId, input),
  findLastLoginAppsByDeviceIdsV2: ({ input, db, poolId }) => lastLogins(db, poolId, input),
});

async function create({ input, db, poolId, platform, audit }: Call<z.output<typeof NewDevice>>) {
  const id = await putDevice(platform, db, poolId, input);
  audit({ after: { id, ...input } });
  return { id, deviceUniqueId: input.deviceUniqueId };
}

interface Wanted {
  deviceIds: string[];
  userId?: string | undefined;
}

async function lastLogins(db: Database, poolId: string, { deviceIds, userId }: Wanted) {
  let query = db
    .selectFrom('user_devices')
    .leftJoin('applications', 'applications.id', 'user_devices.last_app_id')
    .select(['user_devices.device_id', 'user_devices.user_id', 'user_devices.last_login_at'])
    .select(['applications.id as appId', 'applications.name as appName', 'applications.logo as appLogo'])
    .where('user_devices.user_pool_id', '=', poolId)
    .where('user_devices.device_id', '=', sql<string>`any(${deviceIds})`)
    .where('user_devices.last_login_at', 'is not', null)
    .orderBy('user_devices.last_login_at', 'desc');
  if (userId) query = query.where('user_devices.user_id', '=', userId);
  const rows = await query.execute();
  return rows.map(({ device_id: deviceId, user_id, last_login_at: at, ...application }) => ({
    deviceId,
    userId: user_id,
    ...application,
    lastLoginTime: at?.toISOString() ?? '',
  }));
}
