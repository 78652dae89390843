import type { Identifier, UserRow } from '../users/public.ts';
import type { Account } from './advance.ts';

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

/** The part of a user that decides about signing in by this identifier. */
export const accountOf = (user: UserRow, { email }: Identifier): Account => ({
  id: user.id,
  status: user.status,
  namedByUnverifiedEmail: !user.email_verified && isNamedBy(user, email),
  tenantIds: user.tenant_ids,
  passwordDue: user.reset_password_on_next_login ? (user.logins_count > 0 ? 'again' : 'first') : undefined,
});
