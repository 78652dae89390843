import { deviceStatus } from '@genauth/contract/management/devices/device-status.ts';
import { problems } from '@genauth/contract/problems.ts';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import { type Call, implement } from '../../http/implement.ts';
import { userByKey } from '../users/public.ts';
import { statusAt } from './record.ts';
import { signOutDevice } from './sign-out.ts';
import { userDevice } from './user-devices.ts';

interface Named {
  id: string;
  userId: string;
}

export const deviceStatusHandlers = implement(deviceStatus, {
  async deleteDevice({ input: { id, userId }, db, poolId, platform, audit }) {
    await known(db, poolId, { id, userId });
    const row = await userDevice(db, poolId, userId, id);
    await signOutDevice(platform, db, row);
    await db.deleteFrom('user_devices').where('device_id', '=', id).where('user_id', '=', userId).execute();
    audit({ before: { id, userId, status: row.status } });
    return undefined;
  },

  async suspendDevice(call, fail) {
    const endTime = String(call.input.endTime);
    const until = /^\d{1,16}$/.test(endTime) ? Number(endTime) : Date.parse(endTime);
    await known(call.db, call.poolId, call.input);
    if (!(until >= 0 && until <= LAST)) throw fail.timeUnreadable({ field: 'endTime' });
    if (until <= call.platform.clock.now()) throw fail.timesReversed();
    return setStatus(call, 'suspended', new Date(until));
  },

  async disableDevice(call) {
    await known(call.db, call.poolId, call.input);
    return setStatus(call, 'deactivated', null);
  },

  async enableDevice(call) {
    await known(call.db, call.poolId, call.input);
    return setStatus(call, 'activated', null);
  },

  /** Of a device that several users share, what holds for the one who is kept off it most. */
  async getDeviceStatus({ input: { id }, db, poolId, platform }) {
    await known(db, poolId, { id });
    const now = platform.clock.now();
    const query = db.selectFrom('user_devices').select(['status', 'suspended_until']).where('device_id', '=', id);
    const rows = (await query.execute()).map((row) => ({ ...row, status: statusAt(row, now) }));
    if (rows.some(({ status }) => status === 'deactivated')) return { status: 'deactivated' as const };
    const ends = rows
      .filter(({ status }) => status === 'suspended')
      .map((row) => row.suspended_until?.getTime() ?? now);
    if (ends.length === 0) return { status: 'activated' as const };
    return { status: 'suspended' as const, diffTime: Math.ceil((Math.max(...ends) - now) / 1000) };
  },
});

/** The last moment that a date can hold. */
const LAST = 8_640_000_000_000_000;

async function known(db: Database, poolId: string, { id, userId }: { id: string; userId?: string }): Promise<void> {
  const query = db.selectFrom('devices').select('id').where('user_pool_id', '=', poolId).where('id', '=', id);
  if (!(await query.executeTakeFirst())) throw failure(problems.deviceNotFound, { id });
  if (userId === undefined) return;
  if (!(await userByKey(db, poolId, { userId, userIdType: 'user_id' }))) throw failure(problems.userNotFound);
}

/** A device that is switched off for a user signs the user out. */
async function setStatus(
  { input: { id, userId }, db, poolId, platform, audit }: Call<Named>,
  status: string,
  suspended_until: Date | null,
): Promise<undefined> {
  const values = { status, suspended_until };
  const row = await db
    .insertInto('user_devices')
    .values({ device_id: id, user_id: userId, user_pool_id: poolId, ...values })
    .onConflict((conflict) => conflict.columns(['device_id', 'user_id']).doUpdateSet(values))
    .returningAll()
    .executeTakeFirstOrThrow();
  if (status !== 'activated') await signOutDevice(platform, db, row);
  audit({ after: { id, userId, status, suspendedUntil: suspended_until } });
  return undefined;
}
