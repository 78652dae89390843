import { deviceRules } from '@genauth/contract/management/devices/device-rules.ts';
import { sql } from 'kysely';
import type { Database } from '../../database/connect.ts';
import type { PoolSettings } from '../../database/json.ts';
import { implement } from '../../http/implement.ts';
import { changeSettings, poolOf } from '../pools/public.ts';

export const deviceRuleHandlers = implement(deviceRules, {
  async getRuleSettings({ platform, poolId }) {
    return ruleOf((await poolOf(platform, poolId)).settings);
  },

  async updateRuleSettings({ input, db, poolId, audit }) {
    const { before, after } = await changeSettings(db, poolId, (settings) => ({
      ...settings,
      deviceRule: { ...ruleOf(settings), ...input },
    }));
    audit({ before: ruleOf(before), after: ruleOf(after) });
    return ruleOf(after);
  },

  async getAllValidScopeSettings({ platform, db, poolId }) {
    const scope = scopeOf((await poolOf(platform, poolId)).settings);
    const byId = new Map((await applications(db, poolId)).map((application) => [application.appId, application]));
    return scope.flatMap(({ appId, createdAt }) => {
      const application = byId.get(appId);
      return application ? [{ ...application, createdAt, isDefault: false }] : [];
    });
  },

  async findAppLists({ input: { keyword }, platform, db, poolId }) {
    const held = new Set(scopeOf((await poolOf(platform, poolId)).settings).map(({ appId }) => appId));
    const found = await applications(db, poolId, keyword);
    return found.filter(({ appId }) => !held.has(appId)).map((application) => ({ ...application, isDefault: 'false' }));
  },

  async saveInvitationPolicies({ input: { appIds }, db, poolId, platform, audit }, fail) {
    const known = new Set((await applications(db, poolId)).map(({ appId }) => appId));
    if (appIds.some((id) => !known.has(id))) throw fail.applicationNotFound();
    const createdAt = new Date(platform.clock.now()).toISOString();
    const { before, after } = await changeSettings(db, poolId, (settings) => {
      const held = scopeOf(settings);
      const fresh = [...new Set(appIds)].filter((id) => !held.some(({ appId }) => appId === id));
      return { ...settings, deviceRuleScope: [...held, ...fresh.map((appId) => ({ appId, createdAt }))] };
    });
    audit({ before: scopeOf(before), after: scopeOf(after) });
    return { success: true };
  },

  async remove({ input, db, poolId, audit }, fail) {
    const { before, after } = await changeSettings(db, poolId, (settings) => ({
      ...settings,
      deviceRuleScope: scopeOf(settings).filter(({ appId }) => appId !== input.appId),
    }));
    if (scopeOf(before).length === scopeOf(after).length) throw fail.applicationNotFound();
    audit({ before: scopeOf(before), after: scopeOf(after) });
    return { success: true };
  },

  /** No operation exempts anybody. */
  async getAllWhiteListSettings() {
    return [];
  },
});

const ruleOf = ({ deviceRule }: PoolSettings) => deviceRule ?? { rule: 'disable' as const };

const scopeOf = ({ deviceRuleScope }: PoolSettings) => deviceRuleScope ?? [];

function applications(db: Database, poolId: string, keyword = '') {
  return db
    .selectFrom('applications')
    .select(['id as appId', 'name as appName', 'logo as appLogo'])
    .where('user_pool_id', '=', poolId)
    .where(sql<boolean>`strpos(lower(name), lower(${keyword})) > 0`)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
}
