import { createHmac, timingSafeEqual } from 'node:crypto';
import { createCache } from '../../platform/cache.ts';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId } from '../../platform/random.ts';
import { findPool, openFor, poolOf } from '../pools/public.ts';

/** An AK/SK pair that may sign management requests: a pool's own, or an administrator's. */
export interface AccessKey {
  id: string;
  secret: string;
  poolId: string;
  userId: string | null;
  tenantId: string | null;
}

const accessKeys = perPlatform((platform) =>
  createCache(platform.changes, 'access_keys', async (id): Promise<AccessKey | undefined> => {
    const query = platform.databases.everyPool.selectFrom('access_keys').selectAll().where('id', '=', id);
    const row = await query.where('enabled', '=', true).where('status', '<>', 'revoked').executeTakeFirst();
    if (!row) return undefined;
    const pool = await poolOf(platform, row.user_pool_id);
    const secret = openFor(platform, pool, row.secret, 'access-key-secret');
    return { id, secret, poolId: pool.id, userId: row.user_id, tenantId: row.tenant_id };
  }),
);

/** The key of an id that may be used now: a user pool's id is the id of its own key. */
export async function findAccessKey(platform: Platform, id: string): Promise<AccessKey | undefined> {
  const pool = await findPool(platform, id);
  if (pool) return { id, secret: pool.secret, poolId: id, userId: null, tenantId: null };
  return accessKeys(platform).get(id);
}

/** Lifetime of a management token in seconds. */
export const MANAGEMENT_TOKEN_LIFETIME = 7200;

const tokenKey = perPlatform((platform) => platform.vault.deriveKey('management-token'));

/**
 * A JWT (HS256) that stands for an access key. Its payload is plain ASCII without `>`, `?` and `~`, as one of the
 * clients decodes it with the standard base64 alphabet.
 */
export function issueManagementToken(platform: Platform, key: AccessKey): string {
  const now = Math.floor(platform.clock.now() / 1000);
  const payload = {
    sub: key.id,
    scoped_userpool_id: key.poolId,
    ...(key.tenantId ? { scoped_tenant_id: key.tenantId } : {}),
    iat: now,
    exp: now + MANAGEMENT_TOKEN_LIFETIME,
    jti: newId(platform.clock),
  };
  const content = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(payload)}`;
  return `${content}.${sign(platform, content).toString('base64url')}`;
}

/** The access key behind a management token; undefined when it is forged, expired, or its key is gone or off. */
export async function verifyManagementToken(platform: Platform, token: string): Promise<AccessKey | undefined> {
  const dot = token.lastIndexOf('.');
  const content = token.slice(0, dot);
  if (!content.startsWith(`${encode({ alg: 'HS256', typ: 'JWT' })}.`)) return undefined;
  const given = Buffer.from(token.slice(dot + 1), 'base64url');
  const expected = sign(platform, content);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  const payload = JSON.parse(Buffer.from(content.slice(content.indexOf('.') + 1), 'base64url').toString());
  if (payload.exp * 1000 <= platform.clock.now()) return undefined;
  return findAccessKey(platform, payload.sub);
}

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const sign = (platform: Platform, content: string): Buffer =>
  createHmac('sha256', tokenKey(platform)).update(content).digest();
