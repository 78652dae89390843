// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { AuthorizedResource, GroupWithMembers, ResourceType, Role, Success, UserDepartment, UserIdOptions } from '../models.ts';

export interface GetUserRolesInput {
  /** The user, by the kind of id that userIdType names. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
  /** Only roles of this permission space; all of them otherwise. */
  namespace?: string | undefined;
}

export interface GetUserDepartmentsInput {
  /** The user, by the kind of id that userIdType names. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
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
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include the way from the top of the organization.
   * @default false
   */
  withDepartmentPaths?: boolean | undefined;
  /**
   * What to sort by.
   * @default 'JoinDepartmentAt'
   */
  sortBy?: 'DepartmentCreatedAt' | 'JoinDepartmentAt' | 'DepartmentName' | 'DepartmemtCode' | undefined;
  /**
   * Direction of sorting.
   * @default 'Desc'
   */
  orderBy?: 'Asc' | 'Desc' | undefined;
}

export interface SetUserDepartmentsInput {
  /** The user, by the kind of id that options.userIdType names. */
  userId: string;
  /** All departments of the user from now on. */
  departments: {
    /** The department. */
    departmentId: string;
    /**
     * Whether the user leads it.
     * @default false
     */
    isLeader?: boolean | undefined;
    /**
     * Whether it becomes the main department.
     * @default false
     */
    isMainDepartment?: boolean | undefined;
  }[];
  /** @default {} */
  options?: UserIdOptions | undefined;
}

export interface GetUserGroupsInput {
  /** The user, by the kind of id that userIdType names. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface GetUserAuthorizedResourcesInput {
  /** The user, by the kind of id that userIdType names. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
  /** Only resources of this permission space. */
  namespace?: string | undefined;
  resourceType?: ResourceType | undefined;
}

export interface ManagementUserMemberships {
  /**
   * List the roles that a user has.
   *
   * `GET /api/v3/get-user-roles`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserRoles(input: GetUserRolesInput, options?: CallOptions): Promise<Result<Page<Role>>>;

  /**
   * List the departments that a user belongs to.
   *
   * `GET /api/v3/get-user-departments`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserDepartments(input: GetUserDepartmentsInput, options?: CallOptions): Promise<Result<Page<UserDepartment>>>;

  /**
   * Set the departments of a user, replacing those from before.
   *
   * `POST /api/v3/set-user-departments`, needs the permission `user:update`
   *
   * Fails with `userNotFound` (404, 2004), `departmentNotFound` (404, 4040003).
   */
  setUserDepartments(input: SetUserDepartmentsInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the groups that a user belongs to.
   *
   * `GET /api/v3/get-user-groups`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserGroups(input: GetUserGroupsInput, options?: CallOptions): Promise<Result<Page<GroupWithMembers>>>;

  /**
   * List the resources that a user may use.
   *
   * `GET /api/v3/get-user-authorized-resources`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserAuthorizedResources(input: GetUserAuthorizedResourcesInput, options?: CallOptions): Promise<Result<Page<AuthorizedResource>>>;
}
