import type { Updateable } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId, newSecret } from '../../platform/random.ts';
import { type Pool, sealFor } from '../pools/public.ts';
import type { ApplicationRow } from './public.ts';

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
  const columns = { redirect_uris: redirectUris, logout_redirect_uris: logoutRedirectUris };
  const made = await insertApplication(platform, db, pool, { name, identifier, columns });
  if (!made) throw new Error(`Another application has the identifier ${identifier}.`);
  return { id: made.row.id, secret: made.secret };
}

/** The same with any columns; undefined when another application has the identifier. */
export async function insertApplication(
  platform: Platform,
  db: Database,
  pool: Pool,
  { name, identifier, columns }: { name: string; identifier: string; columns: Updateable<Tables['applications']> },
): Promise<{ row: ApplicationRow; secret: string } | undefined> {
  const id = newId(platform.clock);
  const secret = newSecret();
  const now = new Date(platform.clock.now());
  const row = await db
    .insertInto('applications')
    .values({
      ...columns,
      id,
      user_pool_id: pool.id,
      name,
      identifier,
      secret: sealFor(platform, pool, secret, 'application-secret'),
      created_at: now,
      updated_at: now,
    })
    .onConflict((conflict) => conflict.column('identifier').doNothing())
    .returningAll()
    .executeTakeFirst();
  if (!row) return undefined;
  await db.insertInto('namespaces').values({ user_pool_id: pool.id, code: id, name }).execute();
  return { row, secret };
}
