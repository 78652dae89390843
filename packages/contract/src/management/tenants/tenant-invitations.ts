import * as z from 'zod';
import { TenantInvitation } from '../../entities/tenant.ts';
import { id, numberText, text } from '../../fields.ts';
import { none, operation, pageOf, Success } from '../../operation.ts';

export const tenantInvitations = {
  generateInviteTenantUserLink: operation('POST /api/v3/generate-invite-tenant-user-link', {
    summary: 'Make links that invite people to a tenant.',
    caller: 'management',
    needs: 'tenant:create',
    input: z.object({
      validityTerm: text.describe('How long the links are valid.'),
      emails: z.array(text).min(1).max(500).describe('E-mail addresses.'),
      appId: id.describe('The application.'),
      tenantId: id.optional().describe('The tenant.'),
    }),
    output: z.object({
      errMsgs: z.array(
        z.object({
          email: z.string().describe('E-mail address.'),
          message: z.string().describe('What there is to say about it.'),
        }),
      ),
      list: z.array(TenantInvitation).describe('The entries.'),
    }),
  }),

  listInviteTennatUserRecords: operation('GET /api/v3/list-invite-tenant-user-records', {
    summary: 'List the invitations to tenants.',
    caller: 'management',
    needs: 'tenant:read',
    input: z.object({
      keywords: text.describe('Matches names and other readable members.'),
      page: numberText.describe('Page to return, from 1.'),
      limit: numberText.describe('Entries on a page.'),
    }),
    output: pageOf(TenantInvitation),
  }),

  sendInviteTenantUserEmail: operation('POST /api/v3/send-invite-tenant-user-email', {
    summary: 'Send the invitations to a tenant by e-mail.',
    caller: 'management',
    needs: 'tenant:send',
    input: none,
    output: Success,
  }),
};
