// Written by `npm run generate` from packages/contract. Do not edit.

export interface AccessKey {
  /** The public part of the key. */
  accessKeyId: string;
  /** The secret part of the key. */
  accessKeySecret?: string | null | undefined;
  /** The administrator whose key it is. */
  userId?: string | null | undefined;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** A staging key waits to replace the active one. */
  status: 'activated' | 'staging' | 'revoked';
  /** When the key was last used. */
  lastDate?: string | null | undefined;
  /** The user pool that the key opens. */
  userPoolId: string;
  /** Whether the key works. */
  enable: boolean;
}

export interface AccessibleApplication {
  /** Unique and permanent. */
  appId: string;
  /** Name for display. */
  appName: string;
  /** Address of the logo. */
  appLogo?: string | null | undefined;
  /** Where to sign in. */
  appLoginUrl?: string | null | undefined;
  /** Who may sign in when no rule names the user. */
  appDefaultLoginStrategy: 'ALLOW_ALL' | 'DENY_ALL';
}

export interface AdminAuditLog {
  /** Address of the caller. */
  clientIp?: string | null | undefined;
  /** Whether it worked. */
  success: boolean;
  /** Browser or program of the caller. */
  userAgent?: string | null | undefined;
  parsedUserAgent?: ParsedUserAgent | null | undefined;
  geoip?: GeoIp | null | undefined;
  /** When it happened. */
  timestamp: string;
  /** The request that it belongs to. */
  requestId: string;
  /** The administrator; null for a key of the pool itself. */
  adminUserId?: string | null | undefined;
  /** Picture of the administrator. */
  adminUserAvatar?: string | null | undefined;
  /** Name of the administrator for display. */
  adminUserDisplayName?: string | null | undefined;
  /** What was done: create, update, delete and the like. */
  operationType: string;
  /** What it was done to: user, role, application and the like. */
  resourceType: string;
  /** More about it. */
  eventDetails?: string | null | undefined;
  /** The request, without secrets. */
  operationParam?: string | null | undefined;
  /** The value from before. */
  originValue?: string | null | undefined;
  /** The value from then on. */
  targetValue?: string | null | undefined;
  ua?: ParsedUserAgent | null | undefined;
}

export interface AdminRoleResult {
  /** Whether the role was created. */
  isValid: boolean;
  /** What stood in the way. */
  message?: boolean | string | null | undefined;
}

export interface Application {
  /** Unique and permanent. */
  appId: string;
  /** Unique on the platform; the sub-domain of the application. */
  appIdentifier: string;
  /** Name for display. */
  appName: string;
  /** Address of the logo. */
  appLogo?: string | null | undefined;
  /** What the application is. */
  appDescription?: string | null | undefined;
  appType: ApplicationType;
  /** Whether it was made from a template. */
  isIntegrateApp: boolean;
  /** The user pool. */
  userPoolId: string;
  /** ISO 8601, UTC. */
  createdAt?: string | null | undefined;
  defaultProtocol: ApplicationProtocol;
  /** Addresses that codes and tokens may be sent to. */
  redirectUris: string[];
  /** Addresses to return to after sign-out. */
  logoutRedirectUris: string[];
  /** Where sign-in starts. */
  initLoginUri?: string | null | undefined;
  /** Whether it shares the sign-in of the pool. */
  ssoEnabled: boolean;
  /** When single sign-on was switched on. */
  ssoEnabledAt?: string | null | undefined;
  loginConfig: ApplicationLoginConfig;
  registerConfig: ApplicationRegisterConfig;
  brandingConfig: ApplicationBrandingConfig;
  oidcConfig: OidcConfig;
  /** Whether SAML 2.0 is on. */
  samlProviderEnabled: boolean;
  samlConfig?: SamlConfig | null | undefined;
  /** Whether plain OAuth 2.0 is on. */
  oauthProviderEnabled: boolean;
  oauthConfig?: OauthConfig | null | undefined;
  /** Whether CAS is on. */
  casProviderEnabled: boolean;
  casConfig?: CasConfig | null | undefined;
  /** Whether the look of the pool is overridden. */
  customBrandingEnabled: boolean;
  /** Whether the security settings of the pool are overridden. */
  customSecurityEnabled: boolean;
  /** The template that it was made from. */
  template?: string | null | undefined;
}

export interface ApplicationAgreement {
  /** Where it is shown. */
  displayAt: ('LoginPage' | 'RegisterPage')[];
  /** Whether users must agree. */
  isRequired: boolean;
  /** Language of the text. */
  lang: 'zh-CN' | 'en-US' | 'zh-TW' | 'ja-JP';
  /** The text, as HTML. */
  content: string;
}

export interface ApplicationBrandingChanges {
  /** Whether customCSS is used. */
  customCSSEnabled?: boolean | undefined;
  /** Style sheet of the sign-in page. */
  customCSS?: string | undefined;
  /** Look of the sign-in page. */
  guardVersion?: 'Advanced' | 'Classical' | undefined;
  /** Picture to show while the page loads. */
  customLoadingImage?: string | undefined;
  /** Background: an address or CSS. */
  customBackground?: string | undefined;
  /** Let users choose the language. */
  showChangeLanguageButton?: boolean | undefined;
  /** Language of the page. */
  defaultLanguage?: 'zh-CN' | 'en-US' | 'zh-TW' | 'ja-JP' | undefined;
  /** Offer password recovery. */
  showForgetPasswordButton?: boolean | undefined;
  /** Offer enterprise sources. */
  showEnterpriseConnections?: boolean | undefined;
  /** Offer social sources. */
  showSocialConnections?: boolean | undefined;
}

export interface ApplicationBrandingConfig {
  /** Whether customCSS is used. */
  customCSSEnabled: boolean;
  /** Style sheet of the sign-in page. */
  customCSS?: string | null | undefined;
  /** Look of the sign-in page. */
  guardVersion: 'Advanced' | 'Classical';
  /** Picture to show while the page loads. */
  customLoadingImage?: string | null | undefined;
  /** Background: an address or CSS. */
  customBackground?: string | null | undefined;
  /** Let users choose the language. */
  showChangeLanguageButton: boolean;
  /** Language of the page. */
  defaultLanguage: 'zh-CN' | 'en-US' | 'zh-TW' | 'ja-JP';
  /** Offer password recovery. */
  showForgetPasswordButton: boolean;
  /** Offer enterprise sources. */
  showEnterpriseConnections: boolean;
  /** Offer social sources. */
  showSocialConnections: boolean;
  /** Show the agreements. */
  showAgreement: boolean;
  /** What users must agree to. */
  agreements: ApplicationAgreement[];
}

export interface ApplicationConnection {
  /** Whether the source is a social one. */
  isSocial: boolean;
  /** The identity source. */
  extIdpId: string;
  extIdpType: IdentityProvider;
  /** The connection. */
  extIdpConnId: string;
  /** Kind of connection, such as wechat:pc. */
  extIdpConnType: string;
  /** The name of the connection in addresses. */
  extIdpConnIdentifier: string;
  /** Name for display. */
  extIdpConnDisplayName: string;
  /** Address of the logo. */
  extIdpConnLogo?: string | null | undefined;
  /** Whether the application offers it. */
  enabled?: boolean | null | undefined;
}

export interface ApplicationLoginConfig {
  /** Register unknown people on the sign-in page. */
  mergeLoginAndRegisterPage: boolean;
  /** The ways to sign in. */
  enabledBasicLoginMethods: ('PHONE_CODE' | 'EMAIL_CODE' | 'PHONE_PASSWORD' | 'EMAIL_PASSWORD' | 'USERNAME_PASSWORD' | 'SELF_BUILT_APP_QRCODE')[];
  /** What the page shows first. */
  defaultLoginMethod: {
    /** The tab that the page opens with. */
    connectionType: 'PASSCODE' | 'PASSWORD' | 'QRCODE' | 'LDAP' | 'AD';
    qrcodeType?: 'SELF_BUILT_APP' | 'WECHAT_OFFICIAL_ACCOUNT' | 'WECHAT_MINI_PROGRAM' | null | undefined;
    /** The connection behind the QR code. */
    qrcodeExtIdpConnId?: string | null | undefined;
    /** The Active Directory connection. */
    adExtIdpConnId?: string | null | undefined;
    /** The LDAP connection. */
    ldapExtIdpConnId?: string | null | undefined;
  };
  /** The identity sources that the page offers. */
  enabledExtIdpConns: ApplicationConnection[];
  /** Ask the user for consent. */
  showAuthorizationPage: boolean;
}

export interface ApplicationLoginConfigChanges {
  /** Register unknown people on the sign-in page. */
  mergeLoginAndRegisterPage?: boolean | undefined;
  /** The ways to sign in. */
  enabledBasicLoginMethods?: ('PHONE_CODE' | 'EMAIL_CODE' | 'PHONE_PASSWORD' | 'EMAIL_PASSWORD' | 'USERNAME_PASSWORD' | 'SELF_BUILT_APP_QRCODE')[] | undefined;
  /** What the page shows first. */
  defaultLoginMethod?: {
    /** The tab that the page opens with. */
    connectionType: 'PASSCODE' | 'PASSWORD' | 'QRCODE' | 'LDAP' | 'AD';
    /** What the QR code is for. */
    qrcodeType?: 'SELF_BUILT_APP' | 'WECHAT_OFFICIAL_ACCOUNT' | 'WECHAT_MINI_PROGRAM' | undefined;
    /** The connection behind the QR code. */
    qrcodeExtIdpConnId?: string | undefined;
    /** The Active Directory connection. */
    adExtIdpConnId?: string | undefined;
    /** The LDAP connection. */
    ldapExtIdpConnId?: string | undefined;
  } | undefined;
  /** Ask the user for consent. */
  showAuthorizationPage: boolean;
}

/** The protocol that users sign in with. */
export type ApplicationProtocol = 'oidc' | 'oauth' | 'saml' | 'cas' | 'asa';

export interface ApplicationRegisterConfig {
  /** The ways to register. */
  enabledBasicRegisterMethods: ('PHONE_CODE' | 'EMAIL_CODE' | 'EMAIL_PASSWORD')[];
  /** The tab that registration opens with. */
  defaultRegisterMethod: 'PASSCODE' | 'PASSWORD';
}

export interface ApplicationSummary {
  /** Unique and permanent. */
  appId: string;
  /** Unique on the platform; the sub-domain of the application. */
  appIdentifier: string;
  /** Name for display. */
  appName: string;
  /** Address of the logo. */
  appLogo?: string | null | undefined;
  /** What the application is. */
  appDescription?: string | null | undefined;
  appType: ApplicationType;
  /** Whether it was made from a template. */
  isIntegrateApp: boolean;
}

/** What kind of program the application is. */
export type ApplicationType = 'web' | 'spa' | 'native' | 'api' | 'mfa' | 'mini-program' | 'gateway-app' | 'gateway-agent';

export interface ArchivedUser {
  /** The user. */
  userId: string;
  /** When the user was archived. */
  archivedAt: string;
}

export interface AuthorizedResource {
  /** Code of the resource. */
  resourceCode: string;
  resourceType: ResourceType;
  /** The actions that are allowed or refused. */
  actions: string[];
  /** Address of the API behind the resource. */
  apiIdentifier?: string | null | undefined;
  /** What the resource is. */
  description?: string | null | undefined;
  /** When the grant holds. */
  condition?: PolicyCondition[] | null | undefined;
  /** Whether the actions are allowed or refused. */
  effect: 'ALLOW' | 'DENY';
}

export interface CasConfig {
  /** Template of the user name; user members stand in braces. */
  casUserIdentifier?: string | undefined;
  /** Attributes to send beside the standard ones. */
  customAttributes?: {
    /** Name of the attribute. */
    key: string;
    /** Template of its value. */
    template: string;
    /**
     * Whether it is sent.
     * @default false
     */
    enabled: boolean;
  }[] | undefined;
  /** Seconds that a service ticket lives. */
  stLifetime?: number | undefined;
}

export interface CasConfigInput {
  /** Template of the user name; user members stand in braces. */
  casUserIdentifier?: string | undefined;
  /** Attributes to send beside the standard ones. */
  customAttributes?: {
    /** Name of the attribute. */
    key: string;
    /** Template of its value. */
    template: string;
    /**
     * Whether it is sent.
     * @default false
     */
    enabled?: boolean | undefined;
  }[] | undefined;
  /** Seconds that a service ticket lives. */
  stLifetime?: number | undefined;
}

export interface Country {
  /** Code of two letters. */
  alpha2: string;
  /** Code of three letters. */
  alpha3: string;
  /** Phone code, such as +86. */
  phoneCountryCode: string;
  /** The flag as an emoji. */
  flag: string;
  /** Name of the country. */
  name: Multilingual;
}

export interface DecryptedField {
  /** The user, as it was sent. */
  userId?: string | null | undefined;
  /** The field, as it was sent. */
  fieldName?: string | null | undefined;
  /** The value in clear. */
  decryptedContent: string;
}

/** Where an address is, as far as that is known. */
export interface GeoIp {
  /** Coordinates. */
  location?: {
    lon: number;
    lat: number;
  } | null | undefined;
  country_name?: string | null | undefined;
  country_code2?: string | null | undefined;
  country_code3?: string | null | undefined;
  region_name?: string | null | undefined;
  region_code?: string | null | undefined;
  city_name?: string | null | undefined;
  continent_code?: string | null | undefined;
  timezone?: string | null | undefined;
}

export interface GroupWithMembers {
  /** Unique and permanent. */
  id: string;
  /** Unique in the pool. */
  code: string;
  /** Name for display. */
  name: string;
  /** What the group is for. */
  description?: string | null | undefined;
  /** Static, or dynamic when a condition decides who belongs to it. */
  type: string;
  /** The data objects behind the group. */
  metadataSource?: string[] | null | undefined;
  /** Members of the group. */
  members?: User[] | null | undefined;
}

export interface Identity {
  /** Id of the link. */
  identityId: string;
  /** The identity source that vouches for the user. */
  extIdpId: string;
  provider: IdentityProvider;
  /** What userIdInIdp is: openid, unionid, primary or generic. */
  type: string;
  /** The id of the user at the identity source. */
  userIdInIdp: string;
  /** The profile that the source last sent. */
  userInfoInIdp?: Record<string, unknown> | null | undefined;
  /** Access token of the source, shown to the user alone. */
  accessToken?: string | null | undefined;
  /** Refresh token of the source, shown to the user alone. */
  refreshToken?: string | null | undefined;
  /** The connections through which the user came. */
  originConnIds: string[];
}

/** The kind of identity source. */
export type IdentityProvider = 'oidc' | 'oauth2' | 'saml' | 'ldap' | 'ad' | 'cas' | 'azure-ad' | 'wechat' | 'google' | 'qq' | 'wechatwork' | 'dingtalk' | 'weibo' | 'github' | 'alipay' | 'apple' | 'baidu' | 'lark' | 'gitlab' | 'twitter' | 'facebook' | 'slack' | 'linkedin' | 'yidun' | 'qingcloud' | 'gitee' | 'instagram' | 'welink' | 'huawei' | 'honor' | 'xiaomi' | 'oppo' | 'aws' | 'amazon' | 'douyin' | 'kuaishou' | 'line' | 'sdbz' | 'zjzwfw' | 'zzding' | 'seeyona8v5';

export interface LoggedInApplication {
  /** Unique and permanent. */
  appId: string;
  /** Name for display. */
  appName: string;
  /** Address of the logo. */
  appLogo?: string | null | undefined;
  /** Where to sign in. */
  appLoginUrl?: string | null | undefined;
}

export interface LoggedInIdentity {
  /** Id of the link. */
  identityId: string;
  /** Name of the identity source. */
  idpName: string;
  /** English name of the identity source. */
  idpNameEn?: string | null | undefined;
  /** Address of its logo. */
  idpLogo?: string | null | undefined;
  /** Id of the identity source. */
  idpId: string;
}

export interface LoginRecord {
  /** Unique and permanent. */
  appId: string;
  /** Name for display. */
  appName: string;
  /** Address of the logo. */
  appLogo?: string | null | undefined;
  /** Where to sign in. */
  appLoginUrl?: string | null | undefined;
  /** Address of the user. */
  clientIp?: string | null | undefined;
  /** Browser or program of the user. */
  userAgent?: string | null | undefined;
  /** When the user signed in. */
  time: string;
}

export interface LoginTokens {
  /** The scopes that were granted. */
  scope?: string | null | undefined;
  /** Opens the API for the user. */
  access_token?: string | null | undefined;
  /** Says who the user is; for the application to read. */
  id_token?: string | null | undefined;
  /** Buys new tokens; given when offline_access was asked for. */
  refresh_token?: string | null | undefined;
  /** Always Bearer. */
  token_type: string;
  /** Seconds until the access token expires. */
  expire_in: number;
  /** The same as expire_in, spelt as in OAuth 2.0. */
  expires_in: number;
}

export interface Multilingual {
  'zh-CN': Translation;
  'en-US': Translation;
  'zh-TW': Translation;
  'ja-JP': Translation;
}

export interface NewApplication {
  /** What the template asks for. */
  templateData?: Record<string, unknown> | undefined;
  /** Unique on the platform; the sub-domain of the application. */
  appIdentifier?: string | undefined;
  /** Address of the logo. */
  appLogo?: string | undefined;
  /** What the application is. */
  appDescription?: string | undefined;
  defaultProtocol?: ApplicationProtocol | undefined;
  /** Addresses that codes and tokens may be sent to. */
  redirectUris?: string[] | undefined;
  /** Addresses to return to after sign-out. */
  logoutRedirectUris?: string[] | undefined;
  /** Where sign-in starts; the hosted page otherwise. */
  initLoginUri?: string | undefined;
  /** Share the sign-in of the pool. */
  ssoEnabled?: boolean | undefined;
  oidcConfig?: OidcConfig | undefined;
  /** Switch SAML 2.0 on. */
  samlProviderEnabled?: boolean | undefined;
  samlConfig?: SamlConfig | undefined;
  /** Switch plain OAuth 2.0 on. */
  oauthProviderEnabled?: boolean | undefined;
  oauthConfig?: OauthConfig | undefined;
  /** Switch CAS on. */
  casProviderEnabled?: boolean | undefined;
  casConfig?: CasConfigInput | undefined;
  registerConfig?: ApplicationRegisterConfig | undefined;
  brandingConfig?: ApplicationBrandingChanges | undefined;
  /** Name for display. */
  appName: string;
  /** Template to make the application from. */
  template?: string | undefined;
  appType?: ApplicationType | undefined;
  loginConfig?: NewApplicationLoginConfig | undefined;
}

export interface NewApplicationLoginConfig {
  /** Register unknown people on the sign-in page. */
  mergeLoginAndRegisterPage?: boolean | undefined;
  /** The ways to sign in. */
  enabledBasicLoginMethods?: ('PHONE_CODE' | 'EMAIL_CODE' | 'PHONE_PASSWORD' | 'EMAIL_PASSWORD' | 'USERNAME_PASSWORD' | 'SELF_BUILT_APP_QRCODE')[] | undefined;
  /** What the page shows first. */
  defaultLoginMethod?: {
    /** The tab that the page opens with. */
    connectionType: 'PASSCODE' | 'PASSWORD' | 'QRCODE' | 'LDAP' | 'AD';
    /** What the QR code is for. */
    qrcodeType?: 'SELF_BUILT_APP' | 'WECHAT_OFFICIAL_ACCOUNT' | 'WECHAT_MINI_PROGRAM' | undefined;
    /** The connection behind the QR code. */
    qrcodeExtIdpConnId?: string | undefined;
    /** The Active Directory connection. */
    adExtIdpConnId?: string | undefined;
    /** The LDAP connection. */
    ldapExtIdpConnId?: string | undefined;
  } | undefined;
  /** Ask the user for consent. */
  showAuthorizationPage: boolean;
  /** The identity sources that the page offers. */
  enabledExtIdpConnIds?: {
    /** The connection. */
    extIdpConnId: string;
  }[] | undefined;
  /** Offer all identity sources of the pool. */
  enabledAllExtIdpConns?: boolean | undefined;
}

export interface NewIdentity {
  /** The identity source. */
  extIdpId: string;
  provider: IdentityProvider;
  /** What userIdInIdp is: openid, unionid, primary or generic. */
  type: string;
  /** The id of the user at the identity source. */
  userIdInIdp: string;
  /** The profile at the identity source. */
  userInfoInIdp?: Record<string, unknown> | undefined;
  /** Access token of the source. */
  accessToken?: string | undefined;
  /** Refresh token of the source. */
  refreshToken?: string | undefined;
  /** The connections through which the user came. */
  originConnIds: string[];
}

export interface NewUser {
  /** Full name. */
  name?: string | undefined;
  /** Name for display. */
  nickname?: string | undefined;
  /** Address of the picture. */
  photo?: string | undefined;
  /** M, F, or U when it is not known. */
  gender?: 'M' | 'F' | 'U' | undefined;
  /** Date of birth, YYYY-MM-DD. */
  birthdate?: string | undefined;
  /** Country of residence. */
  country?: string | undefined;
  /** Province or state. */
  province?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** Address on one line. */
  address?: string | undefined;
  /** Street and number. */
  streetAddress?: string | undefined;
  /** Postal code. */
  postalCode?: string | undefined;
  /** Employer. */
  company?: string | undefined;
  /** Number of an identity document. */
  identityNumber?: string | undefined;
  /** The browser that was used last. */
  browser?: string | undefined;
  /** The device that was used last. */
  device?: string | undefined;
  /** Given name. */
  givenName?: string | undefined;
  /** Family name. */
  familyName?: string | undefined;
  /** Middle name. */
  middleName?: string | undefined;
  /** Address of a profile page. */
  profile?: string | undefined;
  /** The name that the user would like to be called. */
  preferredUsername?: string | undefined;
  /** Personal web site. */
  website?: string | undefined;
  /** Time zone, such as Asia/Shanghai. */
  zoneinfo?: string | undefined;
  /** Language tag, such as zh-CN. */
  locale?: string | undefined;
  /** Postal address, ready to print. */
  formatted?: string | undefined;
  /** Region of the postal address. */
  region?: string | undefined;
  status?: UserStatus | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
  /** Whether the address counts as confirmed. */
  emailVerified?: boolean | undefined;
  /** Whether the number counts as confirmed. */
  phoneVerified?: boolean | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
  /** Name to sign in with, unique in the pool. */
  username?: string | undefined;
  /** E-mail address, unique in the pool. */
  email?: string | undefined;
  /** Phone number, unique in the pool. */
  phone?: string | undefined;
  /** Id in a system of yours, unique in the pool. */
  externalId?: string | undefined;
  /** Password, encrypted as options.passwordEncryptType says. */
  password?: string | undefined;
  /** Salt of a ready-made hash; see options.keepPassword. */
  salt?: string | undefined;
  /** Tenants to join. */
  tenantIds?: string[] | undefined;
  /** An authenticator that the user has already. */
  otp?: {
    /** Base32 secret of the authenticator. */
    secret: string;
    /** Code that replaces a lost authenticator. */
    recoveryCode?: string | undefined;
  } | undefined;
  /** Departments to join. */
  departmentIds?: string[] | undefined;
  /** Values of the data object behind the user. */
  metadataSource?: Record<string, unknown> | undefined;
  /** External identities to link. */
  identities?: NewIdentity[] | undefined;
}

export interface NewUserOptions {
  /**
   * The password is a ready-made hash; store it as it is, with its salt.
   * @default false
   */
  keepPassword?: boolean | undefined;
  /**
   * Make up a password.
   * @default false
   */
  autoGeneratePassword?: boolean | undefined;
  /**
   * Ask for a new password at the first sign-in.
   * @default false
   */
  resetPasswordOnFirstLogin?: boolean | undefined;
  /**
   * What departmentIds hold.
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code' | undefined;
  /** How to tell the user about the new account. */
  sendNotification?: {
    /**
     * Send an e-mail.
     * @default false
     */
    sendEmailNotification?: boolean | undefined;
    /**
     * Send a text message.
     * @default false
     */
    sendPhoneNotification?: boolean | undefined;
    /** The application whose address the message names. */
    appId?: string | undefined;
  } | undefined;
  /**
   * How the password is encrypted, with the public key that /api/v3/system shows.
   * @default 'none'
   */
  passwordEncryptType?: 'none' | 'rsa' | 'sm2' | undefined;
}

export interface OauthConfig {
  /** Id of the application; always the same as appId. */
  client_id?: string | undefined;
  /** Addresses that codes and tokens may be sent to. */
  redirect_uris?: string[] | undefined;
  /** The grants that the application may use. */
  grants?: string[] | undefined;
  /** The same as grants. */
  grant_types?: string[] | undefined;
  /** Seconds that an access token lives. */
  access_token_lifetime?: number | undefined;
  /** Seconds that a refresh token lives. */
  refresh_token_lifetime?: number | undefined;
  /** Proof at introspection. */
  introspection_endpoint_auth_method?: 'client_secret_post' | 'client_secret_basic' | 'none' | undefined;
  /** Proof at revocation. */
  revocation_endpoint_auth_method?: 'client_secret_post' | 'client_secret_basic' | 'none' | undefined;
}

export interface OidcConfig {
  /** Id of the application; always the same as appId. */
  client_id?: string | undefined;
  /** Addresses that codes and tokens may be sent to. */
  redirect_uris?: string[] | undefined;
  /** Addresses to return to after sign-out. */
  post_logout_redirect_uris?: string[] | undefined;
  /** The grants that the application may use. */
  grant_types?: ('authorization_code' | 'refresh_token' | 'client_credentials' | 'password' | 'implicit' | 'http://authing.cn/oidc/grant_type/authing_token')[] | undefined;
  /** What the authorization endpoint may answer. */
  response_types?: ('none' | 'code' | 'token' | 'id_token' | 'id_token token' | 'code id_token' | 'code token' | 'code id_token token')[] | undefined;
  /** How id tokens are signed. */
  id_token_signed_response_alg?: 'HS256' | 'RS256' | undefined;
  /** Proof at the token endpoint. */
  token_endpoint_auth_method?: 'client_secret_post' | 'client_secret_basic' | 'none' | undefined;
  /** Proof at introspection. */
  introspection_endpoint_auth_method?: 'client_secret_post' | 'client_secret_basic' | 'none' | undefined;
  /** Proof at revocation. */
  revocation_endpoint_auth_method?: 'client_secret_post' | 'client_secret_basic' | 'none' | undefined;
  /** Seconds that an authorization code lives. */
  authorization_code_expire?: number | undefined;
  /** Seconds that an id token lives. */
  id_token_expire?: number | undefined;
  /** Seconds that an access token lives. */
  access_token_expire?: number | undefined;
  /** Seconds that a refresh token lives. */
  refresh_token_expire?: number | undefined;
  /** Seconds that a sign-in lives for CAS. */
  cas_expire?: number | undefined;
  /** Do not ask the user for consent. */
  skip_consent?: boolean | undefined;
  /** Issue a new refresh token at each use. */
  rotate_refresh_token?: boolean | undefined;
  /** Accept code challenges that are not hashed. */
  allow_plain_pkce?: boolean | undefined;
  /** Where the public keys of the application are. */
  jwks_uri?: string | undefined;
}

export interface Pagination {
  /**
   * Page to return, from 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Entries on a page, at most 50.
   * @default 10
   */
  limit?: number | undefined;
}

export interface ParsedUserAgent {
  /** Kind of device. */
  device?: string | null | undefined;
  /** Name of the browser; the same as browser. */
  name?: string | null | undefined;
  /** Name of the browser. */
  browser?: string | null | undefined;
  /** Operating system. */
  os?: string | null | undefined;
}

export interface PolicyCondition {
  /** What is looked at, such as SourceIp or CurrentTime. */
  param: string;
  /** How it is compared, such as IpAddress or DateLessThan. */
  operator: string;
  /** What it is compared with. */
  value: string;
}

/** What a resource stands for. */
export type ResourceType = 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI';

export interface Role {
  /** Unique and permanent. */
  id: string;
  /** Unique in the permission space. */
  code: string;
  /** Name for display. */
  name: string;
  /** What the role is for; empty when nobody said. */
  description: string;
  /** Code of the permission space. */
  namespace: string;
  /** Name of the permission space. */
  namespaceName: string;
  /** A disabled role grants nothing. */
  status?: 'ENABLE' | 'DISABLE' | null | undefined;
  /** When the role ends, in milliseconds since 1970; null for never. */
  disableTime?: number | null | undefined;
  /** Whether users may apply for the role. */
  enablePermissionApply?: boolean | null | undefined;
}

export interface RoleAssignment {
  /** Id of the role. */
  roleId: string;
  /** ENABLE or DISABLE. */
  status: string;
  /** When the assignment starts, in milliseconds since 1970. */
  enableTime?: number | null | undefined;
  /** When the assignment ends, in milliseconds since 1970. */
  endTime?: number | null | undefined;
  /** The user pool. */
  userPoolId: string;
  /** Name of the role. */
  roleName: string;
  /** Code of the role. */
  roleCode: string;
  /** What the role is for. */
  description?: string | null | undefined;
  /** When the role was assigned. */
  createdAt: string;
  /** When the assignment last changed. */
  updatedAt: string;
  /** What the identifier names. */
  targetType?: string | null | undefined;
  /** Who has the role. */
  targetIdentifier?: string | null | undefined;
}

export interface RoleCheck {
  /** Whether the role could be created. */
  isValid: boolean;
  /** What stands in the way. */
  message?: boolean | string | null | undefined;
}

export interface RoleDepartment {
  /** Id of the department. */
  id: string;
  /** Code of the department. */
  code?: string | null | undefined;
  /** Name of the department. */
  name: string;
  /** What the department does. */
  description?: string | null | undefined;
}

export interface RoleKey {
  /** Code of the role. */
  code: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface RoleResource {
  /** Code of the resource. */
  resourceCode: string;
  resourceType: ResourceType;
  /** The actions that are allowed or refused. */
  actions: string[];
  /** Address of the API behind the resource. */
  apiIdentifier?: string | null | undefined;
}

export interface SamlConfig {
  /** Assertion consumer address when the request names none. */
  acs?: string | undefined;
  /** Certificate that requests must be signed with. */
  samlRequestSigningCert?: string | undefined;
  /** Sign the response as well as the assertion. */
  signResponse?: boolean | undefined;
  /** Format of the name identifier. */
  nameIdentifierFormat?: string | undefined;
  /** Seconds that an assertion lives. */
  lifetimeInSeconds?: number | undefined;
  /** How the user was authenticated. */
  authnContextClassRef?: string | undefined;
  /** Identifier of the signature algorithm. */
  signatureAlgorithm?: string | undefined;
  /** Identifier of the digest algorithm. */
  digestAlgorithm?: string | undefined;
  /** User member to attribute name. */
  mappings?: Record<string, string> | undefined;
  /** Destination of the response. */
  destination?: string | undefined;
  /** Recipient of the assertion. */
  recipient?: string | undefined;
  /** Audience of the assertion. */
  audience?: string | undefined;
  /** Domain that replaces the one of the address. */
  emailDomainSubstitution?: string | undefined;
}

export interface SecurityLevel {
  /** Strength of the password: 1 low, 2 middle, 3 high, 0 for none. */
  passwordSecurityLevel: number;
  /** Whether a second factor is set up. */
  mfaEnrolled: boolean;
  /** Whether there is a password. */
  passwordSet: boolean;
  /** Whether there is an e-mail address. */
  emailBinded: boolean;
  /** Whether there is a phone number. */
  phoneBinded: boolean;
  /** The whole as a number from 0 to 100. */
  securityScore: number;
}

export interface Success {
  /** Always true; a failure has another statusCode. */
  success: boolean;
}

export interface SystemInfo {
  /** RSA key in PEM. */
  rsa: {
    /** Key to encrypt passwords with. */
    publicKey: string;
  };
  /** SM2 key in hexadecimal. */
  sm2: {
    /** Key to encrypt passwords with. */
    publicKey: string;
  };
  /** What runs here. */
  version: {
    /** Version of the server. */
    server: string;
    /** Version of the console. */
    console: string;
    /** Version of the sign-in pages. */
    login: string;
  };
  /** Addresses from which the server calls others. */
  publicIps: string[];
}

export interface Target {
  /** What the identifier names. */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';
  /** Id of a user or department, code of a role or group. */
  targetIdentifier: string;
}

export interface TenantApplication {
  /** The user pool. */
  userPoolId: string;
  /** Id of the application within the tenant. */
  tenantAppId: string;
  /** Name for display. */
  name: string;
  /** What the application is. */
  description?: string | null | undefined;
  /** Address of the logo. */
  logo?: string | null | undefined;
  /** What kind of program it is. */
  applicationType: string;
  /** Whether it shares the sign-in of the pool. */
  ssoEnabled: boolean;
  /** The application. */
  appId: string;
}

export interface Translation {
  /** Whether the text is shown in this language. */
  enabled: boolean;
  /** The text. */
  value: string;
}

export interface User {
  /** Unique and permanent. */
  userId: string;
  /** ISO 8601, UTC. */
  createdAt: string;
  /** ISO 8601, UTC. */
  updatedAt: string;
  status: UserStatus;
  /** Whether the account may be worked with. */
  workStatus: 'Active' | 'Closed';
  /** Id in a system of yours, unique in the pool. */
  externalId?: string | null | undefined;
  /** E-mail address, unique in the pool. */
  email?: string | null | undefined;
  /** Phone number without country code, unique in the pool. */
  phone?: string | null | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | null | undefined;
  /** Name to sign in with, unique in the pool. */
  username?: string | null | undefined;
  /** Full name. */
  name?: string | null | undefined;
  /** Name for display. */
  nickname?: string | null | undefined;
  /** Address of the picture. */
  photo?: string | null | undefined;
  /** How often the user has signed in. */
  loginsCount?: number | null | undefined;
  /** When the user signed in last. */
  lastLogin?: string | null | undefined;
  /** The address of the last sign-in. */
  lastIp?: string | null | undefined;
  /** M, F, or U when it is not known. */
  gender: 'M' | 'F' | 'U';
  /** Whether the address has been confirmed. */
  emailVerified: boolean;
  /** Whether the number has been confirmed. */
  phoneVerified: boolean;
  /** When the password was last set. */
  passwordLastSetAt?: string | null | undefined;
  /** Date of birth, YYYY-MM-DD. */
  birthdate?: string | null | undefined;
  /** Country of residence. */
  country?: string | null | undefined;
  /** Province or state. */
  province?: string | null | undefined;
  /** City. */
  city?: string | null | undefined;
  /** Address on one line. */
  address?: string | null | undefined;
  /** Street and number. */
  streetAddress?: string | null | undefined;
  /** Postal code. */
  postalCode?: string | null | undefined;
  /** Employer. */
  company?: string | null | undefined;
  /** The browser that was used last. */
  browser?: string | null | undefined;
  /** The device that was used last. */
  device?: string | null | undefined;
  /** Given name. */
  givenName?: string | null | undefined;
  /** Family name. */
  familyName?: string | null | undefined;
  /** Middle name. */
  middleName?: string | null | undefined;
  /** Address of a profile page. */
  profile?: string | null | undefined;
  /** The name that the user would like to be called. */
  preferredUsername?: string | null | undefined;
  /** Personal web site. */
  website?: string | null | undefined;
  /** Time zone, such as Asia/Shanghai. */
  zoneinfo?: string | null | undefined;
  /** Language tag, such as zh-CN. */
  locale?: string | null | undefined;
  /** Postal address, ready to print. */
  formatted?: string | null | undefined;
  /** Region of the postal address. */
  region?: string | null | undefined;
  /** How the account came to be. */
  userSourceType: 'excel' | 'register' | 'adminCreated' | 'sync';
  /** The application or task that created the account. */
  userSourceId?: string | null | undefined;
  /** The application that the user signed in to last. */
  lastLoginApp?: string | null | undefined;
  /** The main department. */
  mainDepartmentId?: string | null | undefined;
  /** When a second factor was last checked. */
  lastMfaTime?: string | null | undefined;
  /** Strength of the password: 1 low, 2 middle, 3 high. */
  passwordSecurityLevel?: number | null | undefined;
  /** Whether a new password is due at the next sign-in. */
  resetPasswordOnNextLogin?: boolean | null | undefined;
  /** The ways by which the account was registered. */
  registerSource?: string[] | null | undefined;
  /** Departments, when they were asked for. */
  departmentIds?: string[] | null | undefined;
  /** External identities, when they were asked for. */
  identities?: Identity[] | null | undefined;
  /** Number of an identity document. */
  identityNumber?: string | null | undefined;
  /** Custom fields, when they were asked for. */
  customData?: Record<string, unknown> | null | undefined;
  /** Values of the data object behind the user. */
  metadataSource?: Record<string, unknown> | null | undefined;
  /** Posts, when they were asked for. */
  postIdList?: string[] | null | undefined;
  /** When the status last changed. */
  statusChangedAt?: string | null | undefined;
  /** The tenant that the user belongs to. */
  tenantId?: string | null | undefined;
  /** When the user registered. */
  signedUp?: string | null | undefined;
  /** All tenants, when they were asked for. */
  tenantIds?: string[] | null | undefined;
  /** When the password expires, when that was asked for. */
  userPasswordExpireTime?: string | null | undefined;
}

export interface UserActionLog {
  /** Address of the caller. */
  clientIp?: string | null | undefined;
  /** Whether it worked. */
  success: boolean;
  /** Browser or program of the caller. */
  userAgent?: string | null | undefined;
  parsedUserAgent?: ParsedUserAgent | null | undefined;
  geoip?: GeoIp | null | undefined;
  /** When it happened. */
  timestamp: string;
  /** The request that it belongs to. */
  requestId: string;
  /** The user; null when nobody was found. */
  userId?: string | null | undefined;
  /** Picture of the user. */
  userAvatar?: string | null | undefined;
  /** Name of the user for display. */
  userDisplayName?: string | null | undefined;
  /** How often the user has signed in. */
  userLoginsCount?: number | null | undefined;
  /** The application. */
  appId?: string | null | undefined;
  /** Name of the application. */
  appName?: string | null | undefined;
  /** Logo of the application. */
  appLogo?: string | null | undefined;
  /** Where to sign in to the application. */
  appLoginUrl?: string | null | undefined;
  /** What the user did. */
  eventType: 'login' | 'logout' | 'register' | 'verifyMfa' | 'updateUserPrefile' | 'updateUserPassword' | 'updateUserEmail' | 'updateUserPhone' | 'bindMfa' | 'bindEmail' | 'bindPhone' | 'unbindPhone' | 'unbindEmail' | 'unbindMFA' | 'refreshUserTokenBySelf' | 'deleteAccount' | 'verifyFirstLogin' | 'securityResourceAccess';
  /** More about it. */
  eventDetail?: string | null | undefined;
}

export interface UserChangeOptions {
  /**
   * Ask for a new password at the next sign-in.
   * @default false
   */
  resetPasswordOnNextLogin?: boolean | undefined;
  /**
   * How the password is encrypted, with the public key that /api/v3/system shows.
   * @default 'none'
   */
  passwordEncryptType?: 'none' | 'rsa' | 'sm2' | undefined;
  /**
   * Make up a password.
   * @default false
   */
  autoGeneratePassword?: boolean | undefined;
  /** How to tell the user about the new password. */
  sendPasswordResetedNotification?: {
    /**
     * Send an e-mail to the address of the user.
     * @default false
     */
    sendDefaultEmailNotification?: boolean | undefined;
    /**
     * Send a text message to the number of the user.
     * @default false
     */
    sendDefaultPhoneNotification?: boolean | undefined;
    /** Send an e-mail to this address instead. */
    inputSendEmailNotification?: string | undefined;
    /** Send a text message to this number instead. */
    inputSendPhoneNotification?: string | undefined;
    /** The application whose address the message names. */
    appId?: string | undefined;
  } | undefined;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
  /**
   * The older name of resetPasswordOnNextLogin.
   * @default false
   */
  resetPasswordOnFirstLogin?: boolean | undefined;
}

export interface UserChanges {
  /** Full name. */
  name?: string | undefined;
  /** Name for display. */
  nickname?: string | undefined;
  /** Address of the picture. */
  photo?: string | undefined;
  /** M, F, or U when it is not known. */
  gender?: 'M' | 'F' | 'U' | undefined;
  /** Date of birth, YYYY-MM-DD. */
  birthdate?: string | undefined;
  /** Country of residence. */
  country?: string | undefined;
  /** Province or state. */
  province?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** Address on one line. */
  address?: string | undefined;
  /** Street and number. */
  streetAddress?: string | undefined;
  /** Postal code. */
  postalCode?: string | undefined;
  /** Employer. */
  company?: string | undefined;
  /** Number of an identity document. */
  identityNumber?: string | undefined;
  /** The browser that was used last. */
  browser?: string | undefined;
  /** The device that was used last. */
  device?: string | undefined;
  /** Given name. */
  givenName?: string | undefined;
  /** Family name. */
  familyName?: string | undefined;
  /** Middle name. */
  middleName?: string | undefined;
  /** Address of a profile page. */
  profile?: string | undefined;
  /** The name that the user would like to be called. */
  preferredUsername?: string | undefined;
  /** Personal web site. */
  website?: string | undefined;
  /** Time zone, such as Asia/Shanghai. */
  zoneinfo?: string | undefined;
  /** Language tag, such as zh-CN. */
  locale?: string | undefined;
  /** Postal address, ready to print. */
  formatted?: string | undefined;
  /** Region of the postal address. */
  region?: string | undefined;
  status?: UserStatus | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
  /** Whether the address counts as confirmed. */
  emailVerified?: boolean | undefined;
  /** Whether the number counts as confirmed. */
  phoneVerified?: boolean | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
  /** The user, by the kind of id that options.userIdType names. */
  userId: string;
  /** Name to sign in with; empty to remove it. */
  username?: string | undefined;
  /** E-mail address; empty to remove it. */
  email?: string | "" | undefined;
  /** Phone number; empty to remove it. */
  phone?: string | "" | undefined;
  /** Id in a system of yours; empty to remove it. */
  externalId?: string | undefined;
  /** New password, encrypted as options.passwordEncryptType says. */
  password?: string | undefined;
  /** Values of the data object behind the user. */
  metadata?: Record<string, unknown> | undefined;
}

export interface UserCondition {
  /** A member of the user, or the key of a custom field. */
  field: string;
  /** How the member is compared. */
  operator: 'EQUAL' | 'NOT_EQUAL' | 'CONTAINS' | 'NOT_CONTAINS' | 'IS_NULL' | 'NOT_NULL' | 'IN' | 'GREATER' | 'LESSER' | 'BETWEEN';
  /** What it is compared with: a list for IN, two values for BETWEEN. */
  value?: unknown | undefined;
}

export interface UserDepartment {
  /** Code of the organization. */
  organizationCode: string;
  /** Id of the department. */
  departmentId: string;
  /** Whether it is the top of the organization. */
  isRoot: boolean;
  /** When the department was created. */
  createdAt: string;
  /** Name of the department. */
  name: string;
  /** What the department does. */
  description?: string | null | undefined;
  /** Id of the department in the system it is synchronized from. */
  openDepartmentId?: string | null | undefined;
  /** Whether the user leads the department. */
  isLeader: boolean;
  /** Code of the department. */
  code?: string | null | undefined;
  /** Whether it is the main department of the user. */
  isMainDepartment: boolean;
  /** When the user joined. */
  joinedAt: string;
  /** Whether the department exists for grouping only. */
  isVirtualNode: boolean;
  /** The name in other languages. */
  i18n?: {
    name: Multilingual;
  } | null | undefined;
  /** Custom fields, when they were asked for. */
  customData?: Record<string, unknown> | null | undefined;
  /** Ids from the top down, when paths were asked for. */
  departmentIdPath?: string[] | null | undefined;
  /** Codes from the top down. */
  departmentCodePath?: string[] | null | undefined;
  /** Names from the top down. */
  departmentNamePath?: string[] | null | undefined;
}

export interface UserIdOptions {
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface UserListOptions {
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include external identities.
   * @default false
   */
  withIdentities?: boolean | undefined;
  /**
   * Include the ids of departments.
   * @default false
   */
  withDepartmentIds?: boolean | undefined;
  /** @default {} */
  pagination?: Pagination | undefined;
  /** Sort by the first, then the second, and so on. */
  sort?: UserSorting[] | undefined;
  /** The members that keywords are looked for in. */
  fuzzySearchOn?: ('id' | 'phone' | 'email' | 'name' | 'username' | 'externalId' | 'nickname' | 'company' | 'givenName' | 'familyName' | 'middleName' | 'profile' | 'preferredUsername' | 'website' | 'address' | 'formatted' | 'streetAddress' | 'postalCode' | 'identityNumber')[] | undefined;
  /**
   * Include the ids of posts.
   * @default false
   */
  withPost?: boolean | undefined;
  /**
   * Give custom fields as plain values.
   * @default false
   */
  flatCustomData?: boolean | undefined;
}

export interface UserSorting {
  field: 'id' | 'createdAt' | 'updatedAt' | 'email' | 'username' | 'externalId' | 'phone' | 'status' | 'statusChangedAt' | 'passwordLastSetAt' | 'loginsCount' | 'gender' | 'lastLogin' | 'userSourceType' | 'lastMfaTime' | 'passwordSecurityLevel' | 'phoneCountryCode' | 'lastIp';
  order: 'asc' | 'desc';
}

/** Where the account stands; only an activated one may sign in. */
export type UserStatus = 'Activated' | 'Suspended' | 'Deactivated' | 'Resigned' | 'Archived';

export interface UserSyncRelation {
  /** The system, such as wechatwork or dingtalk. */
  provider: string;
  /** The id of the user in that system. */
  userIdInIdp: string;
  /** The profile in that system. */
  userInfoInIdp?: Record<string, unknown> | null | undefined;
}
