import type { Database } from '../../database/connect.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId, newSecret } from '../../platform/random.ts';
import { type Pool, sealFor } from '../pools/public.ts';

interface NewApplication {
  name: string;
  /** Unique on the whole server: it may become the application's sub-domain. */
  identifier: string;
  redirectUris?: string[];
  logoutRedirectUris?: string[];
}

/** Creates an application with a secret and a permission space of its own, whose code is the application's id. */
export async function createApplication(
  platform: Platform,
  db: Database,
  pool: Pool,
  { name, identifier, redirectUris = [], logoutRedirectUris = [] }: NewApplication,
): Promise<{ id: string; secret: string }> {
  const id = newId(platform.clock);
  const secret = newSecret();
  await db
    .insertInto('applications')
    .values({
      id,
      user_pool_id: pool.id,
      name,
      identifier,
      secret: sealFor(platform, pool, secret, 'application-secret'),
      redirect_uris: redirectUris,
      logout_redirect_uris: logoutRedirectUris,
    })
    .execute();
  await db.insertInto('namespaces').values({ user_pool_id: pool.id, code: id, name }).execute();
  return { id, secret };
}
