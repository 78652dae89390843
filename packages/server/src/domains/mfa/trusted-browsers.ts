import { createHash } from 'node:crypto';
import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId, newToken } from '../../platform/random.ts';
import type { UserRow } from '../users/public.ts';

/** Seconds that a browser is trusted. */
export const TRUST = 30 * 86_400;

interface Browser {
  platform: Platform;
  clientIp: string;
  userAgent: string | undefined;
  /** What the browser keeps from before. */
  trust?: string | undefined;
}

/**
 * Trusts a browser with a user from now on. Returns what it is to keep: something new each time, so that nobody knows
 * it who put something there before. Other users who trust the browser go on to.
 */
export async function trustBrowser({ platform, ...browser }: Browser, user: UserRow): Promise<string> {
  const { trust: old, clientIp, userAgent } = browser;
  const token = newToken();
  const now = platform.clock.now();
  const values = {
    id: newId(platform.clock),
    user_pool_id: user.user_pool_id,
    user_id: user.id,
    token_hash: hashOf(token),
    user_agent: userAgent ?? null,
    client_ip: clientIp,
    created_at: new Date(now),
    expires_at: new Date(now + TRUST * 1000),
  };
  const db = platform.databases.forPool(user.user_pool_id);
  await db.transaction().execute(async (trx) => {
    if (old) {
      const known = trx.updateTable('trusted_browsers').set({ token_hash: hashOf(token) });
      await known.where('user_pool_id', '=', user.user_pool_id).where('token_hash', '=', hashOf(old)).execute();
    }
    const insert = trx.insertInto('trusted_browsers').values(values);
    const { id: _, ...renewed } = values;
    await insert.onConflict((same) => same.columns(['user_id', 'token_hash']).doUpdateSet(renewed)).execute();
  });
  return token;
}

/** Whether a user trusts the browser. A new password ends what was trusted before it. */
export async function isTrusted({ platform, trust }: Browser, user: UserRow): Promise<boolean> {
  if (!trust) return false;
  const query = trustedBrowsers(platform, platform.databases.forPool(user.user_pool_id), user);
  return (await query.where('token_hash', '=', hashOf(trust)).executeTakeFirst()) !== undefined;
}

/** The browsers that a user trusts. */
export const trustedBrowsers = (platform: Platform, db: Database, user: UserRow) =>
  db
    .selectFrom('trusted_browsers')
    .select(['id', 'user_agent', 'client_ip', 'created_at', 'expires_at'])
    .where('user_id', '=', user.id)
    .where('expires_at', '>', new Date(platform.clock.now()))
    .where('created_at', '>=', user.password_last_set_at ?? new Date(0));

/** Ends the trust in one browser of a user, or in all of them. */
export async function endTrust(db: Database, userId: string, id?: string): Promise<void> {
  const query = db.deleteFrom('trusted_browsers').where('user_id', '=', userId);
  await (id === undefined ? query : query.where('id', '=', id)).execute();
}

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');
