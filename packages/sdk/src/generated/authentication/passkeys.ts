// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { AuthenticationCredential, CredentialCreationOptions, CredentialDescriptor, LoginTokens, RegistrationCredential, SignInContext, Success } from '../models.ts';

export interface InitAuthenticationOptionsOutput {
  authenticationOptions: {
    /** What the authenticator signs. */
    challenge: string;
    allowCredentials?: CredentialDescriptor[] | null | undefined;
    /** Domain that the credential belongs to. */
    rpId: string;
    /** Seconds that the function may take. */
    timeout: number;
  };
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
  /** Whether the code is right. */
  verified: boolean;
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
  /** Whether the code is right. */
  verified: boolean;
}

export interface ListCredentialsByPageOutput {
  /** Entries in all pages together. */
  totalCount: number;
  /** The entries. */
  list: unknown[];
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
   */
  initAuthenticationOptions(input?: Record<string, never>, options?: CallOptions): Promise<Result<InitAuthenticationOptionsOutput>>;

  /**
   * Finish to sign in by passkey.
   *
   * `POST /api/v3/webauthn/authentication`
   */
  verifyAuthentication(input: VerifyAuthenticationInput, options?: CallOptions): Promise<Result<VerifyAuthenticationOutput>>;

  /**
   * Start to register a passkey.
   *
   * `GET /api/v3/webauthn/registration`
   */
  initRegisterOptions(input?: Record<string, never>, options?: CallOptions): Promise<Result<InitRegisterOptionsOutput>>;

  /**
   * Finish to register a passkey.
   *
   * `POST /api/v3/webauthn/registration`
   */
  verifyRegister(input: VerifyRegisterInput, options?: CallOptions): Promise<Result<VerifyRegisterOutput>>;

  /**
   * List the passkeys of the signed-in user.
   *
   * `POST /api/v3/webauthn/page-authenticator-device`
   */
  listCredentialsByPage(input?: Record<string, never>, options?: CallOptions): Promise<Result<ListCredentialsByPageOutput>>;

  /**
   * Tell which passkeys of the browser are still registered.
   *
   * `POST /api/v3/webauthn/check-valid-credentials-by-credIds`
   */
  checkValidCredentialsByCredIds(input?: Record<string, never>, options?: CallOptions): Promise<Result<unknown[]>>;

  /**
   * Remove all passkeys of one authenticator.
   *
   * `POST /api/v3/webauthn/remove-credentials-by-authenticator-code`
   */
  removeAllCredentials(input?: Record<string, never>, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Remove one passkey.
   *
   * `POST /api/v3/webauthn/remove-credential/{credentialID}`
   */
  removeCredential(input: RemoveCredentialInput, options?: CallOptions): Promise<Result<Success>>;
}
