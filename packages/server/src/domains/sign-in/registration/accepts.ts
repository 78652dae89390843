import type { IdentifierKind } from '@genauth/contract/sign-in.ts';
import type { Application } from '../../applications/public.ts';
import { poolOf } from '../../pools/public.ts';
import { securityOf } from '../../security/public.ts';
import type { Front } from '../front.ts';

const kinds: Record<IdentifierKind, readonly string[]> = {
  email: ['EMAIL_CODE', 'EMAIL_PASSWORD'],
  phone: ['PHONE_CODE'],
  username: ['USERNAME_PASSWORD'],
};

const methodsOf = ({ register_config }: Pick<Application, 'register_config'>): unknown[] | undefined => {
  const { enabledBasicRegisterMethods } = register_config as { enabledBasicRegisterMethods?: unknown };
  return Array.isArray(enabledBasicRegisterMethods) ? enabledBasicRegisterMethods : undefined;
};

/** What a new user may choose to sign in with; nothing while registration is closed, everything when nothing is said. */
export async function acceptsNew({ platform, application }: Front): Promise<IdentifierKind[]> {
  const { settings } = await poolOf(platform, application.user_pool_id);
  if (securityOf(settings).registerDisabled) return [];
  const methods = methodsOf(application);
  const every = ['email', 'phone', 'username'] as const;
  return methods ? every.filter((kind) => kinds[kind].some((method) => methods.includes(method))) : [...every];
}

/** Whether a new user has to choose a password: a username alone proves nothing, a code does. */
export async function needsPassword({ platform, application }: Front, kind: IdentifierKind): Promise<boolean> {
  if (kind === 'username') return true;
  const { settings } = await poolOf(platform, application.user_pool_id);
  if (securityOf(settings).completePasswordAfterPassCodeLogin) return true;
  const methods = methodsOf(application);
  return kind === 'email' && (!methods || methods.includes('EMAIL_PASSWORD'));
}
