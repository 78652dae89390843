import { readConfig } from './config.ts';
import { runMain } from './main-process.ts';
import { start } from './start.ts';

await runMain(() => start(readConfig()));
