import type { NewInvitationPolicy } from '@genauth/contract/entities/invitation-policy-input.ts';
import { invitationPolicies } from '@genauth/contract/management/invitations/invitation-policies.ts';
import { problems } from '@genauth/contract/problems.ts';
import { sql } from 'kysely';
import type * as z from 'zod';
import type { Database } from '../../database/connect.ts';
import type { InvitationConfig } from '../../database/json.ts';
import { readPage } from '../../database/pages.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId } from '../../platform/random.ts';
import { poolOf, sealFor } from '../pools/public.ts';
import { creatorIdOf, creatorsOf } from './creators.ts';
import { matching } from './filter.ts';
import { defaults, policyOf, shownPolicy } from './policy-rows.ts';
import { rosterOf } from './roster-rows.ts';

const columns = { name: 'name', creatorId: 'creator_id', createdAt: 'created_at', policyId: 'id' };

export const invitationPolicyHandlers = implement(invitationPolicies, {
  async listInvitationPolicies({ input, db, poolId }) {
    const query = db
      .selectFrom('invitation_policies')
      .selectAll()
      .where('user_pool_id', '=', poolId)
      .where(matching(columns, ['name'], input))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc');
    const { rows, ...total } = await readPage(db, query, input);
    const ids = rows.map(({ creator_id }) => creator_id);
    const creators = await creatorsOf(db, poolId, ids, input.withCreatorDetail);
    return { ...total, list: rows.map((row) => shownPolicy(row, creators.get(row.creator_id ?? ''))) };
  },

  async createInvitationPolicy({ input, db, poolId, platform, admin, audit }) {
    const now = new Date(platform.clock.now());
    const row = {
      id: newId(platform.clock),
      user_pool_id: poolId,
      name: input.name,
      config: JSON.stringify(configFrom(defaults, input)),
      initial_password: await sealedPassword(platform, poolId, input),
      creator_id: creatorIdOf(admin),
      created_at: now,
      updated_at: now,
    };
    await db.insertInto('invitation_policies').values(row).execute();
    const policy = shownPolicy(await policyOf(db, poolId, row.id));
    audit({ after: policy });
    return policy;
  },

  /** With a roster, the policy as it was when its people were invited. */
  async getPolicyDetailById({ input, db, poolId }) {
    const row = await policyOf(db, poolId, input.policyId);
    const creators = await creatorsOf(db, poolId, [row.creator_id], input.withCreatorDetail);
    const roster = input.rosterId ? await rosterOf(db, poolId, input.rosterId) : undefined;
    return shownPolicy({ ...row, config: roster?.snapshot ?? row.config }, creators.get(row.creator_id ?? ''));
  },

  async copyInvitationPolicyById({ input: { policyId }, db, poolId, platform, admin, audit }) {
    const row = await policyOf(db, poolId, policyId);
    const now = new Date(platform.clock.now());
    const copy = {
      ...row,
      id: newId(platform.clock),
      creator_id: creatorIdOf(admin),
      created_at: now,
      updated_at: now,
    };
    const values = { ...copy, name: `${row.name} (2)`, config: JSON.stringify(row.config) };
    await db.insertInto('invitation_policies').values(values).execute();
    await copyAttributions(platform, db, policyId, copy.id);
    const policy = shownPolicy(await policyOf(db, poolId, copy.id));
    audit({ after: policy });
    return policy;
  },

  async updateInvitationPolicy({ input, db, poolId, platform, audit }) {
    const row = await policyOf(db, poolId, input.policyId);
    const values = {
      name: input.name ?? row.name,
      config: JSON.stringify(configFrom(row.config, input)),
      updated_at: new Date(platform.clock.now()),
      ...(input.defaultPasswordConfig ? { initial_password: await sealedPassword(platform, poolId, input) } : {}),
    };
    await db.updateTable('invitation_policies').set(values).where('id', '=', row.id).execute();
    const policy = shownPolicy(await policyOf(db, poolId, row.id));
    audit({ before: shownPolicy(row), after: policy });
    return policy;
  },

  async batchDeleteInvitationPolicies({ input: { policyIds }, db, poolId, audit }) {
    const query = db.deleteFrom('invitation_policies').where('user_pool_id', '=', poolId);
    const deleted = await query.where('id', '=', sql<string>`any(${policyIds})`).returning(['id', 'name']).execute();
    const lost = policyIds.find((id) => !deleted.some((row) => row.id === id));
    if (lost) throw failure(problems.invitationPolicyNotFound, { id: lost });
    audit({ before: deleted });
    return { success: true };
  },
});

type Settings = Omit<z.output<typeof NewInvitationPolicy>, 'name'>;

/** The settings with those laid over them that are given. The first password is kept elsewhere, sealed. */
function configFrom(before: InvitationConfig, given: Settings): InvitationConfig {
  const known = Object.entries(given).filter(([name, value]) => value !== undefined && isSetting(name));
  const { type } = given.defaultPasswordConfig ?? before.defaultPasswordConfig;
  return { ...before, ...Object.fromEntries(known), defaultPasswordConfig: { type } };
}

const isSetting = (name: string): boolean =>
  name in defaults || name === 'registerInfoFillMsg' || name === 'extIdpBindMsg';

async function sealedPassword(
  platform: Platform,
  poolId: string,
  { defaultPasswordConfig: password }: Settings,
): Promise<Buffer | null> {
  if (password?.type !== 'custom' || !password.custom) return null;
  return sealFor(platform, await poolOf(platform, poolId), password.custom, 'invitation-password');
}

const copyAttributions = (platform: Platform, db: Database, from: string, to: string): Promise<unknown> =>
  sql`
    insert into invitation_attributions (id, user_pool_id, policy_id, target_type, target_identifier, namespace, created_at)
    select ${newId(platform.clock).slice(0, 16)} || lpad(to_hex(row_number() over ()), 8, '0'), user_pool_id, ${to},
      target_type, target_identifier, namespace, created_at from invitation_attributions where policy_id = ${from}`.execute(
    db,
  );
