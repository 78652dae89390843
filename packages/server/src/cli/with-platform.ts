import { type Config, readConfig, StartError } from '../config.ts';
import { type Embedded, joinEmbedded } from '../database/embedded.ts';
import { databaseState } from '../database/migrate.ts';
import type { Platform } from '../platform/platform.ts';
import { closePlatform, createPlatform } from '../platform.ts';

/** The configured database; the embedded one is shared with the server that runs on it, or started for the command. */
export async function openDatabase({ databaseUrl, dataDir }: Config): Promise<Embedded> {
  return databaseUrl ? { url: databaseUrl, stop: async () => undefined } : joinEmbedded(dataDir);
}

/** Does one piece of work on the database, beside the servers that it has. */
export async function withPlatform<Result>(work: (platform: Platform) => Promise<Result>): Promise<Result> {
  const config = { ...readConfig(), logLevel: 'silent' as const };
  const database = await openDatabase(config);
  try {
    const { missing } = await databaseState(database.url);
    if (missing.length > 0) throw new StartError('The database is of an older GenAuth. Run "genauth migrate" first.');
    // It serves nobody, so that a server that is alone need not share its nonces.
    const fleet = { leave: async () => undefined };
    const platform = await createPlatform({ ...config, databaseUrl: database.url }, { fleet });
    try {
      return await work(platform);
    } finally {
      await closePlatform(platform);
    }
  } finally {
    await database.stop();
  }
}
