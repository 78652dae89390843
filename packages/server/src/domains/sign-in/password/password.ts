import { checkPassword, findByIdentifier, type Identifier, type UserRow } from '../../users/public.ts';
import type { Account, Proof } from '../advance.ts';
import { countWrong, refuseFlood } from '../attempts.ts';
import type { Front } from '../front.ts';
import { acceptedIdentifiers, narrowed } from './accepts.ts';

/**
 * Looks at a password. Whether the account exists, has a password or is locked, one password hash is computed and the
 * same counts are taken, so that the time tells nothing. Throws `tooManyRequests` when too many were wrong lately.
 */
export async function provePassword(front: Front, identifier: Identifier, password: string): Promise<Proof> {
  await refuseFlood(front);
  const { platform, application } = front;
  const db = platform.databases.forPool(application.user_pool_id);
  const wanted = narrowed(identifier, acceptedIdentifiers(application));
  const found = wanted ? await findByIdentifier(db, application.user_pool_id, wanted) : [];
  const user = wanted && pick(found, wanted);
  const right = await checkPassword(platform, db, user, password);
  const wrong = await countWrong(front, typedAs(identifier), right);
  return { by: 'password', right, account: user && wanted ? accountOf(user, wanted) : undefined, wrong };
}

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

const accountOf = (user: UserRow, { email }: Identifier): Account => ({
  id: user.id,
  status: user.status,
  namedByUnverifiedEmail: !user.email_verified && isNamedBy(user, email),
  tenantIds: user.tenant_ids,
  passwordDue: user.reset_password_on_next_login ? (user.logins_count > 0 ? 'again' : 'first') : undefined,
});

/** The text that wrong passwords are counted for. An account has three names at most, so three counts. */
const typedAs = ({ account, username, email, phone, phoneCountryCode }: Identifier): string =>
  account ?? email ?? username ?? `${phoneCountryCode ?? ''}${phone ?? ''}`;
