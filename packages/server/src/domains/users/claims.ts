import type { UserRow } from './row.ts';

/** Path of the picture of users who have none. */
export const DEFAULT_AVATAR = '/images/default-avatar.svg';

/**
 * The values of all claims that come from the user's own row, by their names on the wire; unset ones are null. The
 * caller picks those that the granted scopes cover, and adds `roles`, which another domain knows.
 */
export function claimsOf(user: UserRow, publicUrl: string) {
  return {
    sub: user.id,
    birthdate: user.birthdate,
    family_name: user.family_name,
    gender: user.gender,
    given_name: user.given_name,
    locale: user.locale,
    middle_name: user.middle_name,
    name: user.name,
    nickname: user.nickname,
    picture: user.photo ?? publicUrl + DEFAULT_AVATAR,
    preferred_username: user.preferred_username,
    profile: user.profile,
    updated_at: user.updated_at.toISOString(),
    website: user.website,
    zoneinfo: user.zoneinfo,
    email: user.email,
    email_verified: user.email_verified,
    phone_number: user.phone,
    phone_number_verified: user.phone_verified,
    address: {
      formatted: user.formatted,
      street_address: user.street_address,
      locality: user.city,
      region: user.region,
      postal_code: user.postal_code,
      country: user.country,
    },
    username: user.username,
    external_id: user.external_id,
    unionid: null,
    extended_fields: user.custom_data,
    tenant_id: user.tenant_ids[0] ?? null,
    userpool_id: user.user_pool_id,
  };
}
