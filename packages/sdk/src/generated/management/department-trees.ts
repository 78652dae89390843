// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { BasicProfile, Department } from '../models.ts';

export interface SearchDepartmentsInput {
  /** Matches names and other readable members. */
  keywords: string;
  /** Code of the organization. */
  organizationCode: string;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface SearchDepartmentsListInput {
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
  /** Code of the organization. */
  organizationCode: string;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include posts.
   * @default false
   */
  withPost?: boolean | undefined;
  /** Conditions that must all hold. */
  advancedFilter?: {
    /** The member that is looked at. */
    field: string;
    /** How it is compared. */
    operator: 'BETWEEN' | 'EQUAL' | 'IN' | 'LESSER' | 'GREATER' | 'CONTAINS';
    /** The value. */
    value?: unknown | undefined;
  }[] | undefined;
  /** What to sort by. */
  sortBy?: 'updatedAt' | 'createdAt' | undefined;
  /** Direction of sorting. */
  orderBy?: 'ASC' | 'DESC' | undefined;
  /** How to sort. */
  sort?: {
    /** The member that is looked at. */
    field: 'updatedAt' | 'createdAt' | 'name';
    /** Direction of sorting. */
    order: 'desc' | 'asc';
  }[] | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface ListChildrenDepartmentsInput {
  /** Code of the organization. */
  organizationCode: string;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
  /** Where it stands. */
  status?: boolean | undefined;
  /**
   * What departmentId holds.
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code' | undefined;
  /**
   * Leave out what exists for grouping only.
   * @default false
   */
  excludeVirtualNode?: boolean | undefined;
  /**
   * Only what exists for grouping.
   * @default false
   */
  onlyVirtualNode?: boolean | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface GetAllDepartmentsInput {
  /** Code of the organization. */
  organizationCode: string;
  /**
   * The department, by the kind of id that departmentIdType names.
   * @default 'root'
   */
  departmentId?: string | undefined;
  /**
   * What departmentId holds.
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
}

export interface GetParentDepartmentInput {
  /** Code of the organization. */
  organizationCode: string;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
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

export interface CreateDepartmentTreeInput {
  /** Name for display. */
  name: string;
  /** The departments below. */
  children?: string[] | undefined;
  members?: BasicProfile | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface CreateDepartmentTreeOutput {
  /** How many users were added. */
  addUser: number;
  /** How many users were changed. */
  updateUser: number;
  /** How many departments were added. */
  addDepartment: number;
  /** How many departments were changed. */
  updateDepartment: number;
}

export interface ManagementDepartmentTrees {
  /**
   * Search departments by keywords; the older form of the search.
   *
   * `POST /api/v3/search-departments`, needs the permission `department:read`
   * @deprecated
   */
  searchDepartments(input: SearchDepartmentsInput, options?: CallOptions): Promise<Result<Department[]>>;

  /**
   * Search departments with filters and sorting.
   *
   * `POST /api/v3/search-departments-list`, needs the permission `department:read`
   */
  searchDepartmentsList(input: SearchDepartmentsListInput, options?: CallOptions): Promise<Result<Department[]>>;

  /**
   * List the departments directly below another one.
   *
   * `GET /api/v3/list-children-departments`, needs the permission `department:read`
   */
  listChildrenDepartments(input: ListChildrenDepartmentsInput, options?: CallOptions): Promise<Result<Page<Department>>>;

  /**
   * List all departments of an organization.
   *
   * `GET /api/v3/get-all-departments`, needs the permission `department:read`
   */
  getAllDepartments(input: GetAllDepartmentsInput, options?: CallOptions): Promise<Result<Page<Department>>>;

  /**
   * Read the department above another one.
   *
   * `GET /api/v3/get-parent-department`, needs the permission `department:read`
   */
  getParentDepartment(input: GetParentDepartmentInput, options?: CallOptions): Promise<Result<Department>>;

  /**
   * Create a whole tree of departments with its members.
   *
   * `POST /api/v3/create-department-tree`, needs the permission `department:create`
   */
  createDepartmentTree(input: CreateDepartmentTreeInput, options?: CallOptions): Promise<Result<CreateDepartmentTreeOutput>>;
}
