// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { NewResource, PlainResource, ResourceAction, ResourceType, Success } from '../models.ts';

export interface CreateResourceInput {
  type: ResourceType;
  /** Unique code. */
  code: string;
  /** What it is for. */
  description?: string | undefined;
  /** Name for display. */
  name?: string | undefined;
  /** The actions. */
  actions?: ResourceAction[] | undefined;
  /** Address of the API behind the resource. */
  apiIdentifier?: string | undefined;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface CreateResourcesBatchInput {
  /** The entries. */
  list: NewResource[];
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface GetResourceInput {
  /** Unique code. */
  code: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface GetResourcesBatchInput {
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  /** The codes. */
  codeList: string[];
}

export interface ListResourcesInput {
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
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  type?: ResourceType | undefined;
}

export interface UpdateResourceInput {
  /** Unique code. */
  code: string;
  /** What it is for. */
  description?: string | undefined;
  /** Name for display. */
  name?: string | undefined;
  /** The actions. */
  actions?: ResourceAction[] | undefined;
  /** Address of the API behind the resource. */
  apiIdentifier?: string | undefined;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  type?: ResourceType | undefined;
}

export interface DeleteResourceInput {
  /** Unique code. */
  code: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface DeleteResourcesBatchInput {
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  /** The codes. */
  codeList?: string[] | undefined;
  /** The ids. */
  ids?: string[] | undefined;
}

export interface ManagementResources {
  /**
   * Create a resource with the actions it knows.
   *
   * `POST /api/v3/create-resource`, needs the permission `resource:create`
   */
  createResource(input: CreateResourceInput, options?: CallOptions): Promise<Result<PlainResource>>;

  /**
   * Create several resources of a permission space.
   *
   * `POST /api/v3/create-resources-batch`, needs the permission `resource:create`
   */
  createResourcesBatch(input: CreateResourcesBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Read one resource of a permission space.
   *
   * `GET /api/v3/get-resource`, needs the permission `resource:read`
   */
  getResource(input: GetResourceInput, options?: CallOptions): Promise<Result<PlainResource>>;

  /**
   * Read several resources of a permission space.
   *
   * `GET /api/v3/get-resources-batch`, needs the permission `resource:read`
   */
  getResourcesBatch(input: GetResourcesBatchInput, options?: CallOptions): Promise<Result<PlainResource[]>>;

  /**
   * List the resources of a permission space.
   *
   * `GET /api/v3/list-resources`, needs the permission `resource:read`
   */
  listResources(input?: ListResourcesInput, options?: CallOptions): Promise<Result<Page<PlainResource>>>;

  /**
   * Change the name, type or actions of a resource.
   *
   * `POST /api/v3/update-resource`, needs the permission `resource:update`
   */
  updateResource(input: UpdateResourceInput, options?: CallOptions): Promise<Result<PlainResource>>;

  /**
   * Delete a resource of a permission space.
   *
   * `POST /api/v3/delete-resource`, needs the permission `resource:delete`
   */
  deleteResource(input: DeleteResourceInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete several resources of a permission space.
   *
   * `POST /api/v3/delete-resources-batch`, needs the permission `resource:delete`
   */
  deleteResourcesBatch(input?: DeleteResourcesBatchInput, options?: CallOptions): Promise<Result<Success>>;
}
