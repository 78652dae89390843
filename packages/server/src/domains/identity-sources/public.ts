import type { Selectable } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';

/** A social or enterprise provider that vouches for users of a pool. */
export type IdentitySource = Selectable<Tables['identity_sources']>;

export const findSource = (db: Database, poolId: string, id: string): Promise<IdentitySource | undefined> =>
  db
    .selectFrom('identity_sources')
    .selectAll()
    .where('user_pool_id', '=', poolId)
    .where('id', '=', id)
    .executeTakeFirst();
