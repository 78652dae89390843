import { devices } from '@genauth/contract/authentication/devices.ts';
import { readPage } from '../../database/pages.ts';
import { implement } from '../../http/implement.ts';
import { statusAt } from './record.ts';
import { signOutDevice } from './sign-out.ts';
import { devicesOf, isOnline, userDevice } from './user-devices.ts';

export const myDeviceHandlers = implement(devices, {
  async list({ input, db, poolId, platform, user: { userId } }) {
    const now = platform.clock.now();
    const { rows } = await readPage(db, devicesOf(db, poolId, userId), input);
    return rows.map((row) => ({
      device: {
        deviceId: row.device_id,
        name: row.name,
        version: row.version,
        type: row.type as 'Browser' | 'Mobile' | 'Desktop',
        mod: row.mod,
        os: row.os,
        status: statusAt(row, now),
        userAgent: row.user_agent,
      },
      lastLoginTime: row.last_login_at?.toISOString() ?? '',
      lastIp: row.last_ip,
      online: isOnline(row, now),
    }));
  },

  /** What an administrator switched off stays known, or signing in anew would switch it on. */
  async unbind({ input: { deviceId }, db, poolId, platform, user: { userId } }, fail) {
    const row = await userDevice(db, poolId, userId, deviceId);
    await signOutDevice(platform, db, row);
    if (statusAt(row, platform.clock.now()) !== 'activated') throw fail.deviceBlocked();
    const query = db.deleteFrom('user_devices').where('device_id', '=', deviceId);
    await query.where('user_id', '=', userId).execute();
    return undefined;
  },

  async revoke({ input: { deviceId }, db, poolId, platform, user: { userId } }) {
    await signOutDevice(platform, db, await userDevice(db, poolId, userId, deviceId));
    return undefined;
  },
});
