import type { userSearch } from '@genauth/contract/entities/user-filter.ts';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import { PLANNED_ANEW } from '../../database/connections.ts';
import type { Tables } from '../../database/tables.ts';
import { dslClauses } from './dsl.ts';
import { memberField, searchedColumns } from './filter-fields.ts';
import { type Condition, clauseOf, contains } from './filters.ts';

type Search = z.output<typeof userSearch>;
type Column = keyof Tables['users'] & string;
type Order = { column: Column; nullsLast: boolean };

/** The users of a pool that match, in order. */
export function searchQuery(db: Database, poolId: string, search: Search) {
  const { keywords = '', advancedFilter = [], options } = search;
  const clauses = [...advancedFilter.map(clauseOf), ...dslClauses(search.searchQuery)];
  const wanted = keywords.trim();
  if (wanted) clauses.push(anyContains(options.fuzzySearchOn, wanted));
  const parts = [wanted, ...advancedFilter.flatMap(indexedText)].filter(hasGrams);
  if (parts.length > 0) clauses.push(isCandidate(poolId, parts));
  let query = db
    .selectFrom('users')
    .selectAll('users')
    .modifyFront(sql.raw(PLANNED_ANEW))
    .where('users.user_pool_id', '=', poolId);
  for (const clause of clauses) query = query.where(clause);
  for (const { column, nullsLast, order } of sorting(options.sort)) {
    const by = sql.ref(`users.${column}`);
    query = query.orderBy(by, (way) => {
      const directed = order === 'asc' ? way.asc() : way.desc();
      return nullsLast ? directed.nullsLast() : directed;
    });
  }
  return query;
}

/** The text in a condition that the index of character pairs can narrow down. */
function indexedText({ field, operator, value }: Condition): string[] {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return operator === 'CONTAINS' && memberField(field)?.indexed ? [text] : [];
}

/** Whether a text has what the index holds: two characters, or one beyond ASCII. */
const hasGrams = (text: string): boolean => text.length >= 2 || /[^ -~]/.test(text);

const anyContains = (fields: Search['options']['fuzzySearchOn'], text: string): RawBuilder<SqlBool> => {
  const columns = fields?.length ? fields.flatMap((name) => memberField(name)?.indexed ?? []) : searchedColumns;
  const matches = columns.map((column) => sql`${sql.ref(`users.${column}`)} ilike ${contains(text)}`);
  return sql`(${sql.join(matches, sql` or `)})`;
};

/** Without row-level security, so this must name the pool; see the migration that made the table. */
const isCandidate = (poolId: string, texts: string[]): RawBuilder<SqlBool> => sql`users.id in (
  select s.user_id from user_search s
  where s.user_pool_id = ${poolId} and s.grams @> search_grams(variadic ${texts}::text[]))`;

const orders: Record<NonNullable<Search['options']['sort']>[number]['field'], Order> = {
  id: { column: 'id', nullsLast: false },
  createdAt: { column: 'created_at', nullsLast: false },
  updatedAt: { column: 'updated_at', nullsLast: false },
  email: { column: 'email_key', nullsLast: true },
  username: { column: 'username_key', nullsLast: true },
  externalId: { column: 'external_id', nullsLast: true },
  phone: { column: 'phone', nullsLast: true },
  status: { column: 'status', nullsLast: false },
  statusChangedAt: { column: 'status_changed_at', nullsLast: true },
  passwordLastSetAt: { column: 'password_last_set_at', nullsLast: true },
  loginsCount: { column: 'logins_count', nullsLast: false },
  gender: { column: 'gender', nullsLast: false },
  lastLogin: { column: 'last_login', nullsLast: true },
  userSourceType: { column: 'user_source_type', nullsLast: false },
  lastMfaTime: { column: 'last_mfa_time', nullsLast: true },
  passwordSecurityLevel: { column: 'password_security_level', nullsLast: true },
  phoneCountryCode: { column: 'phone_country_code', nullsLast: true },
  lastIp: { column: 'last_ip', nullsLast: true },
};

/** What to sort by; the id comes last, so that pages neither overlap nor leave gaps. */
function sorting(sort: Search['options']['sort']): (Order & { order: 'asc' | 'desc' })[] {
  const [first] = sort ?? [];
  if (!sort || !first) return sorting([{ field: 'createdAt', order: 'desc' }]);
  return [...sort, { field: 'id' as const, order: first.order }].map(({ field, order }) => ({
    ...orders[field],
    order,
  }));
}
