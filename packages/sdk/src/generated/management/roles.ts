// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { ResourceType, Role, RoleCheck, RoleKey, RoleResource, Success } from '../models.ts';

export interface GetRoleInput {
  /** Code of the role. */
  code: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface ListRolesInput {
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
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface CreateRoleInput {
  /** Unique in the permission space. */
  code: string;
  /** Name for display; the code when left out. */
  name?: string | undefined;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  /** What the role is for. */
  description?: string | undefined;
  /** When the role ends: milliseconds since 1970, or a date as text; an empty text for never. */
  disableTime?: number | string | undefined;
}

export interface CreateRolesBatchInput {
  /** The roles to create. */
  list: {
    /** Unique in the permission space. */
    code: string;
    /** Name for display; the code when left out. */
    name?: string | undefined;
    /** What the role is for. */
    description?: string | undefined;
    /**
     * Code of the permission space.
     * @default 'default'
     */
    namespace?: string | undefined;
    /** When the role ends: milliseconds since 1970, or a date as text; an empty text for never. */
    disableTime?: number | string | undefined;
  }[];
}

export interface UpdateRoleInput {
  /** Code of the role. */
  code: string;
  /** Code of the role from now on; the same as before to keep it. */
  newCode: string;
  /** Name for display. */
  name: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  /** What the role is for. */
  description?: string | undefined;
  /** A disabled role grants nothing. */
  status?: 'ENABLE' | 'DISABLE' | undefined;
  /** When the role ends: milliseconds since 1970, or a date as text; an empty text for never. */
  disableTime?: number | string | undefined;
  /** Whether users may apply for the role. */
  enablePermissionApply?: boolean | undefined;
}

export interface DeleteRolesBatchInput {
  /** Codes of the roles. */
  codeList: string[];
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface DeleteRolesInput {
  /** The roles to delete. */
  roleList: {
    /** Code of the role. */
    code: string;
    /** Its permission space. */
    namespace: string;
  }[];
}

export interface CheckParamsNamespaceInput {
  /** The code that the role would get. */
  code: string;
  /** The permission space. */
  namespace: string;
  /** The name that the role would get. */
  name?: string | undefined;
}

export interface GetRoleAuthorizedResourcesInput {
  /** Code of the role. */
  code: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  resourceType?: ResourceType | undefined;
}

export interface CheckMutualExclusionInput {
  /** The roles to compare. */
  roles: RoleKey[];
}

export interface CheckMutualExclusionOutput {
  /** Whether any two exclude each other. */
  existMutuallyExclusive: boolean;
}

export interface ManagementRoles {
  /**
   * Read one role of a permission space.
   *
   * `GET /api/v3/get-role`, needs the permission `role:read`
   *
   * Fails with `roleNotFound` (404, 4040005).
   */
  getRole(input: GetRoleInput, options?: CallOptions): Promise<Result<Role>>;

  /**
   * List the roles of a permission space, newest first.
   *
   * `GET /api/v3/list-roles`, needs the permission `role:read`
   *
   * Fails with `namespaceNotFound` (404, 4040006).
   */
  listRoles(input?: ListRolesInput, options?: CallOptions): Promise<Result<Page<Role>>>;

  /**
   * Create a role in a permission space.
   *
   * `POST /api/v3/create-role`, needs the permission `role:create`
   *
   * Fails with `roleCodeTaken` (409, 4090001), `namespaceNotFound` (404, 4040006), `timeUnreadable` (400, 4000010).
   */
  createRole(input: CreateRoleInput, options?: CallOptions): Promise<Result<Role>>;

  /**
   * Create several roles; either all of them are created or none.
   *
   * `POST /api/v3/create-roles-batch`, needs the permission `role:create`
   *
   * Fails with `roleCodeTaken` (409, 4090001), `namespaceNotFound` (404, 4040006), `timeUnreadable` (400, 4000010).
   */
  createRolesBatch(input: CreateRolesBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Rename a role or change what it says about itself.
   *
   * `POST /api/v3/update-role`, needs the permission `role:update`
   *
   * Fails with `roleNotFound` (404, 4040005), `roleBuiltIn` (422, 4220101), `roleCodeTaken` (409, 4090001), `timeUnreadable` (400, 4000010).
   */
  updateRole(input: UpdateRoleInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete roles of one permission space, with their assignments.
   *
   * `POST /api/v3/delete-roles-batch`, needs the permission `role:delete`
   *
   * Fails with `roleNotFound` (404, 4040005), `roleBuiltIn` (422, 4220101).
   */
  deleteRolesBatch(input: DeleteRolesBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete roles of several permission spaces, with their assignments.
   *
   * `POST /api/v3/multiple-namespace-delete-roles-batch`, needs the permission `role:delete`
   *
   * Fails with `roleNotFound` (404, 4040005), `roleBuiltIn` (422, 4220101).
   */
  deleteRoles(input: DeleteRolesInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Tell whether a role could be created with a code. Names need not be unique.
   *
   * `POST /api/v3/check-role-params`, needs the permission `role:read`
   *
   * Fails with `namespaceNotFound` (404, 4040006).
   */
  checkParamsNamespace(input: CheckParamsNamespaceInput, options?: CallOptions): Promise<Result<RoleCheck>>;

  /**
   * List the resources that a role may use.
   *
   * `GET /api/v3/get-role-authorized-resources`, needs the permission `role:read`
   *
   * Fails with `roleNotFound` (404, 4040005).
   */
  getRoleAuthorizedResources(input: GetRoleAuthorizedResourcesInput, options?: CallOptions): Promise<Result<Page<RoleResource>>>;

  /**
   * Tell whether some of the roles exclude each other.
   *
   * `POST /api/v3/check-role-mutual-exclusion`, needs the permission `role:read`
   *
   * Fails with `roleNotFound` (404, 4040005).
   */
  checkMutualExclusion(input: CheckMutualExclusionInput, options?: CallOptions): Promise<Result<CheckMutualExclusionOutput>>;
}
