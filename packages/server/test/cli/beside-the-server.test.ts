import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calls, signWith } from '@genauth/testing/call.ts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { genauth, launch } from './genauth.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 }); // each test starts several processes

const dataDir = mkdtempSync(join(tmpdir(), 'genauth-cli-'));
const settings: Record<string, string> = { GENAUTH_DATA_DIR: dataDir, LOG_LEVEL: 'error' };
let server: ReturnType<typeof launch>;
let url: string;

beforeAll(async () => {
  settings.PORT = String(await freePort());
  url = `http://localhost:${settings.PORT}`;
  server = launch(['start'], settings);
  let output = '';
  for await (const text of server.stdout) {
    output += text;
    if (output.includes('Credentials are in')) break;
  }
});

afterAll(() => {
  server.kill('SIGTERM');
  rmSync(dataDir, { recursive: true });
});

async function freePort(): Promise<number> {
  const socket = createServer().listen(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address() as { port: number };
  socket.close();
  await once(socket, 'close');
  return port;
}

const keysOf = async (): Promise<{ kid: string }[]> =>
  ((await (await fetch(`${url}/oidc/.well-known/jwks.json`)).json()) as { keys: { kid: string }[] }).keys;

test('credentials prints what the first start made, whole or one by one', async () => {
  const all = await genauth(['credentials'], settings);
  expect(all.stdout).toBe(readFileSync(join(dataDir, 'credentials.json'), 'utf8'));
  const { admin } = JSON.parse(all.stdout);
  expect((await genauth(['credentials', 'admin.password'], settings)).stdout).toBe(`${admin.password}\n`);
  const none = await genauth(['credentials', 'admin.age'], settings);
  expect(none).toMatchObject({ code: 2, stdout: '' });
});

test('create-pool makes a pool that the running server serves, with an administrator', async () => {
  const { code, stdout, stderr } = await genauth(['create-pool', 'Shop', '--admin', 'boss@example.com'], settings);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const made = JSON.parse(stdout);

  const call = calls('management', url, signWith(made.accessKeyId, made.accessKeySecret, Date.now));
  const users = await call.listUsers();
  expect(users.data.list).toMatchObject([{ email: 'boss@example.com' }]);
  expect(made.admin).toEqual({ email: 'boss@example.com', password: expect.any(String) });
});

test('rotate-keys lets the running server sign with a new key, and keeps the old one', async () => {
  const [before] = await keysOf();
  const { code, stdout } = await genauth(['rotate-keys'], settings);
  expect(code).toBe(0);

  const after = await keysOf();
  expect(after).toHaveLength(2);
  expect(stdout).toContain(after[0]?.kid);
  expect(after[1]?.kid).toBe(before?.kid);
});

test('migrate has nothing to do', async () => {
  expect(await genauth(['migrate'], settings)).toEqual({
    code: 0,
    stdout: 'The database is up to date.\n',
    stderr: '',
  });
});

test('messages prints what became of each, and not what it says', async () => {
  const credentials = JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8'));
  const call = calls('authentication', url, () => ({ 'x-genauth-app-id': credentials.appId }));
  await call.sendSms({ channel: 'CHANNEL_LOGIN', phoneNumber: '13800000000' });
  const { stdout } = await genauth(['messages', '+8613800000000'], settings);
  const result = JSON.parse(stdout);
  expect(result).toMatchObject({ channel: 'sms', event: 'LOGIN_VERIFY_CODE', error: null });
  expect(['queued', 'kept']).toContain(result.status);
  expect(Object.keys(result)).not.toContain('content');
});

test('outbox prints the messages that nobody sent, and none in production', async () => {
  const credentials = JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8'));
  const headers = { 'x-genauth-app-id': credentials.appId, 'x-genauth-lang': 'en-US' };
  const call = calls('authentication', url, () => headers);
  expect(await call.sendEmail({ channel: 'CHANNEL_LOGIN', email: 'ann@example.com' })).toMatchObject({
    statusCode: 200,
  });
  const { stdout } = await genauth(['outbox', 'ann@example.com'], settings);
  expect(stdout).toMatch(/^\S+Z {2}ann@example\.com\nYour code to sign in to .+\ncode: \d{6}\n$/);
  expect((await genauth(['outbox', 'bob@example.com'], settings)).stdout).toBe('The outbox is empty.\n');
  const production = {
    GENAUTH_ENV: 'production',
    GENAUTH_PUBLIC_URL: 'https://id.example.com',
    GENAUTH_MASTER_KEY: 'ab'.repeat(32),
  };
  const refused = await genauth(['outbox'], { ...settings, ...production });
  expect(refused).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining('development only') });
});

test('doctor finds the server in order, and then what is wrong', async () => {
  const fine = await genauth(['doctor'], settings);
  expect(fine).toMatchObject({ code: 0, stderr: '' });
  expect(fine.stdout).toContain(`127.0.0.1:${settings.PORT} is served by a GenAuth`);
  expect(fine.stdout).toMatch(/database +PostgreSQL \d+.*up to date; the master key is its own/);

  chmodSync(join(dataDir, 'credentials.json'), 0o644);
  const key = 'f'.repeat(64);
  const more = { SMTP_URL: 'smtp://me:hidden@127.0.0.1:9', GENAUTH_MASTER_KEY: key, GENAUTH_PUBLICURL: 'x' };
  const ill = await genauth(['doctor'], { ...settings, ...more });
  expect(ill.code).toBe(1);
  expect(ill.stdout).toMatch(/WRONG +setting +GENAUTH_PUBLICURL is not a setting/);
  expect(ill.stdout).toMatch(/WRONG +data folder .*credentials.json is open to others \(644\). Run: chmod go= /);
  expect(ill.stdout).toMatch(/WRONG +database +The master key is not the one of this database/);
  expect(ill.stdout).toMatch(/WRONG +mail +The mail server 127.0.0.1:9 does not answer \(ECONNREFUSED\)/);
  expect(ill.stdout).not.toContain(key);
  expect(ill.stdout).not.toContain('hidden');
  chmodSync(join(dataDir, 'credentials.json'), 0o600);
});

test('a second server is refused; after the first has stopped, commands run the database themselves', async () => {
  const second = await genauth(['start'], settings);
  expect(second.code).toBe(1);
  expect(second.stderr).toMatch(/Another GenAuth is running on/);

  server.kill('SIGINT');
  server.kill('SIGINT'); // Ctrl-C reaches it from the terminal, and again from npm
  const [code] = await once(server, 'exit');
  expect(code).toBe(0);
  expect((await genauth(['create-pool', 'Later'], settings)).code).toBe(0);
  expect((await genauth(['doctor'], settings)).stdout).toContain(`127.0.0.1:${settings.PORT} is free`);
});
