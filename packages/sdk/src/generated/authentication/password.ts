// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { EmailProof, PhoneProof, Success } from '../models.ts';

export interface UpdatePasswordInput {
  /** The new password. */
  newPassword: string;
  /** The password from before. */
  oldPassword?: string | undefined;
  /**
   * How the password is encrypted, with the public key that /api/v3/system shows.
   * @default 'none'
   */
  passwordEncryptType?: 'none' | 'rsa' | 'sm2' | undefined;
  /** Token from the proof by code. */
  passwordResetToken?: string | undefined;
}

export interface VerifyResetPasswordRequestInput {
  /** How it is proved. */
  verifyMethod: 'EMAIL_PASSCODE' | 'PHONE_PASSCODE';
  phonePassCodePayload?: PhoneProof | undefined;
  emailPassCodePayload?: EmailProof | undefined;
}

export interface VerifyResetPasswordRequestOutput {
  /** Token from the proof by code. */
  passwordResetToken: string;
  /** Seconds until the token expires. */
  tokenExpiresIn: number;
}

export interface ResetPasswordInput {
  /** The password, encrypted as passwordEncryptType says. */
  password: string;
  /** Token from the proof by code. */
  passwordResetToken: string;
  /**
   * How the password is encrypted, with the public key that /api/v3/system shows.
   * @default 'none'
   */
  passwordEncryptType?: 'none' | 'rsa' | 'sm2' | undefined;
}

export interface ValidatePasswordInput {
  /** Phone number. */
  phone?: string | undefined;
  /** E-mail address. */
  email?: string | undefined;
  /** Name to sign in with. */
  username?: string | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
  /** The password, encrypted as passwordEncryptType says. */
  password?: string | undefined;
  /**
   * How the password is encrypted, with the public key that /api/v3/system shows.
   * @default 'none'
   */
  passwordEncryptType?: 'none' | 'rsa' | 'sm2' | undefined;
}

export interface ValidatePasswordOutput {
  valid: boolean;
}

export interface AuthenticationPassword {
  /**
   * Change the password, proved by the old one.
   *
   * `POST /api/v3/update-password`
   *
   * Fails with `wrongPassword` (403, 2006), `proofInvalid` (401, 4010130), `passwordTooWeak` (400, 2029), `passwordBreached` (400, 4000100), `passwordUsedBefore` (400, 4000101), `passwordUndecryptable` (499, 2016).
   */
  updatePassword(input: UpdatePasswordInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Prove by code that a forgotten password is to be replaced.
   *
   * `POST /api/v3/verify-reset-password-request`
   *
   * Fails with `applicationNotFound` (404, 2011), `wrongPasscode` (403, 2001), `userNotFound` (404, 2004).
   */
  verifyResetPasswordRequest(input: VerifyResetPasswordRequestInput, options?: CallOptions): Promise<Result<VerifyResetPasswordRequestOutput>>;

  /**
   * Set a new password after the proof.
   *
   * `POST /api/v3/reset-password`
   *
   * Fails with `applicationNotFound` (404, 2011), `proofInvalid` (401, 4010130), `passwordTooWeak` (400, 2029), `passwordBreached` (400, 4000100), `passwordUsedBefore` (400, 4000101), `passwordUndecryptable` (499, 2016).
   */
  resetPassword(input: ResetPasswordInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Tell whether a password would be accepted.
   *
   * `POST /api/v3/validate-password`
   *
   * Fails with `passwordUndecryptable` (499, 2016).
   */
  validatePassword(input?: ValidatePasswordInput, options?: CallOptions): Promise<Result<ValidatePasswordOutput>>;
}
