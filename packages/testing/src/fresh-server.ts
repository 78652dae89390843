import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Credentials, firstStart } from '@genauth/server/cli/first-start.ts';
import { makeDataDir, startEmbedded } from '@genauth/server/database/embedded.ts';
import { migrate } from '@genauth/server/database/migrate.ts';
import { startServer, type TestServer } from './server.ts';

/** A server as it is after its first start: a database of its own, a pool, the sample application, two users. */
export interface FreshServer extends TestServer {
  credentials: Credentials;
}

export async function freshServer(changes: Parameters<typeof startServer>[0] = {}): Promise<FreshServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'genauth-fresh-'));
  makeDataDir(dataDir);
  const database = await startEmbedded(dataDir, process.env.GENAUTH_TEST_DATABASE);
  await migrate(database.url);
  const server = await startServer({ ...changes, databaseUrl: database.url, dataDir });
  const path = await firstStart(server.platform);
  return {
    ...server,
    credentials: JSON.parse(readFileSync(path, 'utf8')),
    async close() {
      await server.close();
      await database.stop();
      rmSync(dataDir, { recursive: true });
    },
  };
}
