import { readConfig } from '../config.ts';
import { migrate } from '../database/migrate.ts';
import { type Command, say } from './command.ts';
import { openDatabase } from './with-platform.ts';

export const command: Command = {
  help: 'The server does the same when it starts. Run it by itself to upgrade a database before several servers.',
  arguments: [],
  options: {},
  async run() {
    const database = await openDatabase(readConfig());
    try {
      const applied = await migrate(database.url);
      say(applied.length > 0 ? applied.map((name) => `Applied ${name}`).join('\n') : 'The database is up to date.');
    } finally {
      await database.stop();
    }
  },
};
