import * as z from 'zod';
import { text } from '../fields.ts';
import { ApplicationLoginConfig } from './application-config.ts';

export const LoginPageChanges = z
  .object({
    tabMethodsSortConfig: z.record(z.string(), z.unknown()),
    qrCodeSortConfig: z.record(z.string(), z.unknown()),
    ssoPageCustomizationSettings: z.record(z.string(), z.unknown()),
    passwordTabConfig: z.record(z.string(), z.unknown()).describe('Settings of the tab for passwords.'),
    verifyCodeTabConfig: z.record(z.string(), z.unknown()).describe('Settings of the tab for codes.'),
    config: z.object({ global: z.record(z.string(), z.unknown()) }).describe('Settings.'),
    enableCreateTenant: z.boolean(),
    createTenantScenes: z.array(text).min(1).max(500),
    enableJoinTenant: z.boolean(),
    joinTenantScenes: z.array(text).min(1).max(500),
    enableVerifyDomain: z.boolean(),
    enableAutoConnectTenantApp: z.boolean(),
    verifyDomainScenes: z.array(text).min(1).max(500),
  })
  .meta({ id: 'LoginPageChanges' });

export const UserPoolTenantConfig = z
  .object({
    userPoolId: z.string().describe('The user pool.'),
    isUserPoolAsTenant: z.boolean(),
    enableSwitchType: z.enum(['tenant-console', 'tenant-app', 'tenant-launpad']),
    css: z.string(),
    cssEnabled: z.boolean(),
    customLoading: z.string(),
    enableGuardVersionSwitch: z.boolean(),
    guardVersion: z.string(),
    loadingBackground: z.string(),
    enableCreateTenant: z.boolean(),
    createTenantScenes: z.array(z.string()),
    enableJoinTenant: z.boolean(),
    joinTenantScenes: z.array(z.string()),
    enableVerifyDomain: z.boolean(),
    verifyDomainScenes: z.array(z.string()),
    ssoPageCustomizationSettings: z.record(z.string(), z.unknown()),
    enableMultipleTenantPortal: z.boolean(),
    loginConfig: ApplicationLoginConfig,
  })
  .meta({ id: 'UserPoolTenantConfig' });
