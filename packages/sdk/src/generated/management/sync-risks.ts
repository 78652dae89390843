// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { SyncRiskOperation, SyncRiskResult } from '../models.ts';

export interface ListSyncRiskOperationsInput {
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
  /** The synchronization task. */
  syncTaskId: number;
  /** Where it stands. */
  status?: ('PENDING' | 'SUCCESS' | 'FAILED' | 'CANCELED' | 'EXECUTING')[] | undefined;
  /** What kind of object it is about. */
  objectType?: ('DEPARTMENT' | 'USER')[] | undefined;
}

export interface TriggerSyncRiskOperationsInput {
  /** The changes that were held back. */
  syncRiskOperationIds: number[];
}

export interface CancelSyncRiskOperationInput {
  /** The changes that were held back. */
  syncRiskOperationIds: number[];
}

export interface ManagementSyncRisks {
  /**
   * List risky changes that a synchronization holds back.
   *
   * `GET /api/v3/list-sync-risk-operations`, needs the permission `sync-risk:read`
   */
  listSyncRiskOperations(input: ListSyncRiskOperationsInput, options?: CallOptions): Promise<Result<Page<SyncRiskOperation>>>;

  /**
   * Carry out risky changes that were held back.
   *
   * `POST /api/v3/trigger-sync-risk-operations`, needs the permission `sync-risk:update`
   */
  triggerSyncRiskOperations(input: TriggerSyncRiskOperationsInput, options?: CallOptions): Promise<Result<SyncRiskResult>>;

  /**
   * Drop risky changes that were held back.
   *
   * `POST /api/v3/cancel-sync-risk-operation`, needs the permission `sync-risk:update`
   */
  cancelSyncRiskOperation(input: CancelSyncRiskOperationInput, options?: CallOptions): Promise<Result<SyncRiskResult>>;
}
