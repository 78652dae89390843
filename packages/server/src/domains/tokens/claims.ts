import type { Platform } from '../../platform/platform.ts';
import { rolesOfUser } from '../roles/public.ts';
import { claimsOf, type UserRow } from '../users/public.ts';

/** The claims of each scope (OpenID Connect Core §5.4, and the platform's own). */
export const scopes: Readonly<Record<string, readonly string[]>> = {
  openid: ['sub'],
  profile: [
    'birthdate',
    'family_name',
    'gender',
    'given_name',
    'locale',
    'middle_name',
    'name',
    'nickname',
    'picture',
    'preferred_username',
    'profile',
    'updated_at',
    'website',
    'zoneinfo',
  ],
  email: ['email', 'email_verified'],
  phone: ['phone_number', 'phone_number_verified'],
  address: ['address'],
  username: ['username'],
  roles: ['roles'],
  role: ['roles'],
  external_id: ['external_id'],
  unionid: ['unionid'],
  extended_fields: ['extended_fields'],
  tenant_id: ['tenant_id'],
  userpool_id: ['userpool_id'],
  user: ['sub', 'name', 'nickname', 'picture', 'username', 'email', 'phone_number'],
  offline_access: [],
};

/** The claims that the scopes open; what the user has not set is `null`, never left out. */
export async function claimsOfScopes(
  platform: Platform,
  user: UserRow,
  granted: readonly string[],
): Promise<Record<string, unknown>> {
  const values: Record<string, unknown> = claimsOf(user, platform.config.publicUrl);
  const claims: Record<string, unknown> = { sub: user.id };
  for (const scope of granted) {
    for (const name of Object.hasOwn(scopes, scope) ? (scopes[scope] ?? []) : []) claims[name] = values[name] ?? null;
  }
  if ('roles' in claims) claims.roles = await rolesOfUser(platform, user.user_pool_id, user.id);
  if ('unionid' in claims) claims.unionid = await unionIdOf(platform, user);
  return claims;
}

/** The id that a social provider gives the user across its applications. */
async function unionIdOf(platform: Platform, user: UserRow): Promise<string | null> {
  const query = platform.databases.forPool(user.user_pool_id).selectFrom('user_identities');
  const ofUser = query.where('user_id', '=', user.id).where('type', '=', 'unionid').orderBy('created_at');
  const row = await ofUser.select('user_id_in_idp').limit(1).executeTakeFirst();
  return row?.user_id_in_idp ?? null;
}
