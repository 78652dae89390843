import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';

export { networkOf } from './network.ts';

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
  const [standing] = await hitAll(platform, [rule]);
  return standing ?? unused(rule);
}

/** Counts one occurrence under several rules at once, over any connection: counts belong to no pool. */
export async function hitAll(
  platform: Platform,
  rules: readonly Limit[],
  db: Database = platform.databases.everyPool,
): Promise<Standing[]> {
  const now = platform.clock.now();
  const endsAt = ({ windowSeconds }: Limit) => now + windowSeconds * 1000;
  const values = rules.map((rule) => ({ what: rule.what, key: rule.key, count: 1, ends_at: endsAt(rule) }));
  const rows = await db
    .insertInto('limits')
    .values(values.sort(byRow))
    .onConflict((conflict) =>
      conflict.columns(['what', 'key']).doUpdateSet({
        count: sql`case when limits.ends_at <= ${now} then 1 else limits.count + 1 end`,
        ends_at: sql`case when limits.ends_at <= ${now} then excluded.ends_at else limits.ends_at end`,
      }),
    )
    .returning(['what', 'key', 'count', 'ends_at'])
    .execute();
  return rules.map((rule) => standing(rule, rows, now));
}

/** All processes lock rows in the same order, so that none waits for another in a circle. */
const byRow = (a: Pick<Limit, 'what' | 'key'>, b: Pick<Limit, 'what' | 'key'>): number =>
  `${a.what} ${a.key}` < `${b.what} ${b.key}` ? -1 : 1;

/** Where the count stands, without adding to it: `allowed` says whether one more may be tried. */
export async function peek(platform: Platform, rule: Limit): Promise<Standing> {
  const [standing] = await peekAll(platform, [rule]);
  return standing ?? unused(rule);
}

/** Where the counts of several rules stand. */
export async function peekAll(
  platform: Platform,
  rules: readonly Limit[],
  db: Database = platform.databases.everyPool,
): Promise<Standing[]> {
  const now = platform.clock.now();
  const names = rules.map(({ what }) => what);
  const keys = rules.map(({ key }) => key);
  const rows = await db
    .selectFrom('limits')
    .select(['what', 'key', 'count', 'ends_at'])
    .where(sql<boolean>`(what, key) in (select * from unnest(${names}::text[], ${keys}::text[]))`)
    .where('ends_at', '>', now)
    .execute();
  return rules.map((rule) => {
    const found = standing(rule, rows, now);
    return { ...found, allowed: found.remaining > 0 };
  });
}

/** Starts the count anew, as after a success. */
export async function forget(platform: Platform, { what, key }: Pick<Limit, 'what' | 'key'>): Promise<void> {
  const db = platform.databases.everyPool;
  await db.deleteFrom('limits').where('what', '=', what).where('key', '=', key).execute();
}

interface Row {
  what: string;
  key: string;
  count: number;
  ends_at: number;
}

const unused = ({ limit }: Limit): Standing => ({ allowed: true, remaining: limit, retryAfter: 0 });

function standing(rule: Limit, rows: readonly Row[], now: number): Standing {
  const row = rows.find(({ what, key }) => what === rule.what && key === rule.key);
  if (!row) return unused(rule);
  return {
    allowed: row.count <= rule.limit,
    remaining: Math.max(0, rule.limit - row.count),
    retryAfter: Math.max(1, Math.ceil((row.ends_at - now) / 1000)),
  };
}
