// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { AsaAccount, AsaTarget, SubjectType, Success } from '../models.ts';

export interface AssignAsaAccountInput {
  /** The application. */
  appId: string;
  /** The hosted account. */
  accountId: string;
  /** Whom it concerns. */
  targets: AsaTarget[];
}

export interface UnassignAsaAccountInput {
  /** The application. */
  appId: string;
  /** The hosted account. */
  accountId: string;
  /** Whom it concerns. */
  targets: AsaTarget[];
}

export interface GetAsaAccountAssignedTargetsInput {
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
  /** The application. */
  appId: string;
  /** The hosted account. */
  accountId: string;
}

export type GetAsaAccountAssignedTargetsOutput = Page<{
  targetType: SubjectType;
  /** Which one it is: an id or a code. */
  targetIdentifier: string;
}>;

export interface GetAssignedAccountInput {
  /** The application. */
  appId: string;
  targetType: SubjectType;
  /** Which one it is: an id or a code. */
  targetIdentifier: string;
}

export interface ManagementAsaAssignments {
  /**
   * Let users, groups or departments use a hosted account.
   *
   * `POST /api/v3/assign-asa-account`, needs the permission `asa-account:assign`
   */
  assignAsaAccount(input: AssignAsaAccountInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Stop users, groups or departments from using a hosted account.
   *
   * `POST /api/v3/unassign-asa-account`, needs the permission `asa-account:assign`
   */
  unassignAsaAccount(input: UnassignAsaAccountInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List who may use a hosted account.
   *
   * `GET /api/v3/get-asa-account-assigned-targets`, needs the permission `asa-account:read`
   */
  getAsaAccountAssignedTargets(input: GetAsaAccountAssignedTargetsInput, options?: CallOptions): Promise<Result<GetAsaAccountAssignedTargetsOutput>>;

  /**
   * Read the hosted account that a user, group or department uses.
   *
   * `GET /api/v3/get-assigned-account`, needs the permission `asa-account:read`
   */
  getAssignedAccount(input: GetAssignedAccountInput, options?: CallOptions): Promise<Result<AsaAccount>>;
}
