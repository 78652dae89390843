import type { PageModel } from '@genauth/contract/sign-in.ts';

/**
 * The `Content-Security-Policy` of a page. `formTargets` are origins that a native form may be led to by redirects, the
 * one of the address after sign-out for example; forms that are sent by script need none. `pictures` are those of styles.
 */
export function contentSecurityPolicy(
  page: PageModel,
  nonce: string,
  formTargets: readonly string[] = [],
  pictures: readonly string[] = [],
): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src 'nonce-${nonce}'`,
    ["img-src 'self' data:", ...[page.application?.logoUrl, ...pictures].flatMap(origin)].join(' '),
    "connect-src 'self'",
    ["form-action 'self'", ...formTargets.flatMap(origin)].join(' '),
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

function origin(url: string | null | undefined): string[] {
  if (!url || !URL.canParse(url)) return [];
  const { origin: found, protocol } = new URL(url);
  // An application's own scheme has no origin; the policy then names the scheme.
  return [found === 'null' ? protocol : found];
}
