import { createCache } from '../../platform/cache.ts';
import { perPlatform } from '../../platform/per-platform.ts';
import type { Platform } from '../../platform/platform.ts';
import { openFor, poolOf } from '../pools/public.ts';
import { identifierAt } from './identifier.ts';
import type { ApplicationRow } from './row.ts';

export { loginDefaults } from './defaults.ts';
export { answersAt, identifierAt, ownOrigin } from './identifier.ts';
export type { ApplicationRow } from './row.ts';
export { shownApplication } from './shown.ts';

/** An application as the protocols see it: its row, with the secret in plain. */
export interface Application extends Omit<ApplicationRow, 'secret'> {
  secret: string;
}

const applications = perPlatform((platform) =>
  createCache(platform.changes, 'applications', async (id): Promise<Application | undefined> => {
    const query = platform.databases.everyPool.selectFrom('applications').selectAll().where('id', '=', id);
    const row = await query.executeTakeFirst();
    if (!row) return undefined;
    const pool = await poolOf(platform, row.user_pool_id);
    return { ...row, secret: openFor(platform, pool, row.secret, 'application-secret') };
  }),
);

/** An application by its id, of whatever pool. */
export const findApplication = async (platform: Platform, id: string): Promise<Application | undefined> =>
  // PostgreSQL has no place for U+0000, and so nothing is called so.
  id.includes('\0') ? undefined : applications(platform).get(id);

/** The application whose own host this is. */
export async function findApplicationAt(platform: Platform, host: string): Promise<Application | undefined> {
  const identifier = identifierAt(platform.config, host);
  if (!identifier) return undefined;
  const query = platform.databases.everyPool.selectFrom('applications').select('id');
  const row = await query.where('identifier', '=', identifier).executeTakeFirst();
  return row && findApplication(platform, row.id);
}
