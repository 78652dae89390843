// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Approval, ApprovalReason, ApprovalType, RequestableApplication, Success } from '../models.ts';

export interface GetEnablePermissionApplyApplicationListInput {
  /** Name of the application. */
  appName?: string | undefined;
}

export interface GetEnablePermissionApplyApplicationListOutput {
  /** The entries. */
  list: RequestableApplication[];
}

export interface GetEnablePermissionApplyRoleListInput {
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
  /** Matches names and other readable members. */
  keyword?: string | undefined;
  /** The application. */
  appId: string;
}

export type GetEnablePermissionApplyRoleListOutput = Page<{
  /** The role. */
  roleId: string;
  /** Unique code. */
  code: string;
  /** Name for display. */
  name: string;
  /** What it is for. */
  description?: string | null | undefined;
}>;

export interface CreateApprovalInput {
  objectType: ApprovalType;
  /** The object that is applied for. */
  objectId: string;
  extraParams?: ApprovalReason | undefined;
}

export interface CreateApprovalOutput {
  /** The approval. */
  approvalId: number;
  /** Number of the application for access. */
  number: string;
}

export interface AuthenticationGetDetailInput {
  /** Number of the application for access. */
  number: string;
}

export interface BatchCreateApprovalInput {
  objectType: ApprovalType;
  /** The objects that are applied for. */
  objectIds: string[];
  extraParams?: ApprovalReason | undefined;
}

export interface InitiatedListInput {
  /**
   * Page to return, from 1.
   * @default 1
   */
  pageNo?: number | undefined;
  /**
   * Entries on a page.
   * @default 10
   */
  pageSize?: number | undefined;
  objectType?: ApprovalType | undefined;
  /** Matches names and other readable members. */
  keyword?: string | undefined;
}

export interface AuthenticationApprovals {
  /**
   * List the applications that the signed-in user may apply for.
   *
   * `GET /api/v3/applications-permission-applicable`
   */
  getEnablePermissionApplyApplicationList(input?: GetEnablePermissionApplyApplicationListInput, options?: CallOptions): Promise<Result<GetEnablePermissionApplyApplicationListOutput>>;

  /**
   * List the roles that the signed-in user may apply for.
   *
   * `GET /api/v3/roles-permission-applicable`
   */
  getEnablePermissionApplyRoleList(input: GetEnablePermissionApplyRoleListInput, options?: CallOptions): Promise<Result<GetEnablePermissionApplyRoleListOutput>>;

  /**
   * Apply for access to an application or for a role.
   *
   * `POST /api/v3/approval`
   */
  createApproval(input: CreateApprovalInput, options?: CallOptions): Promise<Result<CreateApprovalOutput>>;

  /**
   * Read one application for access of the signed-in user.
   *
   * `GET /api/v3/approval`
   */
  getDetail(input: AuthenticationGetDetailInput, options?: CallOptions): Promise<Result<Approval>>;

  /**
   * Apply for access to several applications or for several roles.
   *
   * `POST /api/v3/approval-batch`
   */
  batchCreateApproval(input: BatchCreateApprovalInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the applications for access that the signed-in user made.
   *
   * `GET /api/v3/approval-initiated-list`
   */
  initiatedList(input?: InitiatedListInput, options?: CallOptions): Promise<Result<Page<Approval>>>;
}
