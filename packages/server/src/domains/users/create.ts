import type { Insertable } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { CustomData } from '../../database/json.ts';
import type { Tables } from '../../database/tables.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId } from '../../platform/random.ts';
import { acceptPassword, passwordLevel } from '../passwords/public.ts';
import type { Pool } from '../pools/public.ts';
import { columnsOf, type Profile, unsetColumns } from './columns.ts';
import type { UserRow } from './row.ts';
import { asTaken } from './taken.ts';

/** A user to create: the profile in the names of the wire, and how the account came to be. */
export interface NewUser extends Profile {
  /** In plain. */
  password?: string | undefined;
  /** A hash that was made elsewhere, in one of the formats that `verifyPassword` knows; instead of `password`. */
  passwordHash?: string | undefined;
  resetPasswordOnNextLogin?: boolean;
  customData?: CustomData | undefined;
  metadataSource?: Record<string, unknown> | undefined;
  userSourceType?: 'excel' | 'register' | 'adminCreated' | 'sync';
  userSourceId?: string;
  registerSource?: string[];
}

/** Creates a user and returns its id. */
export async function createUser(
  platform: Platform,
  db: Database,
  { id: poolId }: Pick<Pool, 'id'>,
  user: NewUser,
): Promise<string> {
  return (await insertUser(platform, db, poolId, user)).id;
}

/**
 * Creates a user. Throws `userExists` with the member that another user of the pool has already, and what
 * `acceptPassword` has against the password.
 */
export async function insertUser(platform: Platform, db: Database, poolId: string, user: NewUser): Promise<UserRow> {
  if (user.password !== undefined) await acceptPassword(platform, db, poolId, user.password);
  const now = new Date(platform.clock.now());
  const row: Insertable<Tables['users']> = {
    ...unsetColumns,
    ...columnsOf(user),
    ...(await passwordColumns(platform, user, now)),
    id: newId(platform.clock),
    user_pool_id: poolId,
    custom_data: JSON.stringify(user.customData ?? {}),
    metadata_source: user.metadataSource ? JSON.stringify(user.metadataSource) : null,
    user_source_type: user.userSourceType ?? 'adminCreated',
    user_source_id: user.userSourceId ?? null,
    register_source: user.registerSource ?? [],
    created_at: now,
    updated_at: now,
  };
  try {
    return await db.insertInto('users').values(row).returningAll().executeTakeFirstOrThrow();
  } catch (error) {
    throw asTaken(error);
  }
}

async function passwordColumns(
  platform: Platform,
  { password, passwordHash, resetPasswordOnNextLogin }: NewUser,
  now: Date,
) {
  const hash = password === undefined ? passwordHash : await platform.passwords.hash(password);
  return {
    password_hash: hash ?? null,
    password_last_set_at: hash === undefined ? null : now,
    password_security_level: password === undefined ? null : passwordLevel(password),
    reset_password_on_next_login: resetPasswordOnNextLogin ?? false,
  };
}
