import { LRUCache } from 'lru-cache';
import type { Application } from '../../domains/applications/public.ts';
import { issuerOf } from '../../domains/tokens/public.ts';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';
import { realmOf } from './cookies.ts';
import { createProvider } from './provider.ts';
import type { Mount, Served } from './served.ts';

const PROVIDERS = 500;

const providers = perPlatform((platform) => {
  const made = new LRUCache<string, Promise<Served>>({ max: PROVIDERS });
  platform.changes.watch((change) => {
    if (!change || change.topic === 'signing_keys' || change.topic === 'user_pools') made.clear();
  });
  return made;
});

/** The provider that serves an application at the address that the request came to. Made when it is first needed. */
export function providerFor(
  platform: Platform,
  application: Application,
  { origin, mount }: { origin: string; mount: Mount },
): Promise<Served> {
  const issuer = issuerOf(platform, application, origin, mount);
  const realm = realmOf(application);
  const key = `${issuer} ${realm}`;
  const known = providers(platform).get(key);
  if (known) return known;
  const served = { platform, poolId: application.user_pool_id, realm, issuer };
  const made = createProvider(served).then((handle) => ({ issuer, handle }));
  providers(platform).set(key, made);
  made.catch(() => providers(platform).delete(key));
  return made;
}
