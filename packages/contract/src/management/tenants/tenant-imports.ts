import * as z from 'zod';
import { TenantEmailRecipient, TenantSmsRecipient } from '../../entities/tenant-import.ts';
import { id, numberText, text } from '../../fields.ts';
import { operation, pageOf, Success } from '../../operation.ts';

const page = numberText.optional().describe('Page to return, from 1.');
const limit = numberText.optional().describe('Entries on a page.');
const adminName = text.describe('Name of the administrator who sends it.');
const importId = z.number().describe('The import.');

export const tenantImports = {
  importTenant: operation('POST /api/v3/import-tenant', {
    summary: 'Import tenants from a spreadsheet.',
    caller: 'management',
    needs: 'tenant:create',
    input: z.object({ excelUrl: text.describe('Address of the spreadsheet.') }),
    output: Success,
  }),

  importTenantHistory: operation('GET /api/v3/import-tenant-history', {
    summary: 'List the imports of tenants.',
    caller: 'management',
    needs: 'tenant:read',
    input: z.object({ page, limit }),
    output: pageOf(z.unknown()),
  }),

  importTenantNotifyUser: operation('GET /api/v3/import-tenant-notify-user', {
    summary: 'List the administrators to tell about an import of tenants.',
    caller: 'management',
    needs: 'tenant:read',
    input: z.object({ importId: id.describe('The import.'), page, limit }),
    output: pageOf(z.unknown()),
  }),

  sendEmailBatch: operation('POST /api/v3/send-email-batch', {
    summary: 'Tell administrators of imported tenants by e-mail.',
    caller: 'management',
    needs: 'tenant:send',
    bare: true,
    input: z.object({
      adminName,
      importId,
      users: z.array(TenantEmailRecipient).min(1).max(500).describe('The users.'),
    }),
    output: Success,
  }),

  sendSmsBatch: operation('POST /api/v3/send-sms-batch', {
    summary: 'Tell administrators of imported tenants by text message.',
    caller: 'management',
    needs: 'tenant:send',
    input: z.object({ adminName, importId, users: z.array(TenantSmsRecipient).min(1).max(500).describe('The users.') }),
    output: Success,
  }),
};
