import { invitationRosters } from '@genauth/contract/management/invitations/invitation-rosters.ts';
import { problems } from '@genauth/contract/problems.ts';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { readPage } from '../../database/pages.ts';
import { failure } from '../../http/failure.ts';
import { type Call, implement } from '../../http/implement.ts';
import { newId } from '../../platform/random.ts';
import { creatorIdOf, creatorsOf } from './creators.ts';
import { matching } from './filter.ts';
import { policyOf, shownPolicy } from './policy-rows.ts';
import { type RosterRow, rosterOf } from './roster-rows.ts';

const columns = {
  name: 'name',
  status: 'status',
  policyId: 'policy_id',
  creatorId: 'creator_id',
  createdAt: 'created_at',
};

interface Details {
  withCreatorDetail: boolean;
  withUserCount: boolean;
  withAssignedPolicy: boolean;
}

type Wanted = Details & { page: number; limit: number } & Parameters<typeof matching>[2];

export const invitationRosterHandlers = implement(invitationRosters, {
  listInvitationRoster: (call) => listed(call, sql<SqlBool>`true`),

  listInvitationRostersByPolicyId: (call) => listed(call, sql<SqlBool>`policy_id = ${call.input.policyId}`),

  /** Those that have no policy yet. */
  listInvitationRostersByNonPolicyId: (call) => listed(call, sql<SqlBool>`policy_id is null`),

  async getInvitationRoster({ input, db, poolId }) {
    const row = await rosterOf(db, poolId, input.rosterId);
    return shownOne(db, poolId, row, input);
  },

  async createInvitationRoster({ input: { name }, db, poolId, platform, admin, audit }) {
    const now = new Date(platform.clock.now());
    const row = { id: newId(platform.clock), user_pool_id: poolId, name, creator_id: creatorIdOf(admin) };
    await db
      .insertInto('invitation_rosters')
      .values({ ...row, created_at: now, updated_at: now })
      .execute();
    const roster = await shownOne(db, poolId, await rosterOf(db, poolId, row.id), nothing);
    audit({ after: roster });
    return roster;
  },

  async updateInvitationRoster({ input, db, poolId, platform, audit }) {
    const row = await rosterOf(db, poolId, input.rosterId);
    if (input.policyId) await policyOf(db, poolId, input.policyId);
    const values = {
      name: input.name || row.name,
      policy_id: input.policyId ?? row.policy_id,
      updated_at: new Date(platform.clock.now()),
    };
    await db.updateTable('invitation_rosters').set(values).where('id', '=', row.id).execute();
    const before = await shownOne(db, poolId, row, nothing);
    const after = await shownOne(db, poolId, { ...row, ...values }, nothing);
    audit({ before, after });
    return after;
  },

  async deleteInvitationRoster({ input: { id }, db, poolId, audit }) {
    audit({ before: await remove(db, poolId, [id]) });
    return { success: true };
  },

  async deleteInvitationRosterBatch({ input: { ids }, db, poolId, audit }) {
    audit({ before: await remove(db, poolId, ids) });
    return { success: true };
  },
});

const nothing: Details = { withCreatorDetail: false, withUserCount: false, withAssignedPolicy: false };

async function remove(db: Database, poolId: string, ids: string[]) {
  const query = db.deleteFrom('invitation_rosters').where('user_pool_id', '=', poolId);
  const removed = await query.where('id', '=', sql<string>`any(${ids})`).returning(['id', 'name']).execute();
  const lost = ids.find((id) => !removed.some((row) => row.id === id));
  if (lost) throw failure(problems.invitationRosterNotFound, { id: lost });
  return removed;
}

async function listed(
  { input, db, poolId }: Pick<Call<Wanted>, 'input' | 'db' | 'poolId'>,
  bound: RawBuilder<SqlBool>,
) {
  const query = db
    .selectFrom('invitation_rosters')
    .selectAll()
    .where('user_pool_id', '=', poolId)
    .where(bound)
    .where(matching(columns, ['name'], input))
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc');
  const { rows, ...total } = await readPage(db, query, input);
  return { ...total, list: await Promise.all(rows.map((row) => shownOne(db, poolId, row, input))) };
}

async function shownOne(db: Database, poolId: string, row: RosterRow, details: Details) {
  const { id, name, policy_id, status, creator_id, created_at, updated_at } = row;
  const creators = await creatorsOf(db, poolId, [creator_id], details.withCreatorDetail);
  const creatorDetail = creators.get(creator_id ?? '');
  const assigned = details.withAssignedPolicy && policy_id ? shownPolicy(await policyOf(db, poolId, policy_id)) : null;
  return {
    rosterId: id,
    name,
    policyId: policy_id,
    status: status as 'editing' | 'invited',
    creatorId: creator_id ?? '',
    ...(creatorDetail ? { creatorDetail } : {}),
    createdAt: created_at.toISOString(),
    updatedAt: updated_at.toISOString(),
    userCount: details.withUserCount ? await countInvitees(db, id) : 0,
    assignedPolicy: assigned,
  };
}

async function countInvitees(db: Database, rosterId: string): Promise<number> {
  const query = db.selectFrom('invitees').select(({ fn }) => fn.countAll<string>().as('count'));
  return Number((await query.where('roster_id', '=', rosterId).executeTakeFirstOrThrow()).count);
}
