import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';
import { poolOf } from '../pools/public.ts';
import { securityOf } from '../security/public.ts';
import { folded, type Kind, phoneForms } from './rules.ts';

export interface Newcomer {
  username?: string | undefined;
  email?: string | undefined;
  phone?: string | undefined;
  phoneCountryCode?: string | undefined;
}

/**
 * Whether the lists of the pool and of the application let somebody register. Each name that is given is held against
 * the list of its kind, where the pool has switched that list on; an empty list admits nobody.
 */
export async function mayRegister(
  platform: Platform,
  db: Database,
  { poolId, appId }: { poolId: string; appId: string },
  { username, email, phone, phoneCountryCode }: Newcomer,
): Promise<boolean> {
  const { whitelist } = securityOf((await poolOf(platform, poolId)).settings);
  const names: [on: boolean, kind: Kind, forms: (string | undefined)[]][] = [
    [whitelist.usernameEnabled, 'USERNAME', [username]],
    [whitelist.emailEnabled, 'EMAIL', [email, email?.slice(email.lastIndexOf('@'))]],
    [whitelist.phoneEnabled, 'PHONE', phone === undefined ? [] : phoneForms(phone, phoneCountryCode)],
  ];
  for (const [on, kind, forms] of names) {
    const given = forms.filter((form) => form !== undefined).map((form) => folded(kind, form));
    if (on && given.length > 0 && !(await isListed(db, poolId, appId, kind, given))) return false;
  }
  return true;
}

async function isListed(db: Database, poolId: string, appId: string, kind: Kind, forms: string[]): Promise<boolean> {
  const query = db
    .selectFrom('registration_whitelist')
    .select('id')
    .where('user_pool_id', '=', poolId)
    .where('type', '=', kind)
    .where('value', '=', sql<string>`any(${forms})`)
    .where((is) => is.or([is('app_id', 'is', null), is('app_id', '=', appId)]))
    .limit(1);
  return (await query.executeTakeFirst()) !== undefined;
}
