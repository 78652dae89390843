import type { Config } from '../../config.ts';

type Addresses = Pick<Config, 'publicUrl' | 'baseDomain'>;

/** Sub-domains that would pass for the platform itself. */
const reserved = new Set(['account', 'accounts', 'admin', 'api', 'auth', 'console', 'core', 'mail', 'status', 'www']);

/** Whether an application may have this sub-domain, if it is free. */
export function isUsableIdentifier({ publicUrl }: Pick<Config, 'publicUrl'>, identifier: string): boolean {
  const own = new URL(publicUrl).hostname.split('.', 1)[0];
  const label = identifier.toLowerCase();
  return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label) && !reserved.has(label) && label !== own;
}

/** The address of an application's own host; undefined when all applications share the host of the server. */
export function ownOrigin({ publicUrl, baseDomain }: Addresses, identifier: string): string | undefined {
  if (!baseDomain) return undefined;
  const url = new URL(publicUrl);
  const port = baseDomain.includes(':') || url.port === '' ? '' : `:${url.port}`;
  return `${url.protocol}//${identifier.toLowerCase()}.${baseDomain}${port}`;
}

/**
 * The identifier whose own host this would be, with the port if it is not the usual one. Undefined for the public
 * address of the server and for all hosts that are not directly below the base domain.
 */
export function identifierAt(config: Addresses, host: string): string | undefined {
  const name = host.toLowerCase();
  const [identifier = ''] = name.split('.', 1);
  const isOwn = /^[a-z0-9-]+$/.test(identifier) && ownOrigin(config, identifier)?.split('//')[1] === name;
  return isOwn && name !== new URL(config.publicUrl).host ? identifier : undefined;
}

/** Whether an application answers at a host: at its own, and at those that are no application's. */
export function answersAt(config: Addresses, { identifier }: { identifier: string }, host: string): boolean {
  const owner = identifierAt(config, host);
  return owner === undefined || owner === identifier.toLowerCase();
}
