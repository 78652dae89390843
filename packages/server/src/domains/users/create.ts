import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId } from '../../platform/random.ts';
import type { Pool } from '../pools/public.ts';

interface NewUser {
  email?: string;
  emailVerified?: boolean;
  username?: string;
  name?: string;
  password?: string;
}

/** Creates a user and returns its id. */
export async function createUser(platform: Platform, db: Database, pool: Pool, user: NewUser): Promise<string> {
  const id = newId(platform.clock);
  const now = new Date(platform.clock.now());
  await db
    .insertInto('users')
    .values({
      id,
      user_pool_id: pool.id,
      email: user.email ?? null,
      email_verified: user.emailVerified ?? false,
      username: user.username ?? null,
      name: user.name ?? null,
      password_hash: user.password === undefined ? null : await platform.passwords.hash(user.password),
      password_last_set_at: user.password === undefined ? null : now,
      created_at: now,
      updated_at: now,
    })
    .execute();
  return id;
}
