import { riskPolicies } from '@genauth/contract/management/risk-lists/risk-policies.ts';
import type { Selectable } from 'kysely';
import { readPage } from '../../database/pages.ts';
import type { Tables } from '../../database/tables.ts';
import { implement } from '../../http/implement.ts';
import { newId } from '../../platform/random.ts';

export const riskPolicyHandlers = implement(riskPolicies, {
  async findRiskListPolicy({ input, db, poolId }) {
    const query = db
      .selectFrom('risk_policies')
      .selectAll()
      .where('user_pool_id', '=', poolId)
      .where('opt_object', '=', input.optObject)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc');
    const { rows, ...total } = await readPage(db, query, input);
    return { ...total, list: rows.map(shown) };
  },

  async addRiskListPolicy({ input, db, poolId, platform, audit }) {
    const row = {
      id: newId(platform.clock),
      user_pool_id: poolId,
      opt_object: input.optObject,
      rule: JSON.stringify(input),
      created_at: new Date(platform.clock.now()),
    };
    await db.insertInto('risk_policies').values(row).execute();
    audit({ after: { id: row.id, ...input } });
    return undefined;
  },

  async deleteRiskListPolicyById({ input: { id }, db, poolId, audit }, fail) {
    const query = db.deleteFrom('risk_policies').where('user_pool_id', '=', poolId).where('id', '=', id);
    const row = await query.returningAll().executeTakeFirst();
    if (!row) throw fail.riskPolicyNotFound({ id });
    audit({ before: shown(row) });
    return undefined;
  },

  async capture({ input: { data, modelId }, db, poolId, platform }) {
    const [id, at] = [newId(platform.clock), new Date(platform.clock.now())];
    const row = { id, user_pool_id: poolId, model_id: modelId ?? null, data: JSON.stringify(data), created_at: at };
    await db.insertInto('behaviour_records').values(row).execute();
    return { id, modelId: modelId ?? null, data, createdAt: at.toISOString() };
  },
});

const shown = ({ id, rule, created_at }: Selectable<Tables['risk_policies']>) => ({
  id,
  ...rule,
  createdAt: created_at.toISOString(),
});
