import cluster from 'node:cluster';
import { existsSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import { createApp } from './app.ts';
import { firstStart } from './cli/first-start.ts';
import { type Config, StartError } from './config.ts';
import { makeDataDir, startEmbedded } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import { sweepRegularly } from './database/sweep.ts';
import { deleteDueUsers } from './domains/users/due-deletions.ts';
import { closePlatform, createPlatform } from './platform.ts';
import { startWorkers } from './workers.ts';

/** Starts the server and returns when it listens. SIGTERM and SIGINT end it after the requests in flight. */
export async function start(config: Config): Promise<void> {
  const started = begin(config);
  onSignal(async () => (await started)());
  await started;
}

async function begin(config: Config): Promise<Stop> {
  makeDataDir(config.dataDir);
  const embedded = config.databaseUrl ? undefined : await startEmbedded(config.dataDir);
  try {
    const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
    await migrate(databaseUrl);
    const stop = config.workers > 1 ? await manage(config, databaseUrl) : await serve({ ...config, databaseUrl });
    return async () => {
      await stop();
      await embedded?.stop();
    };
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

type Stop = () => Promise<void>;

/** One process that listens. */
export async function serve(config: Config & { databaseUrl: string }): Promise<Stop> {
  const platform = await createPlatform(config);
  try {
    const credentials = await firstStart(platform);
    const app = await createApp(platform);
    await listen(app, config);
    if (cluster.isPrimary) greet(config, credentials);
    const { databases, clock, log } = platform;
    const failed = (error: unknown) => log.warn({ err: error }, 'could not delete what has expired');
    const endSweeping = sweepRegularly({
      db: databases.everyPool,
      now: clock.now,
      also: () => deleteDueUsers(platform),
      failed,
    });
    return async () => {
      await app.close();
      await endSweeping();
      await closePlatform(platform);
    };
  } catch (error) {
    await closePlatform(platform);
    throw error;
  }
}

/** A primary that owns the database and starts the processes that listen. */
async function manage(config: Config, databaseUrl: string): Promise<Stop> {
  const platform = await createPlatform({ ...config, databaseUrl });
  const credentials = await firstStart(platform);
  await closePlatform(platform);
  const stop = await startWorkers(config.workers, { DATABASE_URL: databaseUrl }, platform.log);
  greet(config, credentials);
  return stop;
}

async function listen(app: FastifyInstance, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') throw new StartError(`Port ${port} is taken. Set PORT to another one.`);
    if (code === 'EACCES')
      throw new StartError(`Port ${port} may not be opened by this user. Set PORT to 1024 or more.`);
    if (code === 'EADDRNOTAVAIL') throw new StartError(`This machine has no address ${host}. Set HOST to another one.`);
    throw error;
  }
}

/** Credentials are where the first start was: another process on the same database may have made it. */
function greet({ publicUrl }: Config, credentials: string): void {
  const known = existsSync(credentials) ? `Credentials are in ${credentials}\n` : '';
  process.stdout.write(`GenAuth is ready: ${publicUrl}\n${known}`);
}

/** Ctrl-C arrives several times: from the terminal, and from each of npm, its shell and the parent, which pass it on. */
const SAME_SIGNAL = 300;

/** Ends the process when it is told to; a second signal ends it at once. */
export function onSignal(stop: Stop): void {
  let stopping: number | undefined;
  const end = (): void => {
    if (stopping !== undefined) {
      if (performance.now() - stopping > SAME_SIGNAL) process.exit(1);
      return;
    }
    stopping = performance.now();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`GenAuth did not stop cleanly: ${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
