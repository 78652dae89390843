// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { AuthenticationRecord, MfaInfo, OtpImport, Success, UserIdOptions } from '../models.ts';

export interface GetUserPrincipalAuthenticationInfoInput {
  /** The user. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface ResetUserPrincipalAuthenticationInfoInput {
  /** The user. */
  userId: string;
  /**
   * How to carry it out.
   * @default {}
   */
  options?: UserIdOptions | undefined;
}

export interface GetUserMfaInfoInput {
  /** The user. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface GetUserMfaInfoOutput {
  /** Whether an authenticator is enrolled. */
  totpStatus: string;
  /** Whether a face is enrolled. */
  faceMfaStatus: string;
  /** Whether a phone number is enrolled. */
  smsMfaStatus: string;
  /** Whether an e-mail address is enrolled. */
  emailMfaStatus: string;
}

export interface ImportOtpInput {
  /** The entries. */
  list: OtpImport[];
}

export interface GetOtpSecretByUserInput {
  /** The user. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface GetOtpSecretByUserOutput {
  /** The secret, in base32. */
  secret: string;
}

export interface SetUsersMfaStatusInput {
  mfaTriggerData: MfaInfo;
  /** The user. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface GetUserMfaStatusInput {
  /** The user. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface ManagementAuthenticationInfo {
  /**
   * Read whether a user has proved who they are.
   *
   * `GET /api/v3/get-user-principal-authentication-info`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserPrincipalAuthenticationInfo(input: GetUserPrincipalAuthenticationInfoInput, options?: CallOptions): Promise<Result<Page<AuthenticationRecord>>>;

  /**
   * Forget the proof of who a user is.
   *
   * `POST /api/v3/reset-user-principal-authentication-info`, needs the permission `user:update`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  resetUserPrincipalAuthenticationInfo(input: ResetUserPrincipalAuthenticationInfoInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the second factors of a user.
   *
   * `GET /api/v3/get-user-mfa-info`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserMfaInfo(input: GetUserMfaInfoInput, options?: CallOptions): Promise<Result<GetUserMfaInfoOutput>>;

  /**
   * Import authenticators that users have already.
   *
   * `POST /api/v3/import-otp`, needs the permission `user:update`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  importOtp(input: ImportOtpInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Read the secret of the authenticator of a user.
   *
   * `GET /api/v3/get-otp-secret-by-user`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004), `otpNotEnrolled` (404, 4040100).
   */
  getOtpSecretByUser(input: GetOtpSecretByUserInput, options?: CallOptions): Promise<Result<GetOtpSecretByUserOutput>>;

  /**
   * Set which second factors are asked of a user.
   *
   * `POST /api/v3/set-mfa-status`, needs the permission `user:update`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  setUsersMfaStatus(input: SetUsersMfaStatusInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Read which second factors are asked of a user.
   *
   * `GET /api/v3/get-mfa-status`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserMfaStatus(input: GetUserMfaStatusInput, options?: CallOptions): Promise<Result<MfaInfo>>;
}
