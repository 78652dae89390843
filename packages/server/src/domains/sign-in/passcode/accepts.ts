import type { Application } from '../../applications/public.ts';

const kinds = { email: 'EMAIL_CODE', phone: 'PHONE_CODE' };

/** Whether the application lets users sign in by a code to an address of this kind; all do that are not set. */
export function acceptsCode({ login_config }: Pick<Application, 'login_config'>, kind: 'email' | 'phone'): boolean {
  const { enabledBasicLoginMethods } = login_config as { enabledBasicLoginMethods?: unknown };
  return !Array.isArray(enabledBasicLoginMethods) || enabledBasicLoginMethods.includes(kinds[kind]);
}
