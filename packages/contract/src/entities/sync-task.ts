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
    syncFlow: z.enum(['upstream', 'downstream']).describe('Whether it brings users in or takes them out.'),
    syncTrigger,
    lastSyncMessage: z.string().nullish().describe('What the last run said.'),
    lastSyncRate: z.number().nullish().describe('How much of the last run is done.'),
    lastSyncStatus: z
      .enum(['free', 'pending', 'onProgress', 'success', 'failed'])
      .nullish()
      .describe('How the last run ended.'),
    lastSyncTime: z.string().nullish().describe('When the last run was.'),
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
    syncStatus: z.enum(['free', 'pending', 'onProgress', 'success', 'failed']).describe('How the run is going.'),
    syncFlow: z.enum(['upstream', 'downstream']).describe('Whether it brings users in or takes them out.'),
    syncTrigger,
    departmentCountAll: z.number().describe('Departments to create.'),
    departmentCountSucc: z.number().describe('Departments that were created.'),
    departmentUpdateCountAll: z.number().describe('Departments to change.'),
    departmentUpdateCountSucc: z.number().describe('Departments that were changed.'),
    accountCountAll: z.number().describe('Users to create.'),
    accountCountSucc: z.number().describe('Users that were created.'),
    accountUpdateCountAll: z.number().describe('Users to change.'),
    accountUpdateCountSucc: z.number().describe('Users that were changed.'),
    errMsg: z.string().nullish().describe('What went wrong.'),
  })
  .meta({ id: 'SyncJob' });
