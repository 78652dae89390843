import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import { StartError } from '../config.ts';
import { openClient } from './client.ts';

const OLDEST = 150_000;
const folder = join(import.meta.dirname, 'migrations');

/** Numbered, forward-only SQL files in the order they are applied. */
export const migrationNames = (): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();

export interface DatabaseState {
  /** Of PostgreSQL. */
  version: string;
  /** Migrations of this program that the database has not seen. */
  missing: string[];
}

/** Looks at a database and changes nothing. Throws as {@link migrate} does. */
export async function databaseState(databaseUrl: string): Promise<DatabaseState> {
  const client = await openClient(databaseUrl);
  try {
    const version = await refuseOld(client);
    const { rows } = await client.query<{ known: boolean }>("select to_regclass('migrations') is not null as known");
    return { version, missing: rows[0]?.known ? await missingMigrations(client) : migrationNames() };
  } finally {
    await client.end();
  }
}

/**
 * Applies what is missing, each file in a transaction of its own, one process at a time.
 * Throws a {@link StartError} when the database cannot be reached, is older than 15, or is ahead of this program.
 */
export async function migrate(databaseUrl: string): Promise<string[]> {
  const client = await openClient(databaseUrl);
  try {
    await refuseOld(client);
    await client.query('select pg_advisory_lock(7368)');
    await client.query(
      'create table if not exists migrations (name text primary key, applied_at timestamptz not null default now())',
    );
    const missing = await missingMigrations(client);
    for (const name of missing) await apply(client, name);
    return missing;
  } catch (error) {
    if (error instanceof StartError) throw error;
    throw new StartError(`The database cannot be migrated: ${(error as Error).message}.`);
  } finally {
    await client.end();
  }
}

async function missingMigrations(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>('select name from migrations');
  const applied = new Set(rows.map((row) => row.name));
  const known = migrationNames();
  const foreign = [...applied].find((name) => !known.includes(name));
  if (foreign)
    throw new StartError(`The database has migration ${foreign} of a newer GenAuth. Start that one instead.`);
  return known.filter((name) => !applied.has(name));
}

async function refuseOld(client: Client): Promise<string> {
  const { rows } = await client.query<{ version: string; number: number }>(
    "select current_setting('server_version') as version, current_setting('server_version_num')::int as number",
  );
  const [server] = rows;
  if (server && server.number < OLDEST) {
    throw new StartError(`The database is PostgreSQL ${server.version}; GenAuth needs 15 or newer.`);
  }
  return server?.version ?? '';
}

async function apply(client: Client, name: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(readFileSync(join(folder, name), 'utf8'));
    await client.query('insert into migrations (name) values ($1)', [name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new StartError(`Migration ${name} failed: ${(error as Error).message}.`);
  }
}
