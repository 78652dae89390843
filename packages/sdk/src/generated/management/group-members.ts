// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { AuthorizedResource, ResourceType, Success, User } from '../models.ts';

export interface AddGroupMembersInput {
  /** The users. */
  userIds: string[];
  /** Unique code. */
  code: string;
}

export interface RemoveGroupMembersInput {
  /** The users. */
  userIds: string[];
  /** Unique code. */
  code: string;
}

export interface ListGroupMembersInput {
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
  /** Unique code. */
  code: string;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include external identities.
   * @default false
   */
  withIdentities?: boolean | undefined;
  /**
   * Include the ids of departments.
   * @default false
   */
  withDepartmentIds?: boolean | undefined;
  /**
   * Give custom fields as plain values.
   * @default false
   */
  flatCustomData?: boolean | undefined;
}

export interface GetGroupAuthorizedResourcesInput {
  /** Unique code. */
  code: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  resourceType?: ResourceType | undefined;
}

export interface ManagementGroupMembers {
  /**
   * Add users to a group.
   *
   * `POST /api/v3/add-group-members`, needs the permission `group:assign`
   */
  addGroupMembers(input: AddGroupMembersInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Remove users from a group.
   *
   * `POST /api/v3/remove-group-members`, needs the permission `group:assign`
   */
  removeGroupMembers(input: RemoveGroupMembersInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the members of a group.
   *
   * `GET /api/v3/list-group-members`, needs the permission `group:read`
   */
  listGroupMembers(input: ListGroupMembersInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * List the resources that a group may use.
   *
   * `GET /api/v3/get-group-authorized-resources`, needs the permission `group:read`
   */
  getGroupAuthorizedResources(input: GetGroupAuthorizedResourcesInput, options?: CallOptions): Promise<Result<AuthorizedResource[]>>;
}
