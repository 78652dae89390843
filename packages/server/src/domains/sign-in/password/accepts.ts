import type { IdentifierKind } from '@genauth/contract/sign-in.ts';
import type { Application } from '../../applications/public.ts';
import type { Identifier } from '../../users/public.ts';

const kinds: Record<IdentifierKind, string> = {
  username: 'USERNAME_PASSWORD',
  email: 'EMAIL_PASSWORD',
  phone: 'PHONE_PASSWORD',
};

const everyKind: readonly IdentifierKind[] = ['username', 'email', 'phone'];

/** What may stand beside a password, as the application is set; everything when it is not. */
export function acceptedIdentifiers({ login_config }: Pick<Application, 'login_config'>): IdentifierKind[] {
  const { enabledBasicLoginMethods } = login_config as { enabledBasicLoginMethods?: unknown };
  if (!Array.isArray(enabledBasicLoginMethods)) return [...everyKind];
  return everyKind.filter((kind) => enabledBasicLoginMethods.includes(kinds[kind]));
}

/** The identifier without what is not accepted; undefined when nothing is left of it. */
export function narrowed(identifier: Identifier, accepts: readonly IdentifierKind[]): Identifier | undefined {
  const { account, phoneCountryCode } = identifier;
  const left = accepts.flatMap((kind) => {
    const value = identifier[kind] ?? account;
    return value === undefined ? [] : [[kind, value] as const];
  });
  return left.length > 0 ? { ...Object.fromEntries(left), phoneCountryCode } : undefined;
}
