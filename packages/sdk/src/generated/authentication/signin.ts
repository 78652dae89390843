// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { LoginTokens } from '../models.ts';

export interface SignInByCredentialsInput {
  /** The application, when no header names it. */
  client_id?: string | undefined;
  /** Secret of the application, when it must prove itself in the body. */
  client_secret?: string | undefined;
  /** How the user proves who they are. */
  connection: 'PASSWORD' | 'PASSCODE' | 'LDAP' | 'AD';
  /** For the connection PASSWORD. */
  passwordPayload?: {
    /** Password, encrypted as options.passwordEncryptType says. */
    password: string;
    /** Username, e-mail address or phone number. */
    account?: string | undefined;
    /** E-mail address. */
    email?: string | undefined;
    /** Username. */
    username?: string | undefined;
    /** Phone number. */
    phone?: string | undefined;
  } | undefined;
  /** For the connection PASSCODE. */
  passCodePayload?: {
    /** The code that was sent. */
    passCode: string;
    /** The address that it was sent to. */
    email?: string | undefined;
    /** The number that it was sent to. */
    phone?: string | undefined;
    /** Country code of the number. */
    phoneCountryCode?: string | undefined;
  } | undefined;
  /** For the connections AD and LDAP. */
  adPayload?: {
    /** Password, encrypted as options.passwordEncryptType says. */
    password: string;
    /** Account name in the directory. */
    sAMAccountName: string;
  } | undefined;
  /** For the connections AD and LDAP. */
  ldapPayload?: {
    /** Password, encrypted as options.passwordEncryptType says. */
    password: string;
    /** Account name in the directory. */
    sAMAccountName: string;
  } | undefined;
  /** @default {} */
  options?: {
    /**
     * Scopes to ask for; openid must be among them.
     * @default 'openid profile'
     */
    scope?: string | undefined;
    /** Address of the user, when a back end signs in for them. */
    clientIp?: string | undefined;
    /** Handed to the pipelines around sign-in. */
    context?: Record<string, unknown> | undefined;
    /** The tenant to sign in to. */
    tenantId?: string | undefined;
    /** Values of custom fields to store. */
    customData?: Record<string, unknown> | undefined;
    /**
     * Create the user when there is none.
     * @default false
     */
    autoRegister?: boolean | undefined;
    /** The characters of the picture. */
    captchaCode?: string | undefined;
    /** The token that came with the picture. */
    captchaToken?: string | undefined;
    /**
     * How the password is encrypted, with the public key that /api/v3/system shows.
     * @default 'none'
     */
    passwordEncryptType?: 'none' | 'rsa' | 'sm2' | undefined;
  } | undefined;
}

export interface SignInByMobileInput {
  /** The application, when no header names it. */
  client_id?: string | undefined;
  /** Secret of the application, when it must prove itself in the body. */
  client_secret?: string | undefined;
  /** The name of the connection to the provider. */
  extIdpConnidentifier: string;
  /** The provider. */
  connection: 'apple' | 'wechat' | 'alipay' | 'wechatwork' | 'wechatwork_agency' | 'lark_internal' | 'lark_public' | 'lark_block' | 'yidun' | 'wechat_mini_program_code' | 'wechat_mini_program_phone' | 'wechat_mini_program_code_and_phone' | 'google' | 'facebook' | 'qq' | 'weibo' | 'baidu' | 'linkedin' | 'dingtalk' | 'github' | 'gitee' | 'gitlab' | 'douyin' | 'kuaishou' | 'xiaomi' | 'line' | 'slack' | 'oppo' | 'huawei' | 'amazon' | 'douyin_mini_program_code' | 'douyin_mini_program_code_and_phone';
  wechatPayload?: {
    /** The code that the provider gave to the application. */
    code?: string | undefined;
  } | undefined;
  applePayload?: {
    /** The code that the provider gave to the application. */
    code?: string | undefined;
  } | undefined;
  alipayPayload?: {
    /** The code that the provider gave to the application. */
    code?: string | undefined;
  } | undefined;
  wechatworkPayload?: {
    /** The code that the provider gave to the application. */
    code?: string | undefined;
  } | undefined;
  wechatworkAgencyPayload?: {
    /** The code that the provider gave to the application. */
    code?: string | undefined;
  } | undefined;
  larkPublicPayload?: {
    /** The code that the provider gave to the application. */
    code?: string | undefined;
  } | undefined;
  larkInternalPayload?: {
    /** The code that the provider gave to the application. */
    code?: string | undefined;
  } | undefined;
  larkBlockPayload?: {
    /** The code that the provider gave to the application. */
    code?: string | undefined;
  } | undefined;
  yidunPayload?: {
    token?: string | undefined;
    /** The access token that the provider gave to the application. */
    accessToken?: string | undefined;
  } | undefined;
  wechatMiniProgramCodePayload?: {
    /** Encrypted user data. */
    encryptedData?: string | undefined;
    /** Its vector. */
    iv?: string | undefined;
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  wechatMiniProgramPhonePayload?: {
    /** Encrypted user data. */
    encryptedData: string;
    /** Its vector. */
    iv: string;
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  wechatMiniProgramCodeAndPhonePayload?: {
    wxLoginInfo: {
      /** Encrypted user data. */
      encryptedData?: string | undefined;
      /** Its vector. */
      iv?: string | undefined;
      /** The code that the provider gave to the application. */
      code: string;
    };
    wxPhoneInfo: {
      /** The code that the provider gave to the application. */
      code: string;
    };
  } | undefined;
  douyinMiniProgramCodePayload?: {
    /** Encrypted user data. */
    encryptedData?: string | undefined;
    /** Its vector. */
    iv?: string | undefined;
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  douyinMiniProgramCodeAndPhonePayload?: {
    loginParams: {
      /** Encrypted user data. */
      encryptedData?: string | undefined;
      /** Its vector. */
      iv?: string | undefined;
      /** The code that the provider gave to the application. */
      code: string;
    };
    phoneParams: {
      /** Its vector. */
      iv?: string | undefined;
      /** Encrypted user data. */
      encryptedData?: string | undefined;
    };
  } | undefined;
  googlePayload?: {
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  facebookPayload?: {
    /** The access token that the provider gave to the application. */
    access_token: string;
  } | undefined;
  qqPayload?: {
    /** The access token that the provider gave to the application. */
    access_token: string;
  } | undefined;
  weiboPayload?: {
    /** The access token that the provider gave to the application. */
    access_token: string;
  } | undefined;
  baiduPayload?: {
    /** The code that the provider gave to the application. */
    code?: string | undefined;
    /** The access token that the provider gave to the application. */
    access_token?: string | undefined;
  } | undefined;
  linkedInPayload?: {
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  dingTalkPayload?: {
    /** The code that the provider gave to the application. */
    code: string;
    isSnsCode?: boolean | undefined;
  } | undefined;
  githubPayload?: {
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  giteePayload?: {
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  gitlabPayload?: {
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  douyinPayload?: {
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  kuaishouPayload?: {
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  xiaomiPayload?: {
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  linePayload?: {
    /** The access token that the provider gave to the application. */
    access_token: string;
    id_token?: string | undefined;
  } | undefined;
  slackPayload?: {
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  oppoPayload?: {
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  huaweiPayload?: {
    /** The code that the provider gave to the application. */
    code: string;
  } | undefined;
  amazonPayload?: {
    /** The access token that the provider gave to the application. */
    access_token: string;
  } | undefined;
  /** @default {} */
  options?: {
    /**
     * Scopes to ask for; openid must be among them.
     * @default 'openid profile'
     */
    scope?: string | undefined;
    /** Address of the user, when a back end signs in for them. */
    clientIp?: string | undefined;
    /** Handed to the pipelines around sign-in. */
    context?: Record<string, unknown> | undefined;
    /** The tenant to sign in to. */
    tenantId?: string | undefined;
    /** Values of custom fields to store. */
    customData?: Record<string, unknown> | undefined;
  } | undefined;
}

export interface AuthenticationSignin {
  /**
   * Sign a user in by password, passcode, LDAP or Active Directory.
   *
   * `POST /api/v3/signin`
   *
   * Fails with `identifierMissing` (400, 4000004), `scopeInvalid` (400, 4000005), `clientNotAuthenticated` (401, 4010002), `connectionUnavailable` (422, 4220001), `wrongCredentials` (403, 2333), `wrongPasscode` (403, 2001), `userNotFound` (404, 2004), `accountLocked` (403, 2005), `userDisabled` (403, 2120008), `tenantRefused` (403, 2130010), `emailNotVerified` (403, 2042), `firstPasswordDue` (403, 1639), `newPasswordDue` (403, 2058), `passwordUndecryptable` (499, 2016), `passwordTooWeak` (400, 2029), `registrationClosed` (403, 2031), `userExists` (409, 2026), `tooManyRequests` (429, 4290001).
   */
  signInByCredentials(input: SignInByCredentialsInput, options?: CallOptions): Promise<Result<LoginTokens>>;

  /**
   * Sign a user in with what a social provider gave to a mobile application.
   *
   * `POST /api/v3/signin-by-mobile`
   *
   * Fails with `scopeInvalid` (400, 4000005), `clientNotAuthenticated` (401, 4010002), `connectionUnavailable` (422, 4220001).
   */
  signInByMobile(input: SignInByMobileInput, options?: CallOptions): Promise<Result<LoginTokens>>;
}
