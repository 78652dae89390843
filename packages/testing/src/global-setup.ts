import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeDataDir, startEmbedded } from '@genauth/server/database/embedded.ts';
import { migrate } from '@genauth/server/database/migrate.ts';
import { readMasterKey } from '@genauth/server/platform/vault.ts';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    databaseUrl: string;
    dataDir: string;
  }
}

/** One real PostgreSQL for all tests: the embedded one, or that of the folder in GENAUTH_TEST_DATABASE. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'genauth-test-'));
  makeDataDir(dataDir);
  readMasterKey(undefined, dataDir); // made here, as the workers would all try at once
  const database = await startEmbedded(dataDir, process.env.GENAUTH_TEST_DATABASE);
  await migrate(database.url);
  project.provide('databaseUrl', database.url);
  project.provide('dataDir', dataDir);
  return async () => {
    await database.stop();
    rmSync(dataDir, { recursive: true });
  };
}
