import type { Application, ApplicationSummary } from '@genauth/contract/entities/application.ts';
import type * as z from 'zod';
import type { Application as Row } from './public.ts';

export type ShownApplication = z.input<typeof Application>;

/** Settings of the pages of an application that says nothing about them. */
const login = {
  mergeLoginAndRegisterPage: false,
  enabledBasicLoginMethods: ['EMAIL_PASSWORD', 'USERNAME_PASSWORD', 'PHONE_PASSWORD'],
  defaultLoginMethod: { connectionType: 'PASSWORD' },
  enabledExtIdpConns: [],
  showAuthorizationPage: false,
} as const;
const register = { enabledBasicRegisterMethods: ['EMAIL_PASSWORD'], defaultRegisterMethod: 'PASSWORD' } as const;
const branding = {
  customCSSEnabled: false,
  guardVersion: 'Advanced',
  showChangeLanguageButton: true,
  defaultLanguage: 'zh-CN',
  showForgetPasswordButton: true,
  showEnterpriseConnections: true,
  showSocialConnections: true,
  showAgreement: false,
  agreements: [],
} as const;

export function shownSummary(row: Row): z.input<typeof ApplicationSummary> {
  return {
    appId: row.id,
    appIdentifier: row.identifier,
    appName: row.name,
    appLogo: row.logo,
    appDescription: row.description,
    appType: row.type as ShownApplication['appType'],
    isIntegrateApp: row.is_integrate_app,
  };
}

/** An application as administrators see it. Its secret has an operation of its own. */
export function shownApplication(row: Row): ShownApplication {
  return {
    ...shownSummary(row),
    userPoolId: row.user_pool_id,
    createdAt: row.created_at.toISOString(),
    defaultProtocol: row.default_protocol as ShownApplication['defaultProtocol'],
    redirectUris: row.redirect_uris,
    logoutRedirectUris: row.logout_redirect_uris,
    initLoginUri: row.init_login_uri,
    ssoEnabled: row.sso_enabled,
    ssoEnabledAt: row.sso_enabled_at?.toISOString() ?? null,
    loginConfig: { ...login, ...(row.login_config as object) } as unknown as ShownApplication['loginConfig'],
    registerConfig: {
      ...register,
      ...(row.register_config as object),
    } as unknown as ShownApplication['registerConfig'],
    brandingConfig: {
      ...branding,
      ...(row.branding_config as object),
    } as unknown as ShownApplication['brandingConfig'],
    oidcConfig: {
      ...row.oidc_config,
      client_id: row.id,
      redirect_uris: row.redirect_uris,
      post_logout_redirect_uris: row.logout_redirect_uris,
    } as ShownApplication['oidcConfig'],
    samlProviderEnabled: row.saml_provider_enabled,
    samlConfig: row.saml_config as ShownApplication['samlConfig'],
    oauthProviderEnabled: row.oauth_provider_enabled,
    oauthConfig: row.oauth_config as ShownApplication['oauthConfig'],
    casProviderEnabled: row.cas_provider_enabled,
    casConfig: row.cas_config as ShownApplication['casConfig'],
    customBrandingEnabled: row.custom_branding_enabled,
    customSecurityEnabled: row.custom_security_enabled,
    template: row.template,
  };
}
