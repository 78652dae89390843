import { type RawBuilder, sql } from 'kysely';
import type { Tables } from '../../database/tables.ts';

type Column = keyof Tables['users'] & string;

/** How values of a field are compared. `folded`: letter case does not count. */
export type Kind = 'text' | 'folded' | 'number' | 'time' | 'boolean' | 'list';

export interface Field {
  value: RawBuilder<unknown>;
  kind: Kind;
  /** The column, where keyword search knows its pairs of characters. */
  indexed?: Column;
  /** The column, where keyword search knows its values. */
  listed?: Column;
  /** The ids of the users who have one of these values, or any; of what stands in a table of its own. */
  owners?(values: RawBuilder<unknown> | undefined): RawBuilder<unknown>;
}

const column = (name: Column): RawBuilder<unknown> => sql.ref(`users.${name}`);
const text = (name: Column): Field => ({ value: column(name), kind: 'text' });
const searched = (name: Column): Field => ({ value: column(name), kind: 'text', indexed: name });
const of = (kind: Kind, name: Column): Field => ({ value: column(name), kind });
const listed = (name: Column, kind: Kind = 'text'): Field => ({ value: column(name), kind, listed: name });

/** Departments and posts: nobody has one yet. */
const nobodyHas: Field = { value: sql`null::text`, kind: 'text' };

/** Where users are signed in. */
const applications: Field = {
  value: sql`array(select l.app_id from application_logins l where l.user_id = users.id)`,
  kind: 'list',
  owners: (ids) =>
    sql`(select l.user_id from application_logins l where ${ids ? sql`l.app_id = any(${ids})` : sql`true`})`,
};

/** Who vouches for users: sources and providers. */
const identities: Field = {
  value: sql`array(
    select unnest(array[i.ext_idp_id, i.provider]) from user_identities i where i.user_id = users.id)`,
  kind: 'list',
  owners: (names) =>
    sql`(select i.user_id from user_identities i
      where ${names ? sql`i.ext_idp_id = any(${names}) or i.provider = any(${names})` : sql`true`})`,
};

/** The members of a user that conditions may name. Any other name is the key of a custom field. */
const fields: Record<string, Field> = {
  id: searched('id'),
  userId: searched('id'),
  createdAt: of('time', 'created_at'),
  signedUp: of('time', 'created_at'),
  updatedAt: of('time', 'updated_at'),
  status: listed('status'),
  statusChangedAt: of('time', 'status_changed_at'),
  workStatus: listed('work_status'),
  externalId: searched('external_id'),
  email: { value: column('email_key'), kind: 'folded', indexed: 'email' },
  emailVerified: listed('email_verified', 'boolean'),
  phone: searched('phone'),
  phoneCountryCode: listed('phone_country_code'),
  phoneVerified: listed('phone_verified', 'boolean'),
  username: { value: column('username_key'), kind: 'folded', indexed: 'username' },
  name: searched('name'),
  nickname: searched('nickname'),
  photo: text('photo'),
  gender: listed('gender'),
  birthdate: listed('birthdate'),
  country: listed('country'),
  province: listed('province'),
  city: listed('city'),
  address: searched('address'),
  streetAddress: searched('street_address'),
  postalCode: searched('postal_code'),
  company: searched('company'),
  browser: listed('browser'),
  device: listed('device'),
  givenName: searched('given_name'),
  familyName: searched('family_name'),
  middleName: searched('middle_name'),
  profile: searched('profile'),
  preferredUsername: searched('preferred_username'),
  website: searched('website'),
  zoneinfo: listed('zoneinfo'),
  locale: listed('locale'),
  formatted: searched('formatted'),
  region: listed('region'),
  identityNumber: searched('identity_number'),
  loginsCount: of('number', 'logins_count'),
  lastLogin: of('time', 'last_login'),
  lastLoginApp: text('last_login_app'),
  lastIp: text('last_ip'),
  lastMfaTime: of('time', 'last_mfa_time'),
  passwordLastSetAt: of('time', 'password_last_set_at'),
  passwordSecurityLevel: listed('password_security_level', 'number'),
  resetPasswordOnNextLogin: listed('reset_password_on_next_login', 'boolean'),
  userSourceType: listed('user_source_type'),
  userSourceId: listed('user_source_id'),
  registerSource: listed('register_source', 'list'),
  tenantId: listed('tenant_ids', 'list'),
  tenantIds: listed('tenant_ids', 'list'),
  identity: identities,
  identities,
  loggedInApps: applications,
  mainDepartmentId: nobodyHas,
  department: nobodyHas,
  departmentIds: nobodyHas,
  postIdList: nobodyHas,
};

/** The field that a condition names; undefined for the key of a custom field. */
export const memberField = (name: string): Field | undefined =>
  Object.hasOwn(fields, name) ? fields[name] : undefined;

/** The columns that keywords are looked for in, unless the request chooses. */
export const searchedColumns: Column[] = [
  ...new Set(Object.values(fields).flatMap(({ indexed }) => (indexed ? [indexed] : []))),
];
