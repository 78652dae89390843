import * as z from 'zod';
import { freeText, redirectUri, text } from '../fields.ts';
import { applicationProtocol, applicationType } from './application.ts';
import {
  ApplicationBrandingChanges,
  ApplicationLoginConfigChanges,
  ApplicationRegisterConfig,
  NewApplicationLoginConfig,
} from './application-config.ts';
import { CasConfig, OauthConfig, OidcConfig, SamlConfig } from './protocol-config.ts';

/** A sub-domain label. */
const appIdentifier = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i, 'expected a sub-domain: letters, digits and inner hyphens')
  .optional()
  .describe('Unique on the platform; the sub-domain of the application.');

const common = z.object({
  templateData: z.record(z.string(), z.unknown()).optional().describe('What the template asks for.'),
  appIdentifier,
  appLogo: freeText.optional().describe('Address of the logo.'),
  appDescription: freeText.optional().describe('What the application is.'),
  defaultProtocol: applicationProtocol.optional(),
  redirectUris: z.array(redirectUri).max(100).optional().describe('Addresses that codes and tokens may be sent to.'),
  logoutRedirectUris: z.array(redirectUri).max(100).optional().describe('Addresses to return to after sign-out.'),
  initLoginUri: freeText.optional().describe('Where sign-in starts; the hosted page otherwise.'),
  ssoEnabled: z.boolean().optional().describe('Share the sign-in of the pool.'),
  oidcConfig: OidcConfig.optional(),
  samlProviderEnabled: z.boolean().optional().describe('Switch SAML 2.0 on.'),
  samlConfig: SamlConfig.optional(),
  oauthProviderEnabled: z.boolean().optional().describe('Switch plain OAuth 2.0 on.'),
  oauthConfig: OauthConfig.optional(),
  casProviderEnabled: z.boolean().optional().describe('Switch CAS on.'),
  casConfig: CasConfig.optional(),
  registerConfig: ApplicationRegisterConfig.optional(),
  brandingConfig: ApplicationBrandingChanges.optional(),
});

export const NewApplication = common
  .extend({
    appName: text.describe('Name for display.'),
    template: freeText.max(256).optional().describe('Template to make the application from.'),
    appType: applicationType.optional(),
    loginConfig: NewApplicationLoginConfig.optional(),
  })
  .meta({ id: 'NewApplication' });

export const ApplicationChanges = common
  .extend({
    appName: text.optional().describe('Name for display.'),
    loginConfig: ApplicationLoginConfigChanges.optional(),
    ssoShowLaunchpad: z.boolean().optional().describe('Show the application on the launchpad.'),
    enablePermissionApply: z.boolean().optional().describe('Let users apply for access.'),
  })
  .meta({ id: 'ApplicationChanges' });
