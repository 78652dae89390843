// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Success } from '../models.ts';

export interface BindEmailInput {
  /** The code that was sent. */
  passCode: string;
  /** E-mail address. */
  email: string;
}

export interface UnbindEmailInput {
  /** The code that was sent. */
  passCode: string;
}

export interface VerifyUpdateEmailRequestInput {
  /** Proof by an e-mailed code. */
  emailPassCodePayload: {
    /** The new e-mail address. */
    newEmail: string;
    /** Code that was sent to the new address. */
    newEmailPassCode: string;
    /** The e-mail address from before. */
    oldEmail?: string | undefined;
    /** Code that was sent to the old address. */
    oldEmailPassCode?: string | undefined;
  };
  /** How it is proved. */
  verifyMethod: 'EMAIL_PASSCODE';
}

export interface VerifyUpdateEmailRequestOutput {
  /** Token from the proof of both addresses. */
  updateEmailToken: string;
  /** Seconds until the token expires. */
  tokenExpiresIn: number;
}

export interface UpdateEmailInput {
  /** Token from the proof of both addresses. */
  updateEmailToken: string;
}

export interface AuthenticationEmailAddress {
  /**
   * Add an e-mail address to the account, proved by a code.
   *
   * `POST /api/v3/bind-email`
   *
   * Fails with `wrongPasscode` (403, 2001), `emailBoundAlready` (422, 2225), `userExists` (409, 2026).
   */
  bindEmail(input: BindEmailInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Remove the e-mail address from the account, proved by a code.
   *
   * `POST /api/v3/unbind-email`
   *
   * Fails with `wrongPasscode` (403, 2001), `noEmailBound` (422, 2219), `lastName` (422, 2217).
   */
  unbindEmail(input: UnbindEmailInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Prove the old and the new e-mail address before a change.
   *
   * `POST /api/v3/verify-update-email-request`
   *
   * Fails with `wrongPasscode` (403, 2001), `oldEmailDiffers` (403, 2037), `userExists` (409, 2026).
   */
  verifyUpdateEmailRequest(input: VerifyUpdateEmailRequestInput, options?: CallOptions): Promise<Result<VerifyUpdateEmailRequestOutput>>;

  /**
   * Change the e-mail address after both were proved.
   *
   * `POST /api/v3/update-email`
   *
   * Fails with `proofInvalid` (401, 4010130), `userExists` (409, 2026).
   */
  updateEmail(input: UpdateEmailInput, options?: CallOptions): Promise<Result<Success>>;
}
