import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { pool, REDIRECT_URI } from '../src/pool.ts';
import { codeOf } from './code.ts';

const python = process.env.GENAUTH_TEST_PYTHON ?? '';
const script = (name: string) => join(import.meta.dirname, name);

describe.skipIf(!python)('the samples of the documentation page in Python', () => {
  test.each(['authing', 'genauth'])('run unmodified with %s', async (module) => {
    const t = await pool();
    const [email, password] = ['test@example.com', 'passw0rd'];
    await t.user({ email, password });
    const given = {
      host: t.server.url,
      accessKeyId: t.id,
      accessKeySecret: t.secret,
      appId: t.application.id,
      appSecret: t.application.secret,
      redirectUri: REDIRECT_URI,
      email,
      password,
    };
    const { stdout } = await promisify(execFile)(python, [script('python-samples.py'), module, JSON.stringify(given)]);
    const { users, role, url, profile, refused } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    expect(users).toMatchObject({ statusCode: 200, data: { totalCount: 1, list: [{ email }] } });
    expect(role).toMatchObject({ statusCode: 200, data: { code: 'admin', description: 'Admin' } });
    expect(String(url.url ?? url)).toContain(`${t.server.url}/oidc/auth?`);
    expect(profile).toMatchObject({ statusCode: 200, data: { nickname: 'xxx' } });
    expect(refused).toMatchObject({ statusCode: 403, apiCode: 2333 });
    expect(refused.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each([
    ['authing', 'client_secret_post'],
    ['genauth', 'client_secret_basic'],
  ])('lead a person to the page and the code to its tokens with %s and %s', async (module, method) => {
    const t = await pool();
    const sub = await t.user({ email: 'test@example.com', name: 'Test' });
    const { id: appId, secret: appSecret } = t.application;
    const given = { host: t.server.url, appId, appSecret, redirectUri: REDIRECT_URI, method };
    const program = spawn(python, [script('python-callback.py'), module, JSON.stringify(given)], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface(program.stdout)[Symbol.asyncIterator]();
    const written = async () => JSON.parse((await lines.next()).value ?? 'null');
    const address = await written();
    program.stdin.end(`${await codeOf(t.server, address.url ?? address, sub)}\n`);
    const { tokens, user } = await written();
    expect(tokens).toMatchObject({ token_type: 'Bearer', id_token: expect.any(String) });
    expect(user).toMatchObject({ sub, email: 'test@example.com', name: 'Test' });
  });
});
