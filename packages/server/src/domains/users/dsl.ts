import { problems } from '@genauth/contract/problems.ts';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { type Failure, failure } from '../../http/failure.ts';
import { type Condition, clauseOf, likeClause, literally } from './filters.ts';

type Clause = RawBuilder<SqlBool>;
type Members = Record<string, unknown>;

const DEEPEST = 10;
const LONGEST = 16_384;

/**
 * A query in the notation of Elasticsearch: `bool`, `term`, `terms`, `match`, `match_phrase`, `prefix`, `wildcard`,
 * `range`, `exists`, `ids` and `match_all`. Throws `filterInvalid` for anything else: a query that is understood in part
 * would answer with the wrong users.
 */
export function dslClauses(query: unknown): Clause[] {
  if (query === undefined || query === null) return [];
  const members = asMembers(query, 'searchQuery');
  if (Object.keys(members).length === 0) return [];
  if (JSON.stringify(members).length > LONGEST) throw refused('searchQuery', `> ${LONGEST}`);
  return [queryClause('query' in members ? only(members, 'query') : members, 0)];
}

const kinds: Record<string, (body: unknown, depth: number) => Clause> = {
  bool: boolClause,
  match_all: () => sql`true`,
  term: (body) => onField(body, ([field, value]) => condition(field, 'EQUAL', unwrapped(value, 'value'))),
  terms: (body) => onField(body, ([field, value]) => condition(field, 'IN', value)),
  match: (body) => onField(body, ([field, value]) => condition(field, 'CONTAINS', unwrapped(value, 'query'))),
  match_phrase: (body) => onField(body, ([field, value]) => condition(field, 'CONTAINS', unwrapped(value, 'query'))),
  prefix: (body) => onField(body, ([field, value]) => likeClause(field, `${literally(asText(field, value))}%`)),
  wildcard: (body) =>
    onField(body, ([field, value]) =>
      likeClause(field, literally(asText(field, value)).replaceAll('*', '%').replaceAll('?', '_')),
    ),
  range: (body) => onField(body, rangeClause),
  exists: (body) => condition(asText('exists', asMembers(body, 'exists').field), 'NOT_NULL', undefined),
  ids: (body) => condition('userId', 'IN', asMembers(body, 'ids').values),
};

function queryClause(query: unknown, depth: number): Clause {
  const entries = Object.entries(asMembers(query, 'searchQuery'));
  const [[kind, body] = ['', undefined], ...more] = entries;
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (!known || more.length > 0) throw refused('searchQuery', kind || '{}');
  if (depth > DEEPEST) throw refused('searchQuery', `> ${DEEPEST}`);
  return known(body, depth + 1);
}

/** `should` must hold when nothing else is asked for, or when `minimum_should_match` says so. */
function boolClause(body: unknown, depth: number): Clause {
  const { must, filter, must_not, should, minimum_should_match: least, ...rest } = asMembers(body, 'bool');
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) throw refused('bool', unknown);
  if (least !== undefined && least !== 0 && least !== 1) throw refused('bool', 'minimum_should_match');
  const read = (part: unknown): Clause[] =>
    (Array.isArray(part) ? part : part === undefined ? [] : [part]).map((one) => queryClause(one, depth));
  const clauses = [...read(must), ...read(filter)];
  const choices = read(should);
  const choose = least === 1 || (least === undefined && clauses.length === 0);
  if (choose && choices.length > 0) clauses.push(sql`(${sql.join(choices, sql` or `)})`);
  clauses.push(...read(must_not).map((part) => sql<SqlBool>`not coalesce(${part}, false)`));
  return clauses.length > 0 ? sql`(${sql.join(clauses, sql` and `)})` : sql`true`;
}

const bounds: Record<string, (field: string, value: unknown) => Clause> = {
  gt: (field, value) => condition(field, 'GREATER', value),
  lt: (field, value) => condition(field, 'LESSER', value),
  gte: (field, value) => sql`(${condition(field, 'GREATER', value)} or ${condition(field, 'EQUAL', value)})`,
  lte: (field, value) => sql`(${condition(field, 'LESSER', value)} or ${condition(field, 'EQUAL', value)})`,
};

function rangeClause([field, limits]: [string, unknown]): Clause {
  const clauses = Object.entries(asMembers(limits, field)).map(([name, value]) => {
    const bound = Object.hasOwn(bounds, name) ? bounds[name] : undefined;
    if (!bound) throw refused(field, name);
    return bound(field, value);
  });
  return clauses.length > 0 ? sql`(${sql.join(clauses, sql` and `)})` : sql`true`;
}

const condition = (field: string, operator: Condition['operator'], value: unknown): Clause =>
  clauseOf({ field, operator, value });

function onField(body: unknown, make: (entry: [field: string, value: unknown]) => Clause): Clause {
  const [entry, ...more] = Object.entries(asMembers(body, 'searchQuery'));
  if (!entry || more.length > 0) throw refused('searchQuery', '{ field: value }');
  return make(entry);
}

/** `{ field: value }` and `{ field: { value: value } }` mean the same. */
const unwrapped = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? only(value as Members, name) : value;

function only(members: Members, name: string): unknown {
  const unknown = Object.keys(members).find((key) => key !== name);
  if (unknown !== undefined) throw refused('searchQuery', unknown);
  return members[name];
}

function asMembers(value: unknown, field: string): Members {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Members;
  throw refused(field, 'object');
}

function asText(field: string, value: unknown): string {
  const text = unwrapped(value, 'value');
  if (typeof text === 'string') return text;
  throw refused(field, 'string');
}

const refused = (field: string, reason: string): Failure => failure(problems.filterInvalid, { field, reason });
