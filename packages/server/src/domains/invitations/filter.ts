import type { CombinedFilter } from '@genauth/contract/entities/combined-filter.ts';
import { problems } from '@genauth/contract/problems.ts';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type * as z from 'zod';
import { failure } from '../../http/failure.ts';

type Filter = z.output<typeof CombinedFilter>;
type Operator = Filter['filters'][number]['operator'];

const pattern = (value: string): string => `%${value.replace(/[\\%_]/g, '\\$&')}%`;

const operators: Record<Operator, (column: RawBuilder<unknown>, value: string) => RawBuilder<SqlBool>> = {
  EQUAL: (column, value) => sql`${column}::text = ${value}`,
  NOT_EQUAL: (column, value) => sql`${column}::text is distinct from ${value}`,
  CONTAINS: (column, value) => sql`${column}::text ilike ${pattern(value)}`,
  NOT_CONTAINS: (column, value) => sql`coalesce(${column}::text, '') not ilike ${pattern(value)}`,
  IS_NULL: (column) => sql`${column} is null`,
  NOT_NULL: (column) => sql`${column} is not null`,
  IN: (column, value) => sql`${column}::text = any(${value.split(',')})`,
  NOT_IN: (column, value) => sql`${column}::text <> all(${value.split(',')})`,
  GREATER: (column, value) => sql`${column}::text > ${value}`,
  LESSER: (column, value) => sql`${column}::text < ${value}`,
  BETWEEN: (column, value) =>
    sql`${column}::text between ${value.split(',')[0] ?? ''} and ${value.split(',')[1] ?? ''}`,
};

/** What a request searches for: keywords in any of some columns, and conditions on members by their name on the wire. */
export function matching(
  columns: Record<string, string>,
  searched: readonly string[],
  { keywords, filter }: { keywords?: string | undefined; filter?: Filter | undefined },
): RawBuilder<SqlBool> {
  const all = [sql<SqlBool>`true`];
  if (keywords) {
    const any = searched.map((column) => sql`${sql.ref(column)} ilike ${pattern(keywords)}`);
    all.push(sql<SqlBool>`(${sql.join(any, sql` or `)})`);
  }
  if (filter) {
    const conditions = filter.filters.map(({ type: field, operator, value }) => {
      const column = Object.hasOwn(columns, field) ? columns[field] : undefined;
      if (!column) throw failure(problems.filterInvalid, { field, reason: Object.keys(columns).join(', ') });
      return operators[operator](sql.ref(column), String(value));
    });
    all.push(sql<SqlBool>`(${sql.join(conditions, filter.type === 'or' ? sql` or ` : sql` and `)})`);
  }
  return sql<SqlBool>`(${sql.join(all, sql` and `)})`;
}
