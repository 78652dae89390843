// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Factor, MfaTokenStatus } from '../models.ts';

export interface VerifyMfaTokenInput {
  /** The token. */
  token: string;
}

export interface SendEnrollFactorRequestInput {
  /** Where the code goes. An account that has an address or a number proves that one. */
  profile?: {
    /** Phone number. */
    phoneNumber?: string | undefined;
    /** Country code of the phone number, such as +86. */
    phoneCountryCode?: string | undefined;
    /** E-mail address. */
    email?: string | undefined;
  } | undefined;
  /** What kind of factor it is. */
  factorType: 'OTP' | 'SMS' | 'EMAIL' | 'FACE';
}

export interface SendEnrollFactorRequestOutput {
  /** Token that ties the steps together. */
  enrollmentToken: string;
  otpData?: {
    /** Address in the QR code. */
    qrCodeUri: string;
    /** The QR code as a picture. */
    qrCodeDataUrl: string;
    /** Code that replaces a lost authenticator. */
    recoveryCode: string;
  } | null | undefined;
}

export interface EnrollFactorInput {
  /** What proves that the factor works. */
  enrollmentData: {
    /** The code that was sent. */
    passCode?: string | undefined;
    /** Address of the picture. */
    photo?: string | undefined;
    /** Whether the photo is an address of yours. */
    isExternalPhoto?: boolean | undefined;
  };
  /** Token that ties the steps together. */
  enrollmentToken: string;
  /** What kind of factor it is. */
  factorType: 'OTP' | 'SMS' | 'EMAIL' | 'FACE';
}

export interface ResetFactorInput {
  /** The factor. */
  factorId: string;
}

export interface GetFactorInput {
  /** The factor. */
  factorId: string;
}

export type ListFactorsToEnrollOutput = {
  /** What kind of factor it is. */
  factorType: 'OTP' | 'SMS' | 'EMAIL' | 'FACE';
}[];

export interface MfaOtpVerifyInput {
  /** Code of the authenticator. */
  totp: string;
}

export interface MfaOtpVerifyOutput {
  /** Whether the code is right. */
  verified: boolean;
}

export interface AuthenticationMfa {
  /**
   * Tell whether a token of the second factor is still valid.
   *
   * `POST /mfa/token/introspection`
   */
  verifyMfaToken(input: VerifyMfaTokenInput, options?: CallOptions): Promise<Result<MfaTokenStatus>>;

  /**
   * Start to set up a second factor.
   *
   * `POST /api/v3/send-enroll-factor-request`
   *
   * Fails with `faceUnavailable` (422, 4220140), `factorEnrolled` (409, 4090140), `emailBoundAlready` (422, 2225), `phoneBoundAlready` (422, 2226), `userExists` (409, 2026), `passcodeSentRecently` (429, 2080).
   */
  sendEnrollFactorRequest(input: SendEnrollFactorRequestInput, options?: CallOptions): Promise<Result<SendEnrollFactorRequestOutput>>;

  /**
   * Finish to set up a second factor.
   *
   * `POST /api/v3/enroll-factor`
   *
   * Fails with `proofInvalid` (401, 4010130), `faceUnavailable` (422, 4220140), `factorEnrolled` (409, 4090140), `wrongOtp` (403, 6001), `wrongPasscode` (403, 2001), `userExists` (409, 2026).
   */
  enrollFactor(input: EnrollFactorInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Remove a second factor.
   *
   * `POST /api/v3/reset-factor`
   *
   * Fails with `factorNotEnrolled` (404, 4040140), `factorBound` (422, 4220141).
   */
  resetFactor(input: ResetFactorInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * List the second factors that are set up.
   *
   * `GET /api/v3/list-enrolled-factors`
   */
  listEnrolledFactors(input?: Record<string, never>, options?: CallOptions): Promise<Result<Factor[]>>;

  /**
   * Read one second factor that is set up.
   *
   * `GET /api/v3/get-factor`
   *
   * Fails with `factorNotEnrolled` (404, 4040140).
   */
  getFactor(input: GetFactorInput, options?: CallOptions): Promise<Result<Factor>>;

  /**
   * List the second factors that could be set up.
   *
   * `GET /api/v3/list-factors-to-enroll`
   */
  listFactorsToEnroll(input?: Record<string, never>, options?: CallOptions): Promise<Result<ListFactorsToEnrollOutput>>;

  /**
   * Check a code of the authenticator of the signed-in user.
   *
   * `POST /api/v3/mfa-totp-verify`
   */
  mfaOtpVerify(input: MfaOtpVerifyInput, options?: CallOptions): Promise<Result<MfaOtpVerifyOutput>>;
}
