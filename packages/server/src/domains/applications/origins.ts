import type { Platform } from '../../platform/platform.ts';
import { poolOf } from '../pools/public.ts';
import type { Application } from './public.ts';

/** Whether a web origin is one of an application's: where users return to, or what it or its pool allows beside that. */
export async function isOriginOf(platform: Platform, application: Application, origin: string): Promise<boolean> {
  const { settings } = await poolOf(platform, application.user_pool_id);
  const listed = [...application.allowed_origins, ...(settings.allowedOrigins ?? [])];
  const addresses = [...application.redirect_uris, ...application.logout_redirect_uris];
  return (
    /^https?:/.test(origin) && (listed.includes(origin) || addresses.some((uri) => new URL(uri).origin === origin))
  );
}
