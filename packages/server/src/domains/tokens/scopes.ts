import type { Application } from '../applications/public.ts';
import { scopes } from './claims.ts';

/** The scopes that the application gets of those it asks for, each once. */
export function grantedScopes({ oidc_config }: Application, asked: string): string[] {
  const refreshable = oidc_config.grant_types?.includes('refresh_token') ?? true;
  return [...new Set(asked.split(' '))].filter(
    (scope) => Object.hasOwn(scopes, scope) && (scope !== 'offline_access' || refreshable),
  );
}
