import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { emptyDatabase } from '@genauth/testing/database.ts';
import { dataFolder, freePort, launch } from '@genauth/testing/program.ts';
import { startServer } from '@genauth/testing/server.ts';
import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { migrate } from '../../src/database/migrate.ts';
import { oldPostgres } from './old-postgres.ts';

vi.setConfig({ testTimeout: 240_000 });

/** A start that ends with one line, which says what to do. */
async function refused(settings: Record<string, string>, line: RegExp): Promise<void> {
  const program = await launch({ GENAUTH_DATA_DIR: dataFolder(), ...settings });
  expect(await program.exited).toBe(1);
  expect(program.stderr()).toMatch(/^GenAuth cannot start\. [^\n]+\.\n$/);
  expect(program.stderr()).toMatch(line);
  expect(program.stdout()).toBe('');
}

test('settings that cannot be used are named', async () => {
  await Promise.all([
    refused({ PORT: '70000' }, /PORT cannot be used: .+ See \.env\.example/),
    refused({ GENAUTH_ENV: 'production' }, /GENAUTH_PUBLIC_URL must start with https:/),
    refused({ GENAUTH_DATA_DIR: '/dev/null/folder' }, /Set GENAUTH_DATA_DIR to one that this user owns/),
  ]);
});

test('a database that cannot be used', async () => {
  const ahead = await emptyDatabase();
  await execute(ahead, "create table migrations (name text); insert into migrations values ('9999_future.sql')");
  const closed = await emptyDatabase();
  await execute(closed, 'drop schema public');
  await Promise.all([
    refused({ DATABASE_URL: `postgresql://localhost:${await freePort()}/x` }, /ECONNREFUSED.+ Check DATABASE_URL/),
    refused({ DATABASE_URL: await oldPostgres() }, /The database is PostgreSQL 14\.11; GenAuth needs 15 or newer/),
    refused({ DATABASE_URL: ahead }, /migration 9999_future\.sql of a newer GenAuth. Start that one instead/),
    refused({ DATABASE_URL: closed }, /The database cannot be migrated: no schema/),
  ]);
});

test('a master key that is damaged, unreadable or of another database', async () => {
  const DATABASE_URL = await emptyDatabase();
  await migrate(DATABASE_URL);
  const rightful = await startServer({ databaseUrl: DATABASE_URL });
  await rightful.close();
  const [damaged, unreadable] = [dataFolder(), dataFolder()];
  writeFileSync(join(damaged, 'master.key'), 'half a k');
  mkdirSync(join(unreadable, 'master.key'));
  const foreign = '0'.repeat(64);
  await Promise.all([
    refused({ DATABASE_URL, GENAUTH_DATA_DIR: damaged }, /master\.key is damaged: .+ Restore it from a backup/),
    refused({ DATABASE_URL, GENAUTH_DATA_DIR: unreadable }, /master\.key cannot be read .+ restore it from a backup/),
    refused({ DATABASE_URL, GENAUTH_MASTER_KEY: foreign }, /is not the one of this database\. Restore master\.key/),
  ]);
});

test('a port that is taken', async () => {
  const PORT = `${await freePort()}`;
  const server = createServer().listen(Number(PORT), '127.0.0.1');
  await refused({ PORT, DATABASE_URL: await emptyDatabase() }, /Port \d+ is taken\. Set PORT to another one/);
  server.close();
});

async function execute(databaseUrl: string, statements: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(statements);
  await client.end();
}
