// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { SyncJob, SyncTaskResult, SyncTrigger } from '../models.ts';

export interface GetSyncJobInput {
  /** The run. */
  syncJobId: number;
}

export interface ListSyncJobsInput {
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
  syncTrigger?: SyncTrigger | undefined;
}

export interface ListSyncJobLogsInput {
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
  /** The run. */
  syncJobId: number;
  /** Whether it worked. */
  success?: boolean | undefined;
  /** What is to be done. */
  action?: 'CreateUser' | 'UpdateUser' | 'DeleteUser' | 'UpdateUserIdentifier' | 'ChangeUserDepartment' | 'CreateDepartment' | 'UpdateDepartment' | 'DeleteDepartment' | 'MoveDepartment' | 'UpdateDepartmentLeader' | 'CreateGroup' | 'UpdateGroup' | 'DeleteGroup' | 'Updateless' | undefined;
  /** What kind of object it is about. */
  objectType?: 'DEPARTMENT' | 'USER' | undefined;
}

export interface ManagementSyncJobs {
  /**
   * Read one run of a synchronization task.
   *
   * `GET /api/v3/get-sync-job`, needs the permission `sync-task:read`
   */
  getSyncJob(input: GetSyncJobInput, options?: CallOptions): Promise<Result<SyncJob>>;

  /**
   * List the runs of a synchronization task.
   *
   * `GET /api/v3/list-sync-jobs`, needs the permission `sync-task:read`
   */
  listSyncJobs(input: ListSyncJobsInput, options?: CallOptions): Promise<Result<Page<SyncJob>>>;

  /**
   * List what a run of a synchronization task did.
   *
   * `GET /api/v3/list-sync-job-logs`, needs the permission `sync-task:read`
   */
  listSyncJobLogs(input: ListSyncJobLogsInput, options?: CallOptions): Promise<Result<SyncTaskResult>>;
}
