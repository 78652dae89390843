import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { Browser } from '@genauth/testing/browser.ts';
import { pool, REDIRECT_URI, type TestPool } from '@genauth/testing/pool.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 }); // each example is a process of its own

const folder = mkdtempSync(join(tmpdir(), 'genauth-examples-'));
const demo = { email: 'test@example.com', password: 'passw0rd' };
let t: TestPool;
let userId: string;
let settings: Record<string, string>;
const ran = new Set<string>();

beforeAll(async () => {
  t = await pool();
  userId = await t.user({ ...demo, emailVerified: true });
  settings = {
    GENAUTH_HOST: t.server.url,
    GENAUTH_ACCESS_KEY_ID: t.id,
    GENAUTH_ACCESS_KEY_SECRET: t.secret,
    GENAUTH_APP_ID: t.application.id,
    GENAUTH_APP_SECRET: t.application.secret,
    GENAUTH_APP_HOST: t.server.url,
    GENAUTH_REDIRECT_URI: REDIRECT_URI,
    GENAUTH_EMAIL: demo.email,
    GENAUTH_PASSWORD: demo.password,
  };
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(name: string, args: string[] = [], env = settings): Promise<{ code: number; lines: string[] }> {
  ran.add(name);
  const child = spawn(process.execPath, [join(import.meta.dirname, name), ...args], { env, cwd: folder });
  const [output, errors, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, lines: (output || errors).trimEnd().split('\n') };
}

test('initialize-authentication', async () => {
  const { code, lines } = await run('initialize-authentication.ts');
  expect([code, lines[0]?.slice(0, 4)]).toEqual([0, '200 ']);
});

test('build-login-link and handle-login-callback, with a sign-in between them', async () => {
  const { lines } = await run('build-login-link.ts');
  expect(lines[0]).toContain(`${t.server.url}/oidc/auth?`);
  const back = await new Browser(t.server).signIn(lines[0] ?? '', userId);
  expect(back.href).toContain(`${REDIRECT_URI}?`);

  const tokens = await run('handle-login-callback.ts', [back.searchParams.get('code') ?? '']);
  expect(tokens.code).toBe(0);
  const { data } = await t.as(tokens.lines[0]).getProfile();
  expect(data.userId).toBe(userId);

  expect((await run('handle-login-callback.ts', ['made-up'])).code).toBe(1);
});

test('sign-in-and-update-profile', async () => {
  expect(await run('sign-in-and-update-profile.ts')).toEqual({ code: 0, lines: ['xxx'] });
  expect((await t.admin.getUser({ userId })).data.nickname).toBe('xxx');
});

test('initialize-management', async () => {
  const { code, lines } = await run('initialize-management.ts');
  expect([code, lines[0]?.slice(0, 4)]).toEqual([0, '200 ']);
});

test('list-users, with what the first start wrote down', async () => {
  const file = join(folder, 'credentials.json');
  writeFileSync(file, JSON.stringify({ host: t.server.url, accessKeyId: t.id, accessKeySecret: t.secret, demo }));
  const ended = await run('list-users.ts', [], { GENAUTH_CREDENTIALS: file });
  expect(ended).toEqual({ code: 0, lines: ['1', `${userId} ${demo.email}`] });
});

test('create-role', async () => {
  expect(await run('create-role.ts')).toEqual({ code: 0, lines: ['admin Admin'] });
  expect((await t.admin.getRole({ code: 'admin' })).data.description).toBe('Admin');
});

test('handle-errors', async () => {
  const { code, lines } = await run('handle-errors.ts');
  expect(code).toBe(0);
  expect(lines[0]).toMatch(/^403 2333 .+ [0-9a-f-]{36}$/);
  expect(lines[1]).toMatch(/^[a-z]\w+$/i);
});

test('private-deployment', async () => {
  const { code, lines } = await run('private-deployment.ts');
  expect([code, lines[0]?.slice(0, 4)]).toEqual([0, '200 ']);
});

test('every example was run, and says what it misses', async () => {
  const all = readdirSync(import.meta.dirname).filter((name) => /^(?!configuration|examples).*\.ts$/.test(name));
  expect([...ran].sort()).toEqual(all.sort());
  const { code, lines } = await run('list-users.ts', [], {});
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain('accessKeyId');
});
