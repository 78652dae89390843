// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { PermissionResults } from '../models.ts';

export interface CheckPermissionByStringResourceInput {
  /** The resources. */
  resources: string[];
  /** What is to be done. */
  action: string;
}

export interface CheckPermissionByArrayResourceInput {
  /** The resources. */
  resources: string[];
  /** What is to be done. */
  action: string;
}

export interface CheckPermissionByTreeResourceInput {
  /** The resources. */
  resources: string[];
  /** What is to be done. */
  action: string;
}

export interface AuthenticationPermissionChecks {
  /**
   * Tell whether the signed-in user may act on data resources that are texts.
   *
   * `POST /api/v3/check-permission-string-resource`
   */
  checkPermissionByStringResource(input: CheckPermissionByStringResourceInput, options?: CallOptions): Promise<Result<PermissionResults>>;

  /**
   * Tell whether the signed-in user may act on data resources that are lists.
   *
   * `POST /api/v3/check-permission-array-resource`
   */
  checkPermissionByArrayResource(input: CheckPermissionByArrayResourceInput, options?: CallOptions): Promise<Result<PermissionResults>>;

  /**
   * Tell whether the signed-in user may act on nodes of data resources that are trees.
   *
   * `POST /api/v3/check-permission-tree-resource`
   */
  checkPermissionByTreeResource(input: CheckPermissionByTreeResourceInput, options?: CallOptions): Promise<Result<PermissionResults>>;
}
