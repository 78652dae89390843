// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { ArrayDataResource, AuthorizedDataResource, DataResource, DataResourceTree, ListedDataResource, NameCheck, NodeField, StringDataResource, TreeDataResource } from '../models.ts';

export interface CreateDataResourceInput {
  /** The actions. */
  actions: string[];
  /** The structure of the resource. */
  struct: DataResourceTree | string | string[];
  /** What kind it is. */
  type: 'TREE' | 'STRING' | 'ARRAY';
  /** Code of the resource. */
  resourceCode: string;
  /** Name of the resource. */
  resourceName: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** What it is for. */
  description?: string | undefined;
  /** Additional fields of the nodes. */
  extendFieldList?: NodeField[] | undefined;
}

export interface CreateDataResourceByStringInput {
  /** The actions. */
  actions: string[];
  /** The structure of the resource. */
  struct: string;
  /** Code of the resource. */
  resourceCode: string;
  /** Name of the resource. */
  resourceName: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** What it is for. */
  description?: string | undefined;
}

export interface CreateDataResourceByArrayInput {
  /** The actions. */
  actions: string[];
  /** The structure of the resource. */
  struct: string[];
  /** Code of the resource. */
  resourceCode: string;
  /** Name of the resource. */
  resourceName: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** What it is for. */
  description?: string | undefined;
}

export interface CreateDataResourceByTreeInput {
  /** The actions. */
  actions: string[];
  /** The structure of the resource. */
  struct: DataResourceTree[];
  /** Code of the resource. */
  resourceCode: string;
  /** Name of the resource. */
  resourceName: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** What it is for. */
  description?: string | undefined;
  /** Additional fields of the nodes. */
  extendFieldList?: NodeField[] | undefined;
}

export interface ListDataResourcesInput {
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
  /** Codes of the permission spaces. */
  namespaceCodes?: string[] | undefined;
}

export interface GetDataResourceInput {
  /** Code of the permission space. */
  namespaceCode: string;
  /** Code of the resource. */
  resourceCode: string;
}

export interface UpdateDataResourceInput {
  /** Code of the resource. */
  resourceCode: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** Name of the resource. */
  resourceName?: string | undefined;
  /** What it is for. */
  description?: string | undefined;
  /** The structure of the resource. */
  struct?: DataResourceTree | string | string[] | undefined;
  /** The actions. */
  actions?: string[] | undefined;
}

export interface DeleteDataResourceInput {
  /** Code of the resource. */
  resourceCode: string;
  /** Code of the permission space. */
  namespaceCode: string;
}

export interface CheckDataResourceExistsInput {
  /** Code of the permission space. */
  namespaceCode: string;
  /** Name of the resource. */
  resourceName?: string | undefined;
  /** Code of the resource. */
  resourceCode?: string | undefined;
}

export interface ManagementDataResources {
  /**
   * Create a data resource of any structure.
   *
   * `POST /api/v3/create-data-resource`, needs the permission `data-resource:create`
   */
  createDataResource(input: CreateDataResourceInput, options?: CallOptions): Promise<Result<DataResource>>;

  /**
   * Create a data resource that is one text.
   *
   * `POST /api/v3/create-string-data-resource`, needs the permission `data-resource:create`
   */
  createDataResourceByString(input: CreateDataResourceByStringInput, options?: CallOptions): Promise<Result<StringDataResource>>;

  /**
   * Create a data resource that is a list.
   *
   * `POST /api/v3/create-array-data-resource`, needs the permission `data-resource:create`
   */
  createDataResourceByArray(input: CreateDataResourceByArrayInput, options?: CallOptions): Promise<Result<ArrayDataResource>>;

  /**
   * Create a data resource that is a tree of nodes.
   *
   * `POST /api/v3/create-tree-data-resource`, needs the permission `data-resource:create`
   */
  createDataResourceByTree(input: CreateDataResourceByTreeInput, options?: CallOptions): Promise<Result<TreeDataResource>>;

  /**
   * List the data resources of permission spaces.
   *
   * `GET /api/v3/list-data-resources`, needs the permission `data-resource:read`
   */
  listDataResources(input?: ListDataResourcesInput, options?: CallOptions): Promise<Result<Page<ListedDataResource>>>;

  /**
   * Read one data resource with its structure.
   *
   * `GET /api/v3/get-data-resource`, needs the permission `data-resource:read`
   */
  getDataResource(input: GetDataResourceInput, options?: CallOptions): Promise<Result<AuthorizedDataResource>>;

  /**
   * Change the name, structure or actions of a data resource.
   *
   * `POST /api/v3/update-data-resource`, needs the permission `data-resource:update`
   */
  updateDataResource(input: UpdateDataResourceInput, options?: CallOptions): Promise<Result<DataResource>>;

  /**
   * Delete a data resource.
   *
   * `POST /api/v3/delete-data-resource`, needs the permission `data-resource:delete`
   */
  deleteDataResource(input: DeleteDataResourceInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Tell whether the name or code of a data resource is free.
   *
   * `GET /api/v3/check-data-resource-exists`, needs the permission `data-resource:read`
   */
  checkDataResourceExists(input: CheckDataResourceExistsInput, options?: CallOptions): Promise<Result<NameCheck>>;
}
