import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig, StartError } from '../config.ts';
import { type Command, say, UsageError } from './command.ts';

export const command: Command = {
  help: 'Without NAME all of them as JSON; with a NAME such as appSecret or admin.password that one alone.',
  arguments: ['[NAME]'],
  options: {},
  async run([name]) {
    const text = read(join(readConfig().dataDir, 'credentials.json'));
    say(name === undefined ? text.trimEnd() : named(JSON.parse(text), name));
  },
};

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const advice = 'Start GenAuth once, or set GENAUTH_DATA_DIR to the folder of a server that was started.';
    throw new StartError(code === 'ENOENT' ? `There is no ${path}. ${advice}` : `${path} cannot be read (${message}).`);
  }
}

function named(credentials: unknown, name: string): string {
  let value = credentials;
  for (const part of name.split('.')) {
    value = typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === part)?.[1] : '';
  }
  if (typeof value !== 'string' || value === '') throw new UsageError(`The credentials have no "${name}".`);
  return value;
}
