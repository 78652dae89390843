// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { ChangeEmailStrategy, ChangePhoneStrategy, CookieSettingsInput, LoginAnomalyDetection, QrcodeLoginStrategy, RegistrationLimit, SecuritySettings, SelfUnlock } from '../models.ts';

export interface UpdateSecuritySettingsInput {
  /** Origins whose pages may call the API. */
  allowedOrigins?: string[] | undefined;
  /** Seconds that tokens of the pool live. */
  authingTokenExpiresIn?: number | undefined;
  /** Characters of a code. */
  verifyCodeLength?: number | undefined;
  /** Wrong tries after which a code is void. */
  verifyCodeMaxAttempts?: number | undefined;
  changeEmailStrategy?: ChangeEmailStrategy | undefined;
  changePhoneStrategy?: ChangePhoneStrategy | undefined;
  cookieSettings?: CookieSettingsInput | undefined;
  /** Whether registration is closed. */
  registerDisabled?: boolean | undefined;
  registerAnomalyDetection?: RegistrationLimit | undefined;
  /** Ask for a password after a sign-in by code. */
  completePasswordAfterPassCodeLogin?: boolean | undefined;
  loginAnomalyDetection?: LoginAnomalyDetection | undefined;
  /** Refuse e-mail addresses that are not confirmed. */
  loginRequireEmailVerified?: boolean | undefined;
  selfUnlockAccount?: SelfUnlock | undefined;
  /** Offer the accounts that were used in the browser. */
  enableLoginAccountSwitch?: boolean | undefined;
  qrcodeLoginStrategy?: QrcodeLoginStrategy | undefined;
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
