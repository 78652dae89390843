import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { pool, REDIRECT_URI } from '../src/pool.ts';

const python = process.env.GENAUTH_TEST_PYTHON ?? '';
const samples = join(import.meta.dirname, 'python-samples.py');

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
    const { stdout } = await promisify(execFile)(python, [samples, module, JSON.stringify(given)]);
    const { users, role, url, profile, refused } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
    expect(users).toMatchObject({ statusCode: 200, data: { totalCount: 1, list: [{ email }] } });
    expect(role).toMatchObject({ statusCode: 200, data: { code: 'admin', description: 'Admin' } });
    expect(String(url.url ?? url)).toContain(`${t.server.url}/oidc/auth?`);
    expect(profile).toMatchObject({ statusCode: 200, data: { nickname: 'xxx' } });
    expect(refused).toMatchObject({ statusCode: 403, apiCode: 2333 });
    expect(refused.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });
});
