// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { GroupWithMembers, Success, User } from '../models.ts';

export interface GetPublicAccountsOfGroupInput {
  /** The group. */
  groupId: string;
}

export interface GetGroupsOfPublicAccountInput {
  /** The user. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface GetPublicAccountOfGroupsInput {
  /** The groups. */
  groupIds: string[];
  /** The user. */
  userId: string;
}

export interface ManagementPublicAccountGroups {
  /**
   * List the shared accounts that belong to a group.
   *
   * `GET /api/v3/get-public-accounts-of-group`, needs the permission `public-account:read`
   */
  getPublicAccountsOfGroup(input: GetPublicAccountsOfGroupInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * List the groups that a shared account belongs to.
   *
   * `GET /api/v3/get-groups-of-public-account`, needs the permission `public-account:read`
   */
  getGroupsOfPublicAccount(input: GetGroupsOfPublicAccountInput, options?: CallOptions): Promise<Result<Page<GroupWithMembers>>>;

  /**
   * Set the groups that a shared account belongs to.
   *
   * `POST /api/v3/set-public-account-of-groups`, needs the permission `public-account:assign`
   */
  getPublicAccountOfGroups(input: GetPublicAccountOfGroupsInput, options?: CallOptions): Promise<Result<Success>>;
}
