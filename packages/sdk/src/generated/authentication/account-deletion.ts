// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { EmailProof, PhoneProof, Success } from '../models.ts';

export interface VerifyDeleteAccountRequestInput {
  /** How it is proved. */
  verifyMethod: 'PHONE_PASSCODE' | 'EMAIL_PASSCODE' | 'PASSWORD';
  phonePassCodePayload?: PhoneProof | undefined;
  emailPassCodePayload?: EmailProof | undefined;
  /** For registration or proof by password. */
  passwordPayload?: {
    /** The password, encrypted as passwordEncryptType says. */
    password: string;
    /**
     * How the password is encrypted, with the public key that /api/v3/system shows.
     * @default 'none'
     */
    passwordEncryptType?: 'none' | 'rsa' | 'sm2' | undefined;
  } | undefined;
}

export interface VerifyDeleteAccountRequestOutput {
  /** Token from the proof. */
  deleteAccountToken: string;
  /** Seconds until the token expires. */
  tokenExpiresIn: number;
}

export interface DeleteAccountInput {
  /** Token from the proof. */
  deleteAccountToken: string;
}

export interface AuthenticationAccountDeletion {
  /**
   * Prove by code or password that the account is to be deleted.
   *
   * `POST /api/v3/verify-delete-account-request`
   *
   * Fails with `wrongPasscode` (403, 2001), `wrongPassword` (403, 2006), `noEmailBound` (422, 2219), `noPhoneBound` (422, 4220130), `passwordUndecryptable` (499, 2016).
   */
  verifyDeleteAccountRequest(input: VerifyDeleteAccountRequestInput, options?: CallOptions): Promise<Result<VerifyDeleteAccountRequestOutput>>;

  /**
   * Delete the account of the signed-in user for good.
   *
   * `POST /api/v3/delete-account`
   *
   * Fails with `proofInvalid` (401, 4010130).
   */
  deleteAccount(input: DeleteAccountInput, options?: CallOptions): Promise<Result<Success>>;
}
