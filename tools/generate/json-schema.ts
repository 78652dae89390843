import * as z from 'zod';
import type { Operation, Schema } from '../../packages/contract/src/operation.ts';

/** The part of JSON Schema that the contract needs. */
export interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  default?: unknown;
  deprecated?: boolean;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  items?: JsonSchema;
  prefixItems?: JsonSchema[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  enum?: unknown[];
  const?: unknown;
  [keyword: string]: unknown;
}

export type Direction = 'input' | 'output';

/** Named schemas by id. */
export type Models = Map<string, JsonSchema>;

const safe = Number.MAX_SAFE_INTEGER;

/** Whether the envelope of an operation carries no data. */
export const isSilent = ({ output }: Operation): boolean => (output as z.ZodType)._zod.def.type === 'undefined';

/** Converts a schema of the contract; the entities in it go into `models`, and what is left refers to them. */
export function convert(schema: Schema, io: Direction, models: Models): JsonSchema {
  const { $schema, $defs, ...root } = z.toJSONSchema(schema as z.ZodType, { io, unrepresentable: 'any' });
  for (const [id, model] of Object.entries($defs ?? {})) models.set(id, tidy(model) as JsonSchema);
  if (typeof root.id !== 'string') return tidy(root) as JsonSchema;
  models.set(root.id, tidy(root) as JsonSchema);
  return { $ref: `#/$defs/${root.id}` };
}

/** Follows a reference, once. */
export const resolve = (schema: JsonSchema, models: Models): JsonSchema =>
  schema.$ref ? (models.get(schema.$ref.replace('#/$defs/', '')) ?? {}) : schema;

/** Leaves out what says nothing to a reader: ids, the limits of safe integers and the pattern behind a format. */
function tidy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(tidy);
  if (typeof value !== 'object' || value === null) return value;
  const schema = value as JsonSchema;
  const kept = Object.entries(schema).filter(([keyword, of]) => {
    if (keyword === 'id') return typeof of !== 'string';
    if (keyword === 'pattern') return !(typeof of === 'string' && schema.format);
    return of !== safe && of !== -safe;
  });
  return Object.fromEntries(kept.map(([keyword, of]) => [keyword, tidy(of)]));
}

/** Rewrites every reference in a schema. */
export function renameRefs<Value>(value: Value, rename: (id: string) => string): Value {
  const text = JSON.stringify(value, (key, of) =>
    key === '$ref' && typeof of === 'string' ? rename(of.replace('#/$defs/', '')) : of,
  );
  return JSON.parse(text) as Value;
}
