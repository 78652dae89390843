import type { ApplicationSummary, Application as Schema } from '@genauth/contract/entities/application.ts';
import type * as z from 'zod';
import { brandingDefaults, loginDefaults, oidcDefaults, registerDefaults } from './defaults.ts';
import type { ApplicationRow } from './row.ts';

type Shown = z.input<typeof Schema>;
type Row = Omit<ApplicationRow, 'secret'>;

/** Name, logo and type of an application. */
export const shownSummary = (row: Row): z.input<typeof ApplicationSummary> => ({
  appId: row.id,
  appIdentifier: row.identifier,
  appName: row.name,
  appLogo: row.logo,
  appDescription: row.description,
  appType: row.type as Shown['appType'],
  isIntegrateApp: row.is_integrate_app,
});

/** An application with its whole configuration, what is unset as its default; never its secret. */
export const shownApplication = (row: Row): Shown => ({
  ...shownSummary(row),
  userPoolId: row.user_pool_id,
  createdAt: row.created_at.toISOString(),
  defaultProtocol: row.default_protocol as Shown['defaultProtocol'],
  redirectUris: row.redirect_uris,
  logoutRedirectUris: row.logout_redirect_uris,
  initLoginUri: row.init_login_uri,
  ssoEnabled: row.sso_enabled,
  ssoEnabledAt: row.sso_enabled_at?.toISOString() ?? null,
  loginConfig: { ...loginDefaults, ...(row.login_config as object) },
  registerConfig: { ...registerDefaults, ...(row.register_config as object) },
  brandingConfig: { ...brandingDefaults, ...(row.branding_config as object) },
  oidcConfig: {
    ...oidcDefaults,
    ...row.oidc_config,
    client_id: row.id,
    redirect_uris: row.redirect_uris,
    post_logout_redirect_uris: row.logout_redirect_uris,
  } as Shown['oidcConfig'],
  ...protocols(row),
  customBrandingEnabled: row.custom_branding_enabled,
  customSecurityEnabled: row.custom_security_enabled,
  template: row.template,
  templateData: row.template_data as Shown['templateData'],
  ssoShowLaunchpad: row.sso_show_launchpad,
  enablePermissionApply: row.enable_permission_apply,
});

const protocols = (row: Row) => ({
  samlProviderEnabled: row.saml_provider_enabled,
  samlConfig: row.saml_config as Shown['samlConfig'],
  oauthProviderEnabled: row.oauth_provider_enabled,
  oauthConfig: { ...(row.oauth_config as object), client_id: row.id, redirect_uris: row.redirect_uris },
  casProviderEnabled: row.cas_provider_enabled,
  casConfig: row.cas_config as Shown['casConfig'],
});
