import type { Identity } from '@genauth/contract/entities/identity.ts';
import { type Selectable, sql } from 'kysely';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';
import type { Platform } from '../../platform/platform.ts';
import { openFor, poolOf } from '../pools/public.ts';
import type { UserRow } from './row.ts';

export type IdentityRow = Selectable<Tables['user_identities']>;
export type ShownIdentity = z.input<typeof Identity>;

/** The tokens of the identity source are for the user alone: administrators see none. */
export const shownIdentity = (row: IdentityRow): ShownIdentity => ({
  identityId: row.id,
  extIdpId: row.ext_idp_id,
  provider: row.provider as ShownIdentity['provider'],
  type: row.type,
  userIdInIdp: row.user_id_in_idp,
  userInfoInIdp: row.user_info_in_idp as ShownIdentity['userInfoInIdp'],
  accessToken: null,
  refreshToken: null,
  originConnIds: row.origin_conn_ids,
});

/** The external identities of users, oldest first, by user id. */
export async function identitiesOf(db: Database, users: Pick<UserRow, 'id'>[]): Promise<Map<string, ShownIdentity[]>> {
  const rows = await identityRows(db, users);
  const shown = new Map<string, ShownIdentity[]>();
  for (const row of rows) shown.set(row.user_id, [...(shown.get(row.user_id) ?? []), shownIdentity(row)]);
  return shown;
}

/** The external identities of a user, with the tokens that only the user may see. */
export async function ownIdentities(platform: Platform, db: Database, user: UserRow): Promise<ShownIdentity[]> {
  const [rows, pool] = [await identityRows(db, [user]), await poolOf(platform, user.user_pool_id)];
  const open = (sealed: Buffer | null) => sealed && openFor(platform, pool, sealed, 'identity-token');
  return rows.map((row) => ({
    ...shownIdentity(row),
    accessToken: open(row.access_token),
    refreshToken: open(row.refresh_token),
  }));
}

const identityRows = (db: Database, users: Pick<UserRow, 'id'>[]): Promise<IdentityRow[]> =>
  db
    .selectFrom('user_identities')
    .selectAll()
    .where('user_id', '=', sql<string>`any(${users.map(({ id }) => id)})`)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
