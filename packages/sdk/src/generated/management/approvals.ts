// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Approval, ApprovalType, Success } from '../models.ts';

export interface ProcessApprovalInput {
  /** Number of the application for access. */
  number: string;
  /**
   * Whether it is agreed to.
   * @default false
   */
  isAgreed?: boolean | undefined;
}

export interface BatchProcessApprovalInput {
  /** Numbers of the applications for access. */
  numbers: number[];
  /**
   * Whether it is agreed to.
   * @default false
   */
  isAgreed?: boolean | undefined;
}

export interface ManagementGetDetailInput {
  /** Number of the application for access. */
  number: string;
}

export interface PendListInput {
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

export interface ClosedListInput {
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

export interface LogListInput {
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

export interface ManagementApprovals {
  /**
   * Agree to one application for access or reject it.
   *
   * `PUT /api/v3/approval-process`, needs the permission `approval:update`
   */
  processApproval(input: ProcessApprovalInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Agree to several applications for access or reject them.
   *
   * `PUT /api/v3/approval-batch-process`, needs the permission `approval:update`
   */
  batchProcessApproval(input: BatchProcessApprovalInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Read one application for access with its history.
   *
   * `GET /api/v3/approval`, needs the permission `approval:read`
   */
  getDetail(input: ManagementGetDetailInput, options?: CallOptions): Promise<Result<Approval>>;

  /**
   * List applications for access that wait for a decision.
   *
   * `GET /api/v3/approval-pending-list`, needs the permission `approval:read`
   */
  pendList(input?: PendListInput, options?: CallOptions): Promise<Result<Page<Approval>>>;

  /**
   * List applications for access that were decided.
   *
   * `GET /api/v3/approval-closed-list`, needs the permission `approval:read`
   */
  closedList(input?: ClosedListInput, options?: CallOptions): Promise<Result<Page<Approval>>>;

  /**
   * List what happened to applications for access.
   *
   * `GET /api/v3/approval-log-list`, needs the permission `approval:read`
   */
  logList(input?: LogListInput, options?: CallOptions): Promise<Result<Page<Approval>>>;
}
