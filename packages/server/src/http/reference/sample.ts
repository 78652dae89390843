import { type Input, inputsOf, type Operation } from './catalogue.ts';
import { type OpenApi, resolve, type Schema } from './document.ts';

/** A call of the SDK in TypeScript with what is required. */
export function sampleOf(document: OpenApi, operation: Operation): string {
  const client = operation.client.toLowerCase();
  const members = inputsOf(document, operation).flatMap((input) => requiredOf(document, input));
  const argument = members.length > 0 ? literal(Object.fromEntries(members), '') : '';
  return `const result = await ${client}.${operation.name}(${argument});
if (result.statusCode !== 200) throw new Error(result.message);`;
}

const requiredOf = (document: OpenApi, { properties, required }: Input): [string, unknown][] =>
  required.map((name) => [name, placeholder(document, properties[name] ?? {}, name)]);

function placeholder(document: OpenApi, given: Schema, name: string): unknown {
  const schema = resolve(document, given);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  const [first] = schema.anyOf ?? [];
  if (first) return placeholder(document, first, name);
  switch (schema.type) {
    case 'array':
      return [placeholder(document, schema.items ?? {}, name.replace(/s$/, ''))];
    case 'object': {
      const members = (schema.required ?? []).map((member) => [
        member,
        placeholder(document, schema.properties?.[member] ?? {}, member),
      ]);
      return Object.fromEntries(members);
    }
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Math.max(schema.minimum ?? 1, 1);
    default:
      return textOf(schema, name);
  }
}

function textOf({ format }: Schema, name: string): string {
  if (format === 'email' || /email$/i.test(name)) return 'someone@example.com';
  if (format === 'uri' || /(url|uri)$/i.test(name)) return 'https://example.com';
  if (format === 'date-time') return '2026-01-01T00:00:00Z';
  return name.replace(/([a-z\d])([A-Z])/g, '$1_$2').toUpperCase();
}

function literal(value: unknown, indent: string): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, indent)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(([name, member]) => {
    const key = /^[\w$]+$/.test(name) ? name : `'${name}'`;
    return `${indent}  ${key}: ${literal(member, `${indent}  `)},\n`;
  });
  return members.length > 0 ? `{\n${members.join('')}${indent}}` : '{}';
}
