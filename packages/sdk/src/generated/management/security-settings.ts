// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { FailureLimit, IpExemption, SecuritySettings } from '../models.ts';

export interface UpdateSecuritySettingsInput {
  /** Origins whose pages may call the API. */
  allowedOrigins?: string[] | undefined;
  /** Seconds that tokens of the pool live. */
  authingTokenExpiresIn?: number | undefined;
  /** The same, as newer clients call it. */
  genauthTokenExpiresIn?: number | undefined;
  /** Characters of a code. */
  verifyCodeLength?: number | undefined;
  /** Wrong tries after which a code is void. */
  verifyCodeMaxAttempts?: number | undefined;
  changeEmailStrategy?: {
    /** Prove the old address as well. */
    verifyOldEmail?: boolean | undefined;
  } | undefined;
  changePhoneStrategy?: {
    /** Prove the old number as well. */
    verifyOldPhone?: boolean | undefined;
  } | undefined;
  cookieSettings?: {
    /** Seconds that the session lives. */
    cookieExpiresIn?: number | undefined;
    /** End the session with the browser. */
    cookieExpiresOnBrowserSession?: boolean | undefined;
  } | undefined;
  /** Whether registration is closed. */
  registerDisabled?: boolean | undefined;
  registerAnomalyDetection?: {
    /** Whether it is on. */
    enabled?: boolean | undefined;
    /** Accounts that one address may open in the time. */
    limit?: number | undefined;
    /** Seconds in which registrations are counted. */
    timeInterval?: number | undefined;
  } | undefined;
  /** Ask for a password after a sign-in by code. */
  completePasswordAfterPassCodeLogin?: boolean | undefined;
  loginAnomalyDetection?: {
    /** What failed sign-ins lead to; older form. */
    loginFailStrategy?: 'captcha' | 'block-account' | undefined;
    /** When a picture of characters is asked for. */
    robotVerify?: 'disable' | 'condition_set' | 'always_enable' | undefined;
    /** When the account is locked. */
    accountLock?: 'disable' | 'condition_set' | undefined;
    /** Failures from one address, whatever the account. */
    loginFailCheck?: FailureLimit | undefined;
    /** Wrong passwords for one account; older form. */
    loginPasswordFailCheck?: FailureLimit | undefined;
    /** Wrong passwords that lock an account. */
    accountLockLoginPasswordFailCheck?: FailureLimit | null | undefined;
    /** Wrong passwords that lead to a picture. */
    robotVerifyLoginPasswordFailCheck?: FailureLimit | undefined;
    /** Addresses that are asked for no picture. */
    robotVerifyLoginIpWhitelistCheck?: IpExemption | undefined;
    /** Whether the time of the week counts. */
    robotVerifyLoginTimeCheckEnable?: boolean | undefined;
    /** Times of the week that lead to a picture. */
    robotVerifyloginWeekStartEndTime?: string[] | undefined;
  } | undefined;
  /** Refuse e-mail addresses that are not confirmed. */
  loginRequireEmailVerified?: boolean | undefined;
  selfUnlockAccount?: {
    /** Whether it is on. */
    enabled?: boolean | undefined;
    strategy?: 'captcha' | 'password-captcha' | undefined;
  } | undefined;
  /** Offer the accounts that were used in the browser. */
  enableLoginAccountSwitch?: boolean | undefined;
  qrcodeLoginStrategy?: {
    /** Seconds that a QR code lives. */
    qrcodeExpiresIn?: number | undefined;
    /** The unit in which the life of a QR code is shown. */
    qrcodeExpiresInUnit?: string | null | undefined;
    /** Seconds that a ticket lives. */
    ticketExpiresIn?: number | undefined;
    /** The unit in which the life of a ticket is shown. */
    ticketExpiresInUnit?: string | null | undefined;
    /** Let browsers exchange the ticket. */
    allowExchangeUserInfoFromBrowser?: boolean | undefined;
    /** Return tokens from the poll. */
    returnFullUserInfo?: boolean | undefined;
  } | undefined;
  passwordPolicy?: {
    /** 0: none; 1 to 3: six characters of so many kinds; 4: minLength and minKinds; 5: the pattern. */
    passwordStrength?: number | undefined;
    /** Least characters, at strength 4. */
    minLength?: number | undefined;
    /** Least kinds of lower case, upper case, digits and others, at strength 4. */
    minKinds?: number | undefined;
    /** The pattern of strength 5. */
    customPasswordStrength?: {
      /** What a password must match. */
      regex: string;
      /** What users are told when theirs does not. */
      message: string;
    } | null | undefined;
    /** Refuse passwords that are known from breaches, when the server has the list. */
    refuseBreached?: boolean | undefined;
    /** Passwords, with the present one, that may not come again. */
    historyCount?: number | undefined;
    /** Days after which a password must be changed; 0: never. */
    maxAgeDays?: number | undefined;
    /** Ask for a new password at sign-in when the old one is too weak. */
    checkAtSignIn?: boolean | undefined;
  } | undefined;
  mfaPolicy?: {
    /** Always, when one of the conditions holds, or never. */
    mode?: 'always' | 'adaptive' | 'never' | undefined;
    /** Roles whose holders are asked, as namespace/code. */
    roles?: string[] | undefined;
    /** Ask on a device that the user has not signed in with. */
    newDevice?: boolean | undefined;
    /** Ask at an address that the user has not signed in from. */
    newAddress?: boolean | undefined;
    /** Ask in a country that the user has not signed in from. */
    newCountry?: boolean | undefined;
    /** Ask after so many wrong passwords; 0: whatever the number. */
    failedTries?: number | undefined;
  } | undefined;
  whitelist?: {
    /** Only usernames on a list may be registered. */
    usernameEnabled?: boolean | undefined;
    /** Only e-mail addresses on a list may be registered. */
    emailEnabled?: boolean | undefined;
    /** Only phone numbers on a list may be registered. */
    phoneEnabled?: boolean | undefined;
  } | undefined;
  accountDeletion?: {
    /** Days in which a sign-in keeps an account that its user gave up. */
    graceDays?: number | undefined;
  } | undefined;
}

export interface ManagementSecuritySettings {
  /**
   * Read the security settings of the pool.
   *
   * `GET /api/v3/get-security-settings`, needs the permission `security:read`
   */
  getSecuritySettings(input?: Record<string, never>, options?: CallOptions): Promise<Result<SecuritySettings>>;

  /**
   * Change the security settings of the pool.
   *
   * `POST /api/v3/update-security-settings`, needs the permission `security:update`
   */
  updateSecuritySettings(input?: UpdateSecuritySettingsInput, options?: CallOptions): Promise<Result<SecuritySettings>>;
}
