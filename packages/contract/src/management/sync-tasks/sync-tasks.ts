import * as z from 'zod';
import { SyncTask, SyncTaskResult } from '../../entities/sync-task.ts';
import { SyncTaskClientConfig } from '../../entities/sync-task-client-config.ts';
import {
  SyncTaskFieldMapping,
  SyncTaskProvisioningScope,
  SyncTaskTimedScheduler,
} from '../../entities/sync-task-parts.ts';
import { syncTaskType, syncTrigger } from '../../entities/sync-task-type.ts';
import { code, freeText, text } from '../../fields.ts';
import { operation, pageOf, paging } from '../../operation.ts';

const syncTaskId = z.number().describe('The synchronization task.');
const organizationCode = code.optional().describe('Code of the organization.');
const provisioningScope = SyncTaskProvisioningScope.optional();
const timedScheduler = SyncTaskTimedScheduler.optional();

export const syncTasks = {
  getSyncTask: operation('GET /api/v3/get-sync-task', {
    summary: 'Read one synchronization task.',
    caller: 'management',
    needs: 'sync-task:read',
    input: z.object({ syncTaskId }),
    output: SyncTask,
  }),

  listSyncTasks: operation('GET /api/v3/list-sync-tasks', {
    summary: 'List synchronization tasks.',
    caller: 'management',
    needs: 'sync-task:read',
    input: paging,
    output: pageOf(SyncTask),
  }),

  createSyncTask: operation('POST /api/v3/create-sync-task', {
    summary: 'Create a task that synchronizes users and departments with another system.',
    caller: 'management',
    needs: 'sync-task:create',
    input: z.object({
      fieldMapping: z.array(SyncTaskFieldMapping).min(1).max(500).describe('Which field goes where.'),
      syncTaskTrigger: syncTrigger,
      syncTaskFlow: z.enum(['upstream', 'downstream']).describe('Whether it brings users in or takes them out.'),
      clientConfig: SyncTaskClientConfig,
      syncTaskType,
      syncTaskName: text.describe('Name of the task.'),
      organizationCode,
      provisioningScope,
      timedScheduler,
    }),
    output: pageOf(SyncTask),
  }),

  updateSyncTask: operation('POST /api/v3/update-sync-task', {
    summary: 'Change a synchronization task.',
    caller: 'management',
    needs: 'sync-task:update',
    input: z.object({
      syncTaskId,
      syncTaskName: freeText.optional().describe('Name of the task.'),
      syncTaskType: syncTaskType.optional(),
      clientConfig: SyncTaskClientConfig.optional(),
      syncTaskFlow: z
        .enum(['upstream', 'downstream'])
        .optional()
        .describe('Whether it brings users in or takes them out.'),
      syncTaskTrigger: syncTrigger.optional(),
      organizationCode,
      provisioningScope,
      fieldMapping: z.array(SyncTaskFieldMapping).max(500).optional().describe('Which field goes where.'),
      timedScheduler,
    }),
    output: pageOf(SyncTask),
  }),

  triggerSyncTask: operation('POST /api/v3/trigger-sync-task', {
    summary: 'Start a synchronization task now.',
    caller: 'management',
    needs: 'sync-task:execute',
    input: z.object({ syncTaskId }),
    output: SyncTaskResult,
  }),
};
