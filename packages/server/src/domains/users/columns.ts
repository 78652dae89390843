import type { NewUser, UserChanges } from '@genauth/contract/entities/user-input.ts';
import type { Insertable } from 'kysely';
import type * as z from 'zod';
import type { Tables } from '../../database/tables.ts';
import { countryCode } from './phone.ts';
import type { UserRow } from './row.ts';

/** Members of the wire that are columns of a user, and may be written by somebody. */
const columns = {
  status: 'status',
  externalId: 'external_id',
  username: 'username',
  email: 'email',
  emailVerified: 'email_verified',
  phone: 'phone',
  phoneCountryCode: 'phone_country_code',
  phoneVerified: 'phone_verified',
  name: 'name',
  nickname: 'nickname',
  photo: 'photo',
  gender: 'gender',
  birthdate: 'birthdate',
  country: 'country',
  province: 'province',
  city: 'city',
  address: 'address',
  streetAddress: 'street_address',
  postalCode: 'postal_code',
  company: 'company',
  browser: 'browser',
  device: 'device',
  givenName: 'given_name',
  familyName: 'family_name',
  middleName: 'middle_name',
  profile: 'profile',
  preferredUsername: 'preferred_username',
  website: 'website',
  zoneinfo: 'zoneinfo',
  locale: 'locale',
  formatted: 'formatted',
  region: 'region',
  identityNumber: 'identity_number',
} as const satisfies Partial<Record<keyof z.output<typeof NewUser>, keyof Tables['users']>>;

export type Writable = keyof typeof columns;
export type Profile = Partial<Pick<z.output<typeof NewUser> & z.output<typeof UserChanges>, Writable>>;
type Columns = Partial<Insertable<Tables['users']>>;

/** Every column of a request, unset, so that all inserts are one statement that the database has prepared. */
export const unsetColumns: Columns = {
  ...Object.fromEntries(Object.values(columns).map((column) => [column, null])),
  status: 'Activated',
  gender: 'U',
  email_verified: false,
  phone_verified: false,
};

/** What a user has in the columns that requests may write. */
export const storedColumns = (user: UserRow) =>
  Object.fromEntries(Object.values(columns).map((column) => [column, user[column]])) as Pick<
    UserRow,
    (typeof columns)[Writable]
  >;

/** The columns of the members that are given. An empty text becomes null: it clears what was there. */
export function columnsOf(profile: Profile): Columns {
  const given: [string, string | boolean | null][] = [];
  for (const [member, column] of Object.entries(columns)) {
    const value = profile[member as Writable];
    if (value !== undefined) given.push([column, value === '' ? null : value]);
  }
  const found: Columns = Object.fromEntries(given);
  if (found.phone_country_code) found.phone_country_code = countryCode(found.phone_country_code);
  return found;
}
