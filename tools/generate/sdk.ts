import type * as z from 'zod';
import { type Client, type Entry, operations } from '../../packages/contract/src/index.ts';
import { problems } from '../../packages/contract/src/problems.ts';
import { convert, type Direction, isSilent, type JsonSchema, type Models, resolve } from './json-schema.ts';
import { comment, idOf, type NameOf, pageItem, typeOf } from './type-of.ts';

interface Shape {
  readonly entry: Entry;
  readonly input: JsonSchema;
  readonly output: JsonSchema;
  /** Whether the envelope carries data: never, always, or sometimes. */
  readonly answers: 'nothing' | 'data' | 'maybe';
}

const HEADER = '// Written by `npm run generate` from packages/contract. Do not edit.\n\n';

/** The generated part of the SDK: text by file name, relative to its folder. */
export function generateSdk(): Map<string, string> {
  const models: Record<Direction, Models> = { input: new Map(), output: new Map() };
  const shapes = [...operations()].map((entry) => shapeOf(entry, models));
  const names = namesOf(models);
  const files = new Map<string, string>();
  const declarations = modelsOf(models, names);
  files.set('models.ts', HEADER + [...declarations.values()].join('\n'));
  for (const [path, group] of grouped(shapes)) {
    const body = groupFile(group, names, shapes);
    files.set(path, `${HEADER}${imports(body, [...declarations.keys()])}\n${body}`);
  }
  for (const client of ['management', 'authentication'] as const) {
    files.set(`${client}.ts`, HEADER + clientFile(client, shapes, models.input));
  }
  files.set('problems.ts', HEADER + problemsFile());
  const paths = [...files.keys()].filter((path) => path.includes('/') || path === 'models.ts');
  files.set('types.ts', HEADER + paths.map((path) => `export type * from './${path}';\n`).join(''));
  return files;
}

function shapeOf(entry: Entry, models: Record<Direction, Models>): Shape {
  const { operation } = entry;
  const input = convert(operation.input, 'input', models.input);
  if (isSilent(operation)) return { entry, answers: 'nothing', input, output: {} };
  const optional = (operation.output as z.ZodType)._zod.optout === 'optional';
  return {
    entry,
    answers: optional ? 'maybe' : 'data',
    input,
    output: convert(operation.output, 'output', models.output),
  };
}

/** A name differs between the directions where the types do, for instance because of a default. */
function namesOf({ input, output }: Record<Direction, Models>): Record<Direction, NameOf> {
  const plain: NameOf = (id) => id;
  const shared = [...input.keys()].filter((id) => output.has(id));
  const text = (models: Models, id: string) => typeOf(models.get(id) ?? {}, plain);
  const different = new Set(shared.filter((id) => text(input, id) !== text(output, id)));
  for (let size = -1; size !== different.size; ) {
    size = different.size;
    for (const id of shared) if (refsIn(input.get(id)).some((ref) => different.has(ref))) different.add(id);
  }
  return { output: plain, input: (id) => (different.has(id) ? `${id}Input` : id) };
}

const refsIn = (schema: unknown): string[] =>
  [...JSON.stringify(schema).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => idOf(ref ?? ''));

/** The declarations of all named schemas, by the name of their type. */
function modelsOf(models: Record<Direction, Models>, names: Record<Direction, NameOf>): Map<string, string> {
  const written = new Map<string, string>();
  for (const io of ['output', 'input'] as const) {
    for (const [id, model] of models[io]) written.set(names[io](id), declaration(names[io](id), model, names[io]));
  }
  return new Map([...written].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function declaration(name: string, schema: JsonSchema, nameOf: NameOf): string {
  const doc = comment(schema.description ? [schema.description] : []);
  const type = typeOf(schema, nameOf);
  return schema.type === 'object' && type.startsWith('{')
    ? `${doc}export interface ${name} ${type}\n`
    : `${doc}export type ${name} = ${type};\n`;
}

const fileOf = ({ client, group }: Entry): string => `${client}/${kebab(group)}.ts`;

function grouped(shapes: Shape[]): Map<string, Shape[]> {
  const groups = new Map<string, Shape[]>();
  for (const shape of shapes) groups.set(fileOf(shape.entry), [...(groups.get(fileOf(shape.entry)) ?? []), shape]);
  return groups;
}

function groupFile(group: Shape[], names: Record<Direction, NameOf>, all: Shape[]): string {
  const types: string[] = [];
  const methods = group.map((shape) => {
    const { name, client } = shape.entry;
    const twice = all.some(({ entry }) => entry.name === name && entry.client !== client);
    const title = `${twice ? pascal(client) : ''}${pascal(name)}`;
    const named = (suffix: Direction, schema: JsonSchema) => {
      const type = typeOf(schema, names[suffix]);
      if (!type.includes('\n')) return type;
      types.push(declaration(title + pascal(suffix), schema, names[suffix]));
      return title + pascal(suffix);
    };
    const input = named('input', shape.input);
    const optional = (shape.input.required ?? []).length === 0 && !shape.input.$ref ? '?' : '';
    const data = shape.answers === 'nothing' ? [] : [named('output', shape.output)];
    const output = [...data, ...(shape.answers === 'data' ? [] : ['undefined'])].join(' | ');
    const signature = `${name}(input${optional}: ${input}, options?: CallOptions): Promise<Result<${output}>>`;
    return `${comment(documentation(shape), '  ')}  ${signature};\n`;
  });
  const first = group[0]?.entry;
  const title = `${pascal(first?.client ?? '')}${pascal(first?.group ?? '')}`;
  return [...types, `export interface ${title} {\n${methods.join('\n')}}\n`].join('\n');
}

function documentation({ entry: { operation } }: Shape): string[] {
  const { summary, method, path, needs, fails, deprecated } = operation;
  const lines = [summary, '', `\`${method} ${path}\`${needs ? `, needs the permission \`${needs}\`` : ''}`];
  const failures = fails.map(({ key, statusCode, apiCode }) => `\`${key}\` (${statusCode}, ${apiCode})`);
  if (failures.length > 0) lines.push('', `Fails with ${failures.join(', ')}.`);
  return deprecated ? [...lines, '@deprecated'] : lines;
}

/** The imports that a file needs. */
function imports(body: string, models: string[]): string {
  const code = body.replace(/^ *(\/\*\*| \*).*$/gm, '').replace(/'[^'\n]*'/g, '');
  const used = (name: string) => new RegExp(`(?:[:<|&(=] ?|^)${name}\\b(?!\\??:)`, 'm').test(code);
  const line = (path: string, names: string[]) => {
    const list = names.filter(used);
    return list.length > 0 ? `import type { ${list.join(', ')} } from '${path}';\n` : '';
  };
  return [
    line('../../operations.ts', ['CallOptions']),
    line('../../result.ts', ['Page', 'Result']),
    line('../models.ts', models),
  ].join('');
}

function clientFile(client: Client, shapes: Shape[], models: Models): string {
  const own = shapes.filter(({ entry }) => entry.client === client);
  const groups = [...new Map(own.map(({ entry }) => [pascal(client) + pascal(entry.group), fileOf(entry)]))];
  const head = groups.map(([title, path]) => `import type { ${title} } from './${path}';\n`).join('');
  const parents = groups.map(([title]) => `\n    ${title}`).join(',');
  const methods = [...new Set(own.map(({ entry }) => entry.operation.method))].sort();
  const routes = methods.flatMap((method) => {
    const called = own.filter(({ entry }) => entry.operation.method === method);
    return [method, ...called.map((shape) => route(shape, models)).sort()];
  });
  return `${head}
/** Every operation of the ${pascal(client)}Client. */
export interface ${pascal(client)}Operations
  extends${parents} {}

/** The routes behind them; operations.ts says how a line is read. */
export const ${client}Routes = \`
${routes.join('\n')}
\`;
`;
}

/** One line of the route table. */
function route({ entry: { name, operation }, input, output }: Shape, models: Models): string {
  const { method, path } = operation;
  const parts = [name];
  if (path !== `/api/v3/${kebab(name)}`) parts.push(path.replace(/^\/api\/v3\/(?=\w)/, ''));
  if (operation.in === 'query' && method !== 'GET' && method !== 'DELETE') parts.push('?');
  if (operation.in === 'form') parts.push('&');
  const place = pageItem(output) && paginationPlace(input, models);
  if (place) parts.push(`@${place}`);
  return parts.join(' ');
}

/** Where an input keeps `page` and `limit`, unless they are its own members. */
function paginationPlace(input: JsonSchema, models: Models): string | undefined {
  const members = (schema: JsonSchema = {}) => resolve(schema, models).properties ?? {};
  const { options, pagination } = members(input);
  if (pagination) return 'pagination';
  return members(options).pagination ? 'options.pagination' : undefined;
}

function problemsFile(): string {
  const keys = Object.values(problems).sort((a, b) => a.apiCode - b.apiCode);
  return `/** Every way to fail, by its \`apiCode\`. */
export const problemKeys = {
${keys.map(({ apiCode, key }) => `  ${apiCode}: '${key}',\n`).join('')}} as const;

/** The name of a problem. */
export type ProblemKey = (typeof problemKeys)[keyof typeof problemKeys];
`;
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
