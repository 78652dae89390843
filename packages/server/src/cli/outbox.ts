import { readConfig, StartError } from '../config.ts';
import { outbox } from '../domains/messages/public.ts';
import { type Command, say } from './command.ts';
import { withPlatform } from './with-platform.ts';

export const command: Command = {
  help: 'Newest first. With a RECIPIENT, an e-mail address or a number such as +8613800000000, only what it was sent.',
  arguments: ['[RECIPIENT]'],
  options: {},
  async run([recipient]) {
    if (readConfig().production) throw new StartError('The outbox exists in development only.');
    const messages = await withPlatform((platform) => outbox(platform, recipient));
    const blocks = messages.map(({ at, recipient: to, subject, text, values: { code, link } }) =>
      [`${at.toISOString()}  ${to}`, subject ?? text, code && `code: ${code}`, link && `link: ${link}`]
        .filter(Boolean)
        .join('\n'),
    );
    say(blocks.length > 0 ? blocks.join('\n\n') : 'The outbox is empty.');
  },
};
