import * as z from 'zod';
import { AdminAuditLog, UserActionLog } from '../entities/audit-log.ts';
import { Pagination } from '../entities/pagination.ts';
import { freeText, id, instant } from '../fields.ts';
import { operation, pageOf } from '../operation.ts';

const logFilter = z.object({
  requestId: freeText.max(128).optional().describe('Only entries of this request.'),
  clientIp: freeText.max(64).optional().describe('Only entries from this address.'),
  start: instant.optional().describe('Only entries at or after this time.'),
  end: instant.optional().describe('Only entries at or before this time.'),
  success: z.boolean().optional().describe('Only what worked, or only what did not.'),
  pagination: Pagination.prefault({}),
});

export const auditLogs = {
  getUserActionLogs: operation('POST /api/v3/get-user-action-logs', {
    summary: 'List what users did, newest first.',
    caller: 'management',
    needs: 'audit-log:read',
    input: logFilter.extend({
      eventType: freeText.max(64).optional().describe('Only this kind of event, such as login.'),
      userId: id.optional().describe('Only what this user did.'),
      appId: id.optional().describe('Only what happened in this application.'),
    }),
    output: pageOf(UserActionLog),
  }),

  getAdminAuditLogs: operation('POST /api/v3/get-admin-audit-logs', {
    summary: 'List what administrators did, newest first.',
    caller: 'management',
    needs: 'audit-log:read',
    input: logFilter.extend({
      operationType: freeText
        .max(64)
        .optional()
        .describe('Only this kind of operation, such as create; `all` for any.'),
      resourceType: freeText.max(64).optional().describe('Only this kind of thing, such as user; `all` for any.'),
      userId: id.optional().describe('Only what this administrator did.'),
    }),
    output: pageOf(AdminAuditLog),
  }),
};
