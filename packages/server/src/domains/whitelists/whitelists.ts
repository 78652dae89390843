import { whitelists } from '@genauth/contract/management/whitelists.ts';
import { problems } from '@genauth/contract/problems.ts';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import { type Call, implement } from '../../http/implement.ts';
import { findApplication } from '../applications/public.ts';
import { folded, type Kind } from './rules.ts';

interface Input {
  type: Kind;
  list?: string[] | undefined;
}

type Of<Members> = Pick<Call<Members>, 'input' | 'db' | 'poolId' | 'platform' | 'audit'>;

export const whitelistHandlers = implement(whitelists, {
  addWhitelist: (call) => add(call, null),
  listWhitelists: ({ input, db, poolId }) => listed(db, poolId, null, input.type),
  deleteWhitelist: (call) => remove(call, null),

  async addWhitelistOfApp(call) {
    return add(call, await applicationOf(call));
  },

  async listWhitelistsOfApp(call) {
    return listed(call.db, call.poolId, await applicationOf(call), call.input.type);
  },

  async deleteWhitelistOfApp(call) {
    return remove(call, await applicationOf(call));
  },
});

async function applicationOf({ input: { appId }, platform, poolId }: Of<{ appId: string }>): Promise<string> {
  const application = await findApplication(platform, appId);
  if (application?.user_pool_id !== poolId) throw failure(problems.applicationNotFound);
  return appId;
}

/** Adds names to a list and shows the whole of it. */
async function add({ input: { type, list = [] }, db, poolId, platform, audit }: Of<Input>, appId: string | null) {
  const values = valuesOf(type, list);
  const created_at = new Date(platform.clock.now());
  const rows = values.map((value) => ({ user_pool_id: poolId, app_id: appId, type, value, created_at }));
  if (rows.length > 0) {
    const insert = db.insertInto('registration_whitelist').values(rows);
    await insert.onConflict((conflict) => conflict.doNothing()).execute();
  }
  audit({ after: eventOf(type, values) });
  return listed(db, poolId, appId, type);
}

async function remove({ input: { type, list = [] }, db, poolId, audit }: Of<Input>, appId: string | null) {
  const values = valuesOf(type, list);
  await db
    .deleteFrom('registration_whitelist')
    .where('user_pool_id', '=', poolId)
    .where('app_id', 'is not distinct from', appId)
    .where('type', '=', type)
    .where('value', '=', sql<string>`any(${values})`)
    .execute();
  audit({ after: eventOf(type, values) });
  return { success: true };
}

async function listed(db: Database, poolId: string, appId: string | null, type: Kind) {
  const rows = await db
    .selectFrom('registration_whitelist')
    .select(['value', 'created_at'])
    .where('user_pool_id', '=', poolId)
    .where('app_id', 'is not distinct from', appId)
    .where('type', '=', type)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(({ value, created_at }) => ({ value, createdAt: created_at.toISOString() }));
}

const valuesOf = (type: Kind, list: string[]): string[] => [...new Set(list.map((value) => folded(type, value)))];

/** The data of the webhook event. */
const eventOf = (type: Kind, values: string[]) => ({
  usernames: type === 'USERNAME' ? values : [],
  emails: type === 'EMAIL' ? values : [],
  phones: type === 'PHONE' ? values : [],
});
