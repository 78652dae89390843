import type { Config } from '../../config.ts';

/** Sub-domains that would pass for the platform itself. */
const reserved = new Set(['account', 'accounts', 'admin', 'api', 'auth', 'console', 'core', 'mail', 'status', 'www']);

/** Whether an application may have this sub-domain, if it is free. */
export function isUsableIdentifier({ publicUrl }: Pick<Config, 'publicUrl'>, identifier: string): boolean {
  const own = new URL(publicUrl).hostname.split('.', 1)[0];
  const label = identifier.toLowerCase();
  return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label) && !reserved.has(label) && label !== own;
}
