import type { Language } from '@genauth/contract/language.ts';
import { problems } from '@genauth/contract/problems.ts';
import * as z from 'zod';
import { failure } from './failure.ts';

export type Members = Record<string, unknown>;

const locales = {
  'zh-CN': z.locales.zhCN().localeError,
  'zh-TW': z.locales.zhTW().localeError,
  'ja-JP': z.locales.ja().localeError,
  'en-US': z.locales.en().localeError,
};

/** Checks the input of one operation. Throws `invalidInput` that names the member and what was expected. */
export function parseInput(schema: z.ZodType, given: Members, language: Language): unknown {
  refuseUnstorable(given, '');
  const parsed = schema.safeParse(given, { error: locales[language] });
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const meant = schema.safeParse(withoutBlanks(given, issues));
  if (meant.success) return meant.data;
  throw invalid(issues[0]?.path.join('.') || 'body', issues[0]?.message ?? '');
}

/**
 * Some SDKs write out what they were not given: `null` at any depth, or an object that holds nothing but empty texts.
 * What the schema refuses of these is left out; where it takes a `null`, that means something.
 */
function withoutBlanks(given: Members, issues: readonly { path: PropertyKey[] }[]): Members {
  const copy = structuredClone(given);
  for (const { path } of issues) {
    const around = path.slice(0, -1);
    const blank = isBlank(valueAt(copy, around)) ? around : path;
    const name = blank.at(-1);
    const holder = valueAt(copy, blank.slice(0, -1));
    const goes = blank === around || valueAt(copy, path) === null;
    if (goes && typeof name === 'string' && holder instanceof Object) Reflect.deleteProperty(holder, name);
  }
  return copy;
}

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce(
    (at, step) => (at instanceof Object && Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined),
    value,
  );

function isBlank(value: unknown): boolean {
  const members = value instanceof Object && !Array.isArray(value) ? Object.values(value) : [];
  return members.length > 0 && members.every((member) => member === null || member === '');
}

const invalid = (field: string, expected: string) => failure(problems.invalidInput, { field, expected });

/** PostgreSQL has no place for U+0000, and UTF-8 none for half a surrogate pair. */
function refuseUnstorable(value: unknown, path: string): void {
  if (typeof value === 'string') {
    if (value.includes('\0')) throw invalid(path, 'U+0000');
    if (!value.isWellFormed()) throw invalid(path, 'Unicode');
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, member] of Object.entries(value)) {
      const at = (path ? `${path}.${name}` : name).replaceAll('\0', '\\0').toWellFormed();
      refuseUnstorable(name, at);
      refuseUnstorable(member, at);
    }
  }
}

/** JSON `null` at the top level means "not given", as for the SDKs that leave such members out. */
export const withoutNulls = (body: Members): Members =>
  Object.values(body).includes(null)
    ? Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null))
    : body;

/** Nothing in the contract nests so far; what does would exhaust the stack of whoever walks over it. */
const DEEPEST = 100;

export const isTooDeep = (value: unknown, left = DEEPEST): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (left === 0 || Object.values(value).some((member) => isTooDeep(member, left - 1)));

type Kind = 'number' | 'boolean' | 'array' | 'object' | 'other';

/**
 * Turns a query string's texts into what the schema asks for. An empty one where none may be means "not given"; one that
 * does not fit is left for the schema to refuse.
 */
export function queryReader(schema: z.ZodType): (query: Members) => Members {
  const kinds = new Map<string, Kind>();
  const neverEmpty = new Set<string>();
  for (const [name, member] of schema instanceof z.ZodObject ? Object.entries<z.ZodType>(schema.shape) : []) {
    kinds.set(name, kindOf(member));
    if (!member.safeParse('').success) neverEmpty.add(name);
  }
  return (query) => {
    const read: Members = {};
    for (const [key, value] of Object.entries(query)) {
      const name = key.endsWith('[]') ? key.slice(0, -2) : key;
      if (value === '' && neverEmpty.has(name)) continue;
      read[name] = coerce(value, kinds.get(name) ?? 'other');
    }
    return read;
  };
}

function kindOf(schema: unknown): Kind {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    return kindOf(schema.def.innerType);
  }
  if (schema instanceof z.ZodNumber) return 'number';
  if (schema instanceof z.ZodBoolean) return 'boolean';
  if (schema instanceof z.ZodArray) return 'array';
  return schema instanceof z.ZodObject || schema instanceof z.ZodRecord ? 'object' : 'other';
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const booleans: Record<string, boolean> = { true: true, True: true, 1: true, false: false, False: false, 0: false };

function coerce(value: unknown, kind: Kind): unknown {
  if (typeof value !== 'string') return value;
  if (kind === 'array') return value.startsWith('[') ? parsed(value) : value.split(',').filter(Boolean);
  if (kind === 'number') return NUMBER.test(value) ? Number(value) : value;
  if (kind === 'boolean') return booleans[value] ?? value;
  return kind === 'object' ? parsed(value) : value;
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return isTooDeep(value) ? text : value;
  } catch {
    return text;
  }
}
