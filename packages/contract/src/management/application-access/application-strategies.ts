import * as z from 'zod';
import { NewApplicationRule } from '../../entities/application-rule.ts';
import { code, id, text } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';

const appId = id.describe('The application.');

export const applicationStrategies = {
  getApplicationPermissionStrategy: operation('GET /api/v3/get-application-permission-strategy', {
    summary: 'Read what an application does with users whom no rule names.',
    caller: 'management',
    needs: 'application-access:read',
    input: z.object({ appId }),
    output: z.object({
      permissionStrategy: z.enum(['ALLOW_ALL', 'DENY_ALL']).describe('What happens with users whom no rule names.'),
    }),
  }),

  updateApplicationPermissionStrategy: operation('POST /api/v3/update-application-permission-strategy', {
    summary: 'Set what an application does with users whom no rule names.',
    caller: 'management',
    needs: 'application-access:update',
    input: z.object({
      permissionStrategy: z.enum(['ALLOW_ALL', 'DENY_ALL']).describe('What happens with users whom no rule names.'),
      appId,
    }),
    output: Success,
  }),

  authorizeApplicationAccess: operation('POST /api/v3/authorize-application-access', {
    summary: 'Allow or refuse subjects to enter an application.',
    caller: 'management',
    needs: 'application-access:update',
    input: z.object({ appId, list: z.array(NewApplicationRule).min(1).max(10).describe('The entries.') }),
    output: Success,
  }),

  revokeApplicationAccess: operation('POST /api/v3/revoke-application-access', {
    summary: 'Withdraw rules that allow or refuse subjects to enter an application.',
    caller: 'management',
    needs: 'application-access:update',
    input: z.object({
      appId,
      list: z
        .array(
          z.object({
            targetType: z.enum(['USER', 'ROLE', 'GROUP', 'ORG']).describe('What the target is.'),
            namespaceCode: code.optional().describe('Code of the permission space.'),
            targetIdentifier: z.array(text).min(1).max(50).describe('Which one it is: an id or a code.'),
          }),
        )
        .min(1)
        .max(10)
        .describe('The entries.'),
    }),
    output: Success,
  }),
};
