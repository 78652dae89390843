import type { PoolSettings } from '../../database/json.ts';
import { securityOf } from '../security/public.ts';
import { passwordWeakness } from './strength.ts';

const DAY = 86_400_000;

interface Owner {
  reset_password_on_next_login: boolean;
  password_last_set_at: Date | null;
}

/** Why a password that was right must be replaced before it lets its user in; undefined: it need not be. */
export function passwordDue(
  settings: PoolSettings,
  user: Owner,
  password: string,
  now: number,
): 'reset' | 'expired' | 'weak' | undefined {
  if (user.reset_password_on_next_login) return 'reset';
  const { maxAgeDays, checkAtSignIn } = securityOf(settings).passwordPolicy;
  const { password_last_set_at: set } = user;
  if (maxAgeDays > 0 && set && set.getTime() + maxAgeDays * DAY <= now) return 'expired';
  return checkAtSignIn && passwordWeakness(settings, password) ? 'weak' : undefined;
}
