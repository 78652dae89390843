import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { createCache } from '../../platform/cache.ts';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';
import { DEFAULT_COUNTRY, type PhoneNumber, phoneNumbers } from './phone.ts';
import type { UserRow } from './row.ts';

const users = perPlatform((platform) =>
  createCache<UserRow>(platform.changes, 'users', (id) =>
    platform.databases.everyPool.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst(),
  ),
);

/** A user of one pool by id, from the cache of this process. */
export async function findUser(platform: Platform, poolId: string, userId: string): Promise<UserRow | undefined> {
  const user = await users(platform).get(userId);
  return user?.user_pool_id === poolId ? user : undefined;
}

/** What a person may type to say who they are: one member of it. `account` may be any of the three others. */
export interface Identifier {
  account?: string | undefined;
  username?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  /** With `phone`: only numbers of this country. */
  phoneCountryCode?: string | undefined;
}

/**
 * The users of a pool that an identifier names; several when one person's username is another one's phone number.
 * Letter case does not count in usernames and e-mail addresses.
 */
export async function findByIdentifier(db: Database, poolId: string, identifier: Identifier): Promise<UserRow[]> {
  const { account, username = account, email = account, phone = account, phoneCountryCode } = identifier;
  const numbers = phone === undefined ? [] : phoneNumbers(phone, phoneCountryCode);
  const query = identifierQuery(db, poolId, { username, email, phones: numbers.map(({ number }) => number) });
  const found = await query.execute();
  const named = (user: UserRow) =>
    matches(user.username, username) || matches(user.email, email) || numbers.some((is) => hasNumber(user, is));
  return found.filter(named);
}

interface Wanted {
  username: string | undefined;
  email: string | undefined;
  phones: string[];
}

export const identifierQuery = (db: Database, poolId: string, { username, email, phones }: Wanted) =>
  db
    .selectFrom('users')
    .selectAll()
    .where('user_pool_id', '=', poolId)
    .where((is) =>
      is.or([
        is('username_key', '=', sql<string>`lower(${username ?? null})`),
        is('email_key', '=', sql<string>`lower(${email ?? null})`),
        is('phone', '=', sql<string>`any(${phones})`),
      ]),
    )
    .limit(20);

const matches = (value: string | null, wanted: string | undefined): boolean =>
  value !== null && value.toLowerCase() === wanted?.toLowerCase();

const hasNumber = ({ phone, phone_country_code }: UserRow, { number, country }: PhoneNumber): boolean =>
  phone === number && (country === undefined || country === (phone_country_code ?? DEFAULT_COUNTRY));
