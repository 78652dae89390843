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

/** What kind of subject may enter an application. */
export type AccessSubjectType = 'USER' | 'ROLE' | 'GROUP' | 'ORG' | 'AK_SK';

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

export interface AccountDeletion {
  /** Days in which a sign-in keeps an account that its user gave up. */
  graceDays: number;
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

export interface AppValidateRule {
  /** What kind it is. */
  type: 'None' | 'regExp' | 'phone' | 'email' | 'isNumber';
  /** Content of the message. */
  content: 'None' | 'regExp' | 'phone' | 'email' | 'isNumber';
  /** What went wrong. */
  errorMessage?: string | null | undefined;
  /** The name in other languages. */
  i18n?: {
    /** What went wrong. */
    errorMessage?: {
      /** Whether it is on. */
      enabled: boolean;
      /** The value. */
      value: string;
    } | null | undefined;
  } | null | undefined;
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
  /** What the template was given. */
  templateData?: Record<string, unknown> | null | undefined;
  /** Whether the launchpad shows it. */
  ssoShowLaunchpad: boolean;
  /** Whether users may apply for access. */
  enablePermissionApply: boolean;
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
  /** Colour of buttons and links; unreadable ones are corrected. */
  primaryColor?: string | undefined;
  /** Whether customCSS is used. */
  customCSSEnabled?: boolean | undefined;
  /** Style sheet of the sign-in page. */
  customCSS?: string | undefined;
  /** Look of the sign-in page. */
  guardVersion?: 'Advanced' | 'Classical' | undefined;
  /** Picture to show while the page loads. */
  customLoadingImage?: string | undefined;
  /** Background: a colour, a gradient or the address of a picture. */
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
  /** Show the agreements. */
  showAgreement?: boolean | undefined;
  /** What users must agree to. */
  agreements?: ApplicationAgreement[] | undefined;
}

export interface ApplicationBrandingConfig {
  /** Colour of buttons and links, such as #215ae5. */
  primaryColor?: string | null | undefined;
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
  enabledBasicLoginMethods: ('PHONE_CODE' | 'EMAIL_CODE' | 'PHONE_PASSWORD' | 'EMAIL_PASSWORD' | 'USERNAME_PASSWORD' | 'SELF_BUILT_APP_QRCODE' | 'PASSKEY')[];
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
  enabledBasicLoginMethods?: ('PHONE_CODE' | 'EMAIL_CODE' | 'PHONE_PASSWORD' | 'EMAIL_PASSWORD' | 'USERNAME_PASSWORD' | 'SELF_BUILT_APP_QRCODE' | 'PASSKEY')[] | undefined;
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

export interface ApplicationRule {
  /** Unique and permanent. */
  id: string;
  /** The target. */
  targetId: string;
  /** Name of the target. */
  targetName: string;
  targetType: AccessSubjectType;
  /** Whether access is allowed or refused. */
  effect: 'ALLOW' | 'DENY';
  /** Whether it is on. */
  enabled: boolean;
  /** What kind of rule it is. */
  permissionType: 'ALL' | 'SUBJECT';
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

export interface Approval {
  /** The approval. */
  approvalId: number;
  /** Number of the application for access. */
  number: string;
  /** Where it stands. */
  status: 'PENDING' | 'AGREED' | 'REFUSED';
  /** When it was applied for. */
  submitTime: string;
  /** When it was decided. */
  closedTime?: string | null | undefined;
  objectType: ApprovalType;
  /** What is applied for. */
  approvalObjectList: RequestedRole | {
    /** The object that is applied for. */
    objectId: string;
    /** Name of the object. */
    objectName: string;
    /** Address of the logo. */
    logo: string;
  };
  extraParams?: ApprovalReason | null | undefined;
}

export interface ApprovalReason {
  /** When it ends, in milliseconds since 1970. */
  endTime?: number | null | undefined;
  enableTime?: number | null | undefined;
}

/** What is applied for. */
export type ApprovalType = 'APP_PERMISSION_APPLY' | 'ROLE_PERMISSION_APPLY';

export interface ArchivedUser {
  /** The user. */
  userId: string;
  /** When the user was archived. */
  archivedAt: string;
}

export interface ArrayDataResource {
  /** Name of the resource. */
  resourceName: string;
  /** Code of the resource. */
  resourceCode: string;
  /** What kind it is. */
  type: 'TREE' | 'STRING' | 'ARRAY';
  /** What it is for. */
  description?: string | null | undefined;
  /** The structure of the resource. */
  struct: string[];
  /** The actions. */
  actions: string[];
}

export interface AsaAccount {
  /** The application. */
  appId: string;
  /** The hosted account. */
  accountId: string;
  /** User name, password and other secrets of the account. */
  accountInfo: Record<string, unknown>;
}

export interface AsaTarget {
  targetType: SubjectType;
  /** Which ones they are: ids or codes. */
  targetIdentifiers: string[];
}

export interface AttributionTarget {
  /** Which ones they are: ids or codes. */
  targetIdentifiers: string[];
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  targetType: AttributionType;
}

/** What invited people get. */
export type AttributionType = 'department' | 'post' | 'role' | 'group';

export interface AuthEnvParams {
  /** Address. */
  ip?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** Province or state. */
  province?: string | undefined;
  /** Country of residence. */
  country?: string | undefined;
  /** Kind of device. */
  deviceType?: 'PC' | 'Mobile' | undefined;
  /** Operating system. */
  systemType?: 'Windows' | 'MacOS' | 'Android' | 'iOS' | undefined;
  /** Browser. */
  browserType?: 'IE' | 'Chrome' | 'Firefox' | 'Safari' | 'Edge' | 'Opera' | 'Safe360' | 'QQBrowser' | undefined;
  /** When the request is made. */
  requestDate?: string | undefined;
}

export interface AuthenticationCredential {
  /** Id of the credential, in base64url. */
  id: string;
  /** The same. */
  rawId: string;
  /** What kind it is. */
  type: "public-key";
  /** What the authenticator answered. */
  response: {
    /** What the authenticator states, in base64url. */
    authenticatorData: string;
    /** What the browser states, in base64url. */
    clientDataJSON: string;
    /** Signature of both. */
    signature: string;
    /** Id of the user at the authenticator. */
    userHandle?: string | null | undefined;
  };
}

export interface AuthenticationRecord {
  /** Whether the user proved who they are. */
  authenticated: boolean;
  /** What kind of proof it is. */
  principalType: string;
  /** Number of the document. */
  principalCode: string;
  /** Name on the document. */
  principalName: string;
  /** When it was proved. */
  authenticatedAt: string;
}

export interface AuthorizedDataResource {
  /** Name of the resource. */
  resourceName: string;
  /** Code of the resource. */
  resourceCode: string;
  /** What kind it is. */
  type: 'TREE' | 'STRING' | 'ARRAY';
  /** What it is for. */
  description?: string | null | undefined;
  /** The structure of the resource. */
  struct: DataResourceTree | string | string[];
  /** Additional fields of the nodes. */
  extendFieldList?: NodeField[] | null | undefined;
  /** Code of the permission space. */
  namespaceCode: string;
  /** The actions. */
  actions: string[];
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

export interface BaseFieldChange {
  /** Key of the field. */
  key: string;
  /** Name of the field for display. */
  label?: string | undefined;
  /** What it is for. */
  description?: string | undefined;
  /** Whether users may change it. */
  userEditable?: boolean | undefined;
  /** Whether the console shows it. */
  visibleInAdminConsole?: boolean | undefined;
  /** Whether the personal center shows it. */
  visibleInUserCenter?: boolean | undefined;
  i18n?: CustomFieldNames | undefined;
}

export interface BasicProfile {
  /** Name to sign in with. */
  username?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
  /** Name for display. */
  name?: string | undefined;
  /** M, F, or U when it is not known. */
  gender?: 'M' | 'F' | 'U' | undefined;
  /** Country of residence. */
  country?: string | undefined;
  /** Province or state. */
  province?: string | undefined;
  /** City. */
  city?: string | undefined;
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

export interface ChangeEmailStrategy {
  /** Prove the old address as well. */
  verifyOldEmail: boolean;
}

export interface ChangePhoneStrategy {
  /** Prove the old number as well. */
  verifyOldPhone: boolean;
}

export interface CombinedFilter {
  /** What kind it is. */
  type: 'and' | 'or';
  /** The conditions. */
  filters: {
    /** What kind it is. */
    type: string;
    /** How it is compared. */
    operator: 'EQUAL' | 'NOT_EQUAL' | 'CONTAINS' | 'NOT_CONTAINS' | 'IS_NULL' | 'NOT_NULL' | 'IN' | 'NOT_IN' | 'GREATER' | 'LESSER' | 'BETWEEN';
    /** The value. */
    value: string | number;
  }[];
}

export interface CommonResource {
  /** Unique code. */
  code: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** Name for display. */
  name?: string | null | undefined;
  type: ResourceType;
  /** The actions. */
  actions?: ResourceAction[] | null | undefined;
  /** Address of the API behind the resource. */
  apiIdentifier?: string | null | undefined;
  /** Code of the permission space. */
  namespace?: string | null | undefined;
  /** Whether tenants may use it. */
  linkedToTenant?: boolean | null | undefined;
  /** Unique and permanent. */
  id: string;
  /** Id of the permission space. */
  namespaceId: number;
  /** Name of the permission space. */
  namespaceName: string;
  /** The user pool. */
  userPoolId: string;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt: string;
}

export interface Connection {
  /** Unique and permanent. */
  id: string;
  type: ConnectionType;
  /** The identity source. */
  extIdpId: string;
  /** Address of the logo. */
  logo: string;
  /** Unique name in addresses. */
  identifier?: string | null | undefined;
  /** Name for display. */
  displayName?: string | null | undefined;
  /** Do not create accounts for unknown people. */
  loginOnly: boolean;
  /** How accounts are matched with those of the pool. */
  associationMode: 'none' | 'field' | 'challenge';
  /** How users prove an account that is to be linked. */
  challengeBindingMethods: string[];
}

/** The kind of connection to an identity source. */
export type ConnectionType = 'oidc' | 'oauth' | 'saml' | 'ldap' | 'ad' | 'cas' | 'azure-ad' | 'alipay' | 'facebook' | 'facebook:mobile' | 'twitter' | 'google:mobile' | 'google' | 'wechat:pc' | 'wechat:mobile' | 'wechat:webpage-authorization' | 'wechatmp-qrcode' | 'wechat:miniprogram:default' | 'wechat:miniprogram:qrconnect' | 'wechat:miniprogram:app-launch' | 'github' | 'github:mobile' | 'qq' | 'qq:mobile' | 'wechatwork:corp:qrconnect' | 'wechatwork:agency:qrconnect' | 'wechatwork:service-provider:qrconnect' | 'wechatwork:mobile' | 'wechatwork:agency:mobile' | 'dingtalk' | 'dingtalk:mobile' | 'dingtalk:provider' | 'weibo' | 'weibo:mobile' | 'apple' | 'apple:web' | 'baidu' | 'baidu:mobile' | 'lark-internal' | 'lark-public' | 'lark-block' | 'gitlab' | 'gitlab:mobile' | 'linkedin' | 'linkedin:mobile' | 'slack' | 'slack:mobile' | 'yidun' | 'qingcloud' | 'gitee' | 'gitee:mobile' | 'instagram' | 'welink' | 'ad-kerberos' | 'huawei' | 'huawei:mobile' | 'honor' | 'xiaomi' | 'xiaomi:mobile' | 'aws' | 'amazon' | 'amazon:mobile' | 'douyin:mobile' | 'douyin:miniprogram:default' | 'kuaishou:mobile' | 'line:mobile' | 'oppo:mobile' | 'wechatwork:qrconnect:of:authing:agency' | 'sdbz' | 'zjzwfw-qrcode' | 'zzding' | 'seeyona8v5';

export interface CookieSettings {
  /** Seconds that the session lives. */
  cookieExpiresIn: number;
  /** End the session with the browser. */
  cookieExpiresOnBrowserSession: boolean;
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

export interface CreatedTenant {
  /** The tenant. */
  tenantId: string;
  /** The user pool. */
  userPoolId: string;
  /** Name for display. */
  name: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** Address of the logo. */
  logo: string;
  /** What members read who may not sign in. */
  rejectHint?: string | null | undefined;
  /** The applications. */
  appIds: string[];
  /** Who created it. */
  creator: string;
  /** The application that the tenant came from. */
  sourceAppId: string;
  /** Where it comes from. */
  source: string;
  /** Unique code. */
  code: string;
  /** Address under which it is served. */
  host: string;
  /** E-mail domains of the tenant. */
  enterpriseDomains: string[];
}

export interface CredentialCreationOptions {
  /** What the authenticator signs. */
  challenge: string;
  excludeCredentials: CredentialDescriptor[];
  pubKeyCredParams: {
    alg: number;
    /** What kind it is. */
    type: string;
  }[];
  rp: {
    /** Unique and permanent. */
    id: string;
    /** Name for display. */
    name: string;
  };
  /** Milliseconds that the function may take. */
  timeout: number;
  user: {
    /** Unique and permanent, in base64url. */
    id: string;
    /** Name for display. */
    name: string;
    /** Name for display. */
    displayName: string;
  };
  /** Whether the authenticator says where it comes from. */
  attestation: string;
  /** Which authenticators may be used. */
  authenticatorSelection: {
    residentKey: string;
    requireResidentKey: boolean;
    /** Whether the authenticator has to know its user. */
    userVerification: string;
  };
}

export interface CredentialDescriptor {
  /** Id of the credential, in base64url. */
  id: string;
  /** How the authenticator is reached. */
  transports: string[];
  /** What kind it is. */
  type: string;
}

export interface CredentialRequestOptions {
  /** What the authenticator signs. */
  challenge: string;
  /** The keys that may be used. None: all. */
  allowCredentials?: CredentialDescriptor[] | null | undefined;
  /** Domain that the credential belongs to. */
  rpId: string;
  /** Milliseconds that the function may take. */
  timeout: number;
  /** Whether the authenticator has to know its user. */
  userVerification: string;
}

export interface CustomField {
  targetType: SubjectType;
  /** When it was created. */
  createdAt?: string | null | undefined;
  /** What kind of value it holds. */
  dataType: 'STRING' | 'NUMBER' | 'DATETIME' | 'BOOLEAN' | 'ENUM';
  /** Key of the field. */
  key: string;
  /** Name of the field for display. */
  label: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** Whether the value is stored encrypted. */
  encrypted?: boolean | null | undefined;
  /** Whether every value may be there once only. */
  isUnique: boolean;
  /** Whether users may change it. */
  userEditable?: boolean | null | undefined;
  /** Whether the console shows it. */
  visibleInAdminConsole: boolean;
  /** Whether the personal center shows it. */
  visibleInUserCenter?: boolean | null | undefined;
  i18n?: CustomFieldNames | null | undefined;
  /** How to carry it out. */
  options?: CustomFieldOption[] | null | undefined;
}

export interface CustomFieldChange {
  targetType: SubjectType;
  /** Key of the field. */
  key: string;
  /** What kind of value it holds. */
  dataType?: 'STRING' | 'NUMBER' | 'DATETIME' | 'BOOLEAN' | 'ENUM' | undefined;
  /** Name of the field for display. */
  label?: string | undefined;
  /** What it is for. */
  description?: string | undefined;
  /** Whether the value is stored encrypted. */
  encrypted?: boolean | undefined;
  /** Whether every value may be there once only. */
  isUnique?: boolean | undefined;
  /** Whether users may change it. */
  userEditable?: boolean | undefined;
  /** Whether the console shows it. */
  visibleInAdminConsole?: boolean | undefined;
  /** Whether the personal center shows it. */
  visibleInUserCenter?: boolean | undefined;
  /** What values must look like. */
  validateRules?: unknown | undefined;
  /** The applications. */
  appIds?: string[] | undefined;
  /** Hide the value in lists. */
  desensitization?: boolean | undefined;
  /** How to carry it out. */
  options?: CustomFieldOption[] | undefined;
  i18n?: CustomFieldNames | undefined;
}

export interface CustomFieldNames {
  /** Name of the field for display. */
  label: Multilingual;
}

export interface CustomFieldOption {
  /** The value. */
  value: string;
  /** Name of the field for display. */
  label: string;
}

export interface DataModel {
  /** Unique and permanent. */
  id: string;
  /** The user pool. */
  userPoolId: string;
  /** Name for display. */
  name: string;
  /** What it is for. */
  description: string;
  /** What kind of value it holds. */
  dataType: 'list' | 'tree';
  /** Whether it is on. */
  enable: boolean;
  /** Key of the data object above. */
  parentKey: string;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt: string;
  type: DataModelType;
  /** Order of the fields. */
  fieldOrder: string;
  /** Settings. */
  config: Record<string, unknown>;
}

export interface DataModelField {
  /** Unique and permanent. */
  id: string;
  /** The data object. */
  modelId: string;
  /** Name for display. */
  name: string;
  /** Key of the field. */
  key: string;
  /** What kind it is. */
  type: number;
  /** Whether it is shown. */
  show: boolean;
  /** Whether the value may be changed. */
  editable: boolean;
  /** What to enter. */
  help: string;
  /** The value when none is given. */
  default: string;
  /** Whether a value is needed. */
  require: boolean;
  /** Whether every value may be there once only. */
  unique: boolean;
  /** Longest text. */
  maxLength: number;
  /** Largest number. */
  max: number;
  /** Smallest number. */
  min: number;
  /** What the value must match. */
  regexp: string;
  /** How the value is shown. */
  format: number;
  /** Whether it is chosen from a list. */
  dropDown: number;
  /** Data object that the field points to. */
  relationType: string;
  /** Whether it may point to several rows. */
  relationMultiple: boolean;
  /** Field of the related row that is shown. */
  relationShowKey: string;
  relationOptionalRange: RelationOptionalRange;
  /** Whether users see it. */
  userVisible: boolean;
}

export interface DataModelOperation {
  /** Unique and permanent. */
  id: string;
  /** The user pool. */
  userPoolId: string;
  /** The data object. */
  modelId: string;
  /** Name of the button. */
  operateName: string;
  /** Key of the button. */
  operateKey: string;
  /** Whether it is shown. */
  show: boolean;
  /** Whether it is built in. */
  isDefault: boolean;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt: string;
}

/** What a data object stands for. */
export type DataModelType = 'ueba' | 'user' | 'post' | 'group' | 'department' | 'organization' | 'device' | 'device_rely' | 'custom';

export interface DataPolicy {
  /** The policy. */
  policyId: string;
  /** Name of the policy. */
  policyName: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt: string;
}

export interface DataResource {
  /** Name of the resource. */
  resourceName: string;
  /** Code of the resource. */
  resourceCode: string;
  /** What kind it is. */
  type: 'TREE' | 'STRING' | 'ARRAY';
  /** What it is for. */
  description?: string | null | undefined;
  /** The structure of the resource. */
  struct: DataResourceTree | string | string[];
  /** Additional fields of the nodes. */
  extendFieldList?: NodeField[] | null | undefined;
  /** The actions. */
  actions: string[];
}

export interface DataResourceTree {
  /** Unique code. */
  code: string;
  /** Name for display. */
  name: string;
  /** The value. */
  value?: string | null | undefined;
  children?: DataResourceTree[] | null | undefined;
  /** Values of the additional fields. */
  extendFieldValue?: unknown | null | undefined;
}

export interface DataStatement {
  /** Whether access is allowed or refused. */
  effect: 'DENY' | 'ALLOW';
  /** The permissions. */
  permissions: string[];
}

export interface DecryptedField {
  /** The user, as it was sent. */
  userId?: string | null | undefined;
  /** The field, as it was sent. */
  fieldName?: string | null | undefined;
  /** The value in clear. */
  decryptedContent: string;
}

export interface Department {
  /** Code of the organization. */
  organizationCode: string;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt?: string | null | undefined;
  /** Id of the department in the system it is synchronized with. */
  openDepartmentId?: string | null | undefined;
  /** Name for display. */
  name: string;
  /** The users who lead it. */
  leaderUserIds?: string[] | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** The department above. */
  parentDepartmentId: string;
  /** Unique code. */
  code?: string | null | undefined;
  /** Code of the department above. */
  parentDepartmentCode: string;
  /** How many members it has. */
  membersCount: number;
  /** Whether there are departments below. */
  hasChildren: boolean;
  /** Whether it exists for grouping only. */
  isVirtualNode?: boolean | null | undefined;
  i18n?: DepartmentNames | null | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | null | undefined;
  /** Posts of the department. */
  posts?: string[] | null | undefined;
  /** The posts. */
  postIdList?: string[] | null | undefined;
  /** Where it stands. */
  status?: boolean | null | undefined;
  allow?: string | null | undefined;
}

export interface DepartmentNames {
  /** Name for display. */
  name: Multilingual;
}

export interface DeviceDescription {
  /** The device. */
  deviceId: string;
  /** Name for display. */
  name?: string | null | undefined;
  /** Version. */
  version?: string | null | undefined;
  /** What kind it is. */
  type: 'Browser' | 'Mobile' | 'Desktop';
  /** Model of the device. */
  mod?: string | null | undefined;
  /** Operating system. */
  os?: string | null | undefined;
  /** Where it stands. */
  status?: 'activated' | 'suspended' | 'deactivated' | null | undefined;
  /** Browser or program of the user. */
  userAgent?: string | null | undefined;
}

export interface DeviceExclusionRule {
  /** Which rule holds. */
  rule: 'disable' | 'condition:device' | 'condition:ip';
  deviceRule?: DeviceLimit | null | undefined;
  ipRule?: IpLimit | null | undefined;
}

export interface DeviceLimit {
  /** Devices that a user is signed in with at once. */
  maxOnlineDevices: number;
}

export interface DeviceLogin {
  /** The device. */
  deviceId: string;
  /** The user. */
  userId: string;
  /** The application. */
  appId?: string | null | undefined;
  /** Name of the application. */
  appName?: string | null | undefined;
  /** Logo of the application. */
  appLogo?: string | null | undefined;
  /** When the user signed in last. */
  lastLoginTime: string;
}

export interface DeviceRuleException {
  /** Name for display. */
  name?: string | null | undefined;
  /** Names from the top down. */
  namePath?: string | null | undefined;
  /** What the target is. */
  targetType: 'USER' | 'GROUP' | 'ROLE';
  /** The target. */
  targetId: string;
  /** Address of the picture. */
  photo?: string | null | undefined;
  /** When it was created. */
  createdAt: string;
}

export interface DeviceRuleScope {
  /** The application. */
  appId: string;
  /** Name of the application. */
  appName?: string | null | undefined;
  /** Logo of the application. */
  appLogo?: string | null | undefined;
  /** When it was created. */
  createdAt: string;
  /** Whether it is built in. */
  isDefault?: boolean | null | undefined;
}

/** What a code by e-mail is for. */
export type EmailChannel = 'CHANNEL_LOGIN' | 'CHANNEL_REGISTER' | 'CHANNEL_RESET_PASSWORD' | 'CHANNEL_VERIFY_EMAIL_LINK' | 'CHANNEL_UPDATE_EMAIL' | 'CHANNEL_BIND_EMAIL' | 'CHANNEL_UNBIND_EMAIL' | 'CHANNEL_VERIFY_MFA' | 'CHANNEL_UNLOCK_ACCOUNT' | 'CHANNEL_COMPLETE_EMAIL' | 'CHANNEL_DELETE_ACCOUNT';

export interface EmailProof {
  /** E-mail address. */
  email?: string | undefined;
  /** The code that was sent. */
  passCode: string;
}

export interface EmailProvider {
  /** Whether it is on. */
  enabled: boolean;
  /** What kind it is. */
  type?: 'ali' | 'qq' | 'sendgrid' | 'custom' | null | undefined;
  smtpConfig?: SmtpConfig | null | undefined;
  sendGridConfig?: {
    /** Who the message comes from. */
    sender: string;
    /** Key for the API of the service. */
    apikey: string;
  } | null | undefined;
  aliExmailConfig?: {
    /** Who the message comes from. */
    sender: string;
    /** Password of the mail account. */
    senderPass: string;
  } | null | undefined;
  tencentExmailConfig?: {
    /** Who the message comes from. */
    sender: string;
    /** Password of the mail account. */
    senderPass: string;
  } | null | undefined;
}

export interface EmailTemplate {
  /** Whether the own text replaces the standard one. */
  customizeEnabled: boolean;
  type: EmailTemplateType;
  /** Name for display. */
  name: string;
  /** Subject of the message. */
  subject: string;
  /** Who the message comes from. */
  sender: string;
  /** Content of the message. */
  content: string;
  /** Seconds until it expires. */
  expiresIn?: number | null | undefined;
  /** Where the link leads. */
  redirectTo?: string | null | undefined;
  /** The template language. */
  tplEngine?: 'handlebar' | 'ejs' | null | undefined;
}

/** What an e-mail is about. */
export type EmailTemplateType = 'WELCOME_EMAIL' | 'FIRST_CREATED_USER' | 'REGISTER_VERIFY_CODE' | 'LOGIN_VERIFY_CODE' | 'MFA_VERIFY_CODE' | 'INFORMATION_COMPLETION_VERIFY_CODE' | 'FIRST_EMAIL_LOGIN_VERIFY' | 'CONSOLE_CONDUCTED_VERIFY' | 'USER_PASSWORD_UPDATE_REMIND' | 'ADMIN_RESET_USER_PASSWORD_NOTIFICATION' | 'USER_PASSWORD_RESET_NOTIFICATION' | 'RESET_PASSWORD_VERIFY_CODE' | 'SELF_UNLOCKING_VERIFY_CODE' | 'EMAIL_BIND_VERIFY_CODE' | 'EMAIL_UNBIND_VERIFY_CODE';

export interface EventDefinition {
  /** Unique and permanent. */
  id: string;
  /** Unique code. */
  code: string;
  /** Topic of the event. */
  topic: string;
  /** Name for display. */
  name: string;
  /** What the event tells. */
  desc: string;
}

export interface Factor {
  /** The factor. */
  factorId: string;
  /** What kind of factor it is. */
  factorType: 'OTP' | 'SMS' | 'EMAIL' | 'FACE';
  /** Profile of the user. */
  profile: unknown;
}

export interface FailureLimit {
  /** Whether it is on. */
  enabled: boolean;
  /** Failures that are let pass. */
  limit: number;
  /** Seconds in which failures are counted. */
  timeInterval: number;
  /** The unit in which the time is shown. */
  unit?: string | null | undefined;
}

export interface FastpassQrcode {
  /** The occasion. */
  scene: string;
  /** The QR code. */
  qrcodeId: string;
  /** Where the app sends its answer. */
  apiHost: string;
  user: {
    /** Unique and permanent. */
    id: string;
    /** Name for display. */
    displayName: string;
    /** Address of the picture. */
    photo: string;
  };
  /** The application. */
  appId: string;
  userpool: {
    /** Unique and permanent. */
    id: string;
    /** Name for display. */
    displayName: string;
    /** Address of the picture. */
    photo: string;
  };
}

export interface FieldCondition {
  /** Key of the field. */
  key: string;
  /** The value. */
  value: unknown;
  /** How it is compared. */
  operator: string;
}

export interface FieldOptions {
  /** How to carry it out. */
  options: {
    /** The value. */
    value: string;
  }[];
}

/** Where an address is, as far as that is known. */
export interface GeoIp {
  /** Coordinates. */
  location?: {
    lon: number;
    lat: number;
  } | null | undefined;
  /** Country. */
  country_name?: string | null | undefined;
  /** Code of the country, two letters. */
  country_code2?: string | null | undefined;
  /** Code of the country, three letters. */
  country_code3?: string | null | undefined;
  /** Region. */
  region_name?: string | null | undefined;
  /** Code of the region. */
  region_code?: string | null | undefined;
  /** City. */
  city_name?: string | null | undefined;
  /** Code of the continent. */
  continent_code?: string | null | undefined;
  /** Time zone. */
  timezone?: string | null | undefined;
}

export interface GoodsPackage {
  /** Name for display. */
  name: string;
  /** Name in English. */
  nameEn: string;
  /** Price of one unit. */
  unitPrice: string;
  /** Unique code. */
  code: string;
  /** The group that it belongs to. */
  group: string;
  /** Code of the scenario. */
  sceneCode: string;
  /** Amount. */
  amount: string;
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

export interface IdentitySource {
  /** Unique and permanent. */
  id: string;
  /** Name for display. */
  name: string;
  /** Address of the logo. */
  logo: string;
  /** The tenant. */
  tenantId?: string | null | undefined;
  /** What kind it is. */
  type: string;
}

export interface IdentitySourceDetail {
  /** Unique and permanent. */
  id: string;
  /** Name for display. */
  name: string;
  /** Address of the logo. */
  logo: string;
  /** The tenant. */
  tenantId?: string | null | undefined;
  /** What kind it is. */
  type: string;
  /** Its connections. */
  connections: unknown;
  /** Whether users of the source join by themselves. */
  autoJoin: boolean;
}

export interface InitialPassword {
  /** What kind it is. */
  type: 'random' | 'custom';
  /** The password, when it is not made up. */
  custom?: string | undefined;
}

export interface InvitationApplicant {
  /** Unique and permanent. */
  id: string;
  /** Who applies. */
  applicant: string;
  /** E-mail address. */
  email: string;
  /** Who invited. */
  inviterId: string;
  /** Who decided. */
  operatorId?: string | null | undefined;
  /** Where it stands. */
  status: 'PENDING' | 'PASSED' | 'REJECTED';
  /** Whether an administrator decides, or nobody. */
  channel: 'MANUAL' | 'AUTO';
  inviterDetail?: UserSummary | null | undefined;
  operatorDetail?: UserSummary | null | undefined;
}

export interface InvitationDepartment {
  /** Code of the organization. */
  organizationCode: string;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt?: string | null | undefined;
  /** Id of the department in the system it is synchronized with. */
  openDepartmentId?: string | null | undefined;
  /** Name for display. */
  name: string;
  /** The users who lead it. */
  leaderUserIds?: string[] | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** The department above. */
  parentDepartmentId: string;
  /** Unique code. */
  code?: string | null | undefined;
  /** Code of the department above. */
  parentDepartmentCode: string;
  /** How many members it has. */
  membersCount: number;
  /** Whether there are departments below. */
  hasChildren: boolean;
  /** Whether it exists for grouping only. */
  isVirtualNode?: boolean | null | undefined;
  i18n?: DepartmentNames | null | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | null | undefined;
  /** Posts of the department. */
  posts?: string[] | null | undefined;
  /** The posts. */
  postIdList?: string[] | null | undefined;
  /** Where it stands. */
  status?: boolean | null | undefined;
  allow?: string | null | undefined;
  /** Unique and permanent. */
  id: string;
  /** Ids from the top down. */
  idPath?: string[] | null | undefined;
  /** Names from the top down. */
  namePath?: string[] | null | undefined;
  /** Codes from the top down. */
  codePath?: string | null | undefined;
}

export interface InvitationLink {
  /** The link. */
  link: string;
}

export interface InvitationLinkSettings {
  /** When a link stops to work. */
  inviteLinkDisuseRule: 'period' | 'afterFirstClick';
  /** The unit in which the life of a link is shown. */
  linkExpiredTimeUnit: 'forever' | 'day' | 'hour' | 'minute';
  /** Seconds until a link expires. */
  linkExpiredTimeOfSecond: number;
  /** The unit in which the life of the page is shown. */
  pageExpiredTimeUnit: 'minute' | 'hour' | 'day';
  /** Seconds until the page expires. */
  pageExpiredTimeOfSecond: number;
}

export interface InvitationPolicy {
  /** How people are invited. */
  inviteMethod: 'email';
  inviteLinkConfig: InvitationLinkSettings;
  /** The first password; never shown. */
  defaultPasswordConfig: {
    /** Whether the password is made up. */
    type: 'random' | 'custom';
  };
  /** Whether the e-mail shows the first password. */
  showPasswordInInviteEmail: boolean;
  /** Whether invited people prove their address or number. */
  enabledIdentifierVerify: boolean;
  /** Where the code of the proof goes first. */
  sendVerifyCodeMethod: 'prioritySMS' | 'priorityEmail';
  /** Whether invited people complete their profile. */
  enabledInfoFill: boolean;
  /** What is shown when the profile is to be completed. */
  registerInfoFillMsg?: string | null | undefined;
  /** Whether invited people link an external account. */
  enabledExtIdp: boolean;
  /** Whether linking may be skipped. */
  allowSkipBindExtIdp: boolean;
  /** What is shown when an account is to be linked. */
  extIdpBindMsg?: string | null | undefined;
  /** The connections. */
  extIdpConnIds: string[];
  /** Names of the fields that are asked for. */
  extendsFields: string[];
  /** The policy. */
  policyId: string;
  /** Name for display. */
  name: string;
  /** Who created it. */
  creatorId: string;
  creatorDetail?: UserSummary | null | undefined;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt: string;
}

export interface InvitationRoster {
  /** The roster. */
  rosterId: string;
  /** Name for display. */
  name: string;
  /** The policy. */
  policyId?: string | null | undefined;
  /** Where it stands. */
  status: 'editing' | 'invited';
  /** Who created it. */
  creatorId: string;
  creatorDetail?: UserSummary | null | undefined;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt: string;
  /** How many people are on it. */
  userCount: number;
  assignedPolicy?: InvitationPolicy | null | undefined;
}

export interface Invitee {
  /** The roster. */
  rosterId: string;
  /** The invited person. */
  inviteeId: string;
  /** Name for display. */
  name: string;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | null | undefined;
  /** Phone number. */
  phone?: string | null | undefined;
  /** E-mail address. */
  email: string;
  status: InviteeStatus;
  /** Where it comes from. */
  source: 'manualCreate' | 'fileImport';
  /** Who created it. */
  creatorId: string;
  creatorDetail?: UserSummary | null | undefined;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt: string;
}

export interface InviteeContext {
  /** Whether invited people prove their address or number. */
  enabledIdentifierVerify: boolean;
  /** Where the code of the proof goes first. */
  sendVerifyCodeMethod: 'prioritySMS' | 'priorityEmail';
  /** Whether invited people complete their profile. */
  enabledInfoFill: boolean;
  /** What is shown when the profile is to be completed. */
  registerInfoFillMsg?: string | null | undefined;
  extendsFields: RegistrationField[];
  /** Names of the fields in other languages. */
  extendsFieldsI18n: unknown;
  /** Choices of the fields. */
  extendsFieldsOptions: unknown[];
  /** E-mail address. */
  email: string;
  /** Phone number. */
  phone?: string | null | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | null | undefined;
  /** Name of the invited person. */
  inviteeName?: string | null | undefined;
  /** Wrong tries that are left. */
  verifyCodeMaxErrCount: number;
}

export interface InviteeProfile {
  /** Name to sign in with. */
  username?: string | undefined;
  /** Name for display. */
  nickname?: string | undefined;
  /** Employer. */
  company?: string | undefined;
  /** Address of the picture. */
  photo?: string | undefined;
  /** Device of the user. */
  device?: string | undefined;
  /** Browser of the user. */
  browser?: string | undefined;
  /** Name for display. */
  name?: string | undefined;
  /** Given name. */
  givenName?: string | undefined;
  /** Family name. */
  familyName?: string | undefined;
  /** Middle name. */
  middleName?: string | undefined;
  /** Profile of the user. */
  profile?: string | undefined;
  /** The name that the user would like to be called. */
  preferredUsername?: string | undefined;
  /** Personal web site. */
  website?: string | undefined;
  /** M, F, or U when it is not known. */
  gender?: 'M' | 'F' | 'U' | undefined;
  /** Date of birth, YYYY-MM-DD. */
  birthdate?: string | undefined;
  /** Time zone, such as Asia/Shanghai. */
  zoneinfo?: string | undefined;
  /** Language tag, such as zh-CN. */
  locale?: string | undefined;
  /** Address on one line. */
  address?: string | undefined;
  /** Postal address, ready to print. */
  formatted?: string | undefined;
  /** Street and number. */
  streetAddress?: string | undefined;
  /** Place of the postal address. */
  locality?: string | undefined;
  /** Region of the postal address. */
  region?: string | undefined;
  /** Postal code. */
  postalCode?: string | undefined;
  /** Country of residence. */
  country?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
}

export interface InviteeRecord {
  /** The roster. */
  rosterId: string;
  /** Name of the roster. */
  rosterName: string;
  /** The invited person. */
  inviteeId: string;
  /** Name of the invited person. */
  inviteeName: string;
  /** Country code of the phone number. */
  inviteePhoneCountryCode?: string | null | undefined;
  /** Phone number of the invited person. */
  inviteePhone?: string | null | undefined;
  /** E-mail address of the invited person. */
  inviteeEmail: string;
  inviteeStatus: InviteeStatus;
  /** How the person came onto the roster. */
  inviteeSource: 'manualCreate' | 'fileImport';
}

/** How far an invitation has come. */
export type InviteeStatus = 'invited' | 'registering' | 'registered' | 'reverted' | 'notInvited' | 'expired' | 'invitationSendFail' | 'joinedByOther';

export interface IpExemption {
  /** Whether it is on. */
  enabled: boolean;
  /** Addresses and networks that are exempt, one on each line or with commas between. */
  ipWhitelist: string;
}

export interface IpLimit {
  /** Addresses that a user is signed in from at once. */
  maxOnlineIPs: number;
}

export interface IpListEntry {
  /** Unique and permanent. */
  id: string;
  /** Address, or network such as 10.0.0.0/8. */
  ip: string;
  /** Whether the addresses are allowed or blocked. */
  ipType: string;
  /** How entries came to the list. */
  addType: string;
  /** How entries leave the list. */
  removeType: string;
  /** What the list keeps them from. */
  limitList: string[];
  /** When the entry loses its force, in milliseconds since 1970. */
  expireAt?: number | null | undefined;
}

export interface LdapLog {
  /** Entries in all pages together. */
  totalCount: number;
  /** The entries. */
  list: unknown;
}

export interface LdapServerConfig {
  /** Unique and permanent. */
  id?: string | null | undefined;
  /** Whether it is on. */
  enabled: number;
  /** The user pool. */
  userPoolId: string;
  /** Address of the directory. */
  linkUrl: string;
  /** Address of the directory with encryption. */
  ldapsLinkUrl: string;
  /** Whether the directory runs on your own machines. */
  enablePrivatization: number;
  /** Distinguished name for connections. */
  bindDn: string;
  /** Domain of the directory. */
  ldapDomain: string;
  /** Whether connections are encrypted. */
  enableSsl?: number | null | undefined;
  /** Distinguished name that everything is below. */
  baseDn: string;
  /** Password for connections. */
  bindPwd: string;
  /** Departments that the directory shows. */
  visibleOrgNodes: unknown;
  /** Fields that the directory shows. */
  visibleFields: unknown;
  /** Custom fields by attribute. */
  udfMapping: unknown;
}

export interface ListedCustomField {
  /** What the target is. */
  targetType?: unknown | undefined;
  /** What kind of value it holds. */
  dataType?: unknown | undefined;
  /** The tenant. */
  tenantId?: unknown | undefined;
  /** Page to return, from 1. */
  page?: unknown | undefined;
  /** Entries on a page. */
  limit?: unknown | undefined;
  /** Whether users see it. */
  userVisible?: unknown | undefined;
  /** Whether administrators see it. */
  adminVisible?: unknown | undefined;
  /** Whether access to it is restricted. */
  accessControl?: unknown | undefined;
  /** Matches names and other readable members. */
  keyword?: unknown | undefined;
  /** Language. */
  lang?: unknown | undefined;
}

export interface ListedDataPolicy {
  /** Name of the policy. */
  policyName: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** The resources. */
  resourceList: {
    resourceId: string;
    /** Name of the resource. */
    resourceName: string;
  }[];
  /** The policy. */
  policyId: string;
  /** Who gets the policies. */
  targetList: {
    /** Unique and permanent. */
    id: string;
    /** What kind it is. */
    type: 'USER' | 'ORG' | 'GROUP' | 'ROLE';
    /** Name for display. */
    name: string;
  }[];
  /** When it last changed. */
  updatedAt: string;
}

export interface ListedDataResource {
  /** Name of the resource. */
  resourceName: string;
  /** Code of the resource. */
  resourceCode: string;
  /** What kind it is. */
  type: 'TREE' | 'STRING' | 'ARRAY';
  /** What it is for. */
  description?: string | null | undefined;
  /** Code of the permission space. */
  namespaceCode: string;
  /** Name of the permission space. */
  namespaceName: string;
  /** How often it is granted. */
  authorizationNum: number;
  /** When it last changed. */
  updatedAt: string;
}

export interface ListedNamespace {
  /** Name for display. */
  name: string;
  /** Unique code. */
  code: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** Where it stands. */
  status?: number | null | undefined;
}

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

export interface LoginAnomalyDetection {
  /** What failed sign-ins lead to; older form. */
  loginFailStrategy: 'captcha' | 'block-account';
  /** When a picture of characters is asked for. */
  robotVerify: 'disable' | 'condition_set' | 'always_enable';
  /** When the account is locked. */
  accountLock: 'disable' | 'condition_set';
  /** Failures from one address, whatever the account. */
  loginFailCheck: FailureLimit;
  /** Wrong passwords for one account; older form. */
  loginPasswordFailCheck: FailureLimit;
  /** Wrong passwords that lock an account. */
  accountLockLoginPasswordFailCheck?: FailureLimit | null | undefined;
  /** Wrong passwords that lead to a picture. */
  robotVerifyLoginPasswordFailCheck: FailureLimit;
  /** Addresses that are asked for no picture. */
  robotVerifyLoginIpWhitelistCheck: IpExemption;
  /** Whether the time of the week counts. */
  robotVerifyLoginTimeCheckEnable: boolean;
  /** Times of the week that lead to a picture. */
  robotVerifyloginWeekStartEndTime: string[];
}

export interface LoginPageChanges {
  /** Order of the tabs. */
  tabMethodsSortConfig?: Record<string, unknown> | undefined;
  /** Order of the QR codes. */
  qrCodeSortConfig?: Record<string, unknown> | undefined;
  /** Switches of the sign-in page. */
  ssoPageCustomizationSettings?: Record<string, unknown> | undefined;
  /** Settings of the tab for passwords. */
  passwordTabConfig?: Record<string, unknown> | undefined;
  /** Settings of the tab for codes. */
  verifyCodeTabConfig?: Record<string, unknown> | undefined;
  /** Settings. */
  config?: {
    global: Record<string, unknown>;
  } | undefined;
  /** Whether users may create tenants. */
  enableCreateTenant?: boolean | undefined;
  createTenantScenes?: string[] | undefined;
  /** Whether users may join tenants. */
  enableJoinTenant?: boolean | undefined;
  joinTenantScenes?: string[] | undefined;
  /** Whether a proved e-mail domain opens a tenant. */
  enableVerifyDomain?: boolean | undefined;
  /** Whether new tenants get the application. */
  enableAutoConnectTenantApp?: boolean | undefined;
  /** Style sheet of the sign-in page. It may load nothing. */
  css?: string | undefined;
  /** Whether the style sheet is used. */
  cssEnabled?: boolean | undefined;
  /** Picture to show while the page loads. */
  customLoading?: string | undefined;
  /** Background while the page loads. */
  loadingBackground?: string | undefined;
  /** Look of the sign-in page. */
  guardVersion?: string | undefined;
  /** Background of the sign-in page. */
  customBackground?: string | undefined;
  /** Address of the logo. */
  logo?: "" | string | undefined;
  /** Colour of buttons and links. */
  primaryColor?: "" | string | undefined;
  verifyDomainScenes?: string[] | undefined;
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
  scope: string;
  /** Opens the API for the user. */
  access_token: string;
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

export interface MetadataRow {
  /** The row. */
  rowId: string;
  cellList: {
    /** The field. */
    fieldId: string;
    /** The value. */
    value: unknown;
  }[];
}

export interface MfaInfo {
  /** Token of the sign-in that waits for the second factor; empty when none waits. */
  mfaToken: string;
  /** Phone number for codes. */
  mfaPhone?: string | null | undefined;
  mfaPhoneCountryCode?: string | null | undefined;
  /** E-mail address for codes. */
  mfaEmail?: string | null | undefined;
  /** Name for display. */
  nickname?: string | null | undefined;
  /** Name to sign in with. */
  username?: string | null | undefined;
  /** Phone number. */
  phone?: string | null | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | null | undefined;
  /** Whether a face is enrolled. */
  faceMfaEnabled?: boolean | null | undefined;
  /** Whether an authenticator is enrolled. */
  totpMfaEnabled?: boolean | null | undefined;
  /** The second factors. None in a request: the user has those of the application again. */
  applicationMfa: {
    /** Which factor it is. */
    mfaPolicy: 'SMS' | 'EMAIL' | 'OTP' | 'FACE' | 'PASSKEY';
    /** 1: asked for; 0: not asked for. */
    status: number;
    /** The lowest is offered first. */
    sort: number;
  }[];
}

export interface MfaPolicy {
  /** Always, when one of the conditions holds, or never. */
  mode: 'always' | 'adaptive' | 'never';
  /** Roles whose holders are asked, as namespace/code. */
  roles: string[];
  /** Ask on a device that the user has not signed in with. */
  newDevice: boolean;
  /** Ask at an address that the user has not signed in from. */
  newAddress: boolean;
  /** Ask in a country that the user has not signed in from. */
  newCountry: boolean;
  /** Ask after so many wrong passwords; 0: whatever the number. */
  failedTries: number;
}

export interface MfaSettings {
  /** The factors to ask for. */
  enabledFactors: ('OTP' | 'SMS' | 'EMAIL' | 'FACE' | 'PASSKEY')[];
}

export interface MfaTokenStatus {
  /** Whether the user is signed in. */
  active: boolean;
  /** The user pool. */
  userPoolId?: string | null | undefined;
  /** The user. */
  userId?: string | null | undefined;
  /** When the token expires. */
  exp?: number | null | undefined;
  /** When the token was issued. */
  iat?: number | null | undefined;
}

export interface Multilingual {
  'zh-CN': Translation;
  'en-US': Translation;
  'zh-TW': Translation;
  'ja-JP': Translation;
}

export interface MultipleTenantAdmin {
  /** The user. */
  userId: string;
  /** Name for display. */
  name: string;
  /** Phone number. */
  phone: string;
  /** E-mail address. */
  email: string;
  /** Whether the API may be used. */
  apiAuthorized?: boolean | null | undefined;
  /** When the user signed in last. */
  lastLogin: string;
}

export interface MyApplication {
  /** The application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** Where to sign in to the application. */
  appLoginUrl: string;
  /** Logo of the application. */
  appLogo: string;
  /** Whether the user is signed in. */
  active: boolean;
}

export interface MySignIn {
  /** The user. */
  userId: string;
  /** The application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** Where to sign in to the application. */
  appLoginUrl: string;
  /** Logo of the application. */
  appLogo: string;
  /** When the user signed in. */
  loginAt: string;
  /** Address of the user. */
  clientIp: string;
  /** Whether it worked. */
  success: boolean;
  /** What went wrong. */
  errorMessage?: string | null | undefined;
  /** Browser or program of the user. */
  userAgent: string;
  parsedUserAgent: ParsedUserAgent;
  /** How the user signed in. */
  loginMethod: string;
  geoip: GeoIp;
  /** The tenant. */
  tenantId?: string | null | undefined;
}

export interface NameCheck {
  /** Whether it is valid. */
  isValid: boolean;
  /** What there is to say about it. */
  message?: string | null | undefined;
}

export interface Namespace {
  /** Unique code. */
  code: string;
  /** Name for display. */
  name?: string | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
}

export interface NamespaceRole {
  /** Unique and permanent. */
  id: string;
  /** Name for display. */
  name: string;
  /** Unique code. */
  code: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** Code of the permission space. */
  namespace: string;
  /** When it last changed. */
  updatedAt: string;
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
  enabledBasicLoginMethods?: ('PHONE_CODE' | 'EMAIL_CODE' | 'PHONE_PASSWORD' | 'EMAIL_PASSWORD' | 'USERNAME_PASSWORD' | 'SELF_BUILT_APP_QRCODE' | 'PASSKEY')[] | undefined;
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

export interface NewApplicationRule {
  /** What the target is. */
  targetType: 'USER' | 'ROLE' | 'GROUP' | 'ORG';
  /** Code of the permission space. */
  namespaceCode?: string | undefined;
  /** Whether departments below get it as well. */
  inheritByChildren?: boolean | undefined;
  /** Which one it is: an id or a code. */
  targetIdentifier: string[];
  /** Whether access is allowed or refused. */
  effect: 'ALLOW' | 'DENY';
}

export interface NewGroup {
  /** What kind it is. */
  type: string;
  /** What it is for. */
  description: string;
  /** Name for display. */
  name: string;
  /** Unique code. */
  code: string;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
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

export interface NewResource {
  /** Unique code. */
  code: string;
  /** What it is for. */
  description?: string | undefined;
  /** Name for display. */
  name?: string | undefined;
  type: ResourceType;
  /** The actions. */
  actions?: ResourceAction[] | undefined;
  /** Address of the API behind the resource. */
  apiIdentifier?: string | undefined;
}

export interface NewSmtpConfig {
  /** Host of the mail server. */
  smtp_host: string;
  /** Port of the mail server. */
  smtp_port: number;
  /** Who the message comes from. */
  sender?: string | undefined;
  /** Password of the mail account. */
  senderPass: string;
  /** Whether the connection is encrypted. */
  secure?: boolean | undefined;
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
   * What departmentId holds.
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

export interface NodeField {
  /** Key of the field. */
  key: string;
  /** What kind of value the field holds. */
  valueType: 'STRING' | 'SELECT';
  /** What it is for. */
  description?: string | null | undefined;
  /** Name of the field for display. */
  label: string;
  config?: FieldOptions | null | undefined;
}

export interface NodePermission {
  /** The way to the node from the top. */
  nodePath: string;
  /** Name of the node. */
  nodeName: string;
  /** Actions on the node. */
  nodeActions: string[];
  /** Value of the node. */
  nodeValue?: string | null | undefined;
  /** Values of the additional fields. */
  nodeExtendFieldValue?: unknown | undefined;
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

export interface OfferedIdentitySource {
  /** Unique name in addresses. */
  identifier: string;
  /** The identity source. */
  extIdpId: string;
  type: IdentityProvider;
  /** Kind of identity source. */
  extIdpType: 'social' | 'enterprise';
  /** Where a user links the source. */
  bindUrl: string;
  /** Name for display. */
  name: string;
  /** Name in English. */
  name_en?: string | null | undefined;
  /** What the event tells. */
  desc?: string | null | undefined;
  /** Description in English. */
  desc_en?: string | null | undefined;
  /** Address of the logo. */
  logo?: string | null | undefined;
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

export interface OpenInvitation {
  /** Days until the link expires. */
  expiredTimeOfDay: number;
  /** Put people into the department of who invited them. */
  joinSameDepartment: boolean;
  /** The departments. */
  departmentIds?: string[] | null | undefined;
  /** Whether an administrator must agree. */
  enabledAdminConsent?: boolean | null | undefined;
}

export interface Order {
  /** Number of the order. */
  orderNo: string;
  /** Name of the plan. */
  goodsName: string;
  /** Name of the plan in English. */
  goodsNameEn: string;
  /** Price of one unit of the plan. */
  goodsUnitPrice: string;
  /** How many. */
  quantity: string;
  /** Amount to pay. */
  actualAmount: string;
  /** Where it stands. */
  status: string;
  /** What kind of order it is. */
  orderType: string;
  /** When it was created. */
  createTime: string;
  /** Where it comes from. */
  source: string;
}

export interface OrderPayment {
  /** Number of the order. */
  orderNo: string;
  /** Number of the order at the payment service. */
  channelOrderNo: string;
  /** Amount that was paid. */
  paidAmount: string;
  /** When it was paid. */
  paidTime: string;
  /** Account that it was paid from. */
  paidAccountNo: string;
  /** Whether it is paid. */
  payStatus: string;
  /** When it was created. */
  createTime: string;
  /** How it is paid. */
  payType: string;
}

export interface Organization {
  /** Code of the organization. */
  organizationCode: string;
  /** Name of the organization. */
  organizationName: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** When it was created. */
  createdAt?: string | null | undefined;
  /** When it last changed. */
  updatedAt?: string | null | undefined;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
  /** Id of the department in the system it is synchronized with. */
  openDepartmentId?: string | null | undefined;
  /** Whether there are departments below. */
  hasChildren: boolean;
  /** The users who lead it. */
  leaderUserIds?: string[] | null | undefined;
  /** How many members it has. */
  membersCount: number;
  /** Whether it exists for grouping only. */
  isVirtualNode: boolean;
  i18n?: OrganizationNames | null | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | null | undefined;
  /** The tenant. */
  tenantId?: string | null | undefined;
  /** The posts. */
  postIdList?: string[] | null | undefined;
  /** Where it stands. */
  status?: string | null | undefined;
  allow?: string | null | undefined;
}

export interface OrganizationNames {
  /** Name of the organization. */
  organizationName: Multilingual;
}

export interface OtpImport {
  /** The user. */
  userId: string;
  otp: OtpSecret;
}

export interface OtpSecret {
  /** The secret, in base32. */
  secret: string;
  /** Code that replaces a lost authenticator. */
  recoveryCode?: string | undefined;
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

export interface Passkey {
  /** Id of the credential, in base64url. */
  credentialId: string;
  /** Name for display. */
  name: string;
  /** The authenticator. */
  authenticatorCode?: 'fingerprint' | 'face' | 'other' | null | undefined;
  /** Domain that the credential belongs to. */
  rpId: string;
  /** Model of the authenticator. */
  aaguid: string;
  /** How the authenticator is reached. */
  transports: string[];
  /** A provider keeps it, for other devices too. */
  backedUp: boolean;
  /** When it was registered. */
  createdAt: string;
  /** When it was used last. */
  lastUsedAt?: string | null | undefined;
}

export interface PasswordPolicy {
  /** 0: none; 1 to 3: six characters of so many kinds; 4: minLength and minKinds; 5: the pattern. */
  passwordStrength: number;
  /** Least characters, at strength 4. */
  minLength: number;
  /** Least kinds of lower case, upper case, digits and others, at strength 4. */
  minKinds: number;
  /** The pattern of strength 5. */
  customPasswordStrength: {
    /** What a password must match. */
    regex: string;
    /** What users are told when theirs does not. */
    message: string;
  } | null;
  /** Refuse passwords that are known from breaches, when the server has the list. */
  refuseBreached: boolean;
  /** Passwords, with the present one, that may not come again. */
  historyCount: number;
  /** Days after which a password must be changed; 0: never. */
  maxAgeDays: number;
  /** Ask for a new password at sign-in when the old one is too weak. */
  checkAtSignIn: boolean;
}

export interface PermissionNamespace {
  /** Unique code. */
  code: string;
  /** Name for display. */
  name: string;
  /** What it is for. */
  description?: string | null | undefined;
}

export interface PermissionNamespaceRole {
  /** Name for display. */
  name: string;
  /** Unique code. */
  code: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** Code of the permission space. */
  namespace: string;
  /** When it last changed. */
  updatedAt: string;
}

export interface PermissionResult {
  /** Code of the permission space. */
  namespaceCode: string;
  /** What is to be done. */
  action: string;
  /** The resource. */
  resource: string;
  /** Whether it is on. */
  enabled: boolean;
}

export interface PermissionResults {
  /** One result for each resource. */
  checkResultList: PermissionResult[];
}

export interface PermissionViewLine {
  /** The user. */
  userId: string;
  /** Name to sign in with. */
  username?: string | null | undefined;
  /** Id of the permission space. */
  namespaceId: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** Name of the permission space. */
  namespaceName: string;
  /** Id of the data resource. */
  dataResourceId: string;
  /** Code of the data resource. */
  dataResourceCode: string;
  /** Name of the data resource. */
  dataResourceName: string;
  dataPolicyList: {
    dataPolicyId: string;
    dataPolicyName: string;
  }[];
  roleList: {
    /** The role. */
    roleId: string;
    /** Name of the role. */
    roleName: string;
    /** Code of the role. */
    roleCode: string;
  }[];
  groupList: {
    /** The group. */
    groupId: string;
    /** Name of the group. */
    groupName: string;
    /** Code of the group. */
    groupCode: string;
  }[];
  nodeList: {
    nodeId: string;
    /** Name of the node. */
    nodeName: string;
    nodeCode: string;
  }[];
}

export interface PermittedNode {
  /** Unique code. */
  code: string;
  /** Name for display. */
  name: string;
  /** The value. */
  value?: string | null | undefined;
  /** The actions. */
  actions?: string[] | null | undefined;
  children?: PermittedNode[] | null | undefined;
}

export interface PermittedResource {
  /** Code of the resource. */
  resourceCode: string;
  /** What the resource stands for. */
  resourceType: 'TREE' | 'STRING' | 'ARRAY';
  strAuthorize?: {
    /** The value. */
    value: string;
    /** The actions. */
    actions: string[];
  } | null | undefined;
  arrAuthorize?: {
    /** The values. */
    values: string[];
    /** The actions. */
    actions: string[];
  } | null | undefined;
  treeAuthorize?: {
    authList: NodePermission[];
  } | null | undefined;
}

export interface PhoneChangeProof {
  /** The new phone number. */
  newPhoneNumber: string;
  /** Code that was sent to the new number. */
  newPhonePassCode: string;
  /** Country code of the new number. */
  newPhoneCountryCode?: string | undefined;
  /** The phone number from before. */
  oldPhoneNumber?: string | undefined;
  /** Code that was sent to the old number. */
  oldPhonePassCode?: string | undefined;
  /** Country code of the old number. */
  oldPhoneCountryCode?: string | undefined;
}

export interface PhoneProof {
  /** Phone number. */
  phoneNumber: string;
  /** The code that was sent. */
  passCode: string;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
}

export interface PipelineFunction {
  /** The pipeline function. */
  funcId: string;
  /** Name of the function. */
  funcName: string;
  /** What the function does. */
  funcDescription?: string | null | undefined;
  scene: PipelineScene;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt: string;
  /** Do not wait for the function. */
  isAsynchronous: boolean;
  /** Seconds that the function may take. */
  timeout: number;
  /** Fail when the function takes too long. */
  terminateOnTimeout: boolean;
  /** Source of the function. */
  sourceCode: string;
  /** Where it stands. */
  status: 'uploading' | 'success' | 'failed';
  /** Why the upload failed. */
  uploadErrMsg?: string | null | undefined;
  /** Whether it is on. */
  enabled: boolean;
  /** Whether it runs in the cloud. */
  isCloud: boolean;
  lastExecuteStatus: Record<string, unknown>;
}

/** When a pipeline function runs. */
export type PipelineScene = 'PRE_REGISTER' | 'POST_REGISTER' | 'PRE_AUTHENTICATION' | 'POST_AUTHENTICATION' | 'PRE_OIDC_ID_TOKEN_ISSUED' | 'PRE_OIDC_ACCESS_TOKEN_ISSUED' | 'PRE_COMPLETE_USER_INFO' | 'PRE_MFA_VERIFY' | 'POST_MFA_VERIFY';

export interface PlainResource {
  /** Unique code. */
  code: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** Name for display. */
  name?: string | null | undefined;
  type: ResourceType;
  /** The actions. */
  actions?: ResourceAction[] | null | undefined;
  /** Address of the API behind the resource. */
  apiIdentifier?: string | null | undefined;
  /** Code of the permission space. */
  namespace?: string | null | undefined;
  /** Whether tenants may use it. */
  linkedToTenant?: boolean | null | undefined;
}

export interface PolicyCondition {
  /** What is looked at, such as SourceIp or CurrentTime. */
  param: string;
  /** How it is compared, such as IpAddress or DateLessThan. */
  operator: string;
  /** What it is compared with. */
  value: string;
}

export interface Post {
  /** Unique code. */
  code: string;
  /** Name for display. */
  name: string;
  /** Unique and permanent. */
  id?: string | null | undefined;
  /** What it is for. */
  description?: string | null | undefined;
  /** The departments. */
  departmentIdList?: string | null | undefined;
}

export interface PostInfo {
  /** Unique and permanent. */
  id?: string | null | undefined;
  /** Unique code. */
  code: string;
  /** Name for display. */
  name: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** The departments. */
  departmentIdList: string[];
}

export interface PostItem {
  /** Unique and permanent. */
  id?: string | null | undefined;
  /** Unique code. */
  code: string;
  /** Name for display. */
  name: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** How many people are on it. */
  userCount: number;
  /** How many departments it is linked to. */
  departmentCount: number;
  /** The data objects behind it. */
  metadataSource: string[];
}

export interface PublishedEvent {
  /** Whether it worked. */
  success: boolean;
  errMsg?: boolean | null | undefined;
}

export interface QrcodeLoginStrategy {
  /** Seconds that a QR code lives. */
  qrcodeExpiresIn: number;
  /** The unit in which the life of a QR code is shown. */
  qrcodeExpiresInUnit?: string | null | undefined;
  /** Seconds that a ticket lives. */
  ticketExpiresIn: number;
  /** The unit in which the life of a ticket is shown. */
  ticketExpiresInUnit?: string | null | undefined;
  /** Let browsers exchange the ticket. */
  allowExchangeUserInfoFromBrowser: boolean;
  /** Return tokens from the poll. */
  returnFullUserInfo: boolean;
}

export interface QrcodeStatus {
  /** Where it stands. */
  status: 'PENDING' | 'SCANNED' | 'AUTHORIZED' | 'CANCELLED' | 'EXPIRED' | 'ERROR';
  /** Ticket that ties the steps together. */
  ticket?: string | null | undefined;
  briefUserInfo?: {
    /** Name for display. */
    displayName: string;
    /** Address of the picture. */
    photo: string;
  } | null | undefined;
  tokenSet?: LoginTokens | null | undefined;
}

export interface RegisteredDevice {
  /** Unique and permanent. */
  id: string;
  /** Id that the device has by itself. */
  deviceUniqueId: string;
}

export interface RegistrationCredential {
  /** Id of the credential, in base64url. */
  id: string;
  /** The same. */
  rawId: string;
  /** What kind it is. */
  type: "public-key";
  /** What the authenticator answered. */
  response: {
    /** The new key and where it comes from. */
    attestationObject: string;
    /** What the browser states, in base64url. */
    clientDataJSON: string;
    /** How the authenticator is reached. */
    transports?: string[] | undefined;
  };
  /** How the authenticator is reached. */
  transports?: string[] | undefined;
}

export interface RegistrationField {
  /** What kind it is. */
  type: 'user' | 'internal';
  /** Unique and permanent. */
  id: string;
  /** Name for display. */
  name: string;
  /** Name of the field for display. */
  label: string;
  /** Whether it is shown. */
  show: boolean;
  /** Whether the value may be replaced. */
  allowRewrite: boolean;
  inputType: RegistrationInputType;
  /** Whether a value is needed. */
  required?: boolean | null | undefined;
  validateRules?: AppValidateRule | null | undefined;
  /** Where it comes from. */
  source: 'preset' | 'manual_add';
  i18n?: CustomFieldNames | null | undefined;
}

export interface RegistrationFieldChange {
  /** What kind it is. */
  type: 'user' | 'internal';
  /** Which one it is. */
  id: string;
  /** Name for display. */
  name: string;
  /** Name of the field for display. */
  label: string;
  /** Whether it is shown. */
  show: boolean;
  /** Whether the value may be replaced. */
  allowRewrite: boolean;
  inputType: RegistrationInputType;
  /** Whether a value is needed. */
  required?: boolean | undefined;
  validateRules?: AppValidateRule | undefined;
  i18n?: CustomFieldNames | undefined;
}

export interface RegistrationFields {
  extendsFields?: RegistrationField[] | null | undefined;
}

/** How a field is asked for. */
export type RegistrationInputType = 'image' | 'number' | 'date' | 'dateTime' | 'datetime' | 'select' | 'dropdown' | 'boolean' | 'string' | 'text' | 'gender' | 'country' | 'username' | 'phone' | 'email';

export interface RegistrationLimit {
  /** Whether it is on. */
  enabled: boolean;
  /** Accounts that one address may open in the time. */
  limit: number;
  /** Seconds in which registrations are counted. */
  timeInterval: number;
}

export interface RelationOptionalRange {
  /** Whether all conditions must hold or any. */
  conjunction: string;
  conditions: FieldCondition;
}

export interface RequestableApplication {
  /** The application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** Address of the logo. */
  logo: string;
  appType: ApplicationType;
  /** The template. */
  template?: string | null | undefined;
}

export interface RequestedRole {
  /** The object that is applied for. */
  objectId: string;
  /** Name of the object. */
  objectName: string;
  /** Code of the role. */
  roleCode: string;
  /** Id of the permission space. */
  namespaceId: number;
  /** Code of the permission space. */
  namespaceCode: string;
}

export interface ResourceAction {
  /** Name for display. */
  name: string;
  /** What it is for. */
  description: string;
}

/** What a resource stands for. */
export type ResourceType = 'DATA' | 'API' | 'MENU' | 'BUTTON' | 'UI';

export interface RightUsage {
  /** Amount. */
  amount: string;
  /** How much is used. */
  current: string;
  /** Whether it is a trial. */
  experience: boolean;
  /** Code of the right. */
  modelCode: string;
  /** Name of the right. */
  modelName: string;
}

export interface RiskPolicy {
  /** Whether the policy is about addresses or users. */
  optObject: 'IP' | 'USER';
  /** Which addresses are watched. */
  ipRange: 'ALL' | 'NOT_IN_WHITE_LIST';
  /** Which users are watched. */
  userRange: 'ALL' | 'NOT_IN_WHITE_LIST';
  /** Count failures of a user from all addresses together, or from each. */
  ipCond: 'NO_LIMIT' | 'ONE';
  /** Count failures from an address for all users together, or for each. */
  userCond: 'NO_LIMIT' | 'ONE';
  /** Minutes in which failures are counted. */
  timeRange: number;
  /** So many failures lead to the list. */
  countThr: number;
  /** Which failures count. */
  eventStateType: 'password_wrong' | 'account_wrong';
  /** How entries leave the list. */
  removeType: 'MANUAL' | 'SCHEDULE';
  /** The list. */
  action: 'ADD_IP_BLACK_LIST' | 'ADD_USER_BLACK_LIST';
  /** What the list keeps them from. */
  limitList: 'FORBID_LOGIN' | 'FORBID_REGISTER';
  /** Unique and permanent. */
  id: string;
  /** When it was created. */
  createdAt: string;
}

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

export interface SecuritySettings {
  /** Origins whose pages may call the API, one on each line. */
  allowedOrigins?: string | null | undefined;
  /** Seconds that tokens of the pool live. */
  authingTokenExpiresIn: number;
  /** The same, as newer clients call it. */
  genauthTokenExpiresIn: number;
  /** Characters of a code. */
  verifyCodeLength: number;
  /** Wrong tries after which a code is void. */
  verifyCodeMaxAttempts: number;
  changeEmailStrategy: ChangeEmailStrategy;
  changePhoneStrategy: ChangePhoneStrategy;
  cookieSettings: CookieSettings;
  /** Whether registration is closed. */
  registerDisabled: boolean;
  registerAnomalyDetection: RegistrationLimit;
  /** Ask for a password after a sign-in by code. */
  completePasswordAfterPassCodeLogin: boolean;
  loginAnomalyDetection: LoginAnomalyDetection;
  /** Refuse e-mail addresses that are not confirmed. */
  loginRequireEmailVerified: boolean;
  selfUnlockAccount: SelfUnlock;
  /** Offer the accounts that were used in the browser. */
  enableLoginAccountSwitch: boolean;
  qrcodeLoginStrategy: QrcodeLoginStrategy;
  passwordPolicy: PasswordPolicy;
  mfaPolicy: MfaPolicy;
  whitelist: WhitelistSwitches;
  accountDeletion: AccountDeletion;
}

export interface SelfUnlock {
  /** Whether it is on. */
  enabled: boolean;
  strategy: 'captcha' | 'password-captcha';
}

export interface SignInContext {
  /** Scopes that are asked for, separated by blanks. */
  scope?: string | undefined;
  /** Handed to the pipelines. */
  context?: Record<string, unknown> | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
}

export interface SignInOptions {
  /** Scopes that are asked for, separated by blanks. */
  scope?: string | undefined;
  /** Address of the user. */
  clientIp?: string | undefined;
  /** Handed to the pipelines. */
  context?: Record<string, unknown> | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
  /** Create the user when there is none. */
  autoRegister?: boolean | undefined;
  /** The characters of the picture. */
  captchaCode?: string | undefined;
  /** Token that goes with the picture. */
  captchaToken?: string | undefined;
  /**
   * How the password is encrypted, with the public key that /api/v3/system shows.
   * @default 'none'
   */
  passwordEncryptType?: 'none' | 'rsa' | 'sm2' | undefined;
}

export interface SignUpOptions {
  /** Address of the user. */
  clientIp?: string | undefined;
  /** Code that proves the phone number of the profile. */
  phonePassCodeForInformationCompletion?: string | undefined;
  /** Code that proves the e-mail address of the profile. */
  emailPassCodeForInformationCompletion?: string | undefined;
  /** A password to set while registering by code. */
  passwordForPhonePassCode?: string | undefined;
  /** Handed to the pipelines. */
  context: Record<string, unknown>;
  /**
   * How the password is encrypted, with the public key that /api/v3/system shows.
   * @default 'none'
   */
  passwordEncryptType?: 'none' | 'rsa' | 'sm2' | undefined;
}

export interface SignUpProfile {
  /** Name for display. */
  nickname?: string | undefined;
  /** Employer. */
  company?: string | undefined;
  /** Address of the picture. */
  photo?: string | undefined;
  /** Device of the user. */
  device?: string | undefined;
  /** Browser of the user. */
  browser?: string | undefined;
  /** Name for display. */
  name?: string | undefined;
  /** Given name. */
  givenName?: string | undefined;
  /** Family name. */
  familyName?: string | undefined;
  /** Middle name. */
  middleName?: string | undefined;
  /** Profile of the user. */
  profile?: string | undefined;
  /** The name that the user would like to be called. */
  preferredUsername?: string | undefined;
  /** Personal web site. */
  website?: string | undefined;
  /** M, F, or U when it is not known. */
  gender?: 'M' | 'F' | 'U' | undefined;
  /** Date of birth, YYYY-MM-DD. */
  birthdate?: string | undefined;
  /** Time zone, such as Asia/Shanghai. */
  zoneinfo?: string | undefined;
  /** Language tag, such as zh-CN. */
  locale?: string | undefined;
  /** Address on one line. */
  address?: string | undefined;
  /** Postal address, ready to print. */
  formatted?: string | undefined;
  /** Street and number. */
  streetAddress?: string | undefined;
  /** Place of the postal address. */
  locality?: string | undefined;
  /** Region of the postal address. */
  region?: string | undefined;
  /** Postal code. */
  postalCode?: string | undefined;
  /** Country of residence. */
  country?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
}

/** What a code by text message is for. */
export type SmsChannel = 'CHANNEL_LOGIN' | 'CHANNEL_REGISTER' | 'CHANNEL_RESET_PASSWORD' | 'CHANNEL_BIND_PHONE' | 'CHANNEL_UNBIND_PHONE' | 'CHANNEL_BIND_MFA' | 'CHANNEL_VERIFY_MFA' | 'CHANNEL_UNBIND_MFA' | 'CHANNEL_COMPLETE_PHONE' | 'CHANNEL_IDENTITY_VERIFICATION' | 'CHANNEL_DELETE_ACCOUNT';

export interface SmtpConfig {
  /** Host of the mail server. */
  smtp_host: string;
  /** Port of the mail server. */
  smtp_port: number;
  /** Who the message comes from. */
  sender: string;
  /** Password of the mail account. */
  senderPass: string;
  /** Whether the connection is encrypted. */
  secure: boolean;
}

export interface Spreadsheet {
  /** Key of the field. */
  key: string;
  /** Address to call. */
  url: string;
}

export interface StringDataResource {
  /** Name of the resource. */
  resourceName: string;
  /** Code of the resource. */
  resourceCode: string;
  /** What kind it is. */
  type: 'TREE' | 'STRING' | 'ARRAY';
  /** What it is for. */
  description?: string | null | undefined;
  /** The structure of the resource. */
  struct: string;
  /** The actions. */
  actions: string[];
}

export interface SubjectRule {
  /** The application. */
  appId: string;
  /** Address of the logo. */
  logo: string;
  /** More about the rule. */
  ext: string;
  /** The template. */
  template: string;
  appType: 'INTEGRATED' | 'SELFBUILT' | 'APP_PANEL';
  /** Whether access is allowed or refused. */
  effect: 'ALLOW' | 'DENY';
}

export interface SubjectRuleDetail {
  /** The application. */
  appId: string;
  /** Name of the application. */
  appName: string;
  /** The target that was asked for. */
  reqTargetId: string;
  /** Name of the target that was asked for. */
  reqTargetName: string;
  reqTargetType: AccessSubjectType;
  targetType: AccessSubjectType;
  /** Name of the target. */
  targetName: string;
  /** How the target got access. */
  authType: 'DEFAULT' | 'ALL' | 'SELF' | 'SUBJECT';
}

/** What kind of subject it is. */
export type SubjectType = 'USER' | 'ROLE' | 'GROUP' | 'DEPARTMENT';

export interface Success {
  /** Always true; a failure has another statusCode. */
  success: boolean;
}

export interface SyncJob {
  /** The run. */
  syncJobId: number;
  /** The synchronization task. */
  syncTaskId: number;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt: string;
  /** How the run is going. */
  syncStatus: 'free' | 'pending' | 'onProgress' | 'success' | 'failed';
  /** Whether it brings users in or takes them out. */
  syncFlow: 'upstream' | 'downstream';
  syncTrigger: SyncTrigger;
  /** Departments to create. */
  departmentCountAll: number;
  /** Departments that were created. */
  departmentCountSucc: number;
  /** Departments to change. */
  departmentUpdateCountAll: number;
  /** Departments that were changed. */
  departmentUpdateCountSucc: number;
  /** Users to create. */
  accountCountAll: number;
  /** Users that were created. */
  accountCountSucc: number;
  /** Users to change. */
  accountUpdateCountAll: number;
  /** Users that were changed. */
  accountUpdateCountSucc: number;
  /** What went wrong. */
  errMsg?: string | null | undefined;
}

export interface SyncRelation {
  /** The system, such as wechatwork or dingtalk. */
  provider: string;
  /** The id in that system. */
  userIdInIdp: string;
  /** What that system says. */
  userInfoInIdp?: Record<string, unknown> | null | undefined;
}

export interface SyncRiskOperation {
  /** The change that was held back. */
  syncRiskOperationId: number;
  /** The synchronization task. */
  syncTaskId: number;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt: string;
  /** Where it stands. */
  status: 'PENDING' | 'SUCCESS' | 'FAILED' | 'CANCELED' | 'EXECUTING';
  /** How risky it is. */
  level: number;
  /** What kind of object it is about. */
  objectType: 'DEPARTMENT' | 'USER';
  /** Name of the object. */
  objectName: string;
  /** The object that is applied for. */
  objectId: string;
  /** What went wrong. */
  errMsg?: string | null | undefined;
}

export interface SyncRiskResult {
  /** What worked. */
  successList: number[];
  /** What failed. */
  faildList: number[];
}

export interface SyncTask {
  /** The synchronization task. */
  syncTaskId: number;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt: string;
  /** Name of the task. */
  syncTaskName: string;
  syncTaskType: SyncTaskType;
  /** Whether it brings users in or takes them out. */
  syncFlow: 'upstream' | 'downstream';
  syncTrigger: SyncTrigger;
  /** What the last run said. */
  lastSyncMessage?: string | null | undefined;
  /** How much of the last run is done. */
  lastSyncRate?: number | null | undefined;
  /** How the last run ended. */
  lastSyncStatus?: 'free' | 'pending' | 'onProgress' | 'success' | 'failed' | null | undefined;
  /** When the last run was. */
  lastSyncTime?: string | null | undefined;
  /** Code of the organization. */
  organizationCode?: string | null | undefined;
  provisioningScope?: SyncTaskProvisioningScope | null | undefined;
  /** Which field goes where. */
  fieldMapping: SyncTaskFieldMapping[];
  timedScheduler?: SyncTaskTimedScheduler | null | undefined;
}

export interface SyncTaskClientConfig {
  larkConfig?: {
    /** The application. */
    app_id: string;
    /** Secret of the application. */
    app_secret: string;
    /** Key that events are encrypted with. */
    encrypt_key?: string | undefined;
    /** Token that proves events. */
    verification_token?: string | undefined;
  } | undefined;
  larkInternationalConfig?: {
    /** The application. */
    app_id: string;
    /** Secret of the application. */
    app_secret: string;
    /** Key that events are encrypted with. */
    encrypt_key?: string | undefined;
    /** Token that proves events. */
    verification_token?: string | undefined;
  } | undefined;
  wechatworkConfig?: SyncTaskWechatworkClientConfig | undefined;
  dingtalkConfig?: SyncTaskDingtalkClientConfig | undefined;
  mokaConfig?: SyncTaskMokaClientConfig | undefined;
  scimConfig?: SyncTaskScimClientConfig | undefined;
  activeDirectoryConfig?: {
    syncIdentityProviderCode?: string | undefined;
    ticket_url?: string | undefined;
  } | undefined;
  ldapConfig?: SyncTaskLdapClientConfig | undefined;
  italentConfig?: {
    /** The tenant. */
    tenant_id: string;
    app_key: string;
    app_secret: string;
  } | undefined;
  maycurConfig?: {
    app_code: string;
    app_secret: string;
    /** Address of the service. */
    endpoint: string;
  } | undefined;
  fxiaokeConfig?: {
    /** The application. */
    appId: string;
    /** Secret of the application at the provider. */
    appSecret: string;
    /** Permanent authorization code. */
    permanentCode: string;
    /** The user who acts for the application. */
    currentOpenUserId: string;
  } | undefined;
  xiaoshouyiConfig?: {
    /** The application, when no header names it. */
    client_id: string;
    /** Secret of the application, when it must prove itself in the body. */
    client_secret: string;
    /** Name to sign in with. */
    username: string;
    /** The password, encrypted as passwordEncryptType says. */
    password: string;
  } | undefined;
  kayangConfig?: {
    /** Address of the service. */
    endpoint: string;
    /** Username, e-mail address or phone number. */
    account: string;
    /** The password, encrypted as passwordEncryptType says. */
    password: string;
  } | undefined;
}

export interface SyncTaskDingtalkClientConfig {
  /** Id of the company. */
  corpId: string;
  /** Key of the application. */
  appKey: string;
  /** Secret of the application at the provider. */
  appSecret: string;
  /** Key that messages are encrypted with. */
  aes_key?: string | undefined;
  /** The token. */
  token?: string | undefined;
}

export interface SyncTaskFieldMapping {
  expression: string;
  targetKey: string;
}

export interface SyncTaskLdapClientConfig {
  /** Address to call. */
  url: string;
  /** Distinguished name for connections. */
  bindDn: string;
  /** Password for connections. */
  bindCredentials: string;
  /** Where users are. */
  usersBaseDn: string;
  /** Where groups are. */
  groupsBaseDn: string;
  /** Filter of users. */
  userQueryCriteria: string;
  /** Filter of departments. */
  departmentQueryCriteria: string;
}

export interface SyncTaskMokaClientConfig {
  /** Name of the user. */
  userName: string;
  /** Code of the company. */
  entCode: string;
  /** Code of the API for employees. */
  apiCode_employee: string;
  /** Code of the API for departments. */
  apiCode_department: string;
  /** Private key of the application. */
  privateKey: string;
}

export interface SyncTaskProvisioningScope {
  all: boolean;
  includeNewUsers: boolean;
}

export interface SyncTaskResult {
  /** The run. */
  syncJobId: number;
}

export interface SyncTaskScimClientConfig {
  /** Address for departments. */
  org_url?: string | undefined;
  /** Address for users. */
  user_url: string;
  /** The token. */
  token: string;
  /** Id of the top department. */
  root_department_id?: string | undefined;
  /** Name of the member that holds the department above. */
  parent_department?: string | undefined;
  /** Name of the member that holds the departments of a user. */
  department?: string | undefined;
}

export interface SyncTaskTimedScheduler {
  /** Days between two runs. */
  cycle: 'month' | 'week' | 'days' | 'sixHours' | 'twoHours';
  /** When it starts, in milliseconds since 1970. */
  startTime: number;
}

/** The system that is synchronized with. */
export type SyncTaskType = 'lark' | 'lark-international' | 'wechatwork' | 'dingtalk' | 'active-directory' | 'italent' | 'maycur' | 'ldap' | 'moka' | 'fxiaoke' | 'scim' | 'xiaoshouyi' | 'kayang' | 'custom';

export interface SyncTaskWechatworkClientConfig {
  /** Id of the company. */
  corpID: string;
  /** The secret. */
  secret: string;
  /** The token. */
  token?: string | undefined;
  /** Key that messages are encrypted with. */
  encodingAESKey?: string | undefined;
  /** Address of the agent. */
  agentUrl?: string | undefined;
}

/** What starts a synchronization. */
export type SyncTrigger = 'manually' | 'timed' | 'automatic';

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

export interface Tenant {
  /** The tenant. */
  tenantId: string;
  /** The user pool. */
  userPoolId: string;
  /** Name for display. */
  name: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** Address of the logo. */
  logo: string;
  /** What members read who may not sign in. */
  rejectHint?: string | null | undefined;
  /** The applications. */
  appIds: string[];
  /** Who created it. */
  creator: string;
  /** The application that the tenant came from. */
  sourceAppId: string;
  /** Where it comes from. */
  source: string;
  /** Unique code. */
  code: string;
  /** Address under which it is served. */
  host: string;
  /** E-mail domains of the tenant. */
  enterpriseDomains: string[];
  /** Who created it. */
  creatorDetail?: unknown | undefined;
  /** The application that the tenant came from. */
  sourceAppDetail?: unknown | undefined;
  /** How many members it has. */
  membersCount?: number | null | undefined;
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

export interface TenantCertification {
  /** Name of the company. */
  businessName?: string | null | undefined;
  /** Business license, as an address or picture. */
  businessLicense?: string | null | undefined;
  /** When it last changed. */
  updatedAt?: string | null | undefined;
  /** Registered name of the company. */
  businessRegistrationName?: string | null | undefined;
  /** Unified social credit code. */
  unifiedSocialCredit?: string | null | undefined;
  /** Name of the legal representative. */
  legalRepresentativeName?: string | null | undefined;
  /** Identity number of the legal representative. */
  nationalIdentificationNumber?: string | null | undefined;
  /** Bank card of the legal representative. */
  personalBankCardNumber?: string | null | undefined;
  /** Phone number that the bank knows. */
  bankReservedPhone?: string | null | undefined;
  /** Why they are accepted or not. */
  reviewReason?: string | null | undefined;
  /** Whether the papers are accepted. */
  enterpriseCertificationStatus?: 'not_submit' | 'reviewing' | 'pass' | -1 | null | undefined;
}

export interface TenantCooperator {
  /** The user. */
  userId: string;
  /** What kind it is. */
  type: string;
  /** Whether the user is from outside. */
  external: boolean;
  user: User;
  tenantUser?: TenantUser | null | undefined;
}

export interface TenantCooperatorDetail {
  /** The entries. */
  list: string[];
  authorizedPoliciesCode: string[];
}

export interface TenantEmailRecipient {
  /** Name of the administrator who sends it. */
  adminName: string;
  /** Name of the user. */
  userName: string;
  /** E-mail address. */
  email: string;
  /** Unique name in addresses. */
  identifier: string;
  /** The tenant. */
  tenantId: string;
  /** Name of the tenant. */
  tenantName: string;
}

export interface TenantInvitation {
  /** Id of the record. */
  recordId: number;
  /** The account that was invited. */
  inviteAccount: string;
  /** Whether the invitation was followed. */
  verifiedStatus: string;
  /** The link of the invitation. */
  inviteLink: string;
  /** When it was created. */
  createdAt: string;
  /** When the invitation was followed. */
  activatedAt: string;
}

export interface TenantSmsRecipient {
  /** Name of the administrator who sends it. */
  adminName: string;
  /** Name of the user. */
  userName: string;
  /** Unique name in addresses. */
  identifier: string;
  /** Phone number. */
  phone: string;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode: string;
  /** The tenant. */
  tenantId: string;
  /** Name of the tenant. */
  tenantName: string;
}

export interface TenantUser {
  /** E-mail address. */
  email?: string | null | undefined;
  /** Phone number. */
  phone?: string | null | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | null | undefined;
  /** Name to sign in with. */
  username?: string | null | undefined;
  /** Name for display. */
  name?: string | null | undefined;
  /** Name for display. */
  nickname?: string | null | undefined;
  /** Address of the picture. */
  photo?: string | null | undefined;
  /** How often the user has signed in. */
  loginsCount?: number | null | undefined;
  /** Address of the last sign-in. */
  lastIp?: string | null | undefined;
  /** M, F, or U when it is not known. */
  gender: 'M' | 'F' | 'U';
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
  /** Given name. */
  givenName?: string | null | undefined;
  /** Family name. */
  familyName?: string | null | undefined;
  /** Middle name. */
  middleName?: string | null | undefined;
  /** The name that the user would like to be called. */
  preferredUsername?: string | null | undefined;
  /** The application that the user signed in to last. */
  lastLoginApp?: string | null | undefined;
  /** The user pool. */
  userPoolId: string;
  /** The tenant. */
  tenantId: string;
  /** The member of the tenant. */
  memberId: string;
  /** The user of the pool. */
  linkUserId: string;
  /** Whether the member administers the tenant. */
  isTenantAdmin: boolean;
  /** The password, encrypted as passwordEncryptType says. */
  password?: string | null | undefined;
  /** Salt of a ready-made hash. */
  salt?: string | null | undefined;
}

export interface Translation {
  /** Whether the text is shown in this language. */
  enabled: boolean;
  /** The text. */
  value: string;
}

export interface TreeDataResource {
  /** Name of the resource. */
  resourceName: string;
  /** Code of the resource. */
  resourceCode: string;
  /** What kind it is. */
  type: 'TREE' | 'STRING' | 'ARRAY';
  /** What it is for. */
  description?: string | null | undefined;
  /** The structure of the resource. */
  struct: DataResourceTree[];
  /** The actions. */
  actions: string[];
  /** Additional fields of the nodes. */
  extendFieldList?: NodeField[] | null | undefined;
}

export interface UniversalInvitation {
  /** How administrators invite. */
  adminInvitationConfig?: OpenInvitation | null | undefined;
  /** How members invite. */
  memberInvitationConfig?: OpenInvitation | null | undefined;
  /** Whether members may invite. */
  enabledMemberInvitation?: boolean | null | undefined;
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

export interface UserAttribution {
  /** Unique and permanent. */
  id: string;
  /** The policy. */
  policyId: string;
  /** Which one it is: an id or a code. */
  targetIdentifier: string;
  /** Code of the permission space. */
  namespace?: string | null | undefined;
  targetType: AttributionType;
  targetDetail?: InvitationDepartment | Role | GroupWithMembers | {
    /** Unique and permanent. */
    id: string;
    /** Unique code. */
    code: string;
    /** Name for display. */
    name: string;
    /** What it is for. */
    description?: string | null | undefined;
  } | null | undefined;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt: string;
}

export interface UserBatchChangeOptions {
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

export interface UserListEntry {
  /** Unique and permanent. */
  id: string;
  /** The user. */
  userId: string;
  /** How entries came to the list. */
  addType: string;
  /** Whether the users are allowed or blocked. */
  userListType: string;
  /** How entries leave the list. */
  removeType: string;
  /** What the list keeps them from. */
  limitList: string[];
  /** When the entry loses its force, in milliseconds since 1970. */
  expireAt?: number | null | undefined;
  /** When it was put on the list. */
  addAt: string;
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

export interface UserPermissions {
  /** The user. */
  userId: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** The resources. */
  resourceList?: PermittedResource[] | null | undefined;
}

export interface UserPoolTenantConfig {
  /** The user pool. */
  userPoolId: string;
  /** Whether the pool itself can be chosen as a tenant. */
  isUserPoolAsTenant: boolean;
  /** Where the user lands after the choice of a tenant. */
  enableSwitchType: 'tenant-console' | 'tenant-app' | 'tenant-launpad';
  /** Style sheet of the sign-in page. */
  css: string;
  /** Whether the style sheet is used. */
  cssEnabled: boolean;
  /** Picture to show while the page loads. */
  customLoading: string;
  /** Whether the look may be switched. */
  enableGuardVersionSwitch: boolean;
  /** Look of the sign-in page. */
  guardVersion: string;
  /** Background while the page loads. */
  loadingBackground: string;
  /** Whether users may create tenants. */
  enableCreateTenant: boolean;
  /** Where users may create tenants. */
  createTenantScenes: string[];
  /** Whether users may join tenants. */
  enableJoinTenant: boolean;
  /** Where users may join tenants. */
  joinTenantScenes: string[];
  /** Whether a proved e-mail domain opens a tenant. */
  enableVerifyDomain: boolean;
  /** Where a proved domain counts. */
  verifyDomainScenes: string[];
  /** Switches of the sign-in page. */
  ssoPageCustomizationSettings: Record<string, unknown>;
  /** Whether several tenants share a portal. */
  enableMultipleTenantPortal: boolean;
  loginConfig: ApplicationLoginConfig;
}

export interface UserPost {
  /** Unique and permanent. */
  id?: string | null | undefined;
  /** Unique code. */
  code: string;
  /** Name for display. */
  name: string;
  /** What it is for. */
  description?: string | null | undefined;
}

export interface UserResourcePermission {
  /** Code of the permission space. */
  namespaceCode: string;
  /** The actions. */
  actions: string[];
  /** The resource. */
  resource: string;
}

export interface UserResourceTree {
  /** Code of the permission space. */
  namespaceCode: string;
  /** Code of the resource. */
  resourceCode: string;
  /** What the resource stands for. */
  resourceType: 'TREE' | 'STRING' | 'ARRAY';
  strResourceAuthAction?: {
    /** The value. */
    value?: string | null | undefined;
    /** The actions. */
    actions?: string[] | null | undefined;
  } | null | undefined;
  arrResourceAuthAction?: {
    /** The values. */
    values?: string[] | null | undefined;
    /** The actions. */
    actions?: string[] | null | undefined;
  } | null | undefined;
  treeResourceAuthAction?: {
    nodeAuthActionList?: PermittedNode[] | null | undefined;
  } | null | undefined;
}

export interface UserSorting {
  field: 'id' | 'createdAt' | 'updatedAt' | 'email' | 'username' | 'externalId' | 'phone' | 'status' | 'statusChangedAt' | 'passwordLastSetAt' | 'loginsCount' | 'gender' | 'lastLogin' | 'userSourceType' | 'lastMfaTime' | 'passwordSecurityLevel' | 'phoneCountryCode' | 'lastIp';
  /** Direction of sorting. */
  order: 'asc' | 'desc';
}

/** Where the account stands; only an activated one may sign in. */
export type UserStatus = 'Activated' | 'Suspended' | 'Deactivated' | 'Resigned' | 'Archived';

export interface UserSummary {
  /** Unique and permanent. */
  id: string;
  /** Name for display. */
  displayName?: string | null | undefined;
  /** Address of the picture. */
  photo?: string | null | undefined;
}

export interface Webhook {
  /** The webhook. */
  webhookId: string;
  /** When it was created. */
  createdAt: string;
  /** When it last changed. */
  updatedAt: string;
  /** Name for display. */
  name: string;
  /** Address to call. */
  url: string;
  /** How the body is sent. */
  contentType: 'application/json' | 'application/x-www-form-urlencoded';
  /** Whether it is on. */
  enabled: boolean;
  /** The events. */
  events?: WebhookEvent[] | null | undefined;
  /** The secret. */
  secret?: string | null | undefined;
  retryConfig?: WebhookRetries | null | undefined;
}

/** What a webhook is called for. */
export type WebhookEvent = 'test' | 'register' | 'login' | 'mfa:verified' | 'kick' | 'user:created' | 'user:password-changed' | 'user:updated' | 'user:email-verified' | 'user:archived' | 'user:unarchived' | 'user:blocked' | 'user:unblocked' | 'user:deleted' | 'user:register-whitelist-added' | 'user:register-whitelist-deleted' | 'user:udv-changed' | 'user:link-account' | 'user:password-update-remind' | 'user:organization-node-update' | 'permission:revoke' | 'permission:add' | 'resource:created' | 'resource:delete' | 'resource:updated' | 'role:created' | 'role:updated' | 'role:deleted' | 'role:disable' | 'role:assigned' | 'subject:remove' | 'role:unassigned' | 'role:udv-changed' | 'application:mfa:enabled' | 'application:mfa:disabled' | 'group:created' | 'group:updated' | 'group:deleted' | 'group:member-added' | 'group:member-removed' | 'organization:created' | 'organization:imported' | 'organization:deleted' | 'organization:node-added' | 'organization:node-updated' | 'organization:tree-updated' | 'organization:node-deleted' | 'organization:node-moved' | 'organization:member-added' | 'organization:member-removed' | 'organization:udv-changed' | 'privilege-namespace:created' | 'privilege-namespace:updated' | 'privilege-namespace:deleted' | 'user-pool:cooperator-added' | 'user-pool:cooperator-removed' | 'user-pool:secret-refreshed' | 'user-pool:updated' | 'user-pool:udf-added' | 'user-pool:udf-deleted' | 'user-pool:env-added' | 'user-pool:env-deleted' | 'user-pool:env-updated' | 'user-pool:launchpad-app-installed' | 'user-pool:launchpad-app-uninstalled' | 'application:created' | 'application:updated' | 'application:deleted' | 'application:secret-refreshed' | 'data-resource:created' | 'data-resource:updated' | 'data-resource:deleted' | 'data-strategy-permission:revoke' | 'data-strategy-permission:add' | 'unusual-location:login' | 'refresh-token';

export interface WebhookLog {
  /** The webhook. */
  webhookId: string;
  /** The event. */
  eventName: string;
  /** Body to send. */
  requestBody: unknown;
  /** Headers to send. */
  requestHeaders: Record<string, unknown>;
  /** Status of the answer. */
  responseStatusCode: number;
  /** Headers of the answer. */
  responseHeaders: unknown;
  /** Body of the answer. */
  responseBody: unknown;
  /** When it happened. */
  timestamp: string;
  /** Whether it worked. */
  success: boolean;
  /** What went wrong. */
  errorMessage?: string | null | undefined;
}

export interface WebhookRetries {
  /** Whether it is on. */
  enabled: boolean;
  /** How often. */
  count?: number | null | undefined;
  /** How long to wait. */
  delay?: number | null | undefined;
  /** The unit of delay. */
  delayUnit?: 'Second' | 'Minute' | 'Hour' | 'Day' | null | undefined;
}

export interface WechatAccessToken {
  accessToken: string;
  expiresAt: string;
}

export interface WhitelistEntry {
  /** The value. */
  value: string;
  /** When it was created. */
  createdAt: string;
}

export interface WhitelistSwitches {
  /** Only usernames on a list may be registered. */
  usernameEnabled: boolean;
  /** Only e-mail addresses on a list may be registered. */
  emailEnabled: boolean;
  /** Only phone numbers on a list may be registered. */
  phoneEnabled: boolean;
}
