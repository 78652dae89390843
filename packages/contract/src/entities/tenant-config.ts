import * as z from 'zod';
import { background, freeText, styleSheet, text } from '../fields.ts';
import { isPicture } from '../style-sheet.ts';
import { ApplicationLoginConfig } from './application-config.ts';

export const LoginPageChanges = z
  .object({
    tabMethodsSortConfig: z.record(z.string(), z.unknown()).describe('Order of the tabs.'),
    qrCodeSortConfig: z.record(z.string(), z.unknown()).describe('Order of the QR codes.'),
    ssoPageCustomizationSettings: z.record(z.string(), z.unknown()).describe('Switches of the sign-in page.'),
    passwordTabConfig: z.record(z.string(), z.unknown()).describe('Settings of the tab for passwords.'),
    verifyCodeTabConfig: z.record(z.string(), z.unknown()).describe('Settings of the tab for codes.'),
    config: z.object({ global: z.record(z.string(), z.unknown()) }).describe('Settings.'),
    enableCreateTenant: z.boolean().describe('Whether users may create tenants.'),
    createTenantScenes: z.array(text).max(500),
    enableJoinTenant: z.boolean().describe('Whether users may join tenants.'),
    joinTenantScenes: z.array(text).max(500),
    enableVerifyDomain: z.boolean().describe('Whether a proved e-mail domain opens a tenant.'),
    enableAutoConnectTenantApp: z.boolean().describe('Whether new tenants get the application.'),
    css: styleSheet.describe('Style sheet of the sign-in page. It may load nothing.'),
    cssEnabled: z.boolean().describe('Whether the style sheet is used.'),
    customLoading: freeText.describe('Picture to show while the page loads.'),
    loadingBackground: background.describe('Background while the page loads.'),
    guardVersion: freeText.describe('Look of the sign-in page.'),
    customBackground: background.describe('Background of the sign-in page.'),
    logo: z
      .union([z.literal(''), z.string().max(200_000).refine(isPicture, 'expected the address of a picture over https')])
      .describe('Address of the logo.'),
    primaryColor: z
      .union([z.literal(''), z.string().regex(/^#([0-9a-f]{3}|[0-9a-f]{6})$/i, 'expected a colour such as #4338ca')])
      .describe('Colour of buttons and links.'),
    verifyDomainScenes: z.array(text).max(500),
  })
  .partial()
  .meta({ id: 'LoginPageChanges' });

export const UserPoolTenantConfig = z
  .object({
    userPoolId: z.string().describe('The user pool.'),
    isUserPoolAsTenant: z.boolean().describe('Whether the pool itself can be chosen as a tenant.'),
    enableSwitchType: z
      .enum(['tenant-console', 'tenant-app', 'tenant-launpad'])
      .describe('Where the user lands after the choice of a tenant.'),
    css: z.string().describe('Style sheet of the sign-in page.'),
    cssEnabled: z.boolean().describe('Whether the style sheet is used.'),
    customLoading: z.string().describe('Picture to show while the page loads.'),
    enableGuardVersionSwitch: z.boolean().describe('Whether the look may be switched.'),
    guardVersion: z.string().describe('Look of the sign-in page.'),
    loadingBackground: z.string().describe('Background while the page loads.'),
    enableCreateTenant: z.boolean().describe('Whether users may create tenants.'),
    createTenantScenes: z.array(z.string()).describe('Where users may create tenants.'),
    enableJoinTenant: z.boolean().describe('Whether users may join tenants.'),
    joinTenantScenes: z.array(z.string()).describe('Where users may join tenants.'),
    enableVerifyDomain: z.boolean().describe('Whether a proved e-mail domain opens a tenant.'),
    verifyDomainScenes: z.array(z.string()).describe('Where a proved domain counts.'),
    ssoPageCustomizationSettings: z.record(z.string(), z.unknown()).describe('Switches of the sign-in page.'),
    enableMultipleTenantPortal: z.boolean().describe('Whether several tenants share a portal.'),
    loginConfig: ApplicationLoginConfig,
  })
  .meta({ id: 'UserPoolTenantConfig' });
