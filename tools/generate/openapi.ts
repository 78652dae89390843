import { type Entry, management, operations } from '../../packages/contract/src/index.ts';
import type { Caller } from '../../packages/contract/src/operation.ts';
import { componentsOf, type NameOf, namesOf, problemCatalogue } from './components.ts';
import { convert, type Direction, isSilent, type JsonSchema, type Models, renameRefs, resolve } from './json-schema.ts';

interface Converted extends Entry {
  readonly id: string;
  readonly input: JsonSchema;
  readonly output: JsonSchema;
}

/** One entry under `paths`. */
interface PathOperation {
  operationId: string;
  tags: string[];
  summary: string;
  [member: string]: unknown;
}

const security: Record<Caller, object[]> = {
  management: [{ accessKeySignature: [] }, { managementToken: [] }],
  user: [{ userToken: [] }],
  application: [{ clientSecret: [] }, {}],
  anyone: [],
};

/** The whole contract as an OpenAPI 3.1 document. */
export function openApi(version: string): object {
  const models: Record<Direction, Models> = { input: new Map(), output: new Map() };
  const converted = withIds([...operations()]).map(({ entry, id }) => ({
    ...entry,
    id,
    input: convert(entry.operation.input, 'input', models.input),
    output: convert(entry.operation.output, 'output', models.output),
  }));
  const nameOf = namesOf(models);
  const paths: Record<string, Record<string, PathOperation>> = {};
  for (const operation of converted) {
    const { path } = operation.operation;
    const method = operation.operation.method.toLowerCase();
    const described = describe(operation, models.input, nameOf);
    const methods = paths[path] ?? {};
    methods[method] = methods[method] ? merged(methods[method], described) : described;
    paths[path] = methods;
  }
  const tags = (client: Entry['client']) => [
    ...new Set(converted.filter((entry) => entry.client === client).map(tagOf)),
  ];
  return {
    openapi: '3.1.1',
    info: {
      title: 'GenAuth',
      version,
      summary: 'The management and the authentication API, version 3.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    tags: [...tags('management'), ...tags('authentication')].map((name) => ({ name })),
    'x-tagGroups': [
      { name: 'Management', tags: tags('management') },
      { name: 'Authentication', tags: tags('authentication') },
    ],
    paths,
    components: componentsOf(models, nameOf),
    'x-problems': problemCatalogue(),
  };
}

/** The name of an operation is its id, unless both clients have it. */
function withIds(entries: Entry[]): { entry: Entry; id: string }[] {
  const counts = Map.groupBy(entries, ({ name }) => name);
  return entries.map((entry) => {
    const shared = (counts.get(entry.name)?.length ?? 0) > 1;
    const id = shared ? `${entry.client}${entry.name.charAt(0).toUpperCase()}${entry.name.slice(1)}` : entry.name;
    return { entry, id };
  });
}

/** `userIdentities` becomes `User identities`; the user's side of a group that administrators have too, `My …`. */
function tagOf({ client, group }: Entry): string {
  const words = group
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(/\b(asa|ip|ldap|mfa)\b/, (name) => name.toUpperCase())
    .replace('ext idp', 'identity provider')
    .replace('qrcode', 'QR code')
    .replace('webauthn', 'WebAuthn');
  if (client === 'authentication' && group in management) return `My ${words}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function describe(entry: Converted, models: Models, nameOf: NameOf): PathOperation {
  const { operation } = entry;
  const body = requestBody(entry, models, nameOf);
  return {
    operationId: entry.id,
    tags: [tagOf(entry)],
    summary: operation.summary,
    ...(operation.deprecated && { deprecated: true }),
    security: security[operation.caller],
    parameters: parametersOf(entry, models, nameOf),
    ...(body && { requestBody: body }),
    responses: {
      200: {
        description: operation.bare ? 'The answer, without envelope.' : 'The envelope, with or without a problem.',
        content: { 'application/json': { schema: responseOf(entry, nameOf) } },
      },
    },
    ...(operation.needs && { 'x-needs': operation.needs }),
    ...(operation.audits && { 'x-audits': operation.audits }),
    'x-problems': operation.fails.map(({ key }) => key),
  };
}

const inPath = (path: string): Set<string> => new Set([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));

function readsQuery({ method, in: where }: Converted['operation']): boolean {
  return where === 'query' || (where === undefined && (method === 'GET' || method === 'DELETE'));
}

function parametersOf({ client, operation, input }: Converted, models: Models, nameOf: NameOf): object[] {
  const { properties = {}, required = [] } = resolve(input, models);
  const placeholders = inPath(operation.path);
  const members = Object.entries(properties)
    .filter(([name]) => placeholders.has(name) || readsQuery(operation))
    .map(([name, { description, ...schema }]) => ({
      name,
      in: placeholders.has(name) ? 'path' : 'query',
      ...((required.includes(name) || placeholders.has(name)) && { required: true }),
      ...(description && { description }),
      schema: renameRefs(schema, nameOf('input')),
    }));
  const shared = client === 'authentication' ? ['ApplicationId', 'Language'] : ['Language'];
  return [...members, ...shared.map((name) => ({ $ref: `#/components/parameters/${name}` }))];
}

function requestBody({ operation, input }: Converted, models: Models, nameOf: NameOf): object | undefined {
  if (readsQuery(operation)) return undefined;
  const { properties = {} } = resolve(input, models);
  const placeholders = inPath(operation.path);
  const names = Object.keys(properties).filter((name) => !placeholders.has(name));
  if (names.length === 0) return undefined;
  const schema = placeholders.size > 0 ? without(input, placeholders) : input;
  const type = operation.in === 'form' ? 'application/x-www-form-urlencoded' : 'application/json';
  return { required: true, content: { [type]: { schema: renameRefs(schema, nameOf('input')) } } };
}

function without(schema: JsonSchema, names: Set<string>): JsonSchema {
  const kept = Object.entries(schema.properties ?? {}).filter(([name]) => !names.has(name));
  const required = (schema.required ?? []).filter((name) => !names.has(name));
  return { ...schema, properties: Object.fromEntries(kept), required };
}

function responseOf({ operation, output }: Converted, nameOf: NameOf): JsonSchema {
  const envelope: JsonSchema = { $ref: '#/components/schemas/Envelope' };
  if (isSilent(operation)) return envelope;
  const data = renameRefs(output, nameOf('output'));
  return operation.bare ? data : { allOf: [envelope, { type: 'object', properties: { data } }] };
}

/** OpenAPI has one entry for a method and path; where two operations share them, the entry holds both. */
function merged(first: PathOperation, second: PathOperation): PathOperation {
  const both = [first, second];
  const bodies = both.flatMap(({ requestBody }) => (requestBody ? [requestBody] : []));
  return {
    ...first,
    summary: both.map(({ summary }) => summary).join(' Or: '),
    tags: [...new Set(both.flatMap(({ tags }) => tags))],
    security: both.flatMap(({ security: of }) => of as object[]),
    ...(bodies.length === 2 && { requestBody: eitherBody(bodies) }),
    responses: { 200: { description: 'The answer of the operation that was called.', content: eitherAnswer(both) } },
    'x-operations': both.map(({ operationId, summary }) => ({ operationId, summary })),
  };
}

interface Content {
  content: { 'application/json': { schema: JsonSchema } };
}

function either(contents: Content[]): Content['content'] {
  const schemas = contents.map(({ content }) => content['application/json'].schema);
  const distinct = [...new Map(schemas.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [only] = distinct;
  return { 'application/json': { schema: distinct.length === 1 && only ? only : { anyOf: distinct } } };
}

const eitherBody = (bodies: unknown[]) => ({ required: true, content: either(bodies as Content[]) });

const eitherAnswer = (both: PathOperation[]) =>
  either(both.map(({ responses }) => (responses as { 200: Content })[200]));
