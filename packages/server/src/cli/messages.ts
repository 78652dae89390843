import { messageResults } from '../domains/messages/public.ts';
import { type Command, say } from './command.ts';
import { withPlatform } from './with-platform.ts';

export const command: Command = {
  help: `One JSON line each, newest first, at most 100: queued, sent, failed, or kept in the outbox of development.
With a RECIPIENT, an e-mail address or a number such as +8613800000000, only what it was sent.`,
  arguments: ['[RECIPIENT]'],
  options: {},
  async run([recipient]) {
    const results = await withPlatform((platform) => messageResults(platform, recipient));
    for (const { created_at: at, user_pool_id: userPoolId, last_error: error, ...rest } of results)
      say(JSON.stringify({ at, userPoolId, ...rest, error }));
  },
};
