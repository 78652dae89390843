import { parseArgs } from 'node:util';

/** A subcommand of `genauth`. */
export interface Command {
  /** What its help says beyond the options. */
  help?: string;
  /** Names of the arguments, in their order; one in brackets may be left out. */
  arguments: readonly string[];
  options: Readonly<Record<string, { value: string; text: string }>>;
  run(args: readonly string[], options: Readonly<Record<string, string | undefined>>): Promise<void>;
}

/** A subcommand in the list of all; loaded when it is called. */
export interface Entry {
  summary: string;
  load(): Promise<Command>;
}

/** The command line asks for what there is not; the message says what. */
export class UsageError extends Error {}

/** Runs a command with the words that follow its name. */
export async function runCommand(name: string, { summary, load }: Entry, words: readonly string[]): Promise<void> {
  const command = await load();
  const { help, args, options } = parse(command, words);
  if (help) return say(helpOf(name, summary, command));
  const needed = command.arguments.filter((argument) => !argument.startsWith('['));
  const missing = needed[args.length];
  if (missing) throw new UsageError(`${missing} is missing.`);
  const surplus = args[command.arguments.length];
  if (surplus !== undefined) throw new UsageError(`There is no argument for "${surplus}".`);
  await command.run(args, options);
}

function parse({ options }: Command, words: readonly string[]) {
  const known = Object.keys(options).map((name) => [name, { type: 'string' }] as const);
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { ...Object.fromEntries(known), help: { type: 'boolean', short: 'h' } },
    });
    const { help, ...given } = values as Record<string, string | undefined> & { help?: boolean };
    return { help, args: positionals, options: given };
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ', 1)[0]}.`.replace(/\.\.$/, '.'));
  }
}

function helpOf(name: string, summary: string, command: Command): string {
  const options = Object.entries(command.options).map(([option, { value, text }]) => [`--${option} ${value}`, text]);
  const usage = ['genauth', name, ...command.arguments, ...(options.length > 0 ? ['[options]'] : [])].join(' ');
  const paragraphs = [`Usage: ${usage}`, summary, command.help, columns(options)];
  return paragraphs.filter(Boolean).join('\n\n');
}

/** Lines of two columns. */
export function columns(rows: readonly (readonly string[])[]): string {
  const width = Math.max(...rows.map(([first = '']) => first.length));
  return rows.map(([first = '', second]) => `  ${first.padEnd(width)}  ${second}`).join('\n');
}

/** Writes to the standard output. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`);
