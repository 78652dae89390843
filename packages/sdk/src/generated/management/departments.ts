// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Department, DepartmentNames, Success } from '../models.ts';

export interface GetDepartmentInput {
  /** Code of the organization. */
  organizationCode?: string | undefined;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId?: string | undefined;
  /** Code of the department. */
  departmentCode?: string | undefined;
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
  /**
   * Give custom fields as plain values.
   * @default false
   */
  flatCustomData?: boolean | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface GetDepartmentByIdInput {
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
  /** The tenant. */
  tenantId?: string | undefined;
  /** Kinds of applications. */
  appTypeList?: string[] | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
}

export interface GetDepartmentAllAppInput {
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
  /** The tenant. */
  tenantId?: string | undefined;
  /** Kinds of applications. */
  appTypeList?: string[] | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
}

export interface CreateDepartmentInput {
  /** Code of the organization. */
  organizationCode: string;
  /** Name for display. */
  name: string;
  /** The department above. */
  parentDepartmentId: string;
  /** Values of the data object behind it. */
  metadata: Record<string, unknown>;
  /** Id of the department in the system it is synchronized with. */
  openDepartmentId?: string | undefined;
  /** What it is for. */
  description?: string | undefined;
  /** Unique code. */
  code?: string | undefined;
  /** Whether it exists for grouping only. */
  isVirtualNode?: boolean | undefined;
  i18n?: DepartmentNames | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
  /**
   * What departmentId holds.
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code' | undefined;
  /** The posts. */
  postIdList?: string[] | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface UpdateDepartmentInput {
  /** Code of the organization. */
  organizationCode: string;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
  /** Values of the data object behind it. */
  metadata: Record<string, unknown>;
  /** The users who lead it. */
  leaderUserIds?: string[] | undefined;
  /** What it is for. */
  description?: string | undefined;
  /** Unique code. */
  code?: string | undefined;
  i18n?: DepartmentNames | undefined;
  /** Where it stands. */
  status?: boolean | undefined;
  /** Name for display. */
  name?: string | undefined;
  /**
   * What departmentId holds.
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code' | undefined;
  /** The department above. */
  parentDepartmentId?: string | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
  /** The posts. */
  postIdList?: string[] | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface DeleteDepartmentInput {
  /** Code of the organization. */
  organizationCode: string;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
  /**
   * What departmentId holds.
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code' | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface UpdateNodeStatusInput {
  /** Where it stands. */
  status: boolean;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
}

export interface ManagementDepartments {
  /**
   * Read one department of an organization.
   *
   * `GET /api/v3/get-department`, needs the permission `department:read`
   */
  getDepartment(input?: GetDepartmentInput, options?: CallOptions): Promise<Result<Department>>;

  /**
   * Read one department by its id alone.
   *
   * `GET /api/v3/get-department-by-id`, needs the permission `department:read`
   */
  getDepartmentById(input: GetDepartmentByIdInput, options?: CallOptions): Promise<Result<Department>>;

  /**
   * Read a department with the applications that its members may enter.
   *
   * `POST /api/v3/get-department-available-app`, needs the permission `department:read`
   */
  getDepartmentAllApp(input: GetDepartmentAllAppInput, options?: CallOptions): Promise<Result<Department>>;

  /**
   * Create a department below another one.
   *
   * `POST /api/v3/create-department`, needs the permission `department:create`
   */
  createDepartment(input: CreateDepartmentInput, options?: CallOptions): Promise<Result<Department>>;

  /**
   * Change the name, parent or leaders of a department.
   *
   * `POST /api/v3/update-department`, needs the permission `department:update`
   */
  updateDepartment(input: UpdateDepartmentInput, options?: CallOptions): Promise<Result<Department>>;

  /**
   * Delete a department that has no members and no departments below it.
   *
   * `POST /api/v3/delete-department`, needs the permission `department:delete`
   */
  deleteDepartment(input: DeleteDepartmentInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Switch a department on or off.
   *
   * `POST /api/v3/update-department-status`, needs the permission `department:update`
   */
  updateNodeStatus(input: UpdateNodeStatusInput, options?: CallOptions): Promise<Result<Record<string, unknown>>>;
}
