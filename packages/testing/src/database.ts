import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';

/** The address of an empty database on the PostgreSQL of the tests, dropped after the test. */
export async function emptyDatabase(): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name} owner genauth`);
  onTestFinished(() => administer(`drop database ${name} with (force)`));
  const url = new URL(inject('databaseUrl'));
  url.pathname = name;
  return url.href;
}

async function administer(statement: string): Promise<void> {
  const url = new URL(inject('databaseUrl'));
  url.username = 'postgres';
  const client = new Client({ connectionString: url.href });
  await client.connect();
  await client.query(statement);
  await client.end();
}
