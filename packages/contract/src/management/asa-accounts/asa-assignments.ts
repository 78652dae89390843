import * as z from 'zod';
import { AsaAccount, AsaTarget } from '../../entities/asa-account.ts';
import { subjectType } from '../../entities/subject-type.ts';
import { id, text } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';

const appId = id.describe('The application.');
const accountId = id.describe('The hosted account.');
const targets = z.array(AsaTarget).min(1).max(500).describe('Whom it concerns.');

export const asaAssignments = {
  assignAsaAccount: operation('POST /api/v3/assign-asa-account', {
    summary: 'Let users, groups or departments use a hosted account.',
    caller: 'management',
    needs: 'asa-account:assign',
    input: z.object({ appId, accountId, targets }),
    output: Success,
  }),

  unassignAsaAccount: operation('POST /api/v3/unassign-asa-account', {
    summary: 'Stop users, groups or departments from using a hosted account.',
    caller: 'management',
    needs: 'asa-account:assign',
    input: z.object({ appId, accountId, targets }),
    output: Success,
  }),

  getAsaAccountAssignedTargets: operation('GET /api/v3/get-asa-account-assigned-targets', {
    summary: 'List who may use a hosted account.',
    caller: 'management',
    needs: 'asa-account:read',
    input: paging.extend({ appId, accountId }),
    output: pageOf(
      z.object({ targetType: subjectType, targetIdentifier: z.string().describe('Which one it is: an id or a code.') }),
    ),
  }),

  getAssignedAccount: operation('GET /api/v3/get-assigned-account', {
    summary: 'Read the hosted account that a user, group or department uses.',
    caller: 'management',
    needs: 'asa-account:read',
    input: z.object({
      appId,
      targetType: subjectType,
      targetIdentifier: text.describe('Which one it is: an id or a code.'),
    }),
    output: AsaAccount,
  }),
};
