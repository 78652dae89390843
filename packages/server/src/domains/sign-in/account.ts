import { accountFactors, type FirstProof } from '../mfa/public.ts';
import type { Identifier, UserRow } from '../users/public.ts';
import type { Account } from './advance.ts';
import type { Front } from './front.ts';
import { isOff, standingAt } from './risk.ts';

/**
 * One account of those that a text names: whoever chose somebody's e-mail address or phone number as a username does
 * not stand in their way.
 */
export function pick(found: readonly UserRow[], { email, phone }: Identifier): UserRow | undefined {
  const byEmail = found.find((user) => isNamedBy(user, email));
  const byPhone = found.filter((user) => user.phone && phone?.endsWith(user.phone));
  const home = byPhone.find(({ phone_country_code }) => (phone_country_code ?? '+86') === '+86');
  return byEmail ?? home ?? byPhone[0] ?? found[0];
}

const isNamedBy = ({ email }: UserRow, typed: string | undefined): boolean =>
  email !== null && email.toLowerCase() === typed?.toLowerCase();

/** The part of a user that decides about signing in by this identifier. Of a wrong proof no more is looked up. */
export const accountOf = (user: UserRow, { email }: Identifier = {}): Account => ({
  id: user.id,
  user,
  status: user.status,
  namedByUnverifiedEmail: !user.email_verified && isNamedBy(user, email),
  tenantIds: user.tenant_ids,
  keptOut: false,
  deviceOff: false,
  factors: { due: false, enrolled: [], offered: [] },
});

/** The same with the second factors and what the lists of the pool say, after a right proof. */
export async function provenAccount(
  front: Front & { wrongBefore?: number },
  user: UserRow,
  by: FirstProof,
  named?: Identifier,
): Promise<Account> {
  const { forbidLogin: keptOut, skipMfa } = await standingAt(front, user.id);
  const deviceOff = await isOff(front, user.id);
  const factors = await accountFactors(front, user, by);
  return { ...accountOf(user, named), keptOut, deviceOff, factors: { ...factors, due: factors.due && !skipMfa } };
}

/** Why an administrator's choice of a password has to be replaced. */
export const resetReason = (user: UserRow): 'first' | 'forced' | undefined =>
  user.reset_password_on_next_login ? (user.logins_count === 0 ? 'first' : 'forced') : undefined;
