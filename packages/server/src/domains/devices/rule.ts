import type { Database } from '../../database/connect.ts';
import type { PoolSettings } from '../../database/json.ts';
import type { Platform } from '../../platform/platform.ts';
import { signOutDevice } from './sign-out.ts';
import { devicesOf, isOnline } from './user-devices.ts';

interface SignIn {
  poolId: string;
  userId: string;
  appId: string;
  settings: PoolSettings;
}

/** Signs a user out on the devices that are too many by the rule of the pool; the latest stay. */
export async function endOthers(
  platform: Platform,
  db: Database,
  { poolId, userId, appId, settings: { deviceRule, deviceRuleScope = [] } }: SignIn,
): Promise<void> {
  if (!deviceRule || deviceRule.rule === 'disable' || !deviceRuleScope.some((scope) => scope.appId === appId)) return;
  const now = platform.clock.now();
  const online = (await devicesOf(db, poolId, userId).execute()).filter((row) => isOnline(row, now));
  const byDevice = deviceRule.rule === 'condition:device';
  const most = byDevice ? deviceRule.deviceRule?.maxOnlineDevices : deviceRule.ipRule?.maxOnlineIPs;
  const seen = new Set<string>();
  for (const row of online) {
    seen.add(byDevice ? row.device_id : (row.last_ip ?? ''));
    if (most !== undefined && seen.size > most) await signOutDevice(platform, db, row);
  }
}
