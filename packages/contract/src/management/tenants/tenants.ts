import * as z from 'zod';
import { CreatedTenant, Tenant } from '../../entities/tenant.ts';
import { code, flag, freeText, id, ids, numberText, text } from '../../fields.ts';
import { operation, pageOf, Success } from '../../operation.ts';

const logo = z.array(text).max(500).optional().describe('Address of the logo.');
const description = freeText.optional().describe('What it is for.');
const rejectHint = freeText.optional().describe('What members read who may not sign in.');
const sourceAppId = id.optional().describe('The application that the tenant came from.');
const tenantId = id.describe('The tenant.');

export const tenants = {
  createTenant: operation('POST /api/v3/create-tenant', {
    summary: 'Create a tenant and open applications to it.',
    caller: 'management',
    needs: 'tenant:create',
    input: z.object({
      name: text.describe('Name for display.'),
      appIds: ids.describe('The applications.'),
      logo,
      description,
      rejectHint,
      sourceAppId,
      enterpriseDomains: z.array(text).max(500).optional().describe('E-mail domains of the tenant.'),
      expireTime: freeText.optional().describe('When the tenant expires.'),
      mauAmount: z.number().optional().describe('Monthly active users that the tenant may have.'),
      memberAmount: z.number().optional().describe('Members that the tenant may have.'),
      adminAmount: z.number().optional().describe('Administrators that the tenant may have.'),
    }),
    output: CreatedTenant,
  }),

  updateTenant: operation('POST /api/v3/update-tenant', {
    summary: 'Change the name, logo or applications of a tenant.',
    caller: 'management',
    needs: 'tenant:update',
    input: z.object({
      tenantId,
      name: freeText.optional().describe('Name for display.'),
      appIds: z.array(id).max(500).optional().describe('The applications.'),
      logo,
      description,
      rejectHint,
      sourceAppId,
    }),
    output: Success,
  }),

  deleteTenant: operation('POST /api/v3/delete-tenant', {
    summary: 'Delete a tenant; its members stay users of the pool.',
    caller: 'management',
    needs: 'tenant:delete',
    input: z.object({ tenantId }),
    output: Success,
  }),

  listTenants: operation('GET /api/v3/list-tenants', {
    summary: 'List the tenants of the pool, newest first.',
    caller: 'management',
    needs: 'tenant:read',
    input: z.object({
      keywords: freeText.max(256).optional().describe('Matches names and other readable members.'),
      withMembersCount: flag.describe('Include how many members it has.'),
      withAppDetail: flag.describe('Include the applications.'),
      withCreatorDetail: flag.describe('Include who created it.'),
      withSourceAppDetail: flag.describe('Include the application that it came from.'),
      page: numberText.optional().describe('Page to return, from 1.'),
      limit: numberText.optional().describe('Entries on a page.'),
      source: z.unknown().optional().describe('Where it comes from.'),
    }),
    output: pageOf(Tenant),
  }),

  getTenantLittleInfo: operation('GET /api/v3/get-tenant-little-info', {
    summary: 'Read the main facts about a tenant.',
    caller: 'management',
    needs: 'tenant:read',
    input: z.object({
      tenantId,
      withMembersCount: flag.describe('Include how many members it has.'),
      withAppDetail: flag.describe('Include the applications.'),
      withCreatorDetail: flag.describe('Include who created it.'),
      withSourceAppDetail: flag.describe('Include the application that it came from.'),
    }),
    output: Tenant,
  }),

  getTenant: operation('GET /api/v3/get-tenant', {
    summary: 'Read one tenant, with its applications and creator on request.',
    caller: 'management',
    needs: 'tenant:read',
    input: z.object({
      tenantId,
      withMembersCount: flag.describe('Include how many members it has.'),
      withAppDetail: flag.describe('Include the applications.'),
      withCreatorDetail: flag.describe('Include who created it.'),
      withSourceAppDetail: flag.describe('Include the application that it came from.'),
    }),
    output: Tenant,
  }),

  getTenantByCode: operation('GET /api/v3/get-tenant-by-code', {
    summary: 'Read one tenant by its code.',
    caller: 'management',
    needs: 'tenant:read',
    input: z.object({ code: code.describe('Unique code.') }),
    output: Tenant,
  }),
};
