import { mfaSettings } from '@genauth/contract/management/mfa-security/mfa-settings.ts';
import type { Database } from '../../database/connect.ts';
import type { ApplicationSecurity, Factor } from '../../database/json.ts';
import { implement } from '../../http/implement.ts';
import { findApplication } from '../applications/public.ts';
import { mfaInfo } from '../mfa/public.ts';
import { changeSettings, poolOf } from '../pools/public.ts';
import { userByKey } from '../users/public.ts';
import { factorsOf, mfaPolicyOf } from './factors.ts';

export const mfaSettingHandlers = implement(mfaSettings, {
  async getGlobalMfaSettings({ platform, poolId }) {
    const { settings } = await poolOf(platform, poolId);
    return { enabledFactors: settings.enabledFactors ?? [] };
  },

  async updateGlobalMfaSettings({ input: { enabledFactors }, db, poolId, audit }) {
    return setGlobal(db, poolId, audit, (factors) => [...factors, ...enabledFactors]);
  },

  async closeGlobalMfaSettings({ input: { disableFactors }, db, poolId, audit }) {
    return setGlobal(db, poolId, audit, (factors) => factors.filter((factor) => !disableFactors.includes(factor)));
  },

  /** Once set, an application has factors of its own and those of its pool no longer count for it. */
  async updateApplicationMfaSettings({ input, db, poolId, platform, audit }, fail) {
    const { appId, enabledFactors = [], disabledFactors = [] } = input;
    const query = db.selectFrom('applications').selectAll().where('user_pool_id', '=', poolId).where('id', '=', appId);
    const application = await query.forUpdate().executeTakeFirst();
    if (!application) throw fail.applicationNotFound();
    const { settings } = await poolOf(platform, poolId);
    const before = factorsOf(settings, application);
    const after = unique([...before, ...enabledFactors]).filter((factor) => !disabledFactors.includes(factor));
    const config: ApplicationSecurity = {
      ...(application.custom_security_enabled ? application.security_config : {}),
      enabledFactors: after,
      ...(input.mfaPolicy ? { mfaPolicy: { ...mfaPolicyOf(settings, application), ...input.mfaPolicy } } : {}),
    };
    const values = { custom_security_enabled: true, security_config: JSON.stringify(config) };
    await db.updateTable('applications').set(values).where('id', '=', appId).execute();
    audit({ before: { appId, enabledFactors: before }, after: { appId, ...config } });
    return { enabledFactors: after };
  },

  async getMfaTriggerData({ input, db, poolId, platform }, fail) {
    const application = await findApplication(platform, input.appId);
    if (application?.user_pool_id !== poolId) throw fail.applicationNotFound();
    const user = await userByKey(db, poolId, input);
    if (!user) throw fail.userNotFound();
    const { settings } = await poolOf(platform, poolId);
    return mfaInfo(db, user, factorsOf(settings, application));
  },
});

const unique = (factors: Factor[]): Factor[] => [...new Set(factors)];

async function setGlobal(
  db: Database,
  poolId: string,
  audit: (values: { before: unknown; after: unknown }) => void,
  change: (factors: Factor[]) => Factor[],
): Promise<{ enabledFactors: Factor[] }> {
  const { before, after } = await changeSettings(db, poolId, (settings) => ({
    ...settings,
    enabledFactors: unique(change(settings.enabledFactors ?? [])),
  }));
  const enabledFactors = after.enabledFactors ?? [];
  audit({ before: { enabledFactors: before.enabledFactors ?? [] }, after: { enabledFactors } });
  return { enabledFactors };
}
