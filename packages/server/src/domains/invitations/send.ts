import { createHash } from 'node:crypto';
import { rosterInvitations } from '@genauth/contract/management/invitations/roster-invitations.ts';
import { problems } from '@genauth/contract/problems.ts';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { failure } from '../../http/failure.ts';
import { type Call, implement } from '../../http/implement.ts';
import { newToken } from '../../platform/random.ts';
import { sendMessage } from '../messages/public.ts';
import { poolOf } from '../pools/public.ts';
import { policyOf } from './policy-rows.ts';
import { type InviteeRow, rosterOf } from './roster-rows.ts';

export const rosterInvitationHandlers = implement(rosterInvitations, {
  async batchBindPolicy({ input: { rosterIds, policyId }, db, poolId, audit }) {
    await policyOf(db, poolId, policyId);
    await bind(db, poolId, rosterIds, policyId);
    audit({ after: { rosterIds, policyId } });
    return { success: true };
  },

  async batchUnbindPolicy({ input: { rosterIds, policyId }, db, poolId, audit }) {
    for (const id of rosterIds) {
      const { policy_id } = await rosterOf(db, poolId, id);
      if (policy_id === policyId) await bind(db, poolId, [id], null);
    }
    audit({ before: { rosterIds, policyId } });
    return { success: true };
  },

  async sendRosterInvitation(call) {
    const { db, input } = call;
    const { id } = await rosterOf(db, call.poolId, input.rosterId);
    const query = db.selectFrom('invitees').selectAll().where('roster_id', '=', id);
    const waiting = query.where('status', 'not in', ['registered', 'joinedByOther', 'invited']);
    return invite(call, await waiting.execute());
  },

  /** Also again: each link takes the place of the one before. */
  async sendRosterInvitationBatch(call) {
    const { rosterId, inviteeIds } = call.input;
    await rosterOf(call.db, call.poolId, rosterId);
    const query = call.db.selectFrom('invitees').selectAll().where('roster_id', '=', rosterId);
    const found = await query.where('id', '=', sql<string>`any(${inviteeIds})`).execute();
    const lost = inviteeIds.find((id) => !found.some((invitee) => invitee.id === id));
    if (lost) throw failure(problems.inviteeNotFound, { id: lost });
    return invite(
      call,
      found.filter(({ status }) => status !== 'registered' && status !== 'joinedByOther'),
    );
  },

  async revertRosterInvitation({ input: { inviteeId, rosterId }, db, poolId, audit }) {
    audit({ before: await revert(db, poolId, [inviteeId], rosterId) });
    return { success: true };
  },

  async revertRosterInvitationBatch({ input: { inviteeIds }, db, poolId, audit }) {
    audit({ before: await revert(db, poolId, inviteeIds) });
    return { success: true };
  },
});

async function bind(db: Database, poolId: string, ids: string[], policyId: string | null): Promise<void> {
  for (const id of ids) await rosterOf(db, poolId, id);
  const update = db.updateTable('invitation_rosters').set({ policy_id: policyId }).where('user_pool_id', '=', poolId);
  await update.where('id', '=', sql<string>`any(${ids})`).execute();
}

type Sending = Pick<Call<{ rosterId: string }>, 'input' | 'db' | 'poolId' | 'platform' | 'request' | 'audit'>;

/** Writes to people with a link of their own. The policy is kept as it is now: a link keeps what it promised. */
async function invite({ input, db, poolId, platform, request, audit }: Sending, invitees: InviteeRow[]) {
  const roster = await rosterOf(db, poolId, input.rosterId);
  if (!roster.policy_id) throw failure(problems.invitationPolicyMissing);
  const { config } = await policyOf(db, poolId, roster.policy_id);
  const { linkExpiredTimeUnit, linkExpiredTimeOfSecond: seconds } = config.inviteLinkConfig;
  const now = platform.clock.now();
  const expiresAt = linkExpiredTimeUnit === 'forever' ? null : new Date(now + seconds * 1000);
  const { name } = await poolOf(platform, poolId);
  for (const { id, email, name: user } of invitees) {
    const signature = newToken();
    const values = {
      status: 'invited',
      signature: hashOf(signature),
      link_expires_at: expiresAt,
      updated_at: new Date(now),
    };
    await db.updateTable('invitees').set(values).where('id', '=', id).execute();
    const link = `${platform.config.publicUrl}/invitation?${new URLSearchParams({ identifier: id, signature })}`;
    const letter = { poolId, appId: undefined, event: 'FIRST_CREATED_USER', language: request.language } as const;
    await sendMessage(platform, db, { ...letter, to: { email }, values: { app_name: name, user, link } });
  }
  const update = { status: 'invited', snapshot: JSON.stringify(config), updated_at: new Date(now) };
  await db.updateTable('invitation_rosters').set(update).where('id', '=', roster.id).execute();
  audit({ after: { rosterId: roster.id, inviteeIds: invitees.map(({ id }) => id) } });
  return { success: true };
}

/** Only this is kept of what a link or a page carries. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

async function revert(db: Database, poolId: string, ids: string[], rosterId?: string): Promise<string[]> {
  let update = db
    .updateTable('invitees')
    .set({ status: 'reverted', signature: null })
    .where('user_pool_id', '=', poolId);
  if (rosterId) update = update.where('roster_id', '=', rosterId);
  const open = update.where('status', 'not in', ['registered', 'joinedByOther']);
  const reverted = await open.where('id', '=', sql<string>`any(${ids})`).returning('id').execute();
  const lost = ids.find((id) => !reverted.some((invitee) => invitee.id === id));
  if (lost) throw failure(problems.inviteeNotFound, { id: lost });
  await db.deleteFrom('invitation_tokens').where('invitee_id', '=', sql<string>`any(${ids})`).execute();
  return ids;
}
