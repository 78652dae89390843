import type { Platform } from '../../platform/platform.ts';
import { claimsOfScopes } from './claims.ts';
import type { Subject } from './subjects.ts';

/** The claims that the scopes open, with those that other tables hold. */
export async function userClaims(
  platform: Platform,
  user: Subject,
  scopes: readonly string[],
): Promise<Record<string, unknown>> {
  const claims = claimsOfScopes(user, scopes, platform.config.publicUrl);
  if (scopes.includes('unionid')) claims.unionid = await unionIdOf(platform, user);
  return claims;
}

/** The id that a social provider gives the user across its applications. */
async function unionIdOf(platform: Platform, user: Subject): Promise<string | null> {
  const query = platform.databases.forPool(user.user_pool_id).selectFrom('user_identities');
  const ofUser = query.where('user_id', '=', user.id).where('type', '=', 'unionid').orderBy('created_at');
  const row = await ofUser.select('user_id_in_idp').limit(1).executeTakeFirst();
  return row?.user_id_in_idp ?? null;
}
