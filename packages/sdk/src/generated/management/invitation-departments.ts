// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { InvitationDepartment, Success } from '../models.ts';

export interface SetUserAttributionMainDepartmentInput {
  /** The policy. */
  policyId: string;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string;
}

export interface RemoveUserAttributionMainDepartmentInput {
  /** The policy. */
  policyId: string;
}

export interface GetUserAttributionMainDepartmentInput {
  /** The policy. */
  policyId: string;
  /**
   * Include more about the department.
   * @default false
   */
  withDepartmentDetail?: boolean | undefined;
}

export type GetUserAttributionMainDepartmentOutput = {
  /** The policy. */
  policyId: string;
  /** The department, by the kind of id that departmentIdType names. */
  departmentId: string | null;
  departmentDetail?: InvitationDepartment | null | undefined;
}[];

export interface ManagementInvitationDepartments {
  /**
   * Set the main department of invited people.
   *
   * `POST /api/v3/set-invitation-policy-user-attribution-main-department`, needs the permission `invitation-policy:update`
   *
   * Fails with `invitationPolicyNotFound` (404, 4040104), `departmentNotFound` (404, 4040003).
   */
  setUserAttributionMainDepartment(input: SetUserAttributionMainDepartmentInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Stop setting a main department for invited people.
   *
   * `POST /api/v3/remove-invitation-policy-user-attribution-main-department`, needs the permission `invitation-policy:update`
   *
   * Fails with `invitationPolicyNotFound` (404, 4040104).
   */
  removeUserAttributionMainDepartment(input: RemoveUserAttributionMainDepartmentInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Read the main department of invited people.
   *
   * `GET /api/v3/get-invitation-policy-user-attribution-main-department`, needs the permission `invitation-policy:read`
   *
   * Fails with `invitationPolicyNotFound` (404, 4040104).
   */
  getUserAttributionMainDepartment(input: GetUserAttributionMainDepartmentInput, options?: CallOptions): Promise<Result<GetUserAttributionMainDepartmentOutput>>;
}
