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
}

const column = (name: Column): RawBuilder<unknown> => sql.ref(`users.${name}`);
const text = (name: Column): Field => ({ value: column(name), kind: 'text' });
const searched = (name: Column): Field => ({ value: column(name), kind: 'text', indexed: name });
const of = (kind: Kind, name: Column): Field => ({ value: column(name), kind });

/** Departments and posts: nobody has one yet. */
const nobodyHas: Field = { value: sql`null::text`, kind: 'text' };

/** Where a user is signed in, and who vouches for them: ids, compared one by one. */
const applications = sql`array(select l.app_id from application_logins l where l.user_id = users.id)`;
const identities = sql`array(
  select unnest(array[i.ext_idp_id, i.provider]) from user_identities i where i.user_id = users.id)`;

/** The members of a user that conditions may name. Any other name is the key of a custom field. */
const fields: Record<string, Field> = {
  id: searched('id'),
  userId: searched('id'),
  createdAt: of('time', 'created_at'),
  signedUp: of('time', 'created_at'),
  updatedAt: of('time', 'updated_at'),
  status: text('status'),
  statusChangedAt: of('time', 'status_changed_at'),
  workStatus: text('work_status'),
  externalId: searched('external_id'),
  email: { value: column('email_key'), kind: 'folded', indexed: 'email' },
  emailVerified: of('boolean', 'email_verified'),
  phone: searched('phone'),
  phoneCountryCode: text('phone_country_code'),
  phoneVerified: of('boolean', 'phone_verified'),
  username: { value: column('username_key'), kind: 'folded', indexed: 'username' },
  name: searched('name'),
  nickname: searched('nickname'),
  photo: text('photo'),
  gender: text('gender'),
  birthdate: text('birthdate'),
  country: text('country'),
  province: text('province'),
  city: text('city'),
  address: searched('address'),
  streetAddress: searched('street_address'),
  postalCode: searched('postal_code'),
  company: searched('company'),
  browser: text('browser'),
  device: text('device'),
  givenName: searched('given_name'),
  familyName: searched('family_name'),
  middleName: searched('middle_name'),
  profile: searched('profile'),
  preferredUsername: searched('preferred_username'),
  website: searched('website'),
  zoneinfo: text('zoneinfo'),
  locale: text('locale'),
  formatted: searched('formatted'),
  region: text('region'),
  identityNumber: searched('identity_number'),
  loginsCount: of('number', 'logins_count'),
  lastLogin: of('time', 'last_login'),
  lastLoginApp: text('last_login_app'),
  lastIp: text('last_ip'),
  lastMfaTime: of('time', 'last_mfa_time'),
  passwordLastSetAt: of('time', 'password_last_set_at'),
  passwordSecurityLevel: of('number', 'password_security_level'),
  resetPasswordOnNextLogin: of('boolean', 'reset_password_on_next_login'),
  userSourceType: text('user_source_type'),
  userSourceId: text('user_source_id'),
  registerSource: of('list', 'register_source'),
  tenantId: of('list', 'tenant_ids'),
  tenantIds: of('list', 'tenant_ids'),
  identity: { value: identities, kind: 'list' },
  identities: { value: identities, kind: 'list' },
  loggedInApps: { value: applications, kind: 'list' },
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
