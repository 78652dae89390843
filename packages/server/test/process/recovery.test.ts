import { makeDataDir, startEmbedded } from '@genauth/server/database/embedded.ts';
import { credentialsOf, dataFolder, launchReady, until } from '@genauth/testing/program.ts';
import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { at } from './at.ts';

vi.setConfig({ testTimeout: 240_000 });

test('a server whose notifications or whose database went away recovers by itself, and shows nothing stale', async () => {
  const [databaseFolder, folder] = [dataFolder(), dataFolder()];
  makeDataDir(databaseFolder);
  const database = await startEmbedded(databaseFolder);
  const settings = { DATABASE_URL: database.url, GENAUTH_DATA_DIR: folder };
  const program = await launchReady(settings);
  const credentials = credentialsOf(folder);
  const { admin, authorize, post } = at(program, credentials);
  const accepts = async (redirect_uri: string): Promise<boolean> =>
    (await fetch(authorize({ redirect_uri }), { redirect: 'manual' })).status !== 400;
  const statusOf = async (path: string): Promise<number> => (await fetch(program.url + path)).status;
  /** Changes the application in the database, after a statement of the same transaction. */
  const redirectTo = async (redirectUri: string, before: string): Promise<void> => {
    const client = new Client({ connectionString: database.url });
    await client.connect();
    await client.query(`begin; select set_config('genauth.user_pool_id', '*', true); ${before}`);
    await client.query('update applications set redirect_uris = $1', [[redirectUri]]);
    await client.query('commit');
    await client.end();
  };

  expect(await accepts(credentials.redirectUri)).toBe(true);
  const deafen = "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'genauth-changes'";
  await redirectTo('http://localhost:9/unheard', deafen);
  await until('what was not heard is seen', () => accepts('http://localhost:9/unheard'));
  expect(await accepts(credentials.redirectUri)).toBe(false);

  await database.stop();
  await until('the server knows that it is not ready', async () => (await statusOf('/readyz')) === 503);
  expect(await statusOf('/healthz')).toBe(200);
  expect(await admin.listRoles({})).toMatchObject({ statusCode: 503, apiCode: 5_030_001 });
  const form = { grant_type: 'authorization_code', code: 'x', redirect_uri: credentials.redirectUri };
  const answer = await post('/oidc/token', form);
  expect([answer.status, await answer.json()]).toMatchObject([503, { error: 'temporarily_unavailable' }]);

  const again = await startEmbedded(databaseFolder);
  await redirectTo('http://localhost:9/meanwhile', '');
  await until('the server is ready', async () => (await statusOf('/readyz')) === 200);
  await until('the change is seen', () => accepts('http://localhost:9/meanwhile'));
  expect(await accepts('http://localhost:9/unheard')).toBe(false);
  expect(await admin.listRoles({})).toMatchObject({ statusCode: 200 });

  await again.stop();
  expect(await program.stop()).toBe(0);
  expect(program.stderr()).toBe('');
});
