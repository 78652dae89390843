// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { MfaInfo, MfaSettings } from '../models.ts';

export interface UpdateApplicationMfaSettingsInput {
  /** The application. */
  appId: string;
  /** The factors to ask for. */
  enabledFactors?: ('OTP' | 'SMS' | 'EMAIL' | 'FACE' | 'PASSKEY')[] | undefined;
  /** The factors not to ask for. */
  disabledFactors?: ('OTP' | 'SMS' | 'EMAIL' | 'FACE' | 'PASSKEY')[] | undefined;
  /** When to ask, where it differs from the pool. */
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
}

export interface GetMfaTriggerDataInput {
  /** The application. */
  appId: string;
  /** The user. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface UpdateGlobalMfaSettingsInput {
  /** The factors to ask for. */
  enabledFactors: ('OTP' | 'SMS' | 'EMAIL' | 'FACE' | 'PASSKEY')[];
}

export interface CloseGlobalMfaSettingsInput {
  /** The factors to stop asking for. */
  disableFactors: ('OTP' | 'SMS' | 'EMAIL' | 'FACE' | 'PASSKEY')[];
}

export interface ManagementMfaSettings {
  /**
   * Set which second factors an application asks for.
   *
   * `POST /api/v3/update-application-mfa-settings`, needs the permission `security:update`
   *
   * Fails with `applicationNotFound` (404, 2011).
   */
  updateApplicationMfaSettings(input: UpdateApplicationMfaSettingsInput, options?: CallOptions): Promise<Result<MfaSettings>>;

  /**
   * Read which second factors an application asks of a user.
   *
   * `GET /api/v3/get-mfa-trigger-data`, needs the permission `security:read`
   *
   * Fails with `userNotFound` (404, 2004), `applicationNotFound` (404, 2011).
   */
  getMfaTriggerData(input: GetMfaTriggerDataInput, options?: CallOptions): Promise<Result<MfaInfo>>;

  /**
   * Read which second factors the pool asks for.
   *
   * `GET /api/v3/get-global-mfa-settings`, needs the permission `security:read`
   */
  getGlobalMfaSettings(input?: Record<string, never>, options?: CallOptions): Promise<Result<MfaSettings>>;

  /**
   * Add second factors that the pool asks for.
   *
   * `POST /api/v3/update-global-mfa-settings`, needs the permission `security:update`
   */
  updateGlobalMfaSettings(input: UpdateGlobalMfaSettingsInput, options?: CallOptions): Promise<Result<MfaSettings>>;

  /**
   * Remove second factors that the pool asks for.
   *
   * `POST /api/v3/disable-global-mfa-settings`, needs the permission `security:update`
   */
  closeGlobalMfaSettings(input: CloseGlobalMfaSettingsInput, options?: CallOptions): Promise<Result<MfaSettings>>;
}
