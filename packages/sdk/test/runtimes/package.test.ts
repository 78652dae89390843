import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { sdkVersion } from '../../src/version.ts';
import { packSdk } from './package.ts';

const root = join(import.meta.dirname, '../../../..');
const SLOW = 60_000;
let packed: ReturnType<typeof packSdk>;

beforeAll(() => {
  packed = packSdk();
}, SLOW);

afterAll(() => packed[Symbol.dispose]());

test('the version is that of the package', () => {
  expect(sdkVersion).toBe(`genauth-sdk:${manifest.version}`);
});

test('publint has nothing to say about the package', async () => {
  const { messages } = await publint({ pkgDir: packed.folder, strict: true });

  expect(messages).toEqual([]);
});

test('its types resolve, as attw sees it', { timeout: SLOW }, () => {
  const attw = join(root, 'node_modules/.bin/attw');

  // The package is ESM only; with this profile any other finding ends the program with an error.
  execFileSync(attw, [packed.tarball, '--profile', 'esm-only'], { encoding: 'utf8' });
});

test('its types are complete without those of Node', { timeout: SLOW }, () => {
  const consumer = join(packed.folder, '../consumer');
  mkdirSync(consumer);
  writeFileSync(
    join(consumer, 'main.ts'),
    `import { AuthenticationClient, ManagementClient, pages, type Role, unwrap, type User } from '../package/index.js';
    const management = new ManagementClient({ accessKeyId: '', accessKeySecret: '' });
    const result = await management.createRole({ code: 'admin', description: 'Admin' });
    const { statusCode, message, data } = result;
    if (statusCode !== 200) throw new Error(message);
    export const role: Role = data;
    export const again: Role = unwrap(result);
    for await (const { list } of pages(management.listUsers)) for (const user of list) console.log(user satisfies User);
    // @ts-expect-error a role needs a code
    await management.createRole({});
    // @ts-expect-error the data of a result is known only once its status is
    (await management.getUser({ userId: '' })).data.name;
    const authentication = new AuthenticationClient({ appId: '', appSecret: '', appHost: '' });
    export const token: string = unwrap(await authentication.getAccessTokenByCode('')).access_token;`,
  );
  const [lib, strict] = [['es2024', 'dom', 'dom.iterable'], { strict: true, exactOptionalPropertyTypes: true }];
  const modules = { module: 'preserve', moduleResolution: 'bundler', target: 'es2022', lib, types: [] };
  writeFileSync(
    join(consumer, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...strict, ...modules, noEmit: true, skipLibCheck: false } }),
  );

  const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', consumer], { encoding: 'utf8' });

  expect(stdout).toBe('');
});

/** Bytes of a bundle, minified and compressed; what is loaded on demand is left out. */
async function gzipped(names: string): Promise<number> {
  const onDemand = ['jose', './login.js', './offline.js', './cas.js', '#insecure-fetch'];
  const contents = `export { ${names} } from ${JSON.stringify(join(packed.folder, 'index.js'))};`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    external: onDemand,
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}

test('both clients with their 622 operations take less than 12 kB', async () => {
  expect(await gzipped('AuthenticationClient, ManagementClient')).toBeLessThan(12_000);
});

test('one client does not bring the other, and helpers bring no client', async () => {
  expect(await gzipped('AuthenticationClient')).toBeLessThan(8_000);
  expect(await gzipped('ManagementClient')).toBeLessThan(8_500);
  expect(await gzipped('unwrap, pages')).toBeLessThan(2_500);
});
