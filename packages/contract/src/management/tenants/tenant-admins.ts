import * as z from 'zod';
import { TenantUser } from '../../entities/tenant-user.ts';
import { freeText, id, numberText } from '../../fields.ts';
import { nothing, operation, pageOf } from '../../operation.ts';

const tenantId = id.describe('The tenant.');

export const tenantAdmins = {
  listTenantAdmin: operation('POST /api/v3/list-tenant-admin', {
    summary: 'List the administrators of a tenant.',
    caller: 'management',
    needs: 'tenant:read',
    input: z.object({
      tenantId,
      keywords: freeText.max(256).optional().describe('Matches names and other readable members.'),
      page: numberText.optional().describe('Page to return, from 1.'),
      limit: numberText.optional().describe('Entries on a page.'),
    }),
    output: pageOf(TenantUser),
  }),

  setTenantAdmin: operation('POST /api/v3/set-tenant-admin', {
    summary: 'Make members of a tenant its administrators.',
    caller: 'management',
    needs: 'tenant:assign',
    input: z.object({
      tenantId,
      linkUserIds: z.array(id).max(500).optional().describe('The users of the pool.'),
      memberIds: z.array(id).max(500).optional().describe('The members of the tenant.'),
    }),
    output: nothing,
  }),

  deleteTenantAdmin: operation('POST /api/v3/delete-tenant-admin', {
    summary: 'Take the administration of a tenant from a member.',
    caller: 'management',
    needs: 'tenant:assign',
    input: z.object({
      tenantId: id.optional().describe('The tenant.'),
      linkUserId: id.optional().describe('The user of the pool.'),
      memberId: id.optional().describe('The member of the tenant.'),
    }),
    output: nothing,
  }),
};
