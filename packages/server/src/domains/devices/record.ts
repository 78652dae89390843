import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';
import { parseUserAgent } from '../../platform/user-agent.ts';
import type { Application } from '../applications/public.ts';
import { poolOf } from '../pools/public.ts';
import { securityOf } from '../security/public.ts';
import { putDevice } from './put.ts';
import { endOthers } from './rule.ts';

interface SignIn {
  application: Application;
  clientIp: string;
  userAgent: string | undefined;
  /** What the device calls itself; undefined when it says nothing. */
  deviceId?: string | undefined;
}

/** Longer names are cut. */
const LONGEST = 512;

/** Notes with which device a user signs in, and signs the user out on those that are too many. */
export async function recordSignIn(
  platform: Platform,
  db: Database,
  userId: string,
  { application, clientIp, userAgent, deviceId }: SignIn,
): Promise<void> {
  if (!deviceId) return;
  const { id: last_app_id, user_pool_id: poolId } = application;
  const { settings } = await poolOf(platform, poolId);
  const device = await putDevice(platform, db, poolId, {
    deviceUniqueId: deviceId.slice(0, LONGEST),
    userAgent,
    ...factsOf(userAgent),
  });
  const now = platform.clock.now();
  const { cookieExpiresIn } = securityOf(settings).cookieSettings;
  const values = {
    last_app_id,
    last_ip: clientIp,
    last_login_at: new Date(now),
    signed_in_until: new Date(now + cookieExpiresIn * 1000),
  };
  await db
    .insertInto('user_devices')
    .values({ device_id: device, user_id: userId, user_pool_id: poolId, ...values })
    .onConflict((conflict) => conflict.columns(['device_id', 'user_id']).doUpdateSet(values))
    .execute();
  await endOthers(platform, db, { poolId, userId, appId: last_app_id, settings });
}

const MOST_GRANTS = 20;

/** Notes what was issued to a device without a browser session, so that it can be ended there. */
export async function rememberGrant(
  db: Database,
  {
    userId,
    deviceId,
    application,
    grantId,
  }: Pick<SignIn, 'application' | 'deviceId'> & { userId: string; grantId: string },
): Promise<void> {
  const grant = `${application.id}/${grantId}`;
  await db
    .updateTable('user_devices')
    .set({ grants: sql`(array_append(grants, ${grant}))[greatest(cardinality(grants) + 2 - ${MOST_GRANTS}, 1):]` })
    .where('user_id', '=', userId)
    .where('device_id', 'in', (devices) =>
      devices
        .selectFrom('devices')
        .select('id')
        .where('user_pool_id', '=', application.user_pool_id)
        .where('device_unique_id', '=', deviceId?.slice(0, LONGEST) ?? ''),
    )
    .execute();
}

/** What the header of a program tells of the device it runs on. */
function factsOf(userAgent: string | undefined) {
  const { device, browser, os } = parseUserAgent(userAgent);
  const type = device === 'mobile' || device === 'tablet' ? ('Mobile' as const) : ('Browser' as const);
  return { type, ...(browser ? { name: [browser, os].filter(Boolean).join(', ') } : {}), ...(os ? { os } : {}) };
}

/** Whether an administrator keeps a user from signing in with a device. */
export async function isDeviceOff(
  platform: Platform,
  db: Database,
  poolId: string,
  { userId, deviceId }: { userId: string; deviceId: string | undefined },
): Promise<boolean> {
  if (!deviceId) return false;
  const row = await db
    .selectFrom('user_devices')
    .innerJoin('devices', 'devices.id', 'user_devices.device_id')
    .select(['user_devices.status', 'user_devices.suspended_until'])
    .where('devices.user_pool_id', '=', poolId)
    .where('devices.device_unique_id', '=', deviceId.slice(0, LONGEST))
    .where('user_devices.user_id', '=', userId)
    .executeTakeFirst();
  return row !== undefined && statusAt(row, platform.clock.now()) !== 'activated';
}

/** A suspension ends by itself. */
export const statusAt = (
  { status, suspended_until }: { status: string; suspended_until: Date | null },
  now: number,
): 'activated' | 'suspended' | 'deactivated' => {
  if (status === 'suspended' && (suspended_until?.getTime() ?? 0) <= now) return 'activated';
  return status as 'activated' | 'suspended' | 'deactivated';
};
