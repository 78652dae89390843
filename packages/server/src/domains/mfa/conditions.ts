import type { Place } from '../passkeys/public.ts';
import { rolesOfUser } from '../roles/public.ts';
import type { Security } from '../security/public.ts';
import type { UserRow } from '../users/public.ts';

/** A sign-in that is under way. */
export interface Attempt extends Place {
  clientIp: string;
  userAgent: string | undefined;
  /** What the browser keeps of those who trust it. */
  trust?: string | undefined;
  /** Wrong first proofs that came before the right one. */
  wrongBefore?: number;
}

/**
 * Whether a sign-in is one that the policy of the application asks a second factor for. In a browser that the user
 * trusts it is only what an attacker would bring about: failed tries, and another place.
 */
export async function isUnusual(
  attempt: Attempt,
  user: UserRow,
  policy: Security['mfaPolicy'],
  trusted: boolean,
): Promise<boolean> {
  if (policy.mode !== 'adaptive') return policy.mode === 'always' && !trusted;
  const { platform, wrongBefore = 0 } = attempt;
  if (policy.failedTries > 0 && wrongBefore >= policy.failedTries) return true;
  if (policy.roles.length > 0 && !trusted) {
    const held = await rolesOfUser(platform, user.user_pool_id, user.id);
    if (held.some(({ namespace, code }) => policy.roles.includes(`${namespace}/${code}`))) return true;
  }
  const signedIn = (column: 'client_ip' | 'user_agent', value: string | null) =>
    platform.databases
      .forPool(user.user_pool_id)
      .selectFrom('user_logs')
      .select('id')
      .where('user_pool_id', '=', user.user_pool_id)
      .where('user_id', '=', user.id)
      .where('event_type', '=', 'login')
      .where('success', '=', true)
      .where(column, 'is not distinct from', value)
      .limit(1)
      .executeTakeFirst();
  // Nothing here knows where addresses are: a new address may be one of another country.
  const place = policy.newAddress || policy.newCountry;
  if (place && !(await signedIn('client_ip', attempt.clientIp))) return true;
  return policy.newDevice && !trusted && !(await signedIn('user_agent', attempt.userAgent ?? null));
}
