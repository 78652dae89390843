import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openApi } from './openapi.ts';

const root = join(import.meta.dirname, '../..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
const text = `${JSON.stringify(openApi(version), null, 2)}\n`;

interface Document {
  paths: Record<string, Record<string, { operationId: string; 'x-operations'?: { operationId: string }[] }>>;
  components: Record<string, Record<string, unknown>>;
}
const document = JSON.parse(text) as Document;
const described = Object.values(document.paths).flatMap((methods) => Object.values(methods));

test('the committed file is the one that the contract gives', () => {
  expect(readFileSync(join(root, 'openapi.json'), 'utf8') === text, 'Run npm run generate.').toBe(true);
});

test('every operation is described under an id of its own', () => {
  const ids = described.flatMap(({ operationId, 'x-operations': both }) =>
    both ? both.map((one) => one.operationId) : [operationId],
  );

  expect(ids).toHaveLength(622);
  expect(new Set(ids).size).toBe(622);
});

test('every reference leads somewhere', () => {
  const lost = [...text.matchAll(/"\$ref": "#\/components\/(\w+)\/([^"]+)"/g)].filter(
    ([, kind, name]) => document.components[kind ?? '']?.[name ?? ''] === undefined,
  );

  expect(text).not.toContain('#/$defs/');
  expect(lost.map(([reference]) => reference)).toEqual([]);
});
