import type { JsonSchema } from './json-schema.ts';

/** How the type of a named schema is called where it is used. */
export type NameOf = (id: string) => string;

const primitives: Record<string, string> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
};

/** Writes a JSON schema as a TypeScript type. */
export function typeOf(schema: JsonSchema, nameOf: NameOf, indent = ''): string {
  const nested = (inner: JsonSchema) => typeOf(inner, nameOf, indent);
  if (schema.$ref !== undefined) return nameOf(idOf(schema.$ref));
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => literal(value)).join(' | ');
  const members = schema.anyOf ?? schema.oneOf;
  if (members) return [...new Set(members.map(nested))].join(' | ');
  if (schema.allOf) return schema.allOf.map((member) => wrapped(nested(member))).join(' & ');
  if (schema.type === 'array') {
    if (schema.prefixItems) return `[${schema.prefixItems.map(nested).join(', ')}]`;
    return `${wrapped(nested(schema.items ?? {}))}[]`;
  }
  if (schema.type === 'object') return objectType(schema, nameOf, indent);
  if (Array.isArray(schema.type)) return schema.type.map((type) => nested({ ...schema, type })).join(' | ');
  return primitives[schema.type ?? ''] ?? 'unknown';
}

/** The id of a schema that is referred to. */
export const idOf = (ref: string): string => decodeURIComponent(ref.replace('#/$defs/', ''));

/** A page of a list, if the schema is one: its item. */
export function pageItem(schema: JsonSchema): JsonSchema | undefined {
  const names = Object.keys(schema.properties ?? {}).join();
  return names === 'totalCount,totalCountExact,list' ? schema.properties?.list?.items : undefined;
}

function objectType(schema: JsonSchema, nameOf: NameOf, indent: string): string {
  const item = pageItem(schema);
  if (item) return `Page<${typeOf(item, nameOf, indent)}>`;
  const rest = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
  if (!schema.properties) return `Record<string, ${rest ? typeOf(rest, nameOf, indent) : 'unknown'}>`;
  const required = new Set(schema.required);
  const lines = Object.entries(schema.properties).map(([name, property]) => {
    const type = typeOf(property, nameOf, `${indent}  `);
    // zod infers `| undefined` as well, and exactOptionalPropertyTypes tells the difference.
    const member = required.has(name) ? `: ${type}` : `?: ${type} | undefined`;
    return `${docOf(property, `${indent}  `)}${indent}  ${propertyName(name)}${member};\n`;
  });
  if (rest) lines.push(`${indent}  [name: string]: ${typeOf(rest, nameOf, `${indent}  `)};\n`);
  return lines.length > 0 ? `{\n${lines.join('')}${indent}}` : 'Record<string, never>';
}

/** The documentation comment of a field. */
function docOf({ description, default: fallback, deprecated }: JsonSchema, indent: string): string {
  const lines = description ? [description] : [];
  if (fallback !== undefined)
    lines.push(`@default ${typeof fallback === 'string' ? literal(fallback) : JSON.stringify(fallback)}`);
  if (deprecated) lines.push('@deprecated');
  return comment(lines, indent);
}

/** A documentation comment, on one line where it fits. */
export function comment(lines: string[], indent = ''): string {
  const safe = lines.map((line) => line.replaceAll('*/', '* /'));
  if (safe.length === 0) return '';
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} *${line && ` ${line}`}\n`).join('')}${indent} */\n`;
}

const propertyName = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : literal(name));

const literal = (value: unknown): string =>
  typeof value === 'string'
    ? `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
    : JSON.stringify(value);

/** Puts a union or an intersection into parentheses. */
const wrapped = (type: string): string => (/ [|&] /.test(outermost(type)) ? `(${type})` : type);

/** A type without what stands in braces: the members of objects say nothing about the type as a whole. */
function outermost(type: string): string {
  const inner = /\{[^{}]*\}/g;
  return inner.test(type) ? outermost(type.replace(inner, '')) : type;
}
