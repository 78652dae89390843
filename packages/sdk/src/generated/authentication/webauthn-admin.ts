// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { CredentialCreationOptions, Passkey, RegistrationCredential, Success } from '../models.ts';

export interface WebAuthnAdminInitializeOutput {
  registrationOptions: CredentialCreationOptions;
  /** Ticket that ties the steps together. */
  ticket: string;
}

export interface WebAuthnAdminRegisterFinalizeInput {
  /** Ticket that ties the steps together. */
  ticket: string;
  credential: RegistrationCredential;
  /** The authenticator. */
  authenticatorCode?: 'fingerprint' | 'face' | 'other' | undefined;
}

export interface UpdateWebAuthnAdminCredentialInput {
  /** The credential. */
  credentialId: string;
  /** Name for display. */
  name: string;
}

export interface DeleteWebAuthnAdminCredentialInput {
  /** The credential. */
  credentialId: string;
  /** The user. */
  userId: string;
  /** The application. */
  appId: string;
}

export interface ListWebAuthnPersonCredentialsInput {
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
  /** The user. */
  userId: string;
  /** The application. */
  appId?: string | undefined;
}

export interface AuthenticationWebauthnAdmin {
  /**
   * Start to register a passkey in the name of an administrator.
   *
   * `POST /api/v3/webauthn/admin/initialize`
   *
   * Fails with `forbidden` (403, 4030001), `passkeysUnavailable` (422, 4220143).
   */
  webAuthnAdminInitialize(input?: Record<string, never>, options?: CallOptions): Promise<Result<WebAuthnAdminInitializeOutput>>;

  /**
   * Finish to register a passkey in the name of an administrator.
   *
   * `POST /api/v3/webauthn/admin/registration/finalize`
   *
   * Fails with `forbidden` (403, 4030001), `passkeyRefused` (403, 4030140), `passkeyExpired` (403, 4030141), `passkeysUnavailable` (422, 4220143), `applicationNotFound` (404, 2011), `passkeyTaken` (409, 4090141), `passkeyLimit` (422, 4220142).
   */
  webAuthnAdminRegisterFinalize(input: WebAuthnAdminRegisterFinalizeInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Rename a passkey in the name of an administrator.
   *
   * `PUT /api/v3/webauthn/admin/credentials/{credentialId}`
   *
   * Fails with `forbidden` (403, 4030001), `passkeyNotFound` (404, 4040141).
   */
  updateWebAuthnAdminCredential(input: UpdateWebAuthnAdminCredentialInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete a passkey of a user in the name of an administrator.
   *
   * `DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}`
   *
   * Fails with `forbidden` (403, 4030001), `passkeyNotFound` (404, 4040141).
   */
  deleteWebAuthnAdminCredential(input: DeleteWebAuthnAdminCredentialInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the passkeys of a user in the name of an administrator.
   *
   * `GET /api/v3/webauthn/person/credentials`
   *
   * Fails with `forbidden` (403, 4030001).
   */
  listWebAuthnPersonCredentials(input: ListWebAuthnPersonCredentialsInput, options?: CallOptions): Promise<Result<Page<Passkey>>>;
}
