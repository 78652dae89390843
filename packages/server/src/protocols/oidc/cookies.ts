import type { Application } from '../../domains/applications/public.ts';

/**
 * Who shares a browser session: the applications of a pool with single sign-on, or one application alone. The name of
 * the cookie carries it, so that two pools never mix in a browser, also on one host.
 */
export const realmOf = ({ sso_enabled, user_pool_id, id }: Application): string => (sso_enabled ? user_pool_id : id);

export const sessionCookie = (application: Application): string => `genauth_session_${realmOf(application)}`;

/** Cookies of one authorization request; their paths hold the request's own id. */
export const INTERACTION_COOKIE = 'genauth_interaction';
export const RESUME_COOKIE = 'genauth_resume';

/** One cookie of a `Cookie` header. */
export function cookieOf(header: string | undefined, name: string): string | undefined {
  for (const part of header?.split(';') ?? []) {
    const [key = '', ...value] = part.split('=');
    if (key.trim() === name) return value.join('=').trim();
  }
  return undefined;
}
