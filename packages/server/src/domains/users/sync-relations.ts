import type { Selectable } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';

const shown = (row: Selectable<Tables['user_sync_relations']>) => ({
  provider: row.provider,
  userIdInIdp: row.user_id_in_idp,
  userInfoInIdp: row.user_info_in_idp as Record<string, unknown> | null,
});

export async function syncRelationsOf(db: Database, userId: string) {
  const query = db.selectFrom('user_sync_relations').selectAll().where('user_id', '=', userId);
  return (await query.orderBy('provider').orderBy('user_id_in_idp').execute()).map(shown);
}

/** Deletes the relations of a user with one system; returns what there was. */
export async function forgetSyncRelations(db: Database, userId: string, provider: string) {
  const query = db.deleteFrom('user_sync_relations').where('user_id', '=', userId).where('provider', '=', provider);
  return (await query.returningAll().execute()).map(shown);
}
