// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';

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
   */
  webAuthnAdminInitialize(input?: Record<string, never>, options?: CallOptions): Promise<Result<unknown>>;

  /**
   * Finish to register a passkey in the name of an administrator.
   *
   * `POST /api/v3/webauthn/admin/registration/finalize`
   */
  webAuthnAdminRegisterFinalize(input?: Record<string, never>, options?: CallOptions): Promise<Result<unknown>>;

  /**
   * Rename a passkey in the name of an administrator.
   *
   * `PUT /api/v3/webauthn/admin/credentials/{credentialId}`
   */
  updateWebAuthnAdminCredential(input: UpdateWebAuthnAdminCredentialInput, options?: CallOptions): Promise<Result<unknown>>;

  /**
   * Delete a passkey of a user in the name of an administrator.
   *
   * `DELETE /api/v3/webauthn/admin/credentials/{credentialId}/{userId}/{appId}`
   */
  deleteWebAuthnAdminCredential(input: DeleteWebAuthnAdminCredentialInput, options?: CallOptions): Promise<Result<unknown>>;

  /**
   * List the passkeys of a user in the name of an administrator.
   *
   * `GET /api/v3/webauthn/person/credentials`
   */
  listWebAuthnPersonCredentials(input: ListWebAuthnPersonCredentialsInput, options?: CallOptions): Promise<Result<unknown>>;
}
