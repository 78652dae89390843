import * as z from 'zod';
import { SyncRiskOperation, SyncRiskResult } from '../entities/sync-risk.ts';
import { operation, pageOf, paging } from '../operation.ts';

const syncRiskOperationIds = z.array(z.number()).min(1).max(500).describe('The changes that were held back.');

export const syncRisks = {
  listSyncRiskOperations: operation('GET /api/v3/list-sync-risk-operations', {
    summary: 'List risky changes that a synchronization holds back.',
    caller: 'management',
    needs: 'sync-risk:read',
    input: paging.extend({
      syncTaskId: z.number().describe('The synchronization task.'),
      status: z
        .array(z.enum(['PENDING', 'SUCCESS', 'FAILED', 'CANCELED', 'EXECUTING']))
        .max(500)
        .optional()
        .describe('Where it stands.'),
      objectType: z
        .array(z.enum(['DEPARTMENT', 'USER']))
        .max(500)
        .optional()
        .describe('What kind of object it is about.'),
    }),
    output: pageOf(SyncRiskOperation),
  }),

  triggerSyncRiskOperations: operation('POST /api/v3/trigger-sync-risk-operations', {
    summary: 'Carry out risky changes that were held back.',
    caller: 'management',
    needs: 'sync-risk:update',
    input: z.object({ syncRiskOperationIds }),
    output: SyncRiskResult,
  }),

  cancelSyncRiskOperation: operation('POST /api/v3/cancel-sync-risk-operation', {
    summary: 'Drop risky changes that were held back.',
    caller: 'management',
    needs: 'sync-risk:update',
    input: z.object({ syncRiskOperationIds }),
    output: SyncRiskResult,
  }),
};
