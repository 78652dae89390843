import { createApp } from '@genauth/server/app.ts';
import { type Config, readConfig } from '@genauth/server/config.ts';
import { createPasswords } from '@genauth/server/platform/password.ts';
import type { Platform } from '@genauth/server/platform/platform.ts';
import { closePlatform, createPlatform } from '@genauth/server/platform.ts';
import { inject } from 'vitest';
import { type TestClock, testClock } from './clock.ts';

/** A server of the tests: real database, real HTTP on loopback, a clock that can be moved, a cheap password hash. */
export interface TestServer {
  url: string;
  platform: Platform;
  clock: TestClock;
  close(): Promise<void>;
}

const cheap = createPasswords({ memoryCost: 8, timeCost: 1, parallelism: 1 });

export async function startServer(
  changes: Partial<Omit<Config, 'databaseUrl'>> & { databaseUrl?: string } = {},
  passwords = cheap,
): Promise<TestServer> {
  const clock = testClock();
  const config = {
    ...readConfig({
      LOG_LEVEL: 'error',
      GENAUTH_DATA_DIR: inject('dataDir'),
      PORT: '0',
      GENAUTH_PRIVATE_NETWORKS: '127.0.0.0/8',
    }),
    databaseUrl: inject('databaseUrl'),
    databaseConnections: 2,
    ...changes,
  };
  const platform = await createPlatform(config, { clock, passwords });
  const app = await createApp(platform);
  const url = (await app.listen({ host: '127.0.0.1', port: 0 })).replace('127.0.0.1', 'localhost');
  if (changes.publicUrl === undefined) platform.config.publicUrl = url;
  return {
    url,
    platform,
    clock,
    async close() {
      await app.close();
      await closePlatform(platform);
    },
  };
}

let shared: Promise<TestServer> | undefined;

/** The server that the tests of one worker share. Tests that move its clock far or change its settings start their own. */
export const sharedServer = (): Promise<TestServer> => {
  shared ??= startServer();
  return shared;
};
