// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Success } from '../models.ts';

export interface AddTenantDepartmentMembersInput {
  /** Code of the organization. */
  organizationCode: string;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
  /**
   * What departmentId holds.
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code' | undefined;
  /** The users of the pool. */
  linkUserIds?: string[] | undefined;
  /** The members of the tenant. */
  memberIds?: string[] | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface RemoveTenantDepartmentMembersInput {
  /** Code of the organization. */
  organizationCode: string;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
  /**
   * What departmentId holds.
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code' | undefined;
  /** The users of the pool. */
  linkUserIds?: string[] | undefined;
  /** The members of the tenant. */
  memberIds?: string[] | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface ManagementTenantDepartments {
  /**
   * Add members of a tenant to one of its departments.
   *
   * `POST /api/v3/add-tenant-department-members`, needs the permission `tenant:assign`
   */
  addTenantDepartmentMembers(input: AddTenantDepartmentMembersInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Remove members of a tenant from one of its departments.
   *
   * `POST /api/v3/remove-tenant-department-members`, needs the permission `tenant:assign`
   */
  removeTenantDepartmentMembers(input: RemoveTenantDepartmentMembersInput, options?: CallOptions): Promise<Result<Success>>;
}
