import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { OidcPayload } from '../../database/json.ts';

/** A model of the protocol as it is kept, with its consumption. */
export interface StoredModel {
  poolId: string;
  payload: OidcPayload;
  expiresAt: Date;
  consumedAt: Date | null;
}

/** Ids are random, so a fast hash without salt makes the table worthless to who reads it. */
const hashOf = (id: string): Buffer => createHash('sha256').update(id).digest();

export interface NewModel {
  model: string;
  id: string;
  poolId: string;
  payload: OidcPayload;
  expiresAt: Date;
}

/** Writes a model, or writes it anew. */
export async function saveModel(db: Database, { model, id, poolId, payload, expiresAt }: NewModel): Promise<void> {
  const { jti: _, ...kept } = payload;
  const { accountId = null, clientId = null, grantId = null, uid = null } = payload;
  await sql`
    insert into oidc_models (model, id, user_pool_id, app_id, user_id, grant_id, uid, payload, expires_at)
    values (${model}, ${hashOf(id)}, ${poolId}, ${clientId}, ${accountId}, ${grantId}, ${uid},
      ${JSON.stringify(kept)}, ${expiresAt})
    on conflict (model, id) do update set app_id = excluded.app_id, user_id = excluded.user_id,
      grant_id = excluded.grant_id, uid = excluded.uid, payload = excluded.payload, expires_at = excluded.expires_at
  `.execute(db);
}

/** A model that has not expired. */
export async function findModel(db: Database, model: string, id: string, now: Date): Promise<StoredModel | undefined> {
  const query = selectLive(db, model, now).where('id', '=', hashOf(id));
  const row = await query.executeTakeFirst();
  return row && { ...row, payload: { ...row.payload, jti: id } };
}

/** The session of a `uid`; its id, which is the cookie's secret, is not known. */
export const findByUid = (db: Database, model: string, uid: string, now: Date): Promise<StoredModel | undefined> =>
  selectLive(db, model, now).where('uid', '=', uid).executeTakeFirst();

const selectLive = (db: Database, model: string, now: Date) =>
  db
    .selectFrom('oidc_models')
    .select(['user_pool_id as poolId', 'payload', 'expires_at as expiresAt', 'consumed_at as consumedAt'])
    .where('model', '=', model)
    .where('expires_at', '>', now);

/** Uses a model up. False when somebody else has done it before. */
export async function consumeModel(db: Database, model: string, id: string, now: Date): Promise<boolean> {
  const query = db.updateTable('oidc_models').set({ consumed_at: now }).where('model', '=', model);
  const used = await query.where('id', '=', hashOf(id)).where('consumed_at', 'is', null).executeTakeFirst();
  return used.numUpdatedRows > 0n;
}

export const deleteModel = (db: Database, model: string, id: string): Promise<unknown> =>
  db.deleteFrom('oidc_models').where('model', '=', model).where('id', '=', hashOf(id)).execute();

/** Deletes the models of one kind that a grant led to. */
export const deleteByGrant = (db: Database, model: string, grantId: string): Promise<unknown> =>
  db.deleteFrom('oidc_models').where('model', '=', model).where('grant_id', '=', grantId).execute();
