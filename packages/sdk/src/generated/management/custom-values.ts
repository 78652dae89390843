// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { SubjectType, Success } from '../models.ts';

export interface SetCustomDataInput {
  /** The entries. */
  list: {
    /** The tenant. */
    tenantId?: string | undefined;
    /** Key of the field. */
    key: string;
    /** The value. */
    value: string;
  }[];
  /** Which one it is: an id or a code. */
  targetIdentifier: string;
  targetType: SubjectType;
  /** The tenant. */
  tenantId?: string | undefined;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface GetCustomDataInput {
  /** The tenant. */
  tenantId: string;
  targetType: SubjectType;
  /** Which one it is: an id or a code. */
  targetIdentifier: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface ManagementCustomValues {
  /**
   * Set the custom fields of one user, role, group or department.
   *
   * `POST /api/v3/set-custom-data`, needs the permission `custom-field:update`
   */
  setCustomData(input: SetCustomDataInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Read the custom fields of one user, role, group or department.
   *
   * `GET /api/v3/get-custom-data`, needs the permission `custom-field:read`
   */
  getCustomData(input: GetCustomDataInput, options?: CallOptions): Promise<Result<unknown>>;
}
