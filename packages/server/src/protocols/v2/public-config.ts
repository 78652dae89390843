import { type Language, languages } from '@genauth/contract/language.ts';
import type { IdentifierKind } from '@genauth/contract/sign-in.ts';
import { type Application, ownOrigin } from '../../domains/applications/public.ts';
import { publicKeys } from '../../domains/passwords/public.ts';
import { poolOf } from '../../domains/pools/public.ts';
import { type Security, securityOf } from '../../domains/security/public.ts';
import {
  acceptedIdentifiers,
  acceptsCode,
  acceptsNew,
  agreementsOf,
  type Front,
} from '../../domains/sign-in/public.ts';
import type { Platform } from '../../platform/platform.ts';

/** What the login component must know of an application. Anybody may read it. */
export async function publicConfig(front: Front): Promise<object> {
  const { platform, application } = front;
  const pool = await poolOf(platform, application.user_pool_id);
  const security = securityOf(pool.settings);
  const { rsa: publicKey } = await publicKeys(platform);
  return {
    ...identity(platform, application),
    userPoolName: pool.name,
    publicKey,
    corsWhitelist: security.allowedOrigins,
    ...tabs(application, await acceptsNew(front)),
    ...policy(security),
    ...look(application),
    ...unused,
  };
}

const identity = (platform: Platform, application: Application) => ({
  id: application.id,
  identifier: application.identifier,
  name: application.name,
  logo: application.logo,
  description: application.description,
  userPoolId: application.user_pool_id,
  rootUserPoolId: application.user_pool_id,
  requestHostname: new URL(ownOrigin(platform.config, application.identifier) ?? platform.config.publicUrl).host,
  cdnBase: platform.config.publicUrl,
  protocol: application.default_protocol,
  oidcConfig: {
    client_id: application.id,
    redirect_uris: application.redirect_uris,
    grant_types: application.oidc_config.grant_types,
    response_types: application.oidc_config.response_types,
    token_endpoint_auth_method: application.oidc_config.token_endpoint_auth_method,
  },
  redirectUris: application.redirect_uris,
  logoutRedirectUris: application.logout_redirect_uris,
  allowedOrigins: application.browser_origins,
});

const passwordNames: Record<IdentifierKind, string> = {
  username: 'username-password',
  email: 'email-password',
  phone: 'phone-password',
};

/** How to sign in and to register. A code by e-mail stands on the same tab as one by text message. */
function tabs(application: Application, accepted: readonly IdentifierKind[]) {
  const byPassword = acceptedIdentifiers(application).map((kind) => passwordNames[kind]);
  const byCode = (['phone', 'email'] as const).flatMap((kind) =>
    acceptsCode(application, kind) ? [`${kind}-code`] : [],
  );
  const list = [...(byPassword.length > 0 ? ['password'] : []), ...(byCode.length > 0 ? ['phone-code'] : [])];
  const register = accepted.flatMap((kind) => registerTabs[kind]);
  return {
    loginTabs: { list, default: list[0], defaultV2: list[0], title: {} },
    registerTabs: { list: register, default: register[0], defaultV2: register[0], title: {} },
    registerTabsConfig: { list: register, default: register[0], title: {} },
    passwordTabConfig: {
      enabledLoginMethods: byPassword,
      validLoginMethods: byPassword,
      validRegisterMethods: ['email-password'],
    },
    verifyCodeTabConfig: { enabledLoginMethods: byCode, validLoginMethods: byCode, validRegisterMethods: byCode },
    tabMethodsFields: fieldNames,
    registerDisabled: register.length === 0,
    ssoPageComponentDisplay: displayed(application, register.length > 0),
  };
}

/** What the component calls the names that people sign in by. */
const fieldNames = [
  field('username', { 'zh-CN': '用户名', 'zh-TW': '使用者名稱', 'en-US': 'username', 'ja-JP': 'ユーザー名' }),
  field('email', { 'zh-CN': '邮箱', 'zh-TW': '電子郵件', 'en-US': 'e-mail', 'ja-JP': 'メール' }),
  field('phone', { 'zh-CN': '手机号', 'zh-TW': '手機號碼', 'en-US': 'phone', 'ja-JP': '電話番号' }),
];

function field(key: IdentifierKind, i18n: Record<Language, string>) {
  return { key, label: i18n['zh-CN'], labelEn: i18n['en-US'], i18n };
}

const registerTabs: Record<IdentifierKind, readonly string[]> = {
  email: ['email', 'emailCode'],
  phone: ['phone'],
  username: [],
};

const displayed = ({ branding_config }: Application, registerBtn: boolean) => ({
  autoRegisterThenLoginHintInfo: false,
  forgetPasswordBtn: (branding_config as { showForgetPasswordButton?: boolean }).showForgetPasswordButton !== false,
  idpBtns: false,
  loginBtn: true,
  loginMethodNav: true,
  registerBtn,
  registerMethodNav: true,
  socialLoginBtns: false,
  userPasswordInput: true,
});

const policy = ({ verifyCodeLength, passwordPolicy, selfUnlockAccount, ...security }: Security) => ({
  verifyCodeLength,
  passwordStrength: passwordPolicy.passwordStrength,
  customPasswordStrength: passwordPolicy.customPasswordStrength,
  enableCompletePassword: security.completePasswordAfterPassCodeLogin,
  selfUnlockStrategy: selfUnlockAccount.strategy,
});

/** The agreements stand in every language, as the component picks its own. It takes titles for markup. */
function look(application: Application) {
  const { customCSSEnabled, customCSS } = application.branding_config as {
    customCSSEnabled?: boolean;
    customCSS?: string | null;
  };
  const agreements = languages.flatMap((lang) =>
    agreementsOf(application, lang).map(({ id, title, required }) => ({ id, title: escaped(title), required, lang })),
  );
  return {
    css: customCSSEnabled ? (customCSS ?? '') : '',
    agreementEnabled: agreements.length > 0,
    agreements: agreements.map((agreement) => ({ ...agreement, availableAt: 0 })),
  };
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** What the component reads and this server has nothing for. */
const unused = {
  socialConnections: [],
  identityProviders: [],
  qrcodeTabsSettings: {},
  complateFiledsPlace: [],
  extendsFieldsEnabled: false,
  extendsFields: [],
  extendsFieldsI18n: {},
  skipComplateFileds: true,
  mfaBindConfigs: [],
  regexRules: [],
  passkeyEnabled: false,
  deviceFuncEnabled: false,
  mergeAdAndAccountPasswordLogin: false,
  internationalSmsConfig: { enabled: false },
  welcomeMessage: {},
};
