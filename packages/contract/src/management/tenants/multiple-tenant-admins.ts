import * as z from 'zod';
import { MultipleTenantAdmin } from '../../entities/tenant-admin.ts';
import { freeText, id, ids, numberText } from '../../fields.ts';
import { nothing, operation, pageOf } from '../../operation.ts';

const userId = id.describe('The user.');

export const multipleTenantAdmins = {
  listMultipleTenantAdmin: operation('GET /api/v3/list-multiple-tenant-admins', {
    summary: 'List the users who administer several tenants.',
    caller: 'management',
    needs: 'tenant-admin:read',
    input: z.object({
      keywords: freeText.max(256).optional().describe('Matches names and other readable members.'),
      page: numberText.optional().describe('Page to return, from 1.'),
      limit: numberText.optional().describe('Entries on a page.'),
    }),
    output: pageOf(MultipleTenantAdmin),
  }),

  createMultipleTenantAdmin: operation('POST /api/v3/create-multiple-tenant-admin', {
    summary: 'Let a user administer several tenants.',
    caller: 'management',
    needs: 'tenant-admin:create',
    input: z.object({
      tenantIds: ids.describe('The tenants.'),
      userId,
      apiAuthorized: z.boolean().optional().describe('Whether the API may be used.'),
      sendPhoneNotification: z.boolean().optional().describe('Send a text message.'),
      sendEmailNotification: z.boolean().optional().describe('Send an e-mail.'),
    }),
    output: nothing,
  }),

  getMultipleTenantAdmin: operation('GET /api/v3/get-multiple-tenant-admin', {
    summary: 'Read which tenants a user administers.',
    caller: 'management',
    needs: 'tenant-admin:read',
    input: z.object({ userId }),
    output: pageOf(MultipleTenantAdmin),
  }),
};
