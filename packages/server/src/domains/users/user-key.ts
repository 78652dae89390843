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

/** Finds users by keys of one kind. Each query is served by an index, also for many keys. */
type Finder = (poolId: string, keys: string[]) => RawBuilder<Found>;

/** `source:id`, cut at the first colon. */
const halves = (keys: string[]): [before: string[], after: string[]] => {
  const cut = keys.map(
    (key) => [key.slice(0, Math.max(key.indexOf(':'), 0)), key.slice(key.indexOf(':') + 1)] as const,
  );
  return [cut.map(([before]) => before), cut.map(([, after]) => after)];
};

const finders: Record<UserIdType, Finder> = {
  user_id: (poolId, keys) => sql`
    select position::int, users.* from unnest(${keys}::text[]) with ordinality as wanted (key, position)
    join users on user_pool_id = ${poolId} and id = key`,
  external_id: (poolId, keys) => sql`
    select position::int, users.* from unnest(${keys}::text[]) with ordinality as wanted (key, position)
    join users on user_pool_id = ${poolId} and external_id = key`,
  email: (poolId, keys) => sql`
    select position::int, users.* from unnest(${keys}::text[]) with ordinality as wanted (key, position)
    join users on user_pool_id = ${poolId} and email_key = lower(key)`,
  username: (poolId, keys) => sql`
    select position::int, users.* from unnest(${keys}::text[]) with ordinality as wanted (key, position)
    join users on user_pool_id = ${poolId} and username_key = lower(key)`,
  phone: findByPhone,
  identity: (poolId, keys) => {
    const [sources, ids] = halves(keys);
    return sql`
      select position::int, users.*
      from unnest(${sources}::text[], ${ids}::text[]) with ordinality as wanted (source, key, position)
      join user_identities as held on held.user_pool_id = ${poolId} and ext_idp_id = source and user_id_in_idp = key
      join users on users.id = held.user_id`;
  },
  sync_relation: (poolId, keys) => {
    const [providers, ids] = halves(keys);
    return sql`
      select position::int, users.*
      from unnest(${providers}::text[], ${ids}::text[]) with ordinality as wanted (source, key, position)
      join user_sync_relations as held on held.user_pool_id = ${poolId} and provider = source and user_id_in_idp = key
      join users on users.id = held.user_id`;
  },
  custom_field: (poolId, keys) => {
    const [names, values] = halves(keys);
    return sql`
      select position::int, users.*
      from unnest(${names}::text[], ${values}::text[]) with ordinality as wanted (name, wanted_value, position)
      join user_custom_values as held on held.user_pool_id = ${poolId} and key = name and value = wanted_value
      join users on users.id = held.user_id`;
  },
};

/** A number with its country code may be stored in two columns. */
function findByPhone(poolId: string, keys: string[]): RawBuilder<Found> {
  const numbers = keys.flatMap((key, index) => phoneNumbers(key, undefined).map((one) => ({ ...one, at: index + 1 })));
  return sql`
    select position, users.*
    from unnest(${numbers.map(({ number }) => number)}::text[], ${numbers.map(({ country }) => country ?? null)}::text[],
      ${numbers.map(({ at }) => at)}::int[]) as wanted (number, code, position)
    join users on user_pool_id = ${poolId} and phone = number
      and (code is null or code = coalesce(phone_country_code, ${DEFAULT_COUNTRY}))`;
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
