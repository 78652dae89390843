import type { Config } from '../../config.ts';
import type { Platform } from '../../platform/platform.ts';
import type { Application } from '../applications/public.ts';

/** The address of an application's own host; undefined when all applications share the host of the server. */
export function ownOrigin({ publicUrl, baseDomain }: Config, identifier: string): string | undefined {
  if (!baseDomain) return undefined;
  const url = new URL(publicUrl);
  const port = baseDomain.includes(':') || url.port === '' ? '' : `:${url.port}`;
  return `${url.protocol}//${identifier.toLowerCase()}.${baseDomain.toLowerCase()}${port}`;
}

/**
 * Where an application is served to a request that came to `origin`: its own host, or the server's public address. The
 * scheme does not count: a proxy may speak HTTPS in front of a server that speaks HTTP.
 */
export function baseUrlOf({ config }: Platform, application: Pick<Application, 'identifier'>, origin: string): string {
  const own = ownOrigin(config, application.identifier);
  return own && hostOf(own) === hostOf(origin.toLowerCase()) ? own : config.publicUrl;
}

const hostOf = (origin: string): string | undefined => origin.split('//')[1];

/** The `iss` of tokens for an application, by the address that the request came to. */
export const issuerOf = (platform: Platform, application: Application, origin: string, path = '/oidc'): string =>
  baseUrlOf(platform, application, origin) + path;

/** The issuer that answers at a host, whichever application it belongs to. */
export function issuerOfHost({ config }: Platform, host: string, path = '/oidc'): string {
  const suffix = config.baseDomain && `.${config.baseDomain.toLowerCase().split(':', 1)[0]}`;
  const [name = ''] = host.toLowerCase().split(':', 1);
  const identifier = suffix && name.endsWith(suffix) ? name.slice(0, -suffix.length) : '';
  const own = /^[a-z0-9-]+$/.test(identifier) ? ownOrigin(config, identifier) : undefined;
  return (own ?? config.publicUrl) + path;
}
