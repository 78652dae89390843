import type { userSearch } from '@genauth/contract/entities/user-filter.ts';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import { PLANNED_ANEW } from '../../database/connections.ts';
import type { Tables } from '../../database/tables.ts';
import { dslClauses } from './dsl.ts';
import { memberField, searchedColumns } from './filter-fields.ts';
import { clauseOf, contains } from './filters.ts';
import { hasGrams, termsOf, textIn } from './index-terms.ts';

type Search = z.output<typeof userSearch>;
type Column = keyof Tables['users'] & string;
type Order = { column: Column; nullsLast: boolean };

/** The users of a pool that match, in order. */
export function searchQuery(db: Database, poolId: string, search: Search) {
  const { keywords = '', advancedFilter = [], options } = search;
  const terms = advancedFilter.map(termsOf);
  const others = advancedFilter.filter((_, index) => terms[index] === undefined);
  const clauses = [...others.map(clauseOf), ...dslClauses(search.searchQuery)];
  const wanted = keywords.trim();
  if (wanted) clauses.push(anyContains(options.fuzzySearchOn, wanted));
  const texts = [hasGrams(wanted) ? wanted : undefined, ...others.map(textIn)].filter((text) => text !== undefined);
  const wantedTerms = terms.filter((alternatives) => alternatives !== undefined);
  if (texts.length + wantedTerms.length > 0) clauses.push(isIndexed(poolId, texts, wantedTerms));
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

const anyContains = (fields: Search['options']['fuzzySearchOn'], text: string): RawBuilder<SqlBool> => {
  const columns = fields?.length ? fields.flatMap((name) => memberField(name)?.indexed ?? []) : searchedColumns;
  const matches = columns.map((column) => sql`${sql.ref(`users.${column}`)} ilike ${contains(text)}`);
  // Wrapped, so that the planner does not take the condition for a rare one: it guesses that patterns hardly ever match.
  return sql`coalesce(${sql.join(matches, sql` or `)}, false)`;
};

/**
 * Whether the index has all these texts and one of each group of terms for a user. It is without row-level security, so
 * this must name the pool; see the migration that made the table.
 */
function isIndexed(poolId: string, texts: string[], terms: string[][]): RawBuilder<SqlBool> {
  const single = terms.flatMap((group) => (group.length === 1 ? group : []));
  const all = sql`search_pairs(variadic ${texts}::text[]) || ${single}::text[]`;
  const conditions = [
    sql`s.user_pool_id = ${poolId}`,
    ...(texts.length + single.length > 0 ? [sql`s.grams @> (${all})`] : []),
    ...terms.filter((group) => group.length > 1).map((group) => sql`s.grams && ${group}::text[]`),
  ];
  return sql`users.id in (select s.user_id from user_search s where ${sql.join(conditions, sql` and `)})`;
}

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
