import { ExpressionWrapper, RawNode, type SelectQueryBuilder, sql } from 'kysely';
import type { Database } from './connect.ts';

/** Totals are counted up to here; beyond, the estimate of the planner must do. */
const COUNTED = 10_000;

export interface Page<Row> {
  totalCount: number;
  totalCountExact?: false;
  rows: Row[];
}

/**
 * One page of an ordered query, with the number of rows in all pages together. Beyond the rows that are always counted,
 * all are: to know how far the end is, and because a page that an estimate misplaced would hide rows from whoever reads
 * page by page.
 */
export async function readPage<Tables, Names extends keyof Tables, Row>(
  db: Database,
  query: SelectQueryBuilder<Tables, Names, Row>,
  { page, limit }: { page: number; limit: number },
): Promise<Page<Row>> {
  const offset = (page - 1) * limit;
  const total = offset < COUNTED ? await countRows(db, query) : { totalCount: await countAll(db, query) };
  if (offset >= total.totalCount) return { ...total, rows: [] };
  const size = Math.min(limit, total.totalCount - offset);
  const toEnd = total.totalCount - offset - size;
  if (offset < COUNTED || offset <= toEnd) return { ...total, rows: await query.limit(size).offset(offset).execute() };
  const rows = await backwards(query).limit(size).offset(toEnd).execute();
  return { ...total, rows: rows.reverse() };
}

/** The same rows in the opposite order: an index serves both. */
export function backwards<Tables, Names extends keyof Tables, Row>(
  query: SelectQueryBuilder<Tables, Names, Row>,
): SelectQueryBuilder<Tables, Names, Row> {
  const items = query.toOperationNode().orderBy?.items ?? [];
  return items.reduce((turned, { orderBy, direction, nulls }) => {
    const descends = direction !== undefined && RawNode.is(direction) && direction.sqlFragments.includes('desc');
    return turned.orderBy(new ExpressionWrapper(orderBy), (order) => {
      const way = descends ? order.asc() : order.desc();
      if (nulls === undefined) return way;
      return nulls === 'last' ? way.nullsFirst() : way.nullsLast();
    });
  }, query.clearOrderBy());
}

async function countAll<Tables, Names extends keyof Tables>(
  db: Database,
  query: SelectQueryBuilder<Tables, Names, unknown>,
): Promise<number> {
  const all = query.clearSelect().clearOrderBy().select(sql<number>`1`.as('one'));
  const { rows } = await sql<{ total: number }>`select count(*) as total from (${all}) counted`.execute(db);
  return rows[0]?.total ?? 0;
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
