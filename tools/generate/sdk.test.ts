import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generateSdk } from './sdk.ts';

const sdk = join(import.meta.dirname, '../../packages/sdk/src');
const files = generateSdk();

test('the committed files are the ones that the contract gives', () => {
  const committed = globSync('**/*.ts', { cwd: join(sdk, 'generated') });

  expect(committed.sort()).toEqual([...files.keys()].sort());
  const stale = committed.filter((path) => readFileSync(join(sdk, 'generated', path), 'utf8') !== files.get(path));
  expect(stale, 'Run npm run generate.').toEqual([]);
});

test('every name is exported once', () => {
  const generated = [...files].flatMap(([path, text]) => (path === 'types.ts' ? [] : exportsOf(text)));
  const index = readFileSync(join(sdk, 'index.ts'), 'utf8');
  const handWritten = [...index.matchAll(/export (?:type )?\{([^}]+)\}/g)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.replace(/^\s*type /, '').trim()),
  );
  const names = [...generated, ...handWritten].filter(Boolean);

  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  expect(twice, 'An `export *` would hide one of them.').toEqual([]);
});

test('what is declared is what the routes reach', () => {
  const text = [...files.values()].join('\n');
  const declared = [...text.matchAll(/^ {2}(\w+)\(input\??: /gm)].map(([, name]) => name);
  const routes = ['management.ts', 'authentication.ts'].flatMap((path) => {
    const lines = files.get(path)?.split('Routes = `')[1]?.split('`')[0]?.trim().split('\n') ?? [];
    return lines.filter((line) => !/^[A-Z]+$/.test(line)).map((line) => line.split(' ')[0]);
  });

  expect(declared).toHaveLength(622);
  expect(routes.sort()).toEqual(declared.sort());
});

const exportsOf = (text: string): (string | undefined)[] =>
  [...text.matchAll(/^export (?:interface|type|const) (\w+)/gm)].map(([, name]) => name);
