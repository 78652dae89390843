import { createPool } from '../domains/pools/public.ts';
import { makeSuperAdmin } from '../domains/roles/public.ts';
import { createUser } from '../domains/users/create.ts';
import { newToken } from '../platform/random.ts';
import { type Command, say, UsageError } from './command.ts';
import { withPlatform } from './with-platform.ts';

export const command: Command = {
  arguments: ['NAME'],
  options: { admin: { value: 'EMAIL', text: 'Also create an administrator, with a random password.' } },
  async run([name = ''], { admin: email }) {
    if (name.trim() === '') throw new UsageError('A pool needs a name.');
    if (email !== undefined && !/^[^\s@]+@[^\s@]+$/.test(email)) throw new UsageError(`"${email}" is no address.`);
    const made = await withPlatform(async (platform) =>
      platform.databases.everyPool.transaction().execute(async (db) => {
        const pool = await createPool(platform, db, name);
        const keys = { userPoolId: pool.id, accessKeyId: pool.id, accessKeySecret: pool.secret };
        if (!email) return keys;
        const admin = { email, password: newToken() };
        const id = await createUser(platform, db, pool, { ...admin, name: 'Administrator', emailVerified: true });
        await makeSuperAdmin(platform, db, pool.id, id);
        return { ...keys, admin };
      }),
    );
    say(JSON.stringify(made, null, 2));
  },
};
