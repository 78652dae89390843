import { problems } from '@genauth/contract/problems.ts';
import type { Selectable } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { Tables } from '../../database/tables.ts';
import { failure } from '../../http/failure.ts';

export type RosterRow = Selectable<Tables['invitation_rosters']>;
export type InviteeRow = Selectable<Tables['invitees']>;

/** A roster of a pool. Throws `invitationRosterNotFound`. */
export async function rosterOf(db: Database, poolId: string, id: string): Promise<RosterRow> {
  const query = db.selectFrom('invitation_rosters').selectAll().where('user_pool_id', '=', poolId);
  const row = await query.where('id', '=', id).executeTakeFirst();
  if (!row) throw failure(problems.invitationRosterNotFound, { id });
  return row;
}

/** How far an invitation has come; a link ends by itself. */
export const statusOf = ({ status, link_expires_at }: InviteeRow, now: number): string =>
  status === 'invited' && link_expires_at !== null && link_expires_at.getTime() <= now ? 'expired' : status;
