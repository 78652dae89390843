import { rotateSigningKeys } from '../domains/tokens/signing-keys.ts';
import { type Command, say, UsageError } from './command.ts';
import { withPlatform } from './with-platform.ts';

const HOUR = 3_600_000;

export const command: Command = {
  help: 'The old key stays in the JWKS until the tokens that it signed have expired. Running servers change over at once.',
  arguments: [],
  options: {
    overlap: { value: 'HOURS', text: 'How long old keys are kept. Default: the longest lifetime of a token.' },
  },
  async run(_, { overlap }) {
    const hours = overlap === undefined ? undefined : Number(overlap);
    if (hours !== undefined && !(hours > 0)) throw new UsageError('--overlap needs a number of hours.');
    const kid = await withPlatform(async (platform) =>
      rotateSigningKeys(platform, hours === undefined ? undefined : hours * HOUR),
    );
    say(`The signing key is ${kid} now.`);
  },
};
