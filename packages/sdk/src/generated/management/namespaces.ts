// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { ListedNamespace, Namespace, NamespaceRole, Success } from '../models.ts';

export interface CreateNamespaceInput {
  /** Unique code. */
  code: string;
  /** Name for display. */
  name?: string | undefined;
  /** What it is for. */
  description?: string | undefined;
}

export interface CreateNamespacesBatchInput {
  /** The entries. */
  list: {
    /** Unique code. */
    code: string;
    /** Name for display. */
    name?: string | undefined;
    /** What it is for. */
    description?: string | undefined;
  }[];
}

export interface GetNamespaceInput {
  /** Unique code. */
  code: string;
}

export interface GetNamespacesBatchInput {
  /** The codes. */
  codeList: string[];
}

export interface UpdateNamespaceInput {
  /** Unique code. */
  code: string;
  /** What it is for. */
  description?: string | undefined;
  /** Name for display. */
  name?: string | undefined;
  /** Code from now on. */
  newCode?: string | undefined;
}

export interface UpdateNamespaceOutput {
  /** Unique code. */
  code: string;
  /** What it is for. */
  description?: string | null | undefined;
  /** Name for display. */
  name?: string | null | undefined;
  /** Code from now on. */
  newCode?: string | null | undefined;
}

export interface DeleteNamespaceInput {
  /** Unique code. */
  code: string;
}

export interface DeleteNamespacesBatchInput {
  /** The codes. */
  codeList: string[];
}

export interface ListNamespacesInput {
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
}

export interface ListNamespaceRolesInput {
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
  /** Matches names and other readable members. */
  keywords?: string | undefined;
}

export interface ManagementNamespaces {
  /**
   * Create a permission space.
   *
   * `POST /api/v3/create-namespace`, needs the permission `namespace:create`
   */
  createNamespace(input: CreateNamespaceInput, options?: CallOptions): Promise<Result<Namespace>>;

  /**
   * Create several permission spaces.
   *
   * `POST /api/v3/create-namespaces-batch`, needs the permission `namespace:create`
   */
  createNamespacesBatch(input: CreateNamespacesBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Read one permission space.
   *
   * `GET /api/v3/get-namespace`, needs the permission `namespace:read`
   */
  getNamespace(input: GetNamespaceInput, options?: CallOptions): Promise<Result<Namespace>>;

  /**
   * Read several permission spaces.
   *
   * `GET /api/v3/get-namespaces-batch`, needs the permission `namespace:read`
   */
  getNamespacesBatch(input: GetNamespacesBatchInput, options?: CallOptions): Promise<Result<Namespace[]>>;

  /**
   * Rename a permission space.
   *
   * `POST /api/v3/update-namespace`, needs the permission `namespace:update`
   */
  updateNamespace(input: UpdateNamespaceInput, options?: CallOptions): Promise<Result<UpdateNamespaceOutput>>;

  /**
   * Delete a permission space with its roles and resources.
   *
   * `POST /api/v3/delete-namespace`, needs the permission `namespace:delete`
   */
  deleteNamespace(input: DeleteNamespaceInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete several permission spaces with their roles and resources.
   *
   * `POST /api/v3/delete-namespaces-batch`, needs the permission `namespace:delete`
   */
  deleteNamespacesBatch(input: DeleteNamespacesBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Search permission spaces by keywords.
   *
   * `GET /api/v3/list-namespaces`, needs the permission `namespace:read`
   */
  listNamespaces(input?: ListNamespacesInput, options?: CallOptions): Promise<Result<Page<ListedNamespace>>>;

  /**
   * Search the roles of a permission space.
   *
   * `GET /api/v3/list-namespace-roles`, needs the permission `namespace:read`
   */
  listNamespaceRoles(input: ListNamespaceRolesInput, options?: CallOptions): Promise<Result<NamespaceRole>>;
}
