import type { UserCondition } from '@genauth/contract/entities/user-filter.ts';
import { problems } from '@genauth/contract/problems.ts';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type * as z from 'zod';
import { failure } from '../../http/failure.ts';
import { type Field, type Kind, memberField } from './filter-fields.ts';

export type Condition = z.output<typeof UserCondition>;
type Clause = RawBuilder<SqlBool>;

/** One condition, with its value ready to be read as the operator needs it. */
interface Comparison {
  left: RawBuilder<unknown>;
  kind: Kind;
  owners: Field['owners'];
  one(): RawBuilder<unknown>;
  /** The value as text, whatever the field holds. */
  text(): string;
  list(length?: number): RawBuilder<unknown>;
  /** Both ends of BETWEEN. */
  ends(): [RawBuilder<unknown>, RawBuilder<unknown>];
  refuse(reason: string): Error;
}

/** Turns one condition into SQL. Throws `filterInvalid` when its value does not fit the field or the operator. */
export function clauseOf(condition: Condition): Clause {
  const { field: name, operator, value } = condition;
  const member = memberField(name);
  const comparison = compare(name, operator, value, member ?? customField(name, value));
  if (comparison.kind === 'list') return listClause(comparison, operator);
  if (!member && operator === 'EQUAL') return customEquals(name, comparison.list(1));
  if (!member && operator === 'IN') return customEquals(name, comparison.list());
  return scalarClause(comparison, operator);
}

function compare(field: string, operator: string, value: unknown, of: Field): Comparison {
  const { value: left, kind, owners } = of;
  const refuse = (reason: string) => failure(problems.filterInvalid, { field, reason: `${operator}: ${reason}` });
  const read = (given: unknown, as: Kind = kind) => {
    const known = readers[as](given);
    if (known === undefined) throw refuse(expected[as]);
    return known;
  };
  const list = (length?: number): unknown[] => {
    const given = Array.isArray(value) ? value : [value];
    if (given.length > 0 && given.length <= MOST_VALUES && given.length === (length ?? given.length)) return given;
    throw refuse(`[1 – ${length ?? MOST_VALUES}]`);
  };
  const type = sql.raw(kind === 'number' && isWhole(value) ? 'bigint' : types[kind]);
  return {
    left,
    kind,
    owners,
    refuse,
    one: () => sql`${read(value)}::${type}`,
    text: () => String(read(value, 'text')),
    list: (length) => sql`${list(length).map((one) => read(one))}::${type}[]`,
    ends: () => {
      const [from, to] = list(2).map((one) => read(one));
      return [sql`${from}::${type}`, sql`${to}::${type}`];
    },
  };
}

function scalarClause(comparison: Comparison, operator: Condition['operator']): Clause {
  const { left, one, text, list, ends } = comparison;
  switch (operator) {
    case 'EQUAL':
      return sql`${left} = ${one()}`;
    case 'NOT_EQUAL':
      return sql`${left} is distinct from ${one()}`;
    case 'CONTAINS':
      return sql`${left}::text ilike ${contains(text())}`;
    case 'NOT_CONTAINS':
      return sql`coalesce(${left}::text not ilike ${contains(text())}, true)`;
    case 'IS_NULL':
      return sql`${left} is null`;
    case 'NOT_NULL':
      return sql`${left} is not null`;
    case 'IN':
      return sql`${left} = any(${list()})`;
    case 'GREATER':
      return sql`${left} > ${one()}`;
    case 'LESSER':
      return sql`${left} < ${one()}`;
    case 'BETWEEN': {
      const [from, to] = ends();
      return sql`${left} between ${from} and ${to}`;
    }
  }
}

function listClause({ left, owners, list, refuse }: Comparison, operator: Condition['operator']): Clause {
  const any = owners ? sql`users.id in ${owners(undefined)}` : sql`${left} <> '{}'`;
  const one = () => (owners ? sql`users.id in ${owners(list())}` : sql`${left} && ${list()}`);
  switch (operator) {
    case 'IS_NULL':
      return sql`not (${any})`;
    case 'NOT_NULL':
      return sql`(${any})`;
    case 'NOT_EQUAL':
    case 'NOT_CONTAINS':
      return sql`not (${one()})`;
    case 'EQUAL':
    case 'IN':
    case 'CONTAINS':
      return sql`(${one()})`;
    default:
      throw refuse('EQUAL, NOT_EQUAL, IN, CONTAINS, NOT_CONTAINS, IS_NULL, NOT_NULL');
  }
}

/** A text in a pattern of LIKE, its own wildcards taken literally. */
export const literally = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** A pattern of LIKE that finds a text anywhere. */
export const contains = (text: string): string => `%${literally(text)}%`;

/** A pattern of LIKE against a member or custom field, as text. */
export const likeClause = (field: string, pattern: string): Clause =>
  sql`${(memberField(field) ?? customField(field, pattern)).value}::text ilike ${pattern}`;

/** A number is compared with numbers alone, anything else with the field as text. */
function customField(key: string, value: unknown): Field {
  const [sample] = Array.isArray(value) ? value : [value];
  if (typeof sample !== 'number') return { value: sql`users.custom_data ->> ${key}`, kind: 'text' };
  return {
    value: sql`case when jsonb_typeof(users.custom_data -> ${key}) = 'number'
      then (users.custom_data ->> ${key})::numeric end`,
    kind: 'number',
  };
}

/** Values of custom fields up to 256 characters stand in a table of their own, which has an index. */
const customEquals = (key: string, values: RawBuilder<unknown>): Clause => sql`exists (
  select from user_custom_values c where c.user_pool_id = users.user_pool_id and c.user_id = users.id
    and c.key = ${key} and c.value = any(${values}::text[]))`;

const MOST_VALUES = 500;

/** Compared as a fraction, a column of whole numbers could not be looked up in its index. */
const isWhole = (value: unknown): boolean => [value].flat().every((one) => Number.isSafeInteger(Number(one)));

/** SQL types that values are sent as: a number with a fraction must not break a comparison with whole numbers. */
const types: Record<Kind, string> = {
  text: 'text',
  folded: 'text',
  number: 'numeric',
  time: 'timestamptz',
  boolean: 'boolean',
  list: 'text',
};

const expected: Record<Kind, string> = {
  text: 'string',
  folded: 'string',
  number: 'number',
  time: 'time',
  boolean: 'true | false',
  list: 'string',
};

type Reader = (value: unknown) => unknown;

const scalar: Reader = (value) =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;

const readers: Record<Kind, Reader> = {
  text: scalar,
  folded: (value) => (typeof value === 'string' ? value.toLowerCase() : undefined),
  list: scalar,
  number: (value) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
  },
  boolean: (value) => {
    if (typeof value === 'boolean') return value;
    return value === 'true' ? true : value === 'false' ? false : undefined;
  },
  time: readTime,
};

const YEAR_9999 = 253_402_300_800_000;

/** Milliseconds since 1970, as a number or in digits, or a text that JavaScript reads as a date. */
function readTime(value: unknown): Date | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const time = typeof value === 'string' && /^\d{9,}$/.test(value) ? Number(value) : value;
  const date = new Date(time);
  const milliseconds = date.getTime();
  return milliseconds >= 0 && milliseconds < YEAR_9999 ? date : undefined;
}
