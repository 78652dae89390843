import * as z from 'zod';
import { departmentIdType } from '../../entities/department-id.ts';
import { code, id } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';

const organizationCode = code.describe('Code of the organization.');
const departmentId = id.describe('The department, by the kind of id that departmentIdType names.');
const linkUserIds = z.array(id).max(500).optional().describe('The users of the pool.');
const memberIds = z.array(id).max(500).optional().describe('The members of the tenant.');
const tenantId = id.optional().describe('The tenant.');

export const tenantDepartments = {
  addTenantDepartmentMembers: operation('POST /api/v3/add-tenant-department-members', {
    summary: 'Add members of a tenant to one of its departments.',
    caller: 'management',
    needs: 'tenant:assign',
    input: z.object({ organizationCode, departmentId, departmentIdType, linkUserIds, memberIds, tenantId }),
    output: Success,
  }),

  removeTenantDepartmentMembers: operation('POST /api/v3/remove-tenant-department-members', {
    summary: 'Remove members of a tenant from one of its departments.',
    caller: 'management',
    needs: 'tenant:assign',
    input: z.object({ organizationCode, departmentId, departmentIdType, linkUserIds, memberIds, tenantId }),
    output: Success,
  }),
};
