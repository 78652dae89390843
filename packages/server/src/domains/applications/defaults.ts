import type { Application as Schema } from '@genauth/contract/entities/application.ts';
import type * as z from 'zod';

type Shown = z.input<typeof Schema>;

/** What an application has that its administrator has not set. */
export const loginDefaults: Shown['loginConfig'] = {
  mergeLoginAndRegisterPage: false,
  enabledBasicLoginMethods: ['PHONE_PASSWORD', 'EMAIL_PASSWORD', 'USERNAME_PASSWORD'],
  defaultLoginMethod: { connectionType: 'PASSWORD' },
  enabledExtIdpConns: [],
  showAuthorizationPage: false,
};

export const registerDefaults: Shown['registerConfig'] = {
  enabledBasicRegisterMethods: ['PHONE_CODE', 'EMAIL_CODE', 'EMAIL_PASSWORD'],
  defaultRegisterMethod: 'PASSCODE',
};

export const brandingDefaults: Shown['brandingConfig'] = {
  primaryColor: null,
  customCSSEnabled: false,
  customCSS: null,
  guardVersion: 'Advanced',
  customLoadingImage: null,
  customBackground: null,
  showChangeLanguageButton: true,
  defaultLanguage: 'zh-CN',
  showForgetPasswordButton: true,
  showEnterpriseConnections: true,
  showSocialConnections: true,
  showAgreement: false,
  agreements: [],
};

export const oidcDefaults: Shown['oidcConfig'] = {
  grant_types: ['authorization_code', 'refresh_token', 'client_credentials'],
  response_types: ['code'],
  id_token_signed_response_alg: 'RS256',
  token_endpoint_auth_method: 'client_secret_post',
  introspection_endpoint_auth_method: 'client_secret_post',
  revocation_endpoint_auth_method: 'client_secret_post',
  authorization_code_expire: 600,
  id_token_expire: 1_209_600,
  access_token_expire: 1_209_600,
  refresh_token_expire: 2_592_000,
  cas_expire: 1_209_600,
  skip_consent: true,
  rotate_refresh_token: true,
  allow_plain_pkce: false,
};
