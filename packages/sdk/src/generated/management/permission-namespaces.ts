// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { ListedNamespace, NameCheck, PermissionNamespace, PermissionNamespaceRole, Success } from '../models.ts';

export interface CreatePermissionNamespaceInput {
  /** Name for display. */
  name: string;
  /** Unique code. */
  code: string;
  /** What it is for. */
  description?: string | undefined;
}

export interface CreatePermissionNamespacesBatchInput {
  /** The entries. */
  list: {
    /** Unique code. */
    code: string;
    /** Name for display. */
    name: string;
    /** What it is for. */
    description?: string | undefined;
  }[];
}

export interface GetPermissionNamespaceInput {
  /** Unique code. */
  code: string;
}

export interface GetPermissionNamespacesBatchInput {
  /** The codes. */
  codes: string[];
}

export interface ListPermissionNamespacesInput {
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
  /** Matches names and codes. */
  query?: string | undefined;
}

export interface UpdatePermissionNamespaceInput {
  /** Unique code. */
  code: string;
  /** Name for display. */
  name?: string | undefined;
  /** Code from now on. */
  newCode?: string | undefined;
  /** What it is for. */
  description?: string | undefined;
}

export interface DeletePermissionNamespaceInput {
  /** Unique code. */
  code: string;
}

export interface DeletePermissionNamespacesBatchInput {
  /** The codes. */
  codes: string[];
}

export interface CheckPermissionNamespaceExistsInput {
  /** Unique code. */
  code?: string | undefined;
  /** Name for display. */
  name?: string | undefined;
}

export interface ListPermissionNamespaceRolesInput {
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
  /** Matches names and codes. */
  query?: string | undefined;
}

export interface ManagementPermissionNamespaces {
  /**
   * Create a permission space for data resources.
   *
   * `POST /api/v3/create-permission-namespace`, needs the permission `namespace:create`
   */
  createPermissionNamespace(input: CreatePermissionNamespaceInput, options?: CallOptions): Promise<Result<PermissionNamespace>>;

  /**
   * Create several permission spaces for data resources.
   *
   * `POST /api/v3/create-permission-namespaces-batch`, needs the permission `namespace:create`
   */
  createPermissionNamespacesBatch(input: CreatePermissionNamespacesBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Read one permission space by its code.
   *
   * `GET /api/v3/get-permission-namespace`, needs the permission `namespace:read`
   */
  getPermissionNamespace(input: GetPermissionNamespaceInput, options?: CallOptions): Promise<Result<PermissionNamespace>>;

  /**
   * Read several permission spaces by their codes.
   *
   * `GET /api/v3/get-permission-namespaces-batch`, needs the permission `namespace:read`
   */
  getPermissionNamespacesBatch(input: GetPermissionNamespacesBatchInput, options?: CallOptions): Promise<Result<PermissionNamespace[]>>;

  /**
   * List permission spaces, newest first.
   *
   * `GET /api/v3/list-permission-namespaces`, needs the permission `namespace:read`
   */
  listPermissionNamespaces(input?: ListPermissionNamespacesInput, options?: CallOptions): Promise<Result<Page<ListedNamespace>>>;

  /**
   * Rename a permission space or change its code.
   *
   * `POST /api/v3/update-permission-namespace`, needs the permission `namespace:update`
   */
  updatePermissionNamespace(input: UpdatePermissionNamespaceInput, options?: CallOptions): Promise<Result<PermissionNamespace>>;

  /**
   * Delete a permission space with all that is in it.
   *
   * `POST /api/v3/delete-permission-namespace`, needs the permission `namespace:delete`
   */
  deletePermissionNamespace(input: DeletePermissionNamespaceInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete several permission spaces with all that is in them.
   *
   * `POST /api/v3/delete-permission-namespaces-batch`, needs the permission `namespace:delete`
   */
  deletePermissionNamespacesBatch(input: DeletePermissionNamespacesBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Tell whether the code or name of a permission space is free.
   *
   * `POST /api/v3/check-permission-namespace-exists`, needs the permission `namespace:read`
   */
  checkPermissionNamespaceExists(input?: CheckPermissionNamespaceExistsInput, options?: CallOptions): Promise<Result<NameCheck>>;

  /**
   * List the roles of a permission space.
   *
   * `GET /api/v3/list-permission-namespace-roles`, needs the permission `namespace:read`
   */
  listPermissionNamespaceRoles(input: ListPermissionNamespaceRolesInput, options?: CallOptions): Promise<Result<Page<PermissionNamespaceRole>>>;
}
