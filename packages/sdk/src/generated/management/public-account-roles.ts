// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Success, User } from '../models.ts';

export interface GetPublicAccountRolesInput {
  /** The user. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface GetPublicAccountsOfRoleInput {
  /** The role. */
  roleId: string;
}

export interface BindPublicAccountOfRolesInput {
  /** The roles. */
  roleIds: string[];
  /** The user. */
  userId: string;
}

export interface ManagementPublicAccountRoles {
  /**
   * List the roles of a shared account.
   *
   * `GET /api/v3/get-roles-of-public-account`, needs the permission `public-account:read`
   */
  getPublicAccountRoles(input: GetPublicAccountRolesInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * List the shared accounts that have a role.
   *
   * `GET /api/v3/get-public-accounts-of-role`, needs the permission `public-account:read`
   */
  getPublicAccountsOfRole(input: GetPublicAccountsOfRoleInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * Give roles to a shared account.
   *
   * `POST /api/v3/set-public-account-of-roles`, needs the permission `public-account:assign`
   */
  bindPublicAccountOfRoles(input: BindPublicAccountOfRolesInput, options?: CallOptions): Promise<Result<Success>>;
}
