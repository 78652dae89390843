import * as z from 'zod';
import { Pagination } from '../../entities/pagination.ts';
import { TenantUser } from '../../entities/tenant-user.ts';
import { NewTenantUser } from '../../entities/tenant-user-input.ts';
import { freeText, id, ids } from '../../fields.ts';
import { nothing, operation, pageOf, Success } from '../../operation.ts';

const tenantId = id.describe('The tenant.');
const linkUserIds = z.array(id).max(500).optional().describe('The users of the pool.');
const memberIds = z.array(id).max(500).optional().describe('The members of the tenant.');
const linkUserId = id.optional().describe('The user of the pool.');
const memberId = id.optional().describe('The member of the tenant.');

export const tenantUsers = {
  addTenantUsers: operation('POST /api/v3/add-tenant-users', {
    summary: 'Make users of the pool members of a tenant.',
    caller: 'management',
    needs: 'tenant:assign',
    input: z.object({ linkUserIds: ids.describe('The users of the pool.'), tenantId }),
    output: Success,
  }),

  removeTenantUsers: operation('POST /api/v3/remove-tenant-users', {
    summary: 'Remove members from a tenant.',
    caller: 'management',
    needs: 'tenant:assign',
    input: z.object({ tenantId, linkUserIds, memberIds }),
    output: Success,
  }),

  deleteTenantUser: operation('POST /api/v3/delete-tenant-user', {
    summary: 'Delete members of a tenant.',
    caller: 'management',
    needs: 'tenant:assign',
    input: z.object({ tenantId, linkUserIds, memberIds }),
    output: nothing,
  }),

  updateTenantUser: operation('POST /api/v3/update-tenant-user', {
    summary: 'Change the profile of a member of a tenant.',
    caller: 'management',
    needs: 'tenant:update',
    input: z.object({
      updates: z.record(z.string(), z.unknown()).describe('What to change.'),
      tenantId,
      linkUserId,
      memberId,
    }),
    output: Success,
  }),

  createTenantUser: operation('POST /api/v3/create-tenant-user', {
    summary: 'Create a member of a tenant.',
    caller: 'management',
    needs: 'tenant:create',
    input: NewTenantUser,
    output: TenantUser,
  }),

  listTenantUsers: operation('POST /api/v3/list-tenant-users', {
    summary: 'Search the members of a tenant.',
    caller: 'management',
    needs: 'tenant:read',
    input: z.object({
      tenantId,
      keywords: freeText.max(256).optional().describe('Matches names and other readable members.'),
      options: z.object({ pagination: Pagination.optional() }).optional().describe('How to carry it out.'),
    }),
    output: pageOf(TenantUser),
  }),

  getTenantUser: operation('GET /api/v3/get-tenant-user', {
    summary: 'Read one member of a tenant.',
    caller: 'management',
    needs: 'tenant:read',
    input: z.object({ tenantId, linkUserId, memberId }),
    output: TenantUser,
  }),
};
