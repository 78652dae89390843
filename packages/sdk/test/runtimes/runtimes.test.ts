import { execFile } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { selfSigned } from '../certificate.ts';
import { envelope, type Platform, startPlatform } from '../platform.ts';
import { packSdk } from './package.ts';

const run = promisify(execFile);
const here = import.meta.dirname;
const SLOW = 60_000;

let packed: ReturnType<typeof packSdk>;
let platform: Platform;
let secure: Platform;

beforeAll(async () => {
  packed = packSdk();
  platform = await startPlatform();
  secure = await startPlatform(selfSigned);
  const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k', alg: 'RS256' }] };
  const claims = { sub: 'u', aud: 'app-1', iss: platform.url };
  const access_token = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .setExpirationTime('1h')
    .sign(privateKey);
  const tokens = { access_token, token_type: 'Bearer', expires_in: 3600 };
  platform.reply(({ path, query }) => {
    if (query.get('userId') === 'slow') return { silent: true };
    if (path === '/api/v3/list-users') return { body: envelope({ totalCount: 3, list: [{}, {}, {}] }) };
    if (path === '/api/v3/signin') return { body: envelope(tokens) };
    if (path === '/oidc/token') return { body: tokens };
    if (path.endsWith('/jwks.json')) return { body: jwks };
    return { body: envelope({ success: true }) };
  });
}, SLOW);

afterAll(async () => {
  packed[Symbol.dispose]();
  await platform[Symbol.asyncDispose]();
  await secure[Symbol.asyncDispose]();
});

/** The Node that was installed on this machine, beside the one of the project. */
function systemNode(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return folders
    .map((folder) => join(folder, 'node'))
    .find((path) => existsSync(path) && realpathSync(path) !== process.execPath);
}

const require = createRequire(import.meta.url);
const packageFile = (name: string, file: string) => join(require.resolve(`${name}/package.json`), '..', file);

const programs: [string, string | undefined, string[]][] = [
  ['the Node of the project', process.execPath, []],
  ['the Node of this machine', systemNode(), []],
  ['Bun', packageFile('bun', 'bin/bun.exe'), ['run']],
  ['Deno', packageFile('deno', 'deno'), ['run', '--allow-all', '--no-lock']],
];

describe.concurrent('the packed SDK runs in', () => {
  test.for(programs)('%s', { timeout: SLOW }, async ([, program, args], { skip, expect: expecting }) => {
    if (!program || !existsSync(program)) return skip('not on this machine');
    const sdk = pathToFileURL(join(packed.folder, 'index.js')).href;

    const { stdout } = await run(program, [...args, join(here, 'program.mjs'), sdk, platform.url, secure.url]);

    expecting(JSON.parse(stdout)).toEqual([]);
  });
});

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);

describe.skipIf(!executablePath && !process.env.CI)('the packed SDK runs in a browser', () => {
  /** SDK and smoke test as one file. */
  async function bundle(): Promise<string> {
    const contents = `
      import * as sdk from ${JSON.stringify(join(packed.folder, 'index.js'))};
      import { smoke } from ${JSON.stringify(join(here, 'smoke.mjs'))};
      globalThis.run = (where) => smoke(sdk, where);`;
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: here },
      bundle: true,
      write: false,
      format: 'iife',
    });
    return outputFiles[0]?.text ?? '';
  }

  test.each(['a page', 'a worker'])('in %s', { timeout: SLOW }, async (place) => {
    await using app = await startPlatform();
    app.reply(() => ({
      body: '<title>An application on another origin</title>',
      headers: { 'content-type': 'text/html' },
    }));
    const where = { host: platform.url, selfSigned: secure.url, browser: true };
    const script = await bundle();
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] } as Parameters<
      typeof chromium.launch
    >[0]);
    try {
      const page = await browser.newPage();
      await page.goto(app.url);
      const inPage = `${script}; run(${JSON.stringify(where)})`;
      const inWorker = `new Promise((resolve, reject) => {
        const code = ${JSON.stringify(`${script}; run(${JSON.stringify(where)}).then(postMessage, (error) => postMessage([String(error)]))`)};
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      })`;

      const wrong = await page.evaluate(place === 'a page' ? inPage : inWorker);

      expect(wrong).toEqual([]);
      const signed = platform.received.filter(({ headers }) => headers['x-genauth-date'] !== undefined);
      expect(signed.length, 'browsers may not set `date`').toBeGreaterThan(0);
    } finally {
      await browser.close();
    }
  });
});
