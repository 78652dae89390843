import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { createCache } from '../../platform/cache.ts';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';
import { plainAddress } from './rules.ts';

/** Who signs in or registers, as far as it is known. */
export interface Somebody {
  address?: string | undefined;
  userId?: string | undefined;
}

/** What the lists of a pool say about somebody. */
export interface Standing {
  forbidLogin: boolean;
  forbidRegister: boolean;
  /** Trusted: no second factor is to be asked for. */
  skipMfa: boolean;
}

/**
 * What the lists of a pool say about an address and a user. Either may be kept out. Who is on the list of the trusted
 * is not kept out, however wide the network is that is blocked; only trust spares the second factor.
 */
export async function standingOf(
  platform: Platform,
  db: Database,
  poolId: string,
  { address, userId }: Somebody,
): Promise<Standing> {
  const rows = await entriesAbout(platform, db, poolId, { address, userId });
  const limitsOf = (list: string, ofUser: boolean) =>
    rows.filter((row) => row.list === list && row.ofUser === ofUser).flatMap(({ limits }) => limits);
  const kept = (limit: string) =>
    [true, false].some((of) => limitsOf('BLACK', of).includes(limit) && limitsOf('WHITE', of).length === 0);
  return {
    forbidLogin: kept('FORBID_LOGIN'),
    forbidRegister: kept('FORBID_REGISTER'),
    skipMfa: [true, false].some((of) => limitsOf('WHITE', of).includes('SKIP_MFA')),
  };
}

/** Whether an address or a user is on a list of the trusted, whatever it spares them. */
export async function isTrusted(platform: Platform, db: Database, poolId: string, who: Somebody): Promise<boolean> {
  return (await entriesAbout(platform, db, poolId, who)).some(({ list }) => list === 'WHITE');
}

interface Entry {
  ofUser: boolean;
  list: string;
  limits: string[];
}

/** Most pools have no lists, and need not be asked at each sign-in. */
const listed = perPlatform((platform) =>
  createCache(platform.changes, 'risk_entries', async (poolId) => {
    const query = platform.databases.forPool(poolId).selectFrom('risk_entries').select('id');
    return { some: (await query.where('user_pool_id', '=', poolId).limit(1).executeTakeFirst()) !== undefined };
  }),
);

async function entriesAbout(
  platform: Platform,
  db: Database,
  poolId: string,
  { address, userId }: Somebody,
): Promise<Entry[]> {
  if (!(await listed(platform).get(poolId))?.some) return [];
  const ip = address === undefined ? undefined : plainAddress(address);
  const { rows } = await sql<Entry>`
    select user_id is not null as "ofUser", list, limits from risk_entries
    where user_pool_id = ${poolId} and (expires_at is null or expires_at > ${new Date(platform.clock.now())})
      and (user_id = ${userId ?? null} or network >>= ${ip ?? null}::inet)`.execute(db);
  return rows;
}
