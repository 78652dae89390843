import * as z from 'zod';
import { TenantCooperator, TenantCooperatorDetail } from '../../entities/tenant-admin.ts';
import { freeText, id, numberText, text } from '../../fields.ts';
import { nothing, operation, pageOf } from '../../operation.ts';

const userId = id.describe('The user.');

export const tenantCooperators = {
  listTenantCooperators: operation('GET /api/v3/list-tenant-cooperators', {
    summary: 'List the collaborators who manage tenants.',
    caller: 'management',
    needs: 'tenant-admin:read',
    input: z.object({
      keywords: freeText.max(256).optional().describe('Matches names and other readable members.'),
      external: z.boolean().optional().describe('Whether the user is from outside.'),
      page: numberText.optional().describe('Page to return, from 1.'),
      limit: numberText.optional().describe('Entries on a page.'),
    }),
    output: pageOf(TenantCooperator),
  }),

  getTenantCooperator: operation('GET /api/v3/get-tenant-cooperator', {
    summary: 'Read one collaborator who manages tenants.',
    caller: 'management',
    needs: 'tenant-admin:read',
    input: z.object({ userId }),
    output: TenantCooperatorDetail,
  }),

  getTenantCooperatorMenu: operation('GET /api/v3/get-tenant-cooperator-menu', {
    summary: 'Read which parts of the console a collaborator sees.',
    caller: 'management',
    needs: 'tenant-admin:read',
    input: z.object({ userId }),
    output: TenantCooperatorDetail,
  }),

  createTenantCooperator: operation('POST /api/v3/create-tenant-cooperator', {
    summary: 'Make a user a collaborator who manages tenants.',
    caller: 'management',
    needs: 'tenant-admin:create',
    input: z.object({
      policies: z.array(text).min(1).max(500).describe('The policies.'),
      userId,
      apiAuthorized: z.boolean().optional().describe('Whether the API may be used.'),
      sendPhoneNotification: z.boolean().optional().describe('Send a text message.'),
      sendEmailNotification: z.boolean().optional().describe('Send an e-mail.'),
    }),
    output: nothing,
  }),
};
