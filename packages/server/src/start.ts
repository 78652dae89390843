import { createApp } from './app.ts';
import { firstStart } from './cli/first-start.ts';
import { type Config, StartError } from './config.ts';
import { makeDataDir, startEmbedded } from './database/embedded.ts';
import { migrate } from './database/migrate.ts';
import { closePlatform, createPlatform } from './platform.ts';

/** Starts the whole server and returns when it listens. SIGTERM and SIGINT end it after the requests in flight. */
export async function start(config: Config): Promise<void> {
  makeDataDir(config.dataDir);
  const embedded = config.databaseUrl ? undefined : await startEmbedded(config.dataDir);
  const databaseUrl = config.databaseUrl ?? embedded?.url ?? '';
  try {
    await migrate(databaseUrl);
    const platform = await createPlatform({ ...config, databaseUrl });
    const credentials = await firstStart(platform);
    const app = await createApp(platform);
    await listen(app, config);
    process.stdout.write(`GenAuth is ready at ${config.publicUrl}\nCredentials: ${credentials}\n`);
    const stop = async () => {
      await app.close();
      await closePlatform(platform);
      await embedded?.stop();
    };
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
}

async function listen(app: Awaited<ReturnType<typeof createApp>>, { host, port }: Config): Promise<void> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new StartError(`Port ${port} is taken. Set PORT to another one.`);
  }
}
