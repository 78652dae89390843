// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Success, User, UserDepartment, UserIdOptions } from '../models.ts';

export interface GetPublicAccountsOfDepartmentInput {
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
}

export interface GetPublicAccountDepartmentsInput {
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
  /** The user. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include the way from the top of the organization.
   * @default false
   */
  withDepartmentPaths?: boolean | undefined;
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

export interface SetPublicAccountOfDepartmentsInput {
  /** The user. */
  userId: string;
  departments: {
    /** The department, by the kind of id that departmentIdType names. */
    departmentId: string;
    /** Whether the account leads it. */
    isLeader?: boolean | undefined;
    /** Whether it becomes the main department. */
    isMainDepartment?: boolean | undefined;
  }[];
  /**
   * How to carry it out.
   * @default {}
   */
  options?: UserIdOptions | undefined;
}

export interface ManagementPublicAccountDepartments {
  /**
   * List the shared accounts that belong to a department.
   *
   * `GET /api/v3/get-public-accounts-of-department`, needs the permission `public-account:read`
   */
  getPublicAccountsOfDepartment(input: GetPublicAccountsOfDepartmentInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * List the departments that a shared account belongs to.
   *
   * `GET /api/v3/get-departments-of-public-account`, needs the permission `public-account:read`
   */
  getPublicAccountDepartments(input: GetPublicAccountDepartmentsInput, options?: CallOptions): Promise<Result<Page<UserDepartment>>>;

  /**
   * Set the departments that a shared account belongs to.
   *
   * `POST /api/v3/set-public-account-of-departments`, needs the permission `public-account:assign`
   */
  setPublicAccountOfDepartments(input: SetPublicAccountOfDepartmentsInput, options?: CallOptions): Promise<Result<Success>>;
}
