import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { authentication, type Entry, management, operations } from '../src/index.ts';

const entries = [...operations()];

/** What breaks the rule, by name, so that a failure says where to look. */
const breaking = (rule: (entry: Entry) => boolean) => entries.filter((entry) => !rule(entry)).map(({ name }) => name);

test('the routes are those that existing clients call', () => {
  const routes = readFileSync(join(import.meta.dirname, 'routes.txt'), 'utf8')
    .trim()
    .split('\n');
  const declared = entries.map(
    ({ client, name, operation }) => `${client} ${name} ${operation.method} ${operation.path}`,
  );

  expect(declared.sort()).toEqual(routes);
  expect(routes).toHaveLength(622);
});

test.each(Object.entries({ management, authentication }))('no name stands twice in the %s client', (client) => {
  const names = entries.filter((entry) => entry.client === client).map(({ name }) => name);

  expect(new Set(names).size).toBe(names.length);
});

test('every operation says in a sentence what it does', () => {
  expect(breaking(({ operation: { summary } }) => summary.length >= 12 && summary.endsWith('.'))).toEqual([]);
  expect(new Set(entries.map(({ client, operation }) => client + operation.summary)).size).toBe(entries.length);
});

test('management operations need a permission, and no others do', () => {
  const rule = ({ operation: { caller, needs } }: Entry) =>
    caller === 'management' ? /^[a-z-]+:[a-z]+$/.test(needs ?? '') : needs === undefined;

  expect(breaking(rule)).toEqual([]);
});

test('each client is called by those it is made for', () => {
  const callers = { management: ['management', 'anyone'], authentication: ['user', 'application', 'anyone'] };

  expect(breaking(({ client, operation: { caller } }) => callers[client].includes(caller))).toEqual([]);
});

test('every input is an object, and its placeholders are members of it', () => {
  const rule = ({ operation: { input, path } }: Entry) =>
    input instanceof z.ZodObject && [...path.matchAll(/\{(\w+)\}/g)].every(([, name]) => (name ?? '') in input.shape);

  expect(breaking(rule)).toEqual([]);
});

test('every schema has a JSON schema', () => {
  for (const { operation } of entries) {
    const [input, output] = [operation.input, operation.output] as z.ZodType[];
    expect(z.toJSONSchema(input as z.ZodType, { io: 'input' })).toBeTypeOf('object');
    expect(z.toJSONSchema(output as z.ZodType, { io: 'output', unrepresentable: 'any' })).toBeTypeOf('object');
  }
});

test('a total comes with the entries that it counts', () => {
  const counted = entries.filter(
    ({ operation: { output } }) => output instanceof z.ZodObject && 'totalCount' in output.shape,
  );
  const entriesOf = ({ operation }: Entry) => {
    const { list, data } = (operation.output as z.ZodObject).shape;
    return list ?? data;
  };

  expect(counted.length).toBeGreaterThan(100);
  expect(counted.filter((entry) => !(entriesOf(entry) instanceof z.ZodArray)).map(({ name }) => name)).toEqual([]);
});

test('an entity has one name, and a name one entity', () => {
  const owners = new Map<string, z.core.$ZodType>();
  const twice: string[] = [];
  const look = (schema: z.core.$ZodType) => {
    const { id } = z.globalRegistry.get(schema) ?? {};
    if (!id) return;
    if (owners.has(id) && owners.get(id) !== schema) twice.push(id);
    owners.set(id, schema);
  };
  for (const { operation } of entries) {
    for (const schema of [operation.input, operation.output] as z.ZodType[]) {
      z.toJSONSchema(schema, { unrepresentable: 'any', override: ({ zodSchema }) => look(zodSchema) });
    }
  }

  expect(twice).toEqual([]);
  expect(owners.size).toBeGreaterThan(200);
});
