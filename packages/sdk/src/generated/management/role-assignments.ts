// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { RoleAssignment, RoleDepartment, RoleKey, Success, Target, User, UserIdOptions } from '../models.ts';

export interface AssignRoleInput {
  /** Code of the role. */
  code: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  /** Whom the role is given to or taken from. */
  targets: Target[];
  /** When the assignment starts, in milliseconds since 1970. */
  enableTime?: number | undefined;
  /** When the assignment ends, in milliseconds since 1970. */
  endTime?: number | undefined;
}

export interface AssignRoleBatchInput {
  /** Whom the role is given to or taken from. */
  targets: Target[];
  /** The roles. */
  roles: RoleKey[];
}

export interface RevokeRoleInput {
  /** Code of the role. */
  code: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  /** Whom the role is given to or taken from. */
  targets: Target[];
}

export interface RevokeRoleBatchInput {
  /** Whom the role is given to or taken from. */
  targets: Target[];
  /** The roles. */
  roles: RoleKey[];
}

export interface ListRoleMembersInput {
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
   * Include external identities.
   * @default false
   */
  withIdentities?: boolean | undefined;
  /**
   * Include the ids of departments.
   * @default false
   */
  withDepartmentIds?: boolean | undefined;
  /** Code of the role. */
  code: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface ListRoleDepartmentsInput {
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
  /** Code of the role. */
  code: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface ListRoleAssignmentsInput {
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
  /** Matches names of targets. */
  query?: string | undefined;
  /** Code of the role. */
  roleCode: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespaceCode?: string | undefined;
  /** Only targets of these kinds. */
  targetType?: ('USER' | 'ORG')[] | undefined;
}

export interface ListRoleAssignmentsOutput {
  /** Entries in all pages together. */
  totalCount?: number | null | undefined;
  /** The entries of this page. */
  data: RoleAssignment[];
}

export interface HasAnyRoleInput {
  /** The roles. */
  roles: RoleKey[];
  /** The user, by the kind of id that options.userIdType names. */
  userId: string;
  /** @default {} */
  options?: UserIdOptions | undefined;
}

export interface HasAnyRoleOutput {
  /** Whether the user has one of them. */
  hasAnyRole: boolean;
}

export interface ManagementRoleAssignments {
  /**
   * Give a role to users, groups, departments or other roles.
   *
   * `POST /api/v3/assign-role`, needs the permission `role:assign`
   *
   * Fails with `roleNotFound` (404, 4040005), `targetNotFound` (404, 4040007), `roleCycle` (422, 4220003), `timesReversed` (400, 4000011).
   */
  assignRole(input: AssignRoleInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Give several roles to several targets at once.
   *
   * `POST /api/v3/assign-role-batch`, needs the permission `role:assign`
   *
   * Fails with `roleNotFound` (404, 4040005), `targetNotFound` (404, 4040007), `roleCycle` (422, 4220003).
   */
  assignRoleBatch(input: AssignRoleBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Take a role from users, groups, departments or other roles.
   *
   * `POST /api/v3/revoke-role`, needs the permission `role:assign`
   *
   * Fails with `roleNotFound` (404, 4040005), `targetNotFound` (404, 4040007).
   */
  revokeRole(input: RevokeRoleInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Take several roles from several targets at once.
   *
   * `POST /api/v3/revoke-role-batch`, needs the permission `role:assign`
   *
   * Fails with `roleNotFound` (404, 4040005), `targetNotFound` (404, 4040007).
   */
  revokeRoleBatch(input: RevokeRoleBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the users to whom a role is given, the last one first.
   *
   * `GET /api/v3/list-role-members`, needs the permission `role:read`
   *
   * Fails with `roleNotFound` (404, 4040005).
   */
  listRoleMembers(input: ListRoleMembersInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * List the departments that have a role.
   *
   * `GET /api/v3/list-role-departments`, needs the permission `role:read`
   *
   * Fails with `roleNotFound` (404, 4040005).
   */
  listRoleDepartments(input: ListRoleDepartmentsInput, options?: CallOptions): Promise<Result<Page<RoleDepartment>>>;

  /**
   * List to whom a role is assigned, and for how long.
   *
   * `GET /api/v3/list-role-assignments`, needs the permission `role:read`
   *
   * Fails with `roleNotFound` (404, 4040005).
   */
  listRoleAssignments(input: ListRoleAssignmentsInput, options?: CallOptions): Promise<Result<ListRoleAssignmentsOutput>>;

  /**
   * Tell whether a user has at least one of the roles.
   *
   * `POST /api/v3/has-any-role`, needs the permission `role:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  hasAnyRole(input: HasAnyRoleInput, options?: CallOptions): Promise<Result<HasAnyRoleOutput>>;
}
