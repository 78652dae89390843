import type { Factor } from '@genauth/contract/account-steps.ts';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { UserFactor } from '../../database/json.ts';
import { relyingPartyAt } from '../passkeys/public.ts';
import { poolOf } from '../pools/public.ts';
import { factorsOf, mfaPolicyOf } from '../security/public.ts';
import type { UserRow } from '../users/public.ts';
import { type Attempt, isUnusual } from './conditions.ts';
import { isTrusted } from './trusted-browsers.ts';

/** Where the first proof came from. `device`: another device that is signed in has confirmed it. */
export type FirstProof = 'password' | 'email' | 'sms' | 'passkey' | 'device';

/** What a user has beside the first proof, and whether a sign-in needs it. */
export interface AccountFactors {
  due: boolean;
  enrolled: Factor[];
  offered: Exclude<Factor, 'recovery'>[];
}

const wire = { PASSKEY: 'passkey', OTP: 'otp', EMAIL: 'email', SMS: 'sms' } as const;

/** What users set up by themselves is good wherever a second factor is asked for. */
const ownChoice: ReadonlySet<Factor> = new Set<Factor>(['passkey', 'otp']);

/**
 * The second factors of a user at an application. An authenticator that the user set up is always asked for; others
 * when the application, its pool or an administrator says so. A factor is never what the first proof came from.
 */
export async function accountFactors(attempt: Attempt, user: UserRow, by: FirstProof): Promise<AccountFactors> {
  const { platform, application } = attempt;
  const db = platform.databases.forPool(user.user_pool_id);
  const { settings } = await poolOf(platform, user.user_pool_id);
  const policy = mfaPolicyOf(settings, application);
  const party = relyingPartyAt(attempt);
  const { own: set, otp, passkey, recoverable } = await factorsOfUser(db, user.id, party?.id ?? null);
  const asked = set?.filter(({ status }) => status === 1).map(({ mfaPolicy }) => mfaPolicy);
  const wanted = (asked ?? factorsOf(settings, application)).flatMap((name) =>
    name in wire ? [wire[name as keyof typeof wire]] : [],
  );
  const has = {
    passkey,
    otp,
    email: user.email !== null && user.email_verified,
    sms: user.phone !== null && user.phone_verified,
  };
  const usable = (['passkey', 'otp', 'email', 'sms'] as const).filter((factor) => factor !== by && has[factor]);
  const enrolled: Factor[] = usable.filter((factor) => ownChoice.has(factor) || wanted.includes(factor));
  if (recoverable) enrolled.push('recovery');
  const offered = wanted.filter((factor) => factor !== by && !has[factor] && (factor !== 'passkey' || party));
  const trusted = await isTrusted(attempt, user);
  const own = !trusted && (otp || (asked !== undefined && wanted.length > 0));
  const unusual = wanted.length > 0 && (await isUnusual(attempt, user, policy, trusted));
  return { due: policy.mode !== 'never' && (own || unusual), enrolled, offered };
}

interface UserFactors {
  /** Set by an administrator; null: those of the application. */
  own: UserFactor[] | null;
  passkey: boolean;
  otp: boolean;
  recoverable: boolean;
}

/** What is kept of a user's second factors, in one statement. `rpId`: of the passkeys that are good here. */
async function factorsOfUser(db: Database, userId: string, rpId: string | null): Promise<UserFactors> {
  const { rows } = await sql<UserFactors>`
    select user_factors.factors as own, user_otps.user_id is not null as otp,
      user_otps.recovery_code is not null as recoverable,
      exists (select from passkeys where passkeys.user_id = wanted.user_id and rp_id = ${rpId}) as passkey
    from (values (${userId})) as wanted (user_id)
    left join user_factors using (user_id) left join user_otps on user_otps.user_id = wanted.user_id`.execute(db);
  return rows[0] ?? { own: null, passkey: false, otp: false, recoverable: false };
}
