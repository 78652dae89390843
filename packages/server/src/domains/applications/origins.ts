import { sql } from 'kysely';
import type { Platform } from '../../platform/platform.ts';
import { findPool } from '../pools/public.ts';
import type { Application } from './public.ts';

/** Whether a web origin is one of an application's: where users return to, or what it or its pool allows beside that. */
export async function isOriginOf(
  platform: Platform,
  { browser_origins, user_pool_id }: Application,
  origin: string,
): Promise<boolean> {
  return browser_origins.includes(origin) || isOriginOfPool(platform, user_pool_id, origin);
}

/** Whether a user pool allows a web origin, for all its applications. */
export async function isOriginOfPool(platform: Platform, poolId: string, origin: string): Promise<boolean> {
  const { allowedOrigins = [] } = (await findPool(platform, poolId))?.settings ?? {};
  return allowedOrigins.includes(origin);
}

/** Whether any application or pool of the server allows a web origin. */
export async function isOriginOfAny({ databases }: Platform, origin: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from applications where browser_origins @> array[${origin}])
      or exists (select from user_pools where settings -> 'allowedOrigins' @> to_jsonb(${origin}::text)) as found
  `.execute(databases.everyPool);
  return rows[0]?.found === true;
}
