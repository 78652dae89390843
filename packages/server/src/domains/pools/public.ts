import type { Database } from '../../database/connect.ts';
import type { PoolSettings } from '../../database/json.ts';
import { createCache } from '../../platform/cache.ts';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId, newSecret } from '../../platform/random.ts';
import { createSystemRoles } from '../roles/public.ts';

/** The isolation boundary: users, applications and everything else belong to one pool. */
export interface Pool {
  id: string;
  name: string;
  /** The pool's AK/SK secret, in plain. */
  secret: string;
  /** Wrapped key that seals the pool's secrets. */
  dataKey: Buffer;
  settings: PoolSettings;
}

const pools = perPlatform((platform) =>
  createCache(platform.changes, 'user_pools', async (id): Promise<Pool | undefined> => {
    const query = platform.databases.everyPool.selectFrom('user_pools').where('user_pool_id', '=', id);
    const row = await query.select(['user_pool_id', 'name', 'secret', 'data_key', 'settings']).executeTakeFirst();
    if (!row) return undefined;
    const secret = platform.vault.open(id, row.data_key, row.secret, 'pool-secret');
    return { id, name: row.name, secret, dataKey: row.data_key, settings: row.settings };
  }),
);

export const findPool = (platform: Platform, id: string): Promise<Pool | undefined> => pools(platform).get(id);

/** The pool of a caller, which exists: its credentials were checked against it. */
export async function poolOf(platform: Platform, id: string): Promise<Pool> {
  const pool = await findPool(platform, id);
  if (!pool) throw new Error(`The pool ${id} of an authenticated caller is gone.`);
  return pool;
}

/** The settings of a pool as a transaction sees them: the pool may have been made in it. */
export async function settingsIn(db: Database, poolId: string): Promise<PoolSettings> {
  const query = db.selectFrom('user_pools').select('settings').where('user_pool_id', '=', poolId);
  return (await query.executeTakeFirstOrThrow()).settings;
}

/** Changes the settings of a pool in one transaction with the rest of the request. Returns those from before and from now on. */
export async function changeSettings(
  db: Database,
  poolId: string,
  change: (settings: PoolSettings) => PoolSettings,
): Promise<{ before: PoolSettings; after: PoolSettings }> {
  const query = db.selectFrom('user_pools').select('settings').where('user_pool_id', '=', poolId).forUpdate();
  const { settings: before } = await query.executeTakeFirstOrThrow();
  const after = change(before);
  const update = db.updateTable('user_pools').set({ settings: JSON.stringify(after) });
  await update.where('user_pool_id', '=', poolId).execute();
  return { before, after };
}

/** Creates an empty pool with its permission spaces `default` and `system`, and the role of its administrators. */
export async function createPool(platform: Platform, db: Database, name: string): Promise<Pool> {
  const id = newId(platform.clock);
  const secret = newSecret();
  const dataKey = platform.vault.newDataKey(id);
  const sealed = platform.vault.seal(id, dataKey, secret, 'pool-secret');
  await db.insertInto('user_pools').values({ user_pool_id: id, name, secret: sealed, data_key: dataKey }).execute();
  const spaces = ['default', 'system'].map((code) => ({ user_pool_id: id, code, name: code }));
  await db.insertInto('namespaces').values(spaces).execute();
  await createSystemRoles(platform, db, id);
  return { id, name, secret, dataKey, settings: {} };
}

/** Encrypts a secret of a pool for storage; `context` names the column. */
export const sealFor = (platform: Platform, pool: Pool, plain: string, context: string): Buffer =>
  platform.vault.seal(pool.id, pool.dataKey, plain, context);

export const openFor = (platform: Platform, pool: Pool, sealed: Buffer, context: string): string =>
  platform.vault.open(pool.id, pool.dataKey, sealed, context);
