import type { Platform } from '../../platform/platform.ts';
import { type Application, findApplicationAt, identifierAt, ownOrigin } from '../applications/public.ts';

/**
 * The `iss` of tokens for an application, by the address that the request came to: its own host, or the server's public
 * address. The scheme does not count: a proxy may speak HTTPS in front of a server that speaks HTTP.
 */
export function issuerOf(
  { config }: Platform,
  { identifier }: Pick<Application, 'identifier'>,
  origin: string,
  path = '/oidc',
): string {
  const [, host = ''] = origin.split('//');
  const isOwn = identifierAt(config, host) === identifier.toLowerCase();
  return ((isOwn && ownOrigin(config, identifier)) || config.publicUrl) + path;
}

/** The issuer that answers at a host: an application's own, or the server's at every other address. */
export async function issuerAt(platform: Platform, host: string, path = '/oidc'): Promise<string> {
  const application = await findApplicationAt(platform, host);
  return application ? issuerOf(platform, application, `//${host}`, path) : platform.config.publicUrl + path;
}
