// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { AuthenticationCredential, CredentialCreationOptions, CredentialRequestOptions, LoginTokens, RegistrationCredential, SignInContext, Success } from '../models.ts';

export interface WebAuthnLoginInitalizeOutput {
  authenticationOptions: CredentialRequestOptions;
  /** Ticket that ties the steps together. */
  ticket: string;
}

export interface WebAuthnLoginFinalizeInput {
  /** Ticket that ties the steps together. */
  ticket: string;
  credential: AuthenticationCredential;
  options?: SignInContext | undefined;
}

export interface WebAuthnLoginFinalizeOutput {
  /** Always true; a failure has another statusCode. */
  verified: boolean;
  /** What the sign-in gives. */
  tokenSet?: LoginTokens | null | undefined;
}

export interface WebAuthnRegisterInitalizeOutput {
  registrationOptions: CredentialCreationOptions;
  /** Ticket that ties the steps together. */
  ticket: string;
}

export interface WebAuthnRegisterFinalizeInput {
  /** Ticket that ties the steps together. */
  ticket: string;
  credential: RegistrationCredential;
  /** The authenticator. */
  authenticatorCode?: 'fingerprint' | 'face' | 'other' | undefined;
}

export interface WebAuthnMfaBindInitializeInput {
  /** Token of the sign-in that waits. */
  mfaToken?: string | undefined;
}

export interface WebAuthnMfaBindInitializeOutput {
  registrationOptions: CredentialCreationOptions;
  /** Ticket that ties the steps together. */
  ticket: string;
  /** The token to go on with. */
  mfaToken: string;
}

export interface WebAuthnMfaVerifyInitalizeInput {
  /** Token of the sign-in that waits. */
  mfaToken?: string | undefined;
}

export interface WebAuthnMfaVerifyInitalizeOutput {
  authenticationOptions: CredentialRequestOptions;
  /** Ticket that ties the steps together. */
  ticket: string;
  /** The token to go on with. */
  mfaToken: string;
}

export interface AuthenticationWebauthnCeremonies {
  /**
   * Start a sign-in by WebAuthn.
   *
   * `POST /api/v3/webauthn/login/initialize`
   *
   * Fails with `applicationNotFound` (404, 2011), `passkeysUnavailable` (422, 4220143).
   */
  webAuthnLoginInitalize(input?: Record<string, never>, options?: CallOptions): Promise<Result<WebAuthnLoginInitalizeOutput>>;

  /**
   * Finish a sign-in by WebAuthn.
   *
   * `POST /api/v3/webauthn/login/finalize`
   *
   * Fails with `passkeyRefused` (403, 4030140), `passkeyExpired` (403, 4030141), `passkeysUnavailable` (422, 4220143), `applicationNotFound` (404, 2011), `connectionUnavailable` (422, 4220001), `scopeInvalid` (400, 4000005), `userDisabled` (403, 2120008).
   */
  webAuthnLoginFinalize(input: WebAuthnLoginFinalizeInput, options?: CallOptions): Promise<Result<WebAuthnLoginFinalizeOutput>>;

  /**
   * Start the registration of a WebAuthn credential.
   *
   * `POST /api/v3/webauthn/registration/initialize`
   *
   * Fails with `passkeysUnavailable` (422, 4220143).
   */
  webAuthnRegisterInitalize(input?: Record<string, never>, options?: CallOptions): Promise<Result<WebAuthnRegisterInitalizeOutput>>;

  /**
   * Finish the registration of a WebAuthn credential.
   *
   * `POST /api/v3/webauthn/registration/finalize`
   *
   * Fails with `passkeyRefused` (403, 4030140), `passkeyExpired` (403, 4030141), `passkeysUnavailable` (422, 4220143), `applicationNotFound` (404, 2011), `passkeyTaken` (409, 4090141), `passkeyLimit` (422, 4220142).
   */
  webAuthnRegisterFinalize(input: WebAuthnRegisterFinalizeInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Start to register a WebAuthn credential as second factor.
   *
   * `POST /api/v3/webauthn/mfa-bind/initialize`
   *
   * Fails with `notSignedIn` (401, 2020), `secondFactorMissing` (403, 4030131).
   */
  webAuthnMfaBindInitialize(input?: WebAuthnMfaBindInitializeInput, options?: CallOptions): Promise<Result<WebAuthnMfaBindInitializeOutput>>;

  /**
   * Start to check a WebAuthn credential as second factor.
   *
   * `POST /api/v3/webauthn/mfa-verify/initialize`
   *
   * Fails with `notSignedIn` (401, 2020), `secondFactorMissing` (403, 4030131).
   */
  webAuthnMfaVerifyInitalize(input?: WebAuthnMfaVerifyInitalizeInput, options?: CallOptions): Promise<Result<WebAuthnMfaVerifyInitalizeOutput>>;
}
