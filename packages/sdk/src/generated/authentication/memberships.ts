// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { GroupWithMembers, Role, UserDepartment } from '../models.ts';

export type GetTenantListOutput = {
  /** The tenant. */
  tenantId: string;
  /** Name of the tenant. */
  tenantName: string;
  /** When the user joined. */
  joinAt: string;
}[];

export interface GetRoleListInput {
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface GetDepartmentListInput {
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
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * What to sort by.
   * @default 'JoinDepartmentAt'
   */
  sortBy?: 'DepartmentCreatedAt' | 'JoinDepartmentAt' | 'DepartmentName' | 'DepartmemtCode' | undefined;
  /**
   * Direction of sorting.
   * @default 'Desc'
   */
  orderBy?: 'Asc' | 'Desc' | undefined;
}

export interface AuthenticationMemberships {
  /**
   * List the tenants that the signed-in user belongs to.
   *
   * `GET /api/v3/get-my-tenant-list`
   */
  getTenantList(input?: Record<string, never>, options?: CallOptions): Promise<Result<GetTenantListOutput>>;

  /**
   * List the roles of the signed-in user.
   *
   * `GET /api/v3/get-my-role-list`
   */
  getRoleList(input?: GetRoleListInput, options?: CallOptions): Promise<Result<Role[]>>;

  /**
   * List the groups that the signed-in user belongs to.
   *
   * `GET /api/v3/get-my-group-list`
   */
  getGroupList(input?: Record<string, never>, options?: CallOptions): Promise<Result<GroupWithMembers[]>>;

  /**
   * List the departments that the signed-in user belongs to.
   *
   * `GET /api/v3/get-my-department-list`
   */
  getDepartmentList(input?: GetDepartmentListInput, options?: CallOptions): Promise<Result<Page<UserDepartment>>>;
}
