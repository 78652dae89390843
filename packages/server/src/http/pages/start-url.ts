import type { Application } from '../../domains/applications/public.ts';
import { isSample } from '../../domains/applications/sample.ts';
import type { Platform } from '../../platform/platform.ts';
import { newToken } from '../../platform/random.ts';

/** Where signing in to an application starts: at an address of its own, or with a request in its name. */
export function startUrl(
  platform: Platform,
  application: Application,
  hints: Record<string, string> = {},
): string | undefined {
  const { id, init_login_uri, redirect_uris } = application;
  const hinted = Object.keys(hints).length > 0; // what another page would not understand
  if (!hinted && init_login_uri && /^https?:\/\//i.test(init_login_uri)) return init_login_uri;
  if (!hinted && isSample(platform, application)) return `${platform.config.publicUrl}/sample/sign-in`;
  const [redirectUri] = redirect_uris;
  if (!redirectUri) return undefined;
  const request = { client_id: id, redirect_uri: redirectUri, response_type: 'code', scope: 'openid profile' };
  return `/oidc/auth?${new URLSearchParams({ ...request, ...hints, state: newToken() })}`;
}

/** The way out of a page that leads nowhere. */
export const wayOut = (platform: Platform, application: Application | undefined): string =>
  (application && startUrl(platform, application)) || '/';
