import * as z from 'zod';
import { ApplicationBrandingConfig, ApplicationLoginConfig, ApplicationRegisterConfig } from './application-config.ts';
import { CasConfig, OauthConfig, OidcConfig, SamlConfig } from './protocol-config.ts';

export const applicationType = z
  .enum(['web', 'spa', 'native', 'api', 'mfa', 'mini-program', 'gateway-app', 'gateway-agent'])
  .meta({ id: 'ApplicationType', description: 'What kind of program the application is.' });

export const applicationProtocol = z
  .enum(['oidc', 'oauth', 'saml', 'cas', 'asa'])
  .meta({ id: 'ApplicationProtocol', description: 'The protocol that users sign in with.' });

export const ApplicationSummary = z
  .object({
    appId: z.string().describe('Unique and permanent.'),
    appIdentifier: z.string().describe('Unique on the platform; the sub-domain of the application.'),
    appName: z.string().describe('Name for display.'),
    appLogo: z.string().nullish().describe('Address of the logo.'),
    appDescription: z.string().nullish().describe('What the application is.'),
    appType: applicationType,
    isIntegrateApp: z.boolean().describe('Whether it was made from a template.'),
  })
  .meta({ id: 'ApplicationSummary' });

export const Application = ApplicationSummary.extend({
  userPoolId: z.string().describe('The user pool.'),
  createdAt: z.string().nullish().describe('ISO 8601, UTC.'),
  defaultProtocol: applicationProtocol,
  redirectUris: z.array(z.string()).describe('Addresses that codes and tokens may be sent to.'),
  logoutRedirectUris: z.array(z.string()).describe('Addresses to return to after sign-out.'),
  initLoginUri: z.string().nullish().describe('Where sign-in starts.'),
  ssoEnabled: z.boolean().describe('Whether it shares the sign-in of the pool.'),
  ssoEnabledAt: z.string().nullish().describe('When single sign-on was switched on.'),
  loginConfig: ApplicationLoginConfig,
  registerConfig: ApplicationRegisterConfig,
  brandingConfig: ApplicationBrandingConfig,
  oidcConfig: OidcConfig,
  samlProviderEnabled: z.boolean().describe('Whether SAML 2.0 is on.'),
  samlConfig: SamlConfig.nullish(),
  oauthProviderEnabled: z.boolean().describe('Whether plain OAuth 2.0 is on.'),
  oauthConfig: OauthConfig.nullish(),
  casProviderEnabled: z.boolean().describe('Whether CAS is on.'),
  casConfig: CasConfig.nullish(),
  customBrandingEnabled: z.boolean().describe('Whether the look of the pool is overridden.'),
  customSecurityEnabled: z.boolean().describe('Whether the security settings of the pool are overridden.'),
  template: z.string().nullish().describe('The template that it was made from.'),
  templateData: z.record(z.string(), z.unknown()).nullish().describe('What the template was given.'),
  ssoShowLaunchpad: z.boolean().describe('Whether the launchpad shows it.'),
  enablePermissionApply: z.boolean().describe('Whether users may apply for access.'),
}).meta({ id: 'Application' });
