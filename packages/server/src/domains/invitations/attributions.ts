import { invitationAttributions } from '@genauth/contract/management/invitations/invitation-attributions.ts';
import { problems } from '@genauth/contract/problems.ts';
import type { Selectable } from 'kysely';
import type { Database } from '../../database/connect.ts';
import { readPage } from '../../database/pages.ts';
import type { Tables } from '../../database/tables.ts';
import { failure } from '../../http/failure.ts';
import { implement } from '../../http/implement.ts';
import type { Platform } from '../../platform/platform.ts';
import { newId } from '../../platform/random.ts';
import { roleOf, shownRole } from '../roles/public.ts';
import { policyOf } from './policy-rows.ts';

type Row = Selectable<Tables['invitation_attributions']>;

interface Target {
  targetType: string;
  targetIdentifier: string;
  namespace: string;
}

export const invitationAttributionHandlers = implement(invitationAttributions, {
  async getPolicyUserAttributionDetail({ input, db, poolId }, fail) {
    const query = db.selectFrom('invitation_attributions').selectAll().where('user_pool_id', '=', poolId);
    const row = await query.where('id', '=', input.id).executeTakeFirst();
    if (!row) throw fail.invitationAttributionNotFound({ identifier: input.id });
    return shown(db, row, input.withTargetDetail);
  },

  async listPolicyUserAttributionDetail({ input, db, poolId }) {
    const policy = await policyOf(db, poolId, input.policyId);
    const query = db
      .selectFrom('invitation_attributions')
      .selectAll()
      .where('policy_id', '=', policy.id)
      .where('target_type', '=', input.targetType)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc');
    const { rows, totalCount } = await readPage(db, query, input);
    const list = await Promise.all(rows.map((row) => shown(db, row, input.withTargetDetail)));
    return [{ totalCount, list }];
  },

  async addPolicyUserAttribution({ input, db, poolId, platform, audit }) {
    const policy = await policyOf(db, poolId, input.policyId);
    const row = await add(platform, db, { policyId: policy.id, poolId }, input);
    audit({ after: { ...input } });
    return shown(db, row, false);
  },

  async addPolicyUserAttributionsBatch({ input: { policyId, targets }, db, poolId, platform, audit }) {
    const policy = await policyOf(db, poolId, policyId);
    for (const target of each(targets)) await add(platform, db, { policyId: policy.id, poolId }, target);
    audit({ after: { policyId, targets } });
    return { success: true };
  },

  async removePolicyUserAttribution({ input, db, poolId, audit }) {
    await remove(db, poolId, input.policyId, input);
    audit({ before: input });
    return { success: true };
  },

  async removePolicyUserAttributionsBatch({ input: { policyId, targets }, db, poolId, audit }) {
    for (const target of each(targets)) await remove(db, poolId, policyId, target);
    audit({ before: { policyId, targets } });
    return { success: true };
  },
});

interface Targets extends Omit<Target, 'targetIdentifier'> {
  targetIdentifiers: string[];
}

const each = (targets: Targets[]): Target[] =>
  targets.flatMap(({ targetIdentifiers, ...rest }) =>
    targetIdentifiers.map((targetIdentifier) => ({ ...rest, targetIdentifier })),
  );

/** Only what is there can be given: a pool has roles; departments, groups and posts are none of its yet. */
async function add(
  platform: Platform,
  db: Database,
  { policyId, poolId }: { policyId: string; poolId: string },
  { targetType, targetIdentifier, namespace }: Target,
): Promise<Row> {
  if (targetType !== 'role') {
    throw failure(problems.targetNotFound, { type: targetType, identifier: targetIdentifier });
  }
  await roleOf(db, poolId, { code: targetIdentifier, namespace });
  const created_at = new Date(platform.clock.now());
  return db
    .insertInto('invitation_attributions')
    .values({
      id: newId(platform.clock),
      user_pool_id: poolId,
      policy_id: policyId,
      target_type: targetType,
      target_identifier: targetIdentifier,
      namespace,
      created_at,
    })
    .onConflict((conflict) =>
      conflict.columns(['policy_id', 'target_type', 'namespace', 'target_identifier']).doUpdateSet({ created_at }),
    )
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function remove(db: Database, poolId: string, policyId: string, target: Target): Promise<void> {
  const { targetType, targetIdentifier, namespace } = target;
  const removed = await db
    .deleteFrom('invitation_attributions')
    .where('user_pool_id', '=', poolId)
    .where('policy_id', '=', policyId)
    .where('target_type', '=', targetType)
    .where('target_identifier', '=', targetIdentifier)
    .where('namespace', '=', namespace)
    .executeTakeFirst();
  if (removed.numDeletedRows === 0n) {
    throw failure(problems.invitationAttributionNotFound, { identifier: targetIdentifier });
  }
}

async function shown(db: Database, row: Row, withDetail: boolean) {
  const { user_pool_id, target_identifier: code, namespace } = row;
  return {
    id: row.id,
    policyId: row.policy_id,
    targetIdentifier: code,
    namespace,
    targetType: row.target_type as 'role',
    ...(withDetail ? { targetDetail: shownRole(await roleOf(db, user_pool_id, { code, namespace })) } : {}),
    createdAt: row.created_at.toISOString(),
    updatedAt: row.created_at.toISOString(),
  };
}
