import { readFileSync } from 'node:fs';
import { StartError } from '../config.ts';
import { columns, type Entry, runCommand, say, UsageError } from './command.ts';

const commands: Readonly<Record<string, Entry>> = {
  start: {
    summary: 'Run the server until it is told to stop.',
    load: async () => (await import('./start.ts')).command,
  },
  migrate: {
    summary: 'Bring the database to the version of this program.',
    load: async () => (await import('./migrate.ts')).command,
  },
  credentials: {
    summary: 'Print the secrets that the first start made.',
    load: async () => (await import('./credentials.ts')).command,
  },
  'create-pool': {
    summary: 'Create a user pool and print its access key.',
    load: async () => (await import('./create-pool.ts')).command,
  },
  'rotate-keys': {
    summary: 'Sign tokens with a new key from now on.',
    load: async () => (await import('./rotate-keys.ts')).command,
  },
  import: {
    summary: 'Create users from a file of another system, with their password hashes.',
    load: async () => (await import('./import.ts')).command,
  },
  messages: {
    summary: 'Print what became of the e-mails and text messages.',
    load: async () => (await import('./messages.ts')).command,
  },
  outbox: {
    summary: 'Print the messages of development, which nobody sent, with their codes.',
    load: async () => (await import('./outbox.ts')).command,
  },
  doctor: {
    summary: 'Check the settings, the data folder, the database and what is around them.',
    load: async () => (await import('./doctor.ts')).command,
  },
};

const help = `Usage: genauth COMMAND [arguments] [options]

${columns(Object.entries(commands).map(([name, { summary }]) => [name, summary]))}

"genauth COMMAND --help" says more. Settings come from the environment; .env.example lists them.`;

/** Ends with 0 when the command did its work, with 1 when it could not, with 2 when the command line is wrong. */
async function main([name, ...words]: string[]): Promise<void> {
  if (name === '--help' || name === '-h') return say(help);
  if (name === '--version') return say(version());
  if (name === undefined) throw new UsageError('Which command?');
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new UsageError(`There is no command "${name}".`);
  await runCommand(name, command, words);
}

function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isUsage = error instanceof UsageError;
  if (!isUsage && !(error instanceof StartError)) throw error;
  process.stderr.write(`genauth: ${error.message}${isUsage ? ' "genauth --help" lists what there is.' : ''}\n`);
  process.exitCode = isUsage ? 2 : 1;
}
