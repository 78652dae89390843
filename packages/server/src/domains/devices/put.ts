import type { NewDevice } from '@genauth/contract/entities/device-input.ts';
import type { Insertable } from 'kysely';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId } from '../../platform/random.ts';

type Device = Omit<z.output<typeof NewDevice>, 'customData'> & { customData?: Record<string, unknown> };

/** Registers a device, or writes what is known of it anew; it is told by what it calls itself. Returns its id. */
export async function putDevice(
  platform: Platform,
  db: Database,
  poolId: string,
  { deviceUniqueId, userAgent, customData, ...facts }: Device,
): Promise<string> {
  const now = new Date(platform.clock.now());
  const changes = {
    ...facts,
    ...(userAgent === undefined ? {} : { user_agent: userAgent }),
    ...(customData === undefined ? {} : { custom_data: JSON.stringify(customData) }),
    updated_at: now,
  } as Omit<Insertable<Tables['devices']>, 'id' | 'user_pool_id' | 'device_unique_id' | 'created_at'>;
  const key = { id: newId(platform.clock), user_pool_id: poolId, device_unique_id: deviceUniqueId, created_at: now };
  const { id } = await db
    .insertInto('devices')
    .values({ ...changes, ...key })
    .onConflict((conflict) => conflict.columns(['user_pool_id', 'device_unique_id']).doUpdateSet(changes))
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
