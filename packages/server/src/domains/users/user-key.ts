import type { userIdType } from '@genauth/contract/entities/user-id.ts';
import { type RawBuilder, sql } from 'kysely';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import { DEFAULT_COUNTRY, phoneNumbers } from './phone.ts';
import type { UserRow } from './row.ts';

export type UserIdType = z.output<typeof userIdType>;

interface Found extends UserRow {
  /** Position of the key in the list that was asked for, from 1. */
  position: number;
}

/**
 * Finds users by keys of one kind, each key by an index. `offset 0` keeps the search for a key a search of its own:
 * where nothing is known yet of how rows are spread, as after an import, a join might read the pool for each key.
 */
type Finder = (poolId: string, keys: string[]) => RawBuilder<Found>;

/** The users who meet a condition on `wanted.key`, for each of the keys. */
const byColumn = (poolId: string, keys: string[], condition: RawBuilder<boolean>): RawBuilder<Found> => sql`
  select position::int, found.* from unnest(${keys}::text[]) with ordinality as wanted (key, position)
  cross join lateral (select * from users where user_pool_id = ${poolId} and ${condition} offset 0) as found`;

/** `source:id`, cut at the first colon. */
const halves = (keys: string[]): [before: string[], after: string[]] => {
  const cut = keys.map(
    (key) => [key.slice(0, Math.max(key.indexOf(':'), 0)), key.slice(key.indexOf(':') + 1)] as const,
  );
  return [cut.map(([before]) => before), cut.map(([, after]) => after)];
};

export const finders: Record<UserIdType, Finder> = {
  user_id: (poolId, keys) => byColumn(poolId, keys, sql`id = wanted.key`),
  external_id: (poolId, keys) => byColumn(poolId, keys, sql`external_id = wanted.key`),
  email: (poolId, keys) => byColumn(poolId, keys, sql`email_key = lower(wanted.key)`),
  username: (poolId, keys) => byColumn(poolId, keys, sql`username_key = lower(wanted.key)`),
  phone: findByPhone,
  identity: (poolId, keys) => {
    const [sources, ids] = halves(keys);
    return sql`
      select position::int, found.*
      from unnest(${sources}::text[], ${ids}::text[]) with ordinality as wanted (source, key, position)
      cross join lateral (select users.* from user_identities as held join users on users.id = held.user_id
        where held.user_pool_id = ${poolId} and ext_idp_id = wanted.source and user_id_in_idp = wanted.key offset 0) as found`;
  },
  sync_relation: (poolId, keys) => {
    const [providers, ids] = halves(keys);
    return sql`
      select position::int, found.*
      from unnest(${providers}::text[], ${ids}::text[]) with ordinality as wanted (source, key, position)
      cross join lateral (select users.* from user_sync_relations as held join users on users.id = held.user_id
        where held.user_pool_id = ${poolId} and provider = wanted.source and user_id_in_idp = wanted.key offset 0) as found`;
  },
  custom_field: (poolId, keys) => {
    const [names, values] = halves(keys);
    return sql`
      select position::int, found.*
      from unnest(${names}::text[], ${values}::text[]) with ordinality as wanted (name, value, position)
      cross join lateral (select users.* from user_custom_values as held join users on users.id = held.user_id
        where held.user_pool_id = ${poolId} and key = wanted.name and value = wanted.value offset 0) as found`;
  },
};

/** A number with its country code may be stored in two columns. */
function findByPhone(poolId: string, keys: string[]): RawBuilder<Found> {
  const numbers = keys.flatMap((key, index) => phoneNumbers(key, undefined).map((one) => ({ ...one, at: index + 1 })));
  return sql`
    select position, found.*
    from unnest(${numbers.map(({ number }) => number)}::text[], ${numbers.map(({ country }) => country ?? null)}::text[],
      ${numbers.map(({ at }) => at)}::int[]) as wanted (number, code, position)
    cross join lateral (select * from users where user_pool_id = ${poolId} and phone = wanted.number
      and (wanted.code is null or wanted.code = coalesce(phone_country_code, ${DEFAULT_COUNTRY})) offset 0) as found`;
}

/** The users behind keys, in the order of the keys; undefined where a key names nobody. */
export async function usersByKeys(
  db: Database,
  poolId: string,
  keys: string[],
  type: UserIdType,
): Promise<(UserRow | undefined)[]> {
  const { rows: found } = await finders[type](poolId, keys).execute(db);
  // Several users may share a custom value: the oldest is meant.
  const chosen = new Map<number, UserRow>();
  for (const { position, ...user } of found.sort((a, b) => (a.id < b.id ? 1 : -1))) chosen.set(position, user);
  return keys.map((_, index) => chosen.get(index + 1));
}

export async function userByKey(
  db: Database,
  poolId: string,
  { userId, userIdType }: { userId: string; userIdType: UserIdType },
): Promise<UserRow | undefined> {
  if (userIdType !== 'user_id') return (await usersByKeys(db, poolId, [userId], userIdType))[0];
  const query = db.selectFrom('users').selectAll().where('user_pool_id', '=', poolId);
  return query.where('id', '=', userId).executeTakeFirst();
}
