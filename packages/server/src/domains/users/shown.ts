import type { User } from '@genauth/contract/entities/user.ts';
import type * as z from 'zod';
import type { CustomData } from '../../database/json.ts';
import type { UserRow } from './row.ts';

export type ShownUser = z.input<typeof User>;

/** What to show beside the plain profile. */
export interface ShownParts {
  customData?: boolean;
  /** With `customData`: nested fields stand under dotted keys. */
  flatCustomData?: boolean;
  identities?: ShownUser['identities'];
  departmentIds?: string[];
  postIds?: string[];
  tenantIds?: boolean;
}

/** What the outside sees of a user: the members of the contract, unset ones as null, and never the password hash. */
export const shownUser = (user: UserRow, parts: ShownParts = {}): ShownUser => ({
  ...account(user),
  ...profile(user),
  ...history(user),
  mainDepartmentId: null,
  departmentIds: parts.departmentIds ?? null,
  identities: parts.identities ?? null,
  customData: parts.customData ? (parts.flatCustomData ? flat(user.custom_data) : user.custom_data) : null,
  postIdList: parts.postIds ?? null,
  tenantIds: parts.tenantIds ? user.tenant_ids : null,
});

const account = (user: UserRow) => ({
  userId: user.id,
  createdAt: user.created_at.toISOString(),
  updatedAt: user.updated_at.toISOString(),
  status: user.status as ShownUser['status'],
  workStatus: user.work_status as ShownUser['workStatus'],
  externalId: user.external_id,
  email: user.email,
  emailVerified: user.email_verified,
  phone: user.phone,
  phoneCountryCode: user.phone_country_code,
  phoneVerified: user.phone_verified,
  username: user.username,
  tenantId: user.tenant_ids[0] ?? null,
  metadataSource: user.metadata_source as ShownUser['metadataSource'],
});

const profile = (user: UserRow) => ({
  name: user.name,
  nickname: user.nickname,
  photo: user.photo,
  gender: user.gender as ShownUser['gender'],
  birthdate: user.birthdate,
  country: user.country,
  province: user.province,
  city: user.city,
  address: user.address,
  streetAddress: user.street_address,
  postalCode: user.postal_code,
  company: user.company,
  browser: user.browser,
  device: user.device,
  givenName: user.given_name,
  familyName: user.family_name,
  middleName: user.middle_name,
  profile: user.profile,
  preferredUsername: user.preferred_username,
  website: user.website,
  zoneinfo: user.zoneinfo,
  locale: user.locale,
  formatted: user.formatted,
  region: user.region,
  identityNumber: user.identity_number,
});

const history = (user: UserRow) => ({
  loginsCount: user.logins_count,
  lastLogin: iso(user.last_login),
  lastIp: user.last_ip,
  lastLoginApp: user.last_login_app,
  lastMfaTime: iso(user.last_mfa_time),
  passwordLastSetAt: iso(user.password_last_set_at),
  passwordSecurityLevel: user.password_security_level,
  resetPasswordOnNextLogin: user.reset_password_on_next_login,
  userSourceType: user.user_source_type as ShownUser['userSourceType'],
  userSourceId: user.user_source_id,
  registerSource: user.register_source,
  statusChangedAt: iso(user.status_changed_at),
  signedUp: user.created_at.toISOString(),
  userPasswordExpireTime: null,
});

const iso = (time: Date | null): string | null => time?.toISOString() ?? null;

function flat(data: CustomData, prefix = ''): CustomData {
  const entries = Object.entries(data).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.entries(flat(value as CustomData, `${prefix}${key}.`))
      : [[prefix + key, value] as const],
  );
  return Object.fromEntries(entries);
}
