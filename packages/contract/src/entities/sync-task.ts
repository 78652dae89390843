import * as z from 'zod';
import { SyncTaskFieldMapping, SyncTaskProvisioningScope, SyncTaskTimedScheduler } from './sync-task-parts.ts';
import { syncTaskType, syncTrigger } from './sync-task-type.ts';

export const SyncTask = z
  .object({
    syncTaskId: z.number().describe('The synchronization task.'),
    createdAt: z.string().describe('When it was created.'),
    updatedAt: z.string().describe('When it last changed.'),
    syncTaskName: z.string().describe('Name of the task.'),
    syncTaskType,
    syncFlow: z.enum(['upstream', 'downstream']),
    syncTrigger,
    lastSyncMessage: z.string().nullish(),
    lastSyncRate: z.number().nullish(),
    lastSyncStatus: z.enum(['free', 'pending', 'onProgress', 'success', 'failed']).nullish(),
    lastSyncTime: z.string().nullish(),
    organizationCode: z.string().nullish().describe('Code of the organization.'),
    provisioningScope: SyncTaskProvisioningScope.nullish(),
    fieldMapping: z.array(SyncTaskFieldMapping).describe('Which field goes where.'),
    timedScheduler: SyncTaskTimedScheduler.nullish(),
  })
  .meta({ id: 'SyncTask' });

export const SyncTaskResult = z.object({ syncJobId: z.number().describe('The run.') }).meta({ id: 'SyncTaskResult' });

export const SyncJob = z
  .object({
    syncJobId: z.number().describe('The run.'),
    syncTaskId: z.number().describe('The synchronization task.'),
    createdAt: z.string().describe('When it was created.'),
    updatedAt: z.string().describe('When it last changed.'),
    syncStatus: z.enum(['free', 'pending', 'onProgress', 'success', 'failed']),
    syncFlow: z.enum(['upstream', 'downstream']),
    syncTrigger,
    departmentCountAll: z.number(),
    departmentCountSucc: z.number(),
    departmentUpdateCountAll: z.number(),
    departmentUpdateCountSucc: z.number(),
    accountCountAll: z.number(),
    accountCountSucc: z.number(),
    accountUpdateCountAll: z.number(),
    accountUpdateCountSucc: z.number(),
    errMsg: z.string().nullish(),
  })
  .meta({ id: 'SyncJob' });
