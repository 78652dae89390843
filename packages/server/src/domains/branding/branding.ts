import { branding } from '@genauth/contract/management/branding.ts';
import { sql } from 'kysely';
import { implement } from '../../http/implement.ts';
import { loginDefaults, shownApplication } from '../applications/public.ts';
import { changeSettings, poolOf } from '../pools/public.ts';

export const brandingHandlers = implement(branding, {
  async updateLoginPageConfig({ input: { update }, db, poolId, audit }) {
    const { before, after } = await changeSettings(db, poolId, (settings) => ({
      ...settings,
      loginPage: { ...settings.loginPage, ...update },
    }));
    audit({ before: before.loginPage ?? {}, after: after.loginPage });
    return { success: true };
  },

  async userpollTenantConfig({ platform, poolId }) {
    const { settings } = await poolOf(platform, poolId);
    const { tenantPage = {} } = settings;
    return {
      userPoolId: poolId,
      isUserPoolAsTenant: false,
      enableSwitchType: 'tenant-console' as const,
      css: tenantPage.css ?? '',
      cssEnabled: tenantPage.cssEnabled ?? false,
      customLoading: tenantPage.customLoading ?? '',
      enableGuardVersionSwitch: false,
      guardVersion: tenantPage.guardVersion ?? 'Advanced',
      loadingBackground: tenantPage.loadingBackground ?? '',
      enableCreateTenant: tenantPage.enableCreateTenant ?? false,
      createTenantScenes: tenantPage.createTenantScenes ?? [],
      enableJoinTenant: tenantPage.enableJoinTenant ?? false,
      joinTenantScenes: tenantPage.joinTenantScenes ?? [],
      enableVerifyDomain: tenantPage.enableVerifyDomain ?? false,
      verifyDomainScenes: tenantPage.verifyDomainScenes ?? [],
      ssoPageCustomizationSettings: tenantPage.ssoPageCustomizationSettings ?? {},
      enableMultipleTenantPortal: false,
      loginConfig: loginDefaults,
    };
  },

  async updateUserPoolTenantConfig({ input: { update }, db, poolId, audit }) {
    const { before, after } = await changeSettings(db, poolId, (settings) => ({
      ...settings,
      tenantPage: { ...settings.tenantPage, ...update },
    }));
    audit({ before: before.tenantPage ?? {}, after: after.tenantPage });
    return { success: true };
  },

  async updateTenantQrCodeState({ input: { enabled }, db, poolId, audit }) {
    const { before, after } = await changeSettings(db, poolId, (settings) => ({
      ...settings,
      tenantPage: { ...settings.tenantPage, appQrcodeEnabled: enabled },
    }));
    audit({ before: before.tenantPage ?? {}, after: after.tenantPage });
    return { success: true };
  },

  /** The application of the verification app: one of the kind `mfa`. */
  async getVerifyConfigApp({ input: { keywords = '' }, db, poolId }, fail) {
    const row = await db
      .selectFrom('applications')
      .selectAll()
      .where('user_pool_id', '=', poolId)
      .where('type', '=', 'mfa')
      .where(sql<boolean>`strpos(lower(name), lower(${keywords})) > 0`)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .executeTakeFirst();
    if (!row) throw fail.applicationNotFound();
    return shownApplication(row);
  },
});
