// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { AccessKey, Success } from '../models.ts';

export interface GetAccessKeyListInput {
  /** Only keys of this administrator. */
  userId?: string | undefined;
  /** Only keys of this tenant. */
  tenantId?: string | undefined;
  /** Only keys of this kind. */
  type?: string | undefined;
  /** Only keys in these states. */
  status?: ('activated' | 'staging' | 'revoked')[] | undefined;
}

export interface GetAccessKeyInput {
  /** The administrator. */
  userId: string;
  /** The public part of the key. */
  accessKeyId: string;
}

export interface CreateAccessKeyInput {
  /** Kind of key. */
  type: string;
  /** The administrator whose permissions the key has. */
  userId?: string | undefined;
  /** The tenant that the key is limited to. */
  tenantId?: string | undefined;
}

export interface UpdateAccessKeyInput {
  /** The public part of the key. */
  accessKeyId: string;
  /** Whether the key works from now on. */
  enable: boolean;
}

export interface DeleteAccessKeyInput {
  /** The public part of the key. */
  accessKeyId: string;
}

export interface GetManagementTokenInput {
  /** The public part of the key. */
  accessKeyId: string;
  /** The secret part of the key. */
  accessKeySecret: string;
}

export interface GetManagementTokenOutput {
  /** JWT to send as bearer token. */
  access_token: string;
  /** Seconds until the token expires. */
  expires_in: number;
}

export interface ManagementAccessKeys {
  /**
   * List the access keys of the pool, of an administrator or of a tenant.
   *
   * `GET /api/v3/list-access-key`, needs the permission `access-key:read`
   */
  getAccessKeyList(input?: GetAccessKeyListInput, options?: CallOptions): Promise<Result<AccessKey[]>>;

  /**
   * Read one access key of an administrator.
   *
   * `GET /api/v3/get-access-key`, needs the permission `access-key:read`
   *
   * Fails with `accessKeyNotFound` (404, 4040008).
   */
  getAccessKey(input: GetAccessKeyInput, options?: CallOptions): Promise<Result<AccessKey[]>>;

  /**
   * Create an access key for the pool, an administrator or a tenant.
   *
   * `POST /api/v3/create-access-key`, needs the permission `access-key:create`
   *
   * Fails with `userNotFound` (404, 2004), `tenantNotFound` (404, 4040004).
   */
  createAccessKey(input: CreateAccessKeyInput, options?: CallOptions): Promise<Result<AccessKey[]>>;

  /**
   * Switch an access key on or off.
   *
   * `POST /api/v3/update-access-key`, needs the permission `access-key:update`
   *
   * Fails with `accessKeyNotFound` (404, 4040008).
   */
  updateAccessKey(input: UpdateAccessKeyInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete an access key, which stops working at once.
   *
   * `POST /api/v3/delete-access-key`, needs the permission `access-key:delete`
   *
   * Fails with `accessKeyNotFound` (404, 4040008).
   */
  deleteAccessKey(input: DeleteAccessKeyInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Exchange an access key for a token that opens the management API.
   *
   * `POST /api/v3/get-management-token`
   *
   * Fails with `accessKeyWrong` (401, 4010003).
   */
  getManagementToken(input: GetManagementTokenInput, options?: CallOptions): Promise<Result<GetManagementTokenOutput>>;
}
