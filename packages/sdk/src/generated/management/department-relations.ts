// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Success, SyncRelation } from '../models.ts';

export interface GetDepartmentSyncRelationsInput {
  /** Code of the organization. */
  organizationCode: string;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId?: string | undefined;
  /**
   * What departmentId holds.
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code' | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface DeleteDepartmentSyncRelationsInput {
  /** The system, such as wechatwork or dingtalk. */
  provider: string;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
  /** Code of the organization. */
  organizationCode: string;
  /**
   * What departmentId holds.
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code' | undefined;
}

export interface ManagementDepartmentRelations {
  /**
   * List the systems that a department is synchronized with.
   *
   * `GET /api/v3/get-department-sync-relations`, needs the permission `department:read`
   */
  getDepartmentSyncRelations(input: GetDepartmentSyncRelationsInput, options?: CallOptions): Promise<Result<SyncRelation[]>>;

  /**
   * Forget that a department is synchronized with a system.
   *
   * `POST /api/v3/delete-department-sync-relations`, needs the permission `department:update`
   */
  deleteDepartmentSyncRelations(input: DeleteDepartmentSyncRelationsInput, options?: CallOptions): Promise<Result<Success>>;
}
