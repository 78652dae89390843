import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { settings } from '../packages/server/src/config.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...globSync('docs/**/*.md', { cwd: root }),
];

test('every test that the page on security names exists', () => {
  const named = [...read('docs/security.md').matchAll(/^- `(.+?)`: (.+)$/gm)].map(([, path = '', title = '']) => ({
    path,
    title,
  }));

  expect(named.length).toBeGreaterThan(50);
  expect(
    named.filter(({ path, title }) => !existsSync(join(root, path)) || !read(path).includes(`'${title}'`)),
  ).toEqual([]);
});

test.each(pages)('%s links to what there is', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(([, link = '']) => link);

  expect(links.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
});

test('every setting that the page on operating names is one', () => {
  const named = read('docs/operating.md').match(/\b(GENAUTH|DATABASE|SMTP|SMS|LOG)_[A-Z_]+\b/g) ?? [];

  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !(name in settings.shape))).toEqual([]);
});
