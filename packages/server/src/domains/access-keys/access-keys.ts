import { accessKeys } from '@genauth/contract/management/access-keys.ts';
import { implement } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId, newSecret } from '../../platform/random.ts';
import { openFor, poolOf, sealFor } from '../pools/public.ts';
import { exchangeKey } from './management-token.ts';
import { type AccessKeyRow, findKey, listKeys, userExists } from './queries.ts';

export const accessKeyHandlers = implement(accessKeys, {
  async getAccessKeyList({ input, db, poolId, platform }) {
    const rows = await listKeys(db, poolId, input);
    return Promise.all(rows.map((row) => shown(platform, row)));
  },

  async getAccessKey({ input, db, poolId, platform }, fail) {
    const row = await findKey(db, poolId, input.accessKeyId);
    if (row?.user_id !== input.userId) throw fail.accessKeyNotFound({ accessKeyId: input.accessKeyId });
    return [await shown(platform, row)];
  },

  async createAccessKey({ input, db, poolId, platform, audit }, fail) {
    const { type, userId = null, tenantId = null } = input;
    if (userId !== null && !(await userExists(db, poolId, userId))) throw fail.userNotFound();
    if (tenantId !== null) throw fail.tenantNotFound({ tenant: tenantId });
    const secret = sealFor(platform, await poolOf(platform, poolId), newSecret(), 'access-key-secret');
    const row = await db
      .insertInto('access_keys')
      .values({
        id: newId(platform.clock),
        user_pool_id: poolId,
        user_id: userId,
        type,
        secret,
        created_at: new Date(platform.clock.now()),
      })
      .returningAll()
      .executeTakeFirstOrThrow();
    audit({ after: publicPart(row) });
    return [await shown(platform, row)];
  },

  async updateAccessKey({ input: { accessKeyId, enable }, db, poolId, audit }, fail) {
    const row = await findKey(db, poolId, accessKeyId);
    if (!row) throw fail.accessKeyNotFound({ accessKeyId });
    await db
      .updateTable('access_keys')
      .set({ enabled: enable })
      .where('user_pool_id', '=', poolId)
      .where('id', '=', accessKeyId)
      .execute();
    audit({ before: publicPart(row), after: { ...publicPart(row), enable } });
    return { success: true };
  },

  async deleteAccessKey({ input: { accessKeyId }, db, poolId, audit }, fail) {
    const row = await findKey(db, poolId, accessKeyId);
    if (!row) throw fail.accessKeyNotFound({ accessKeyId });
    await db.deleteFrom('access_keys').where('user_pool_id', '=', poolId).where('id', '=', accessKeyId).execute();
    audit({ before: publicPart(row) });
  },

  async getManagementToken({ input, platform, request }, fail) {
    const token = await exchangeKey(platform, input, request.clientIp);
    if (!token) throw fail.accessKeyWrong();
    return token;
  },
});

async function shown(platform: Platform, row: AccessKeyRow) {
  const pool = await poolOf(platform, row.user_pool_id);
  return { ...publicPart(row), accessKeySecret: openFor(platform, pool, row.secret, 'access-key-secret') };
}

/** All of a key but its secret: what an audit row may say. */
function publicPart({ id, user_id, user_pool_id, created_at, last_used_at, status, enabled }: AccessKeyRow) {
  return {
    accessKeyId: id,
    userId: user_id,
    createdAt: created_at.toISOString(),
    lastDate: last_used_at?.toISOString() ?? null,
    status: status as 'activated' | 'staging' | 'revoked',
    userPoolId: user_pool_id,
    enable: enabled,
  };
}
