import type { Configuration } from 'oidc-provider';
import type { Application } from '../../domains/applications/public.ts';
import type { Platform } from '../../platform/platform.ts';

/**
 * Who shares a browser session: the applications of a pool with single sign-on, or one application alone. The name of
 * the cookie carries it, so that two pools never mix in a browser, also on one host.
 */
export const realmOf = ({ sso_enabled, user_pool_id, id }: Application): string => (sso_enabled ? user_pool_id : id);

export const sessionCookie = (realm: string): string => `genauth_session_${realm}`;

/** The realms that a browser holds a session cookie of. */
export const realmsOf = (header: string | undefined): string[] =>
  [...(header ?? '').matchAll(/(?:^|;\s*)genauth_session_([0-9a-f]{24})=/g)].map(([, realm = '']) => realm);

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

interface Issued {
  platform: Platform;
  realm: string;
  host: string;
}

/** How cookies are set at a host. Over HTTPS the session goes with iframes of other sites: silent renewal needs it. */
export function cookiesOf({ platform: { config }, realm, host }: Issued): NonNullable<Configuration['cookies']> {
  const secure = config.publicUrl.startsWith('https:');
  const domain = sharedDomain(config.baseDomain, host);
  const common = { httpOnly: true, secure } as const;
  return {
    names: { session: sessionCookie(realm), interaction: INTERACTION_COOKIE, resume: RESUME_COOKIE },
    long: { ...common, sameSite: secure ? 'none' : 'lax', ...(domain ? { domain } : {}) },
    short: { ...common, sameSite: 'lax' },
  };
}

/** The base domain, so that the hosts of one pool's applications share the session. Browsers refuse single labels. */
function sharedDomain(baseDomain: string | undefined, host: string): string | undefined {
  const [domain, name] = [baseDomain, host].map((given) => given?.toLowerCase().split(':', 1)[0]);
  return domain?.includes('.') && `.${name}`.endsWith(`.${domain}`) ? domain : undefined;
}

/** A `Set-Cookie` that removes the session. */
export function expiredCookie(served: Issued): string {
  const { names, long } = cookiesOf(served);
  const domain = long?.domain ? `; domain=${long.domain}` : '';
  const flags = long?.secure ? '; secure; samesite=none' : '; samesite=lax';
  return `${names?.session}=; path=/; expires=Thu, 01 Jan 1970 00:00:00 GMT; httponly${flags}${domain}`;
}
