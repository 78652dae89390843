// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { PhoneChangeProof, Success } from '../models.ts';

export interface BindPhoneInput {
  /** The code that was sent. */
  passCode: string;
  /** Phone number. */
  phoneNumber: string;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
}

export interface UnbindPhoneInput {
  /** The code that was sent. */
  passCode: string;
}

export interface VerifyUpdatePhoneRequestInput {
  phonePassCodePayload: PhoneChangeProof;
  /** How it is proved. */
  verifyMethod: 'PHONE_PASSCODE';
}

export interface VerifyUpdatePhoneRequestOutput {
  /** Token from the proof of both numbers. */
  updatePhoneToken: string;
  /** Seconds until the token expires. */
  tokenExpiresIn: number;
}

export interface UpdatePhoneInput {
  /** Token from the proof of both numbers. */
  updatePhoneToken: string;
}

export interface AuthenticationPhoneNumber {
  /**
   * Add a phone number to the account, proved by a code.
   *
   * `POST /api/v3/bind-phone`
   *
   * Fails with `wrongPasscode` (403, 2001), `phoneBoundAlready` (422, 2226), `userExists` (409, 2026).
   */
  bindPhone(input: BindPhoneInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Remove the phone number from the account, proved by a code.
   *
   * `POST /api/v3/unbind-phone`
   *
   * Fails with `wrongPasscode` (403, 2001), `noPhoneBound` (422, 4220130), `lastName` (422, 2217).
   */
  unbindPhone(input: UnbindPhoneInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Prove the old and the new phone number before a change.
   *
   * `POST /api/v3/verify-update-phone-request`
   *
   * Fails with `wrongPasscode` (403, 2001), `oldPhoneDiffers` (403, 2038), `userExists` (409, 2026).
   */
  verifyUpdatePhoneRequest(input: VerifyUpdatePhoneRequestInput, options?: CallOptions): Promise<Result<VerifyUpdatePhoneRequestOutput>>;

  /**
   * Change the phone number after both were proved.
   *
   * `POST /api/v3/update-phone`
   *
   * Fails with `proofInvalid` (401, 4010130), `userExists` (409, 2026).
   */
  updatePhone(input: UpdatePhoneInput, options?: CallOptions): Promise<Result<Success>>;
}
