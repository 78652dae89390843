// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Success, User } from '../models.ts';

export interface ListDepartmentMembersInput {
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
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
  /**
   * What to sort by.
   * @default 'JoinDepartmentAt'
   */
  sortBy?: 'Default' | 'JoinDepartmentAt' | 'userId' | 'createAt' | 'updatedAt' | undefined;
  /**
   * Direction of sorting.
   * @default 'Desc'
   */
  orderBy?: 'Asc' | 'Desc' | undefined;
  /**
   * What departmentId holds.
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code' | undefined;
  /**
   * Look into the departments below as well.
   * @default false
   */
  includeChildrenDepartments?: boolean | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include external identities.
   * @default false
   */
  withIdentities?: boolean | undefined;
  /**
   * Include the ids of departments.
   * @default false
   */
  withDepartmentIds?: boolean | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface ListDepartmentMemberIdsInput {
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

export interface SearchDepartmentMembersInput {
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
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
  /** Matches names and other readable members. */
  keywords: string;
  /**
   * What departmentId holds.
   * @default 'department_id'
   */
  departmentIdType?: 'department_id' | 'open_department_id' | 'sync_relation' | 'custom_field' | 'code' | undefined;
  /**
   * Look into the departments below as well.
   * @default false
   */
  includeChildrenDepartments?: boolean | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include external identities.
   * @default false
   */
  withIdentities?: boolean | undefined;
  /**
   * Include the ids of departments.
   * @default false
   */
  withDepartmentIds?: boolean | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface AddDepartmentMembersInput {
  /** The users. */
  userIds: string[];
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

export interface RemoveDepartmentMembersInput {
  /** The users. */
  userIds: string[];
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

export interface IsUserInDepartmentInput {
  /** The user. */
  userId: string;
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
   * Look into the departments below as well.
   * @default false
   */
  includeChildrenDepartments?: boolean | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface IsUserInDepartmentOutput {
  /** Whether the user belongs to it. */
  inDepartment: boolean;
}

export interface ManagementDepartmentMembers {
  /**
   * List the members of a department.
   *
   * `GET /api/v3/list-department-members`, needs the permission `department:read`
   */
  listDepartmentMembers(input: ListDepartmentMembersInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * List the ids of all members of a department.
   *
   * `GET /api/v3/list-department-member-ids`, needs the permission `department:read`
   */
  listDepartmentMemberIds(input: ListDepartmentMemberIdsInput, options?: CallOptions): Promise<Result<string[]>>;

  /**
   * Search the members of a department by keywords.
   *
   * `GET /api/v3/search-department-members`, needs the permission `department:read`
   */
  searchDepartmentMembers(input: SearchDepartmentMembersInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * Add users to a department.
   *
   * `POST /api/v3/add-department-members`, needs the permission `department:assign`
   */
  addDepartmentMembers(input: AddDepartmentMembersInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Remove users from a department.
   *
   * `POST /api/v3/remove-department-members`, needs the permission `department:assign`
   */
  removeDepartmentMembers(input: RemoveDepartmentMembersInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Tell whether a user belongs to a department.
   *
   * `GET /api/v3/is-user-in-department`, needs the permission `department:read`
   */
  isUserInDepartment(input: IsUserInDepartmentInput, options?: CallOptions): Promise<Result<IsUserInDepartmentOutput>>;
}
