import * as z from 'zod';
import { departmentIdType } from '../../entities/department-id.ts';
import { SyncRelation } from '../../entities/sync-relation.ts';
import { code, flag, id, text } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';

const organizationCode = code.describe('Code of the organization.');

export const departmentRelations = {
  getDepartmentSyncRelations: operation('GET /api/v3/get-department-sync-relations', {
    summary: 'List the systems that a department is synchronized with.',
    caller: 'management',
    needs: 'department:read',
    input: z.object({
      organizationCode,
      departmentId: id.optional().describe('The department, by the kind of id that departmentIdType names.'),
      departmentIdType,
      withCustomData: flag.describe('Include custom fields.'),
      tenantId: id.optional().describe('The tenant.'),
    }),
    output: z.array(SyncRelation),
  }),

  deleteDepartmentSyncRelations: operation('POST /api/v3/delete-department-sync-relations', {
    summary: 'Forget that a department is synchronized with a system.',
    caller: 'management',
    needs: 'department:update',
    input: z.object({
      provider: text.describe('The system, such as wechatwork or dingtalk.'),
      departmentId: id.describe('The department, by the kind of id that departmentIdType names.'),
      organizationCode,
      departmentIdType,
    }),
    output: Success,
  }),
};
