import { readConfig } from './config.ts';
import { runMain } from './main-process.ts';
import { onSignal, serve } from './start.ts';

await runMain(async () => {
  const config = readConfig();
  onSignal(await serve({ ...config, databaseUrl: config.databaseUrl ?? '' }));
  process.send?.('ready');
});
