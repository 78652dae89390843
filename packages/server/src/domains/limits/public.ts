import { sql } from 'kysely';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';

/** How often something may happen within a window that its first occurrence opens. */
export interface Limit {
  /** Name of the rule, such as `management-token`. */
  what: string;
  /** Who is counted: an account, an address, both. */
  key: string;
  limit: number;
  windowSeconds: number;
}

export interface Standing {
  /** False when the limit has been passed. */
  allowed: boolean;
  /** How many more are allowed within the window. */
  remaining: number;
  /** Seconds until the window ends. */
  retryAfter: number;
}

/** Counts one occurrence: a single statement, so that all processes together count each exactly once. */
export async function hit(platform: Platform, rule: Limit): Promise<Standing> {
  const now = platform.clock.now();
  const endsAt = now + rule.windowSeconds * 1000;
  const row = await platform.databases.everyPool
    .insertInto('limits')
    .values({ what: rule.what, key: rule.key, count: 1, ends_at: endsAt })
    .onConflict((conflict) =>
      conflict.columns(['what', 'key']).doUpdateSet({
        count: sql`case when limits.ends_at <= ${now} then 1 else limits.count + 1 end`,
        ends_at: sql`case when limits.ends_at <= ${now} then ${endsAt} else limits.ends_at end`,
      }),
    )
    .returning(['count', 'ends_at'])
    .executeTakeFirstOrThrow();
  await sweepSometimes(platform);
  return standing(rule, row.count, row.ends_at, now);
}

/** Where the count stands, without adding to it: `allowed` says whether one more may be tried. */
export async function peek(platform: Platform, rule: Limit): Promise<Standing> {
  const now = platform.clock.now();
  const row = await platform.databases.everyPool
    .selectFrom('limits')
    .select(['count', 'ends_at'])
    .where('what', '=', rule.what)
    .where('key', '=', rule.key)
    .where('ends_at', '>', now)
    .executeTakeFirst();
  if (!row) return { allowed: true, remaining: rule.limit, retryAfter: 0 };
  return { ...standing(rule, row.count, row.ends_at, now), allowed: row.count < rule.limit };
}

/** Starts the count anew, as after a success. */
export async function forget(platform: Platform, { what, key }: Pick<Limit, 'what' | 'key'>): Promise<void> {
  const db = platform.databases.everyPool;
  await db.deleteFrom('limits').where('what', '=', what).where('key', '=', key).execute();
}

const standing = ({ limit }: Limit, count: number, endsAt: number, now: number): Standing => ({
  allowed: count <= limit,
  remaining: Math.max(0, limit - count),
  retryAfter: Math.max(1, Math.ceil((endsAt - now) / 1000)),
});

/** Every so many counts of a process, windows that ended are removed. */
const SWEEP_EVERY = 1_000;

const counted = perPlatform(() => ({ hits: 0 }));

async function sweepSometimes(platform: Platform): Promise<void> {
  const counter = counted(platform);
  counter.hits += 1;
  if (counter.hits % SWEEP_EVERY !== 0) return;
  const now = platform.clock.now();
  await platform.databases.everyPool.deleteFrom('limits').where('ends_at', '<=', now).execute();
}
