// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { AdminAuditLog, Pagination, UserActionLog } from '../models.ts';

export interface GetUserActionLogsInput {
  /** Only entries of this request. */
  requestId?: string | undefined;
  /** Only entries from this address. */
  clientIp?: string | undefined;
  /** Only entries at or after this time. */
  start?: number | undefined;
  /** Only entries at or before this time. */
  end?: number | undefined;
  /** Only what worked, or only what did not. */
  success?: boolean | undefined;
  /** @default {} */
  pagination?: Pagination | undefined;
  /** Only this kind of event, such as login. */
  eventType?: string | undefined;
  /** Only what this user did. */
  userId?: string | undefined;
  /** Only what happened in this application. */
  appId?: string | undefined;
}

export interface GetAdminAuditLogsInput {
  /** Only entries of this request. */
  requestId?: string | undefined;
  /** Only entries from this address. */
  clientIp?: string | undefined;
  /** Only entries at or after this time. */
  start?: number | undefined;
  /** Only entries at or before this time. */
  end?: number | undefined;
  /** Only what worked, or only what did not. */
  success?: boolean | undefined;
  /** @default {} */
  pagination?: Pagination | undefined;
  /** Only this kind of operation, such as create; `all` for any. */
  operationType?: string | undefined;
  /** Only this kind of thing, such as user; `all` for any. */
  resourceType?: string | undefined;
  /** Only what this administrator did. */
  userId?: string | undefined;
}

export interface ManagementAuditLogs {
  /**
   * List what users did, newest first.
   *
   * `POST /api/v3/get-user-action-logs`, needs the permission `audit-log:read`
   */
  getUserActionLogs(input?: GetUserActionLogsInput, options?: CallOptions): Promise<Result<Page<UserActionLog>>>;

  /**
   * List what administrators did, newest first.
   *
   * `POST /api/v3/get-admin-audit-logs`, needs the permission `audit-log:read`
   */
  getAdminAuditLogs(input?: GetAdminAuditLogsInput, options?: CallOptions): Promise<Result<Page<AdminAuditLog>>>;
}
