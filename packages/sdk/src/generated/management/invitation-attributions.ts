// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { AttributionTarget, AttributionType, Success, UserAttribution } from '../models.ts';

export interface GetPolicyUserAttributionDetailInput {
  /** Which one it is. */
  id: string;
  /**
   * Include what the target is.
   * @default false
   */
  withTargetDetail?: boolean | undefined;
  /**
   * Include more about departments.
   * @default false
   */
  withDepartmentExtInfo?: boolean | undefined;
}

export interface ListPolicyUserAttributionDetailInput {
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
  /** The policy. */
  policyId: string;
  /**
   * Include what the target is.
   * @default false
   */
  withTargetDetail?: boolean | undefined;
  /**
   * Include more about departments.
   * @default false
   */
  withDepartmentExtInfo?: boolean | undefined;
  targetType: AttributionType;
}

export type ListPolicyUserAttributionDetailOutput = {
  /** Entries in all pages together. */
  totalCount?: number | null | undefined;
  /** The entries. */
  list: UserAttribution[];
}[];

export interface AddPolicyUserAttributionInput {
  targetType: AttributionType;
  /** Which one it is: an id or a code. */
  targetIdentifier: string;
  /** The policy. */
  policyId: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface AddPolicyUserAttributionsBatchInput {
  /** Whom it concerns. */
  targets: AttributionTarget[];
  /** The policy. */
  policyId: string;
}

export interface RemovePolicyUserAttributionInput {
  targetType: AttributionType;
  /** Which one it is: an id or a code. */
  targetIdentifier: string;
  /** The policy. */
  policyId: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface RemovePolicyUserAttributionsBatchInput {
  /** Whom it concerns. */
  targets: AttributionTarget[];
  /** The policy. */
  policyId: string;
}

export interface ManagementInvitationAttributions {
  /**
   * Read one group, role or department that invited people get.
   *
   * `GET /api/v3/get-invitation-policy-user-attribution`, needs the permission `invitation-policy:read`
   *
   * Fails with `invitationAttributionNotFound` (404, 4040107).
   */
  getPolicyUserAttributionDetail(input: GetPolicyUserAttributionDetailInput, options?: CallOptions): Promise<Result<UserAttribution>>;

  /**
   * List the groups, roles and departments that invited people get.
   *
   * `GET /api/v3/list-invitation-policy-user-attributions`, needs the permission `invitation-policy:read`
   *
   * Fails with `invitationPolicyNotFound` (404, 4040104).
   */
  listPolicyUserAttributionDetail(input: ListPolicyUserAttributionDetailInput, options?: CallOptions): Promise<Result<ListPolicyUserAttributionDetailOutput>>;

  /**
   * Give invited people a group, role or department.
   *
   * `POST /api/v3/add-invitation-policy-user-attribution`, needs the permission `invitation-policy:update`
   *
   * Fails with `invitationPolicyNotFound` (404, 4040104), `targetNotFound` (404, 4040007), `roleNotFound` (404, 4040005).
   */
  addPolicyUserAttribution(input: AddPolicyUserAttributionInput, options?: CallOptions): Promise<Result<UserAttribution>>;

  /**
   * Give invited people several groups, roles or departments.
   *
   * `POST /api/v3/add-invitation-policy-user-attributions-batch`, needs the permission `invitation-policy:update`
   *
   * Fails with `invitationPolicyNotFound` (404, 4040104), `targetNotFound` (404, 4040007), `roleNotFound` (404, 4040005).
   */
  addPolicyUserAttributionsBatch(input: AddPolicyUserAttributionsBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Stop giving invited people a group, role or department.
   *
   * `POST /api/v3/remove-invitation-policy-user-attribution`, needs the permission `invitation-policy:update`
   *
   * Fails with `invitationAttributionNotFound` (404, 4040107).
   */
  removePolicyUserAttribution(input: RemovePolicyUserAttributionInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Stop giving invited people several groups, roles or departments.
   *
   * `POST /api/v3/remove-invitation-policy-user-attributions-batch`, needs the permission `invitation-policy:update`
   *
   * Fails with `invitationAttributionNotFound` (404, 4040107).
   */
  removePolicyUserAttributionsBatch(input: RemovePolicyUserAttributionsBatchInput, options?: CallOptions): Promise<Result<Success>>;
}
