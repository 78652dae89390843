import * as z from 'zod';

export const SyncRiskOperation = z
  .object({
    syncRiskOperationId: z.number().describe('The change that was held back.'),
    syncTaskId: z.number().describe('The synchronization task.'),
    createdAt: z.string().describe('When it was created.'),
    updatedAt: z.string().describe('When it last changed.'),
    status: z.enum(['PENDING', 'SUCCESS', 'FAILED', 'CANCELED', 'EXECUTING']).describe('Where it stands.'),
    level: z.number().describe('How risky it is.'),
    objectType: z.enum(['DEPARTMENT', 'USER']).describe('What kind of object it is about.'),
    objectName: z.string().describe('Name of the object.'),
    objectId: z.string().describe('The object that is applied for.'),
    errMsg: z.string().nullish().describe('What went wrong.'),
  })
  .meta({ id: 'SyncRiskOperation' });

export const SyncRiskResult = z
  .object({
    successList: z.array(z.number()).describe('What worked.'),
    faildList: z.array(z.number()).describe('What failed.'),
  })
  .meta({ id: 'SyncRiskResult' });
