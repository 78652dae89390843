import { type SelectQueryBuilder, sql } from 'kysely';
import type { Database } from './connect.ts';

/** Totals are counted up to here; beyond, the estimate of the planner must do. */
const COUNTED = 10_000;

export interface Page<Row> {
  totalCount: number;
  totalCountExact?: false;
  rows: Row[];
}

/** One page of an ordered query, with the number of rows in all pages together. */
export async function readPage<Tables, Names extends keyof Tables, Row>(
  db: Database,
  query: SelectQueryBuilder<Tables, Names, Row>,
  { page, limit }: { page: number; limit: number },
): Promise<Page<Row>> {
  const total = await countRows(db, query);
  const offset = (page - 1) * limit;
  if (offset >= total.totalCount) return { ...total, rows: [] };
  return { ...total, rows: await query.limit(limit).offset(offset).execute() };
}

/** How many rows a query has: exact up to 10,000. */
async function countRows<Tables, Names extends keyof Tables>(
  db: Database,
  query: SelectQueryBuilder<Tables, Names, unknown>,
): Promise<{ totalCount: number; totalCountExact?: false }> {
  const all = query.clearSelect().clearOrderBy().select(sql<number>`1`.as('one'));
  const counted = sql<{ total: number }>`select count(*) as total from (${all.limit(COUNTED + 1)}) counted`;
  const total = (await counted.execute(db)).rows[0]?.total ?? 0;
  if (total <= COUNTED) return { totalCount: total };
  const { rows } = await sql<{
    'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }];
  }>`explain (format json) ${all}`.execute(db);
  return { totalCount: Math.max(total, rows[0]?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0), totalCountExact: false };
}
