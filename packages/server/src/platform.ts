import type { Config } from './config.ts';
import { connectDatabase } from './database/connect.ts';
import { CLOCK_WINDOW } from './http/signature.ts';
import { watchChanges } from './platform/changes.ts';
import { systemClock } from './platform/clock.ts';
import { createLog } from './platform/log.ts';
import { createNonces } from './platform/nonces.ts';
import { createPasswords } from './platform/password.ts';
import type { Platform } from './platform/platform.ts';
import { createVault, readMasterKey } from './platform/vault.ts';

/** The real parts. `instead` replaces some of them: tests bring their clock and a cheap password hash. */
export async function createPlatform(
  config: Config & { databaseUrl: string },
  instead: Partial<Pick<Platform, 'clock' | 'passwords' | 'log'>> = {},
): Promise<Platform> {
  const log = instead.log ?? createLog(config);
  const vault = createVault(readMasterKey(config.masterKey, config.dataDir));
  const databases = await connectDatabase(config.databaseUrl, config.databaseConnections);
  const changes = await watchChanges(config.databaseUrl, log);
  return {
    config,
    clock: systemClock,
    passwords: createPasswords(),
    nonces: createNonces(2 * CLOCK_WINDOW),
    ...instead,
    log,
    vault,
    databases,
    changes,
  };
}

export async function closePlatform({ databases, changes }: Platform): Promise<void> {
  await changes.close();
  await databases.close();
}
