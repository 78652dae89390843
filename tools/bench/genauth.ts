import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { ManagementClient } from '../../packages/sdk/src/management-client.ts';
import { unwrap } from '../../packages/sdk/src/result.ts';
import type { Credentials } from '../../packages/server/src/cli/first-start.ts';
import { startOnServerCore, stop } from './processes.ts';

/** A running GenAuth with its embedded database, all on the core of the servers. */
export interface GenAuth {
  port: number;
  pid: number;
  /** The database, as a superuser: no row-level security. */
  databaseUrl: string;
  credentials: Credentials;
  management: ManagementClient;
  close(): Promise<void>;
}

export const MAIN = join(import.meta.dirname, '../../packages/server/src/main.ts');

/** Starts the server as in production on a fresh data folder. */
export async function startGenAuth(): Promise<GenAuth> {
  const dataDir = mkdtempSync(join(tmpdir(), 'genauth-bench-'));
  const port = await freePort();
  const environment = {
    ...process.env,
    GENAUTH_ENV: 'production',
    GENAUTH_PUBLIC_URL: 'https://localhost',
    GENAUTH_MASTER_KEY: randomBytes(32).toString('hex'),
    GENAUTH_DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    PORT: String(port),
  };
  const child = startOnServerCore([MAIN], environment);
  await greeting(child);
  const credentials = readCredentials(dataDir);
  const { accessKeyId, accessKeySecret } = credentials;
  return {
    port,
    pid: child.pid ?? 0,
    databaseUrl: `postgresql://postgres@localhost/genauth?host=${encodeURIComponent(join(dataDir, 'postgres'))}`,
    credentials,
    management: new ManagementClient({ accessKeyId, accessKeySecret, host: `http://127.0.0.1:${port}` }),
    async close() {
      await stop(child);
      rmSync(dataDir, { recursive: true });
    },
  };
}

export const readCredentials = (dataDir: string): Credentials =>
  JSON.parse(readFileSync(join(dataDir, 'credentials.json'), 'utf8'));

async function greeting(child: ChildProcess): Promise<void> {
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('The server did not start.')));
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk;
      if (said.includes('is ready')) resolve();
    });
  });
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

export const PASSWORD = 'correct horse battery staple 7';

/** Creates users with a password, and lets the database learn of them, as it would by itself within a minute. */
export async function createUsers(
  { management, databaseUrl }: GenAuth,
  count: number,
): Promise<{ userId: string; username: string }[]> {
  const users = Array.from({ length: count }, (_, i) => ({
    username: `user${i}`,
    password: PASSWORD,
    name: `User ${i}`,
  }));
  const created = unwrap(await management.createUsersBatch({ list: users }));
  const database = new Client({ connectionString: databaseUrl });
  await database.connect();
  await database.query('analyze users');
  await database.end();
  return created.map(({ userId }, i) => ({ userId, username: `user${i}` }));
}
