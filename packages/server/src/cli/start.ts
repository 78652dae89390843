import { readConfig } from '../config.ts';
import { runMain } from '../main-process.ts';
import { start } from '../start.ts';
import type { Command } from './command.ts';

export const command: Command = {
  arguments: [],
  options: {},
  run: () => runMain(() => start(readConfig())),
};
