// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Success } from '../models.ts';

export interface GetUserPasswordCiphertextInput {
  /** The user. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface GetUserPasswordCiphertextOutput {
  /** The imported hash. */
  ciphertext: string;
}

export interface GetUserEncryptPasswordBatchInput {
  /** The users. */
  userIds: string[];
}

export type GetUserEncryptPasswordBatchOutput = {
  /** The user. */
  userId: string;
  /** The imported hash. */
  encryptedPassword: string;
}[];

export interface SendUserResetPasswordEmailLinkInput {
  /** The users. */
  users?: {
    /** The user. */
    userId: string;
    /**
     * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
     * @default 'user_id'
     */
    userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
  }[] | undefined;
}

export interface ManagementPasswords {
  /**
   * Read the hash that a user was imported with, while it is still in use.
   *
   * `POST /api/v3/get-user-password-ciphertext`, needs the permission `password:read`
   *
   * Fails with `userNotFound` (404, 2004), `passwordNotReadable` (422, 4220100).
   */
  getUserPasswordCiphertext(input: GetUserPasswordCiphertextInput, options?: CallOptions): Promise<Result<GetUserPasswordCiphertextOutput>>;

  /**
   * Read the hashes that several users were imported with, where they are still in use.
   *
   * `POST /api/v3/batch-get-user-encrypt-password`, needs the permission `password:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserEncryptPasswordBatch(input: GetUserEncryptPasswordBatchInput, options?: CallOptions): Promise<Result<GetUserEncryptPasswordBatchOutput>>;

  /**
   * Send users a link by which they set a new password.
   *
   * `POST /api/v3/send-user-reset-password-email-link`, needs the permission `password:send`
   *
   * Fails with `userNotFound` (404, 2004), `userWithoutEmail` (422, 4220103), `applicationNotFound` (404, 2011).
   */
  sendUserResetPasswordEmailLink(input?: SendUserResetPasswordEmailLinkInput, options?: CallOptions): Promise<Result<Success>>;
}
