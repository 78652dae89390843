// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { AdminRoleResult, Success } from '../models.ts';

export interface CreateAdminRoleInput {
  /** Name for display. */
  name: string;
  /** Unique in the system permission space. */
  code: string;
  /** What the role is for. */
  description?: string | undefined;
}

export interface DeleteAdminRolesBatchInput {
  /** Codes of the roles. */
  codeList: string[];
}

export interface ManagementAdminRoles {
  /**
   * Create a role for administrators of the user pool.
   *
   * `POST /api/v3/create-admin-role`, needs the permission `admin-role:create`
   *
   * Fails with `roleCodeTaken` (409, 4090001).
   */
  createAdminRole(input: CreateAdminRoleInput, options?: CallOptions): Promise<Result<AdminRoleResult>>;

  /**
   * Delete administrator roles, with their assignments.
   *
   * `POST /api/v3/delete-admin-roles`, needs the permission `admin-role:delete`
   *
   * Fails with `roleNotFound` (404, 4040005), `roleBuiltIn` (422, 4220101).
   */
  deleteAdminRolesBatch(input: DeleteAdminRolesBatchInput, options?: CallOptions): Promise<Result<Success>>;
}
