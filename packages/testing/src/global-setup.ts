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

/** One real PostgreSQL for all tests: the embedded one, or the one that DATABASE_URL names. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'genauth-test-'));
  makeDataDir(dataDir);
  readMasterKey(undefined, dataDir); // made here, as the workers would all try at once
  const given = process.env.DATABASE_URL;
  const embedded = given ? undefined : await startEmbedded(dataDir);
  const databaseUrl = given ?? embedded?.url ?? '';
  await migrate(databaseUrl);
  project.provide('databaseUrl', databaseUrl);
  project.provide('dataDir', dataDir);
  return async () => {
    await embedded?.stop();
    rmSync(dataDir, { recursive: true });
  };
}
