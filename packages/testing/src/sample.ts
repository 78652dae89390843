import type { Schema } from '@genauth/contract/operation.ts';
import * as z from 'zod';

/** What the samples look at of a JSON Schema. */
export interface Shape {
  type?: string | string[];
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  format?: string;
  pattern?: string;
  minimum?: number;
  minItems?: number;
  maxLength?: number;
}

export type Members = Record<string, unknown>;

/** The shape of an operation's input, with named parts in their place. */
export function shapeOf(schema: Schema): Shape {
  const { $defs = {}, ...root } = z.toJSONSchema(schema as z.ZodType, { io: 'input', unrepresentable: 'any' });
  return inline(root, $defs, 0) as Shape;
}

/** Shapes that contain themselves are cut off at this depth. */
const DEEPEST = 12;

function inline(value: unknown, named: Record<string, unknown>, depth: number): unknown {
  if (Array.isArray(value)) return value.map((item) => inline(item, named, depth));
  if (typeof value !== 'object' || value === null) return value;
  if ('$ref' in value && typeof value.$ref === 'string') {
    return depth < DEEPEST ? inline(named[value.$ref.replace('#/$defs/', '')], named, depth + 1) : {};
  }
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inline(member, named, depth)]));
}

/**
 * A value that fits a shape: all members, or the required ones alone. `known` gives the values of members by name,
 * such as the id of a user that exists.
 */
export function sampleOf(shape: Shape, known: Members = {}, all = true): unknown {
  if (Array.isArray(shape.type)) return sampleOf({ ...shape, type: shape.type[0] ?? '' }, known, all);
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const [first] = shape.anyOf ?? shape.oneOf ?? [];
  if (first) return sampleOf(first, known, all);
  if (shape.allOf) return Object.assign({}, ...shape.allOf.map((part) => sampleOf(part, known, all)));
  if (shape.type === 'object') return sampleObject(shape, known, all);
  if (shape.type === 'array') return shape.items ? [sampleOf(shape.items, known, all)] : [];
  if (shape.type === 'string') return sampleText(shape);
  if (shape.type === 'number' || shape.type === 'integer') return Math.max(shape.minimum ?? 1, 1);
  return shape.type === 'boolean' ? true : {};
}

function sampleObject({ properties = {}, required = [] }: Shape, known: Members, all: boolean): Members {
  const names = all ? Object.keys(properties) : required;
  const members = names.map((name) => [name, sampleMember(name, properties[name] ?? {}, known, all)]);
  return Object.fromEntries(members);
}

function sampleMember(name: string, shape: Shape, known: Members, all: boolean): unknown {
  if (!(name in known)) return sampleOf(shape, known, all);
  return shape.type === 'array' && !Array.isArray(known[name]) ? [known[name]] : known[name];
}

function sampleText({ format, pattern }: Shape): string {
  if (format === 'email') return 'sample@example.com';
  if (format === 'uri') return 'https://example.com/sample';
  if (format === 'date-time') return '2024-01-01T00:00:00Z';
  return pattern ? (texts.find((text) => new RegExp(pattern, 'u').test(text)) ?? 'sample') : 'sample';
}

/** One of these fits each pattern of the contract. */
const texts = [
  'sample',
  '+8613800138000',
  '+86',
  '10',
  '#112233',
  'sample@example.com',
  'https://example.com',
  'https://example.com/sample',
];
