import type { Application } from '../../applications/public.ts';

/** Whether the application lets users sign in with a passkey; all do that are not set. */
export function acceptsPasskey({ login_config }: Pick<Application, 'login_config'>): boolean {
  const { enabledBasicLoginMethods } = login_config as { enabledBasicLoginMethods?: unknown };
  return !Array.isArray(enabledBasicLoginMethods) || enabledBasicLoginMethods.includes('PASSKEY');
}
