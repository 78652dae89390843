import type { Subject } from './subjects.ts';

type Reader = (user: Subject, publicUrl: string) => unknown;

const address: Reader = (user) => ({
  formatted: user.formatted,
  street_address: user.street_address,
  locality: user.city,
  region: user.region,
  postal_code: user.postal_code,
  country: user.country,
});

const phoneNumber: Reader = ({ phone, phone_country_code }) =>
  phone !== null && phone_country_code !== null && phone_country_code !== '+86' ? phone_country_code + phone : phone;

/** The claims of each scope (OpenID Connect Core §5.4, and the platform's own), with what they say of a user. */
const scopes: Record<string, Record<string, Reader>> = {
  openid: { sub: (user) => user.id },
  profile: {
    birthdate: (user) => user.birthdate,
    family_name: (user) => user.family_name,
    gender: (user) => user.gender,
    given_name: (user) => user.given_name,
    locale: (user) => user.locale,
    middle_name: (user) => user.middle_name,
    name: (user) => user.name,
    nickname: (user) => user.nickname,
    picture: (user, publicUrl) => user.photo ?? publicUrl + DEFAULT_PICTURE,
    preferred_username: (user) => user.preferred_username,
    profile: (user) => user.profile,
    updated_at: (user) => user.updated_at.toISOString(),
    website: (user) => user.website,
    zoneinfo: (user) => user.zoneinfo,
  },
  email: { email: (user) => user.email, email_verified: (user) => user.email_verified },
  phone: { phone_number: phoneNumber, phone_number_verified: (user) => user.phone_verified },
  address: { address },
  username: { username: (user) => user.username },
  external_id: { external_id: (user) => user.external_id },
  extended_fields: { extended_fields: (user) => user.custom_data },
  tenant_id: { tenant_id: (user) => user.tenant_ids[0] ?? null },
  userpool_id: { userpool_id: (user) => user.user_pool_id },
};

/** Where the picture of users without one is served. */
export const DEFAULT_PICTURE = '/images/avatar.svg';

/** Every scope that the platform knows itself. */
export const knownScopes: readonly string[] = [...Object.keys(scopes), 'unionid', 'roles', 'offline_access'];

/** Every claim, for the discovery document. */
export const knownClaims: readonly string[] = [
  ...Object.values(scopes).flatMap((claims) => Object.keys(claims)),
  'unionid',
  'roles',
];

/** The claims of the scopes; what the user has not set is `null`, never left out. */
export function claimsOfScopes(user: Subject, granted: Iterable<string>, publicUrl: string): Record<string, unknown> {
  const claims: Record<string, unknown> = { sub: user.id };
  for (const scope of granted) {
    const readers = Object.hasOwn(scopes, scope) ? scopes[scope] : undefined;
    for (const [name, read] of Object.entries(readers ?? {})) claims[name] = read(user, publicUrl) ?? null;
  }
  return claims;
}
