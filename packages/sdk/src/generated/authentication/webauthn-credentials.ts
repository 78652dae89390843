// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Passkey, Success } from '../models.ts';

export interface ListWebAuthnCredentialsInput {
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

export interface UpdateWebAuthnCredentialInput {
  /** The credential. */
  credentialId: string;
  /** Name for display. */
  name: string;
}

export interface DeleteWebAuthnCredentialInput {
  /** The credential. */
  credentialId: string;
}

export interface AuthenticationWebauthnCredentials {
  /**
   * List the WebAuthn credentials of the signed-in user.
   *
   * `GET /api/v3/webauthn/credentials`
   */
  listWebAuthnCredentials(input?: ListWebAuthnCredentialsInput, options?: CallOptions): Promise<Result<Page<Passkey>>>;

  /**
   * Rename a WebAuthn credential of the signed-in user.
   *
   * `PUT /api/v3/webauthn/credentials/{credentialId}`
   *
   * Fails with `passkeyNotFound` (404, 4040141).
   */
  updateWebAuthnCredential(input: UpdateWebAuthnCredentialInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete a WebAuthn credential of the signed-in user.
   *
   * `DELETE /api/v3/webauthn/credentials/{credentialId}`
   *
   * Fails with `passkeyNotFound` (404, 4040141).
   */
  deleteWebAuthnCredential(input: DeleteWebAuthnCredentialInput, options?: CallOptions): Promise<Result<Success>>;
}
