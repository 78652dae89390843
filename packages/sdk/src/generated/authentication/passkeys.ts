// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { AuthenticationCredential, CredentialCreationOptions, CredentialRequestOptions, LoginTokens, Passkey, RegistrationCredential, SignInContext, Success } from '../models.ts';

export interface InitAuthenticationOptionsOutput {
  authenticationOptions: CredentialRequestOptions;
  /** Ticket that ties the steps together. */
  ticket: string;
}

export interface VerifyAuthenticationInput {
  /** Ticket that ties the steps together. */
  ticket: string;
  authenticationCredential: AuthenticationCredential;
  options?: SignInContext | undefined;
}

export interface VerifyAuthenticationOutput {
  /** Always true; a failure has another statusCode. */
  verified: boolean;
  /** What the sign-in gives. */
  tokenSet?: LoginTokens | null | undefined;
}

export interface InitRegisterOptionsOutput {
  registrationOptions: CredentialCreationOptions;
  /** Ticket that ties the steps together. */
  ticket: string;
}

export interface VerifyRegisterInput {
  /** Ticket that ties the steps together. */
  ticket: string;
  registrationCredential: RegistrationCredential;
  /** The authenticator. */
  authenticatorCode?: 'fingerprint' | 'face' | 'other' | undefined;
}

export interface VerifyRegisterOutput {
  /** Always true; a failure has another statusCode. */
  verified: boolean;
}

export interface ListCredentialsByPageInput {
  /**
   * Page to return, from 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Entries on a page, at most 50.
   * @default 10
   */
  limit?: number | undefined;
}

export interface CheckValidCredentialsByCredIdsInput {
  /**
   * Ids of credentials.
   * @default []
   */
  credIds?: string[] | undefined;
}

export interface RemoveAllCredentialsInput {
  /** The authenticator. */
  authenticatorCode: 'fingerprint' | 'face' | 'other';
}

export interface RemoveCredentialInput {
  /** The credential. */
  credentialID: string;
}

export interface AuthenticationPasskeys {
  /**
   * Start to sign in by passkey.
   *
   * `GET /api/v3/webauthn/authentication`
   *
   * Fails with `applicationNotFound` (404, 2011), `passkeysUnavailable` (422, 4220143).
   */
  initAuthenticationOptions(input?: Record<string, never>, options?: CallOptions): Promise<Result<InitAuthenticationOptionsOutput>>;

  /**
   * Finish to sign in by passkey.
   *
   * `POST /api/v3/webauthn/authentication`
   *
   * Fails with `passkeyRefused` (403, 4030140), `passkeyExpired` (403, 4030141), `passkeysUnavailable` (422, 4220143), `applicationNotFound` (404, 2011), `connectionUnavailable` (422, 4220001), `scopeInvalid` (400, 4000005), `userDisabled` (403, 2120008).
   */
  verifyAuthentication(input: VerifyAuthenticationInput, options?: CallOptions): Promise<Result<VerifyAuthenticationOutput>>;

  /**
   * Start to register a passkey.
   *
   * `GET /api/v3/webauthn/registration`
   *
   * Fails with `passkeysUnavailable` (422, 4220143).
   */
  initRegisterOptions(input?: Record<string, never>, options?: CallOptions): Promise<Result<InitRegisterOptionsOutput>>;

  /**
   * Finish to register a passkey.
   *
   * `POST /api/v3/webauthn/registration`
   *
   * Fails with `passkeyRefused` (403, 4030140), `passkeyExpired` (403, 4030141), `passkeysUnavailable` (422, 4220143), `applicationNotFound` (404, 2011), `passkeyTaken` (409, 4090141), `passkeyLimit` (422, 4220142).
   */
  verifyRegister(input: VerifyRegisterInput, options?: CallOptions): Promise<Result<VerifyRegisterOutput>>;

  /**
   * List the passkeys of the signed-in user.
   *
   * `POST /api/v3/webauthn/page-authenticator-device`
   */
  listCredentialsByPage(input?: ListCredentialsByPageInput, options?: CallOptions): Promise<Result<Page<Passkey>>>;

  /**
   * Tell which passkeys of the browser are still registered.
   *
   * `POST /api/v3/webauthn/check-valid-credentials-by-credIds`
   */
  checkValidCredentialsByCredIds(input?: CheckValidCredentialsByCredIdsInput, options?: CallOptions): Promise<Result<string[]>>;

  /**
   * Remove all passkeys of one authenticator.
   *
   * `POST /api/v3/webauthn/remove-credentials-by-authenticator-code`
   */
  removeAllCredentials(input: RemoveAllCredentialsInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Remove one passkey.
   *
   * `POST /api/v3/webauthn/remove-credential/{credentialID}`
   *
   * Fails with `passkeyNotFound` (404, 4040141).
   */
  removeCredential(input: RemoveCredentialInput, options?: CallOptions): Promise<Result<Success>>;
}
