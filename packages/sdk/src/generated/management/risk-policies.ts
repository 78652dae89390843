// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { RiskPolicy } from '../models.ts';

export interface FindRiskListPolicyInput {
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
  /** Whether the policy is about addresses or users. */
  optObject: 'IP' | 'USER';
}

export interface AddRiskListPolicyInput {
  /** Whether the policy is about addresses or users. */
  optObject: 'IP' | 'USER';
  /** Which addresses are watched. */
  ipRange: 'ALL' | 'NOT_IN_WHITE_LIST';
  /** Which users are watched. */
  userRange: 'ALL' | 'NOT_IN_WHITE_LIST';
  /** Count failures of a user from all addresses together, or from each. */
  ipCond: 'NO_LIMIT' | 'ONE';
  /** Count failures from an address for all users together, or for each. */
  userCond: 'NO_LIMIT' | 'ONE';
  /** Minutes in which failures are counted. */
  timeRange: number;
  /** So many failures lead to the list. */
  countThr: number;
  /** Which failures count. */
  eventStateType: 'password_wrong' | 'account_wrong';
  /** How entries leave the list. */
  removeType: 'MANUAL' | 'SCHEDULE';
  /** The list. */
  action: 'ADD_IP_BLACK_LIST' | 'ADD_USER_BLACK_LIST';
  /** What the list keeps them from. */
  limitList: 'FORBID_LOGIN' | 'FORBID_REGISTER';
}

export interface DeleteRiskListPolicyByIdInput {
  /** Which one it is. */
  id: string;
}

export interface CaptureInput {
  /** The values. */
  data: unknown;
  /** The data object. */
  modelId?: string | undefined;
}

export interface ManagementRiskPolicies {
  /**
   * List the policies that put addresses and users on lists.
   *
   * `GET /api/v3/risk-list-policy`, needs the permission `risk:read`
   */
  findRiskListPolicy(input: FindRiskListPolicyInput, options?: CallOptions): Promise<Result<Page<RiskPolicy>>>;

  /**
   * Create a policy that puts addresses or users on a list.
   *
   * `POST /api/v3/risk-list-policy`, needs the permission `risk:create`
   */
  addRiskListPolicy(input: AddRiskListPolicyInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Delete a policy that puts addresses or users on a list.
   *
   * `DELETE /api/v3/risk-list-policy/{id}`, needs the permission `risk:delete`
   *
   * Fails with `riskPolicyNotFound` (404, 4040102).
   */
  deleteRiskListPolicyById(input: DeleteRiskListPolicyByIdInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Record how a user behaved, for the assessment of risk.
   *
   * `POST /api/v3/metadata/ueba/capture`, needs the permission `risk:create`
   */
  capture(input: CaptureInput, options?: CallOptions): Promise<Result<unknown>>;
}
