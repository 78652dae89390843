// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { AuthenticationCredential, SignInContext } from '../models.ts';

export interface WebAuthnLoginFinalizeInput {
  /** Ticket that ties the steps together. */
  ticket: string;
  credential: AuthenticationCredential;
  options?: SignInContext | undefined;
}

export interface AuthenticationWebauthnCeremonies {
  /**
   * Start a sign-in by WebAuthn.
   *
   * `POST /api/v3/webauthn/login/initialize`
   */
  webAuthnLoginInitalize(input?: Record<string, never>, options?: CallOptions): Promise<Result<unknown>>;

  /**
   * Finish a sign-in by WebAuthn.
   *
   * `POST /api/v3/webauthn/login/finalize`
   */
  webAuthnLoginFinalize(input: WebAuthnLoginFinalizeInput, options?: CallOptions): Promise<Result<unknown>>;

  /**
   * Start the registration of a WebAuthn credential.
   *
   * `POST /api/v3/webauthn/registration/initialize`
   */
  webAuthnRegisterInitalize(input?: Record<string, never>, options?: CallOptions): Promise<Result<unknown>>;

  /**
   * Finish the registration of a WebAuthn credential.
   *
   * `POST /api/v3/webauthn/registration/finalize`
   */
  webAuthnRegisterFinalize(input?: Record<string, never>, options?: CallOptions): Promise<Result<unknown>>;

  /**
   * Start to register a WebAuthn credential as second factor.
   *
   * `POST /api/v3/webauthn/mfa-bind/initialize`
   */
  webAuthnMfaBindInitialize(input?: Record<string, never>, options?: CallOptions): Promise<Result<unknown>>;

  /**
   * Start to check a WebAuthn credential as second factor.
   *
   * `POST /api/v3/webauthn/mfa-verify/initialize`
   */
  webAuthnMfaVerifyInitalize(input?: Record<string, never>, options?: CallOptions): Promise<Result<unknown>>;
}
