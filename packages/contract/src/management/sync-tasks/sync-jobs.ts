import * as z from 'zod';
import { SyncJob, SyncTaskResult } from '../../entities/sync-task.ts';
import { syncTrigger } from '../../entities/sync-task-type.ts';
import { operation, pageOf, paging } from '../../operation.ts';

const syncJobId = z.number().describe('The run.');

export const syncJobs = {
  getSyncJob: operation('GET /api/v3/get-sync-job', {
    summary: 'Read one run of a synchronization task.',
    caller: 'management',
    needs: 'sync-task:read',
    input: z.object({ syncJobId }),
    output: SyncJob,
  }),

  listSyncJobs: operation('GET /api/v3/list-sync-jobs', {
    summary: 'List the runs of a synchronization task.',
    caller: 'management',
    needs: 'sync-task:read',
    input: paging.extend({
      syncTaskId: z.number().describe('The synchronization task.'),
      syncTrigger: syncTrigger.optional(),
    }),
    output: pageOf(SyncJob),
  }),

  listSyncJobLogs: operation('GET /api/v3/list-sync-job-logs', {
    summary: 'List what a run of a synchronization task did.',
    caller: 'management',
    needs: 'sync-task:read',
    input: paging.extend({
      syncJobId,
      success: z.boolean().optional().describe('Whether it worked.'),
      action: z
        .enum([
          'CreateUser',
          'UpdateUser',
          'DeleteUser',
          'UpdateUserIdentifier',
          'ChangeUserDepartment',
          'CreateDepartment',
          'UpdateDepartment',
          'DeleteDepartment',
          'MoveDepartment',
          'UpdateDepartmentLeader',
          'CreateGroup',
          'UpdateGroup',
          'DeleteGroup',
          'Updateless',
        ])
        .optional()
        .describe('What is to be done.'),
      objectType: z.enum(['DEPARTMENT', 'USER']).optional().describe('What kind of object it is about.'),
    }),
    output: SyncTaskResult,
  }),
};
