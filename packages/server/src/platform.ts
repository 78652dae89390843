import type { Config } from './config.ts';
import { connectDatabase } from './database/connect.ts';
import { CLOCK_WINDOW } from './http/signature.ts';
import { watchChanges } from './platform/changes.ts';
import { systemClock } from './platform/clock.ts';
import { joinFleet } from './platform/fleet.ts';
import { createLog } from './platform/log.ts';
import { createMailer } from './platform/mail.ts';
import { checkMasterKey } from './platform/master-key.ts';
import { createNonces } from './platform/nonces.ts';
import { createOutbound } from './platform/outbound.ts';
import { createPasswords } from './platform/password.ts';
import type { Platform } from './platform/platform.ts';
import { createSms } from './platform/sms/sms.ts';
import { createVault, readMasterKey } from './platform/vault.ts';

/** The real parts. `instead` replaces some: tests bring their clock and a cheap password hash, commands join no fleet. */
export async function createPlatform(
  config: Config & { databaseUrl: string },
  instead: Partial<Pick<Platform, 'clock' | 'passwords' | 'log' | 'fleet'>> = {},
): Promise<Platform> {
  const log = instead.log ?? createLog(config);
  const vault = createVault(readMasterKey(config.masterKey, config.dataDir));
  const databases = await connectDatabase(config.databaseUrl, config.databaseConnections);
  const db = databases.everyPool;
  await checkMasterKey(db, vault).catch(async (error: unknown) => {
    await databases.close();
    throw error;
  });
  const changes = await watchChanges(config.databaseUrl, log);
  const clock = instead.clock ?? systemClock;
  const nonces = await createNonces(db, 2 * CLOCK_WINDOW, clock.now());
  const fleet = instead.fleet ?? (await joinFleet({ db, changes, nonces, log }));
  const outbound = createOutbound(config.privateNetworks);
  return {
    config,
    outbound,
    mailer: createMailer(outbound),
    sms: config.sms && createSms(config.sms, outbound, clock),
    passwords: createPasswords(),
    ...instead,
    nonces,
    log,
    vault,
    databases,
    changes,
    fleet,
    clock,
  };
}

export async function closePlatform({ databases, changes, fleet }: Platform): Promise<void> {
  await fleet.leave();
  await changes.close();
  await databases.close();
}
