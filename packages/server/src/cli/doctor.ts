import { type Config, givenSettings, readConfig, StartError } from '../config.ts';
import { type Command, say } from './command.ts';
import { checkDatabase, checkDataDir, checkMail, checkPort, checkRuntime } from './doctor-checks.ts';

export const command: Command = {
  help: 'Each line says that something is in order or what to do about it. Ends with 1 when something is wrong.',
  arguments: [],
  options: {},
  async run() {
    const wrong: string[] = [];
    /** `look` says what it found, or throws what to do. */
    const check = async (name: string, look: () => string | Promise<string>): Promise<void> => {
      try {
        say(`ok     ${name.padEnd(12)} ${await look()}`);
      } catch (error) {
        wrong.push(name);
        say(`WRONG  ${name.padEnd(12)} ${(error as Error).message}`);
      }
    };
    await check('runtime', checkRuntime);
    for (const setting of givenSettings()) await check('setting', () => settingLine(setting));
    let config: Config | undefined;
    await check('settings', () => {
      config = readConfig();
      return config.production ? 'for production' : 'for development; GENAUTH_ENV=production refuses unsafe ones';
    });
    if (config) await checkAround(config, check);
    if (wrong.length > 0) throw new StartError(`Not in order: ${[...new Set(wrong)].join(', ')}.`);
  },
};

type Check = (name: string, look: () => string | Promise<string>) => Promise<void>;

async function checkAround(config: Config, check: Check): Promise<void> {
  await check('data folder', () => checkDataDir(config));
  await check('database', () => checkDatabase(config));
  await check('port', () => checkPort(config));
  await check('mail', () => checkMail(config));
}

function settingLine({ name, shown, problem }: ReturnType<typeof givenSettings>[number]): string {
  if (problem) throw new StartError(`${name} ${problem}`);
  return `${name}=${shown}`;
}
