import { readFileSync } from 'node:fs';
import { sharedServer } from '@genauth/testing/server.ts';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';

interface Document {
  openapi: string;
  servers: unknown;
  'x-tagGroups': { tags: string[] }[];
  components: { schemas: Record<string, unknown> };
}

const read = async (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch((await sharedServer()).url + path, { headers });
const openApi = async (): Promise<Document> => (await (await read('/openapi.json')).json()) as Document;
const slugOf = (tag: string): string => tag.toLowerCase().replaceAll(' ', '-');

test('/openapi.json is the generated document, valid, with this server in it', async () => {
  const { url } = await sharedServer();
  const response = await read('/openapi.json');
  const { servers, ...document } = (await response.json()) as Document;

  expect(servers).toEqual([{ url }]);
  const committed = new URL('../../../../openapi.json', import.meta.url);
  expect(document).toEqual(JSON.parse(readFileSync(committed, 'utf8')));
  expect(await new Validator().validate({ ...document, servers })).toEqual({ valid: true });
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test('who has the document already is told so', async () => {
  for (const encoding of ['br', 'gzip', 'identity']) {
    const first = await read('/openapi.json', { 'accept-encoding': encoding });
    expect(first.headers.get('content-encoding') ?? 'identity').toBe(encoding);
    expect(((await first.json()) as Document).openapi).toBe('3.1.1');
    const etag = first.headers.get('etag') ?? '';
    const again = await read('/openapi.json', { 'accept-encoding': encoding, 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  }
});

test('every operation and every model has its place in the reference', async () => {
  const document = await openApi();
  const shown: string[] = [];
  for (const tag of document['x-tagGroups'].flatMap(({ tags }) => tags)) {
    const page = await read(`/reference/${slugOf(tag)}`);
    expect(page.status, tag).toBe(200);
    const text = await page.text();
    expect(text.length, `${tag} is a light page`).toBeLessThan(150_000);
    shown.push(...[...text.matchAll(/<section id="(\w+)"/g)].map(([, id]) => `${tag} ${id}`));
    for (const [, model = ''] of text.matchAll(/\/reference\/models\/(\w+)/g)) {
      expect(document.components.schemas, model).toHaveProperty(model);
    }
  }
  expect(shown).toHaveLength(622);
  expect(new Set(shown).size).toBe(shown.length);
  expect((await read('/reference/models/User')).status).toBe(200);
}, 60_000);

test('an operation is described whole', async () => {
  const page = await (await read('/reference/roles')).text();
  const section = page.split('<section ').find((part) => part.startsWith('id="createRole"')) ?? '';

  for (const part of [
    'POST',
    '/api/v3/create-role',
    'An administrator, with an access key or a management token',
    'role:create',
    'role.created',
    '<code>namespace</code>',
    'Default: &#34;default&#34;',
    'href="/reference/models/Role"',
    '4090001',
    'await management.createRole({\n  code: &#39;CODE&#39;,\n});',
  ]) {
    expect(section).toContain(part);
  }
  expect(section).not.toContain('501');
});

test('a search without script lists what it found, and what it is given does no harm', async () => {
  const found = await (await read('/reference?q=create+role')).text();
  expect(found).toContain('href="/reference/roles#createRole"');
  const evil = await (await read(`/reference?q=${encodeURIComponent('"><script>alert(1)</script>')}`)).text();
  expect(evil).not.toContain('<script>alert');
  expect(evil).toContain('0 operations');
});

test('pages allow nothing from elsewhere, and what there is not is 404', async () => {
  for (const path of [
    '/reference',
    '/reference/roles',
    '/reference?q=x',
    '/reference/nothing',
    '/reference/models/toString',
  ]) {
    const response = await read(path);
    expect(response.status, path).toBe(/nothing|toString/.test(path) ? 404 : 200);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
    expect(await response.text()).not.toMatch(/(src|href)="(https?:)?\/\//);
  }
});

test('the landing page leads to both', async () => {
  const landing = await (await read('/', { accept: 'text/html' })).text();
  expect(landing).toContain('href="/reference"');
  expect(landing).toContain('href="/openapi.json"');
});
