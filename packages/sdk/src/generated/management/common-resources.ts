// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { CommonResource, Success } from '../models.ts';

export interface ListCommonResourceInput {
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
  keyword?: string | undefined;
  /** Codes of the permission spaces. */
  namespaceCodeList?: string | undefined;
}

export interface BatchDeleteCommonResourceInput {
  /** The ids. */
  ids: string[];
}

export interface AssociateTenantResourceInput {
  /** Unique code. */
  code: string;
  /** Whether it is associated. */
  association: boolean;
  /** The application. */
  appId: string;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface ManagementCommonResources {
  /**
   * Search resources across permission spaces.
   *
   * `GET /api/v3/list-common-resource`, needs the permission `resource:read`
   */
  listCommonResource(input?: ListCommonResourceInput, options?: CallOptions): Promise<Result<Page<CommonResource>>>;

  /**
   * Delete resources across permission spaces.
   *
   * `POST /api/v3/delete-common-resources-batch`, needs the permission `resource:delete`
   */
  batchDeleteCommonResource(input: BatchDeleteCommonResourceInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Open a resource of an application to a tenant or close it.
   *
   * `POST /api/v3/associate-tenant-resource`, needs the permission `resource:assign`
   */
  associateTenantResource(input: AssociateTenantResourceInput, options?: CallOptions): Promise<Result<Success>>;
}
