import { pool } from '@genauth/testing/pool.ts';
import { startServer } from '@genauth/testing/server.ts';
import { Client } from 'pg';
import { expect, inject, test } from 'vitest';
import { createLog } from '../src/platform/log.ts';

const PASSWORD = 'correct horse battery';
const WRONG = 'not this one either';

/** Whatever of a pool can be read in the database, binary columns as hexadecimal digits. */
async function rowsOf(poolId: string): Promise<string> {
  const client = new Client(inject('databaseUrl'));
  await client.connect();
  try {
    await client.query("select set_config('genauth.user_pool_id', $1, false)", [poolId]);
    const { rows } = await client.query<{ name: string }>(
      "select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'user_pool_id'",
    );
    const contents: string[] = [];
    for (const { name } of rows) {
      const found = await client.query<{ text: string }>(
        `select row_to_json(t)::text as text from ${name} t where user_pool_id = $1`,
        [poolId],
      );
      contents.push(...found.rows.map((row) => `${name} ${row.text}`));
    }
    return contents.join('\n');
  } finally {
    await client.end();
  }
}

test('no secret reaches a log or stands readable in the database', async () => {
  const server = await startServer();
  const lines: string[] = [];
  server.platform.log = createLog({ logLevel: 'debug' }, { write: (line) => void lines.push(line) });
  const t = await pool(server);
  const username = 'ann';
  const userId = (await t.admin.createUser({ username, password: PASSWORD })).data.userId;
  await t.makeAdmin(userId);
  const { data: keys } = await t.admin.createAccessKey({ userId, type: 'user' });
  const { data: token } = await t.admin.getManagementToken({ accessKeyId: t.id, accessKeySecret: t.secret });
  const signIn = (password: string) =>
    t.as().signInByCredentials({
      connection: 'PASSWORD',
      passwordPayload: { username, password },
      options: { scope: 'openid profile offline_access' },
      client_id: t.application.id,
      client_secret: t.application.secret,
    });
  expect((await signIn(WRONG)).statusCode).toBe(403);
  const { data: tokens } = await signIn(PASSWORD);
  server.platform.log.error({ err: new Error('a test'), body: { password: PASSWORD, token } }, 'failed');

  const secrets = {
    password: PASSWORD,
    'wrong password': WRONG,
    'pool secret': t.secret,
    'application secret': t.application.secret,
    'access key': keys[0]?.accessKeySecret ?? '',
    'management token': token.access_token,
    'access token': tokens.access_token ?? '',
    'refresh token': tokens.refresh_token ?? '',
  };
  const rows = await rowsOf(t.id);
  const log = lines.join('');
  expect(rows).toContain(username);
  expect(log).toContain('[redacted]');
  for (const [name, secret] of Object.entries(secrets)) {
    expect(secret.length, name).toBeGreaterThan(10);
    expect(log.includes(secret), `${name} in the log`).toBe(false);
    expect(rows.includes(secret), `${name} in the database`).toBe(false);
    expect(rows.includes(Buffer.from(secret).toString('hex')), `${name} in a binary column`).toBe(false);
  }
  await server.close();
});
