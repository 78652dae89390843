import { readConfig, StartError } from './config.ts';
import { start } from './start.ts';

try {
  await start(readConfig());
} catch (error) {
  if (!(error instanceof StartError)) throw error;
  process.stderr.write(`GenAuth cannot start. ${error.message}\n`);
  process.exit(1);
}
