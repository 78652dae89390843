// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { SyncTask, SyncTaskClientConfig, SyncTaskFieldMapping, SyncTaskProvisioningScope, SyncTaskResult, SyncTaskTimedScheduler, SyncTaskType, SyncTrigger } from '../models.ts';

export interface GetSyncTaskInput {
  /** The synchronization task. */
  syncTaskId: number;
}

export interface ListSyncTasksInput {
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
}

export interface CreateSyncTaskInput {
  /** Which field goes where. */
  fieldMapping: SyncTaskFieldMapping[];
  syncTaskTrigger: SyncTrigger;
  /** Whether it brings users in or takes them out. */
  syncTaskFlow: 'upstream' | 'downstream';
  clientConfig: SyncTaskClientConfig;
  syncTaskType: SyncTaskType;
  /** Name of the task. */
  syncTaskName: string;
  /** Code of the organization. */
  organizationCode?: string | undefined;
  provisioningScope?: SyncTaskProvisioningScope | undefined;
  timedScheduler?: SyncTaskTimedScheduler | undefined;
}

export interface UpdateSyncTaskInput {
  /** The synchronization task. */
  syncTaskId: number;
  /** Name of the task. */
  syncTaskName?: string | undefined;
  syncTaskType?: SyncTaskType | undefined;
  clientConfig?: SyncTaskClientConfig | undefined;
  /** Whether it brings users in or takes them out. */
  syncTaskFlow?: 'upstream' | 'downstream' | undefined;
  syncTaskTrigger?: SyncTrigger | undefined;
  /** Code of the organization. */
  organizationCode?: string | undefined;
  provisioningScope?: SyncTaskProvisioningScope | undefined;
  /** Which field goes where. */
  fieldMapping?: SyncTaskFieldMapping[] | undefined;
  timedScheduler?: SyncTaskTimedScheduler | undefined;
}

export interface TriggerSyncTaskInput {
  /** The synchronization task. */
  syncTaskId: number;
}

export interface ManagementSyncTasks {
  /**
   * Read one synchronization task.
   *
   * `GET /api/v3/get-sync-task`, needs the permission `sync-task:read`
   */
  getSyncTask(input: GetSyncTaskInput, options?: CallOptions): Promise<Result<SyncTask>>;

  /**
   * List synchronization tasks.
   *
   * `GET /api/v3/list-sync-tasks`, needs the permission `sync-task:read`
   */
  listSyncTasks(input?: ListSyncTasksInput, options?: CallOptions): Promise<Result<Page<SyncTask>>>;

  /**
   * Create a task that synchronizes users and departments with another system.
   *
   * `POST /api/v3/create-sync-task`, needs the permission `sync-task:create`
   */
  createSyncTask(input: CreateSyncTaskInput, options?: CallOptions): Promise<Result<Page<SyncTask>>>;

  /**
   * Change a synchronization task.
   *
   * `POST /api/v3/update-sync-task`, needs the permission `sync-task:update`
   */
  updateSyncTask(input: UpdateSyncTaskInput, options?: CallOptions): Promise<Result<Page<SyncTask>>>;

  /**
   * Start a synchronization task now.
   *
   * `POST /api/v3/trigger-sync-task`, needs the permission `sync-task:execute`
   */
  triggerSyncTask(input: TriggerSyncTaskInput, options?: CallOptions): Promise<Result<SyncTaskResult>>;
}
