import * as z from 'zod';
import { CombinedFilter } from '../../entities/combined-filter.ts';
import {
  InvitationPolicy,
  InvitationPolicyChanges,
  NewInvitationPolicy,
} from '../../entities/invitation-policy-input.ts';
import { flag, freeText, id, ids } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const policyId = id.describe('The policy.');

export const invitationPolicies = {
  listInvitationPolicies: operation('POST /api/v3/list-invitation-policies', {
    summary: 'Search the policies by which people are invited.',
    caller: 'management',
    needs: 'invitation-policy:read',
    input: paging.extend({
      keywords: freeText.max(256).optional().describe('Matches names and other readable members.'),
      filter: CombinedFilter.optional(),
      withCreatorDetail: flag.describe('Include who created it.'),
    }),
    output: pageOf(InvitationPolicy),
  }),

  createInvitationPolicy: operation('POST /api/v3/create-invitation-policy', {
    summary: 'Create a policy by which people are invited.',
    caller: 'management',
    needs: 'invitation-policy:create',
    audits: 'invitationPolicy.created',
    input: NewInvitationPolicy,
    output: InvitationPolicy,
  }),

  getPolicyDetailById: operation('GET /api/v3/get-invitation-policy', {
    summary: 'Read one invitation policy.',
    caller: 'management',
    needs: 'invitation-policy:read',
    input: z.object({
      policyId,
      rosterId: id.optional().describe('The roster.'),
      withCreatorDetail: flag.describe('Include who created it.'),
    }),
    output: InvitationPolicy,
    fails: [problems.invitationPolicyNotFound],
  }),

  copyInvitationPolicyById: operation('POST /api/v3/copy-invitation-policy-by-id', {
    summary: 'Copy an invitation policy.',
    caller: 'management',
    needs: 'invitation-policy:create',
    audits: 'invitationPolicy.created',
    input: z.object({ policyId }),
    output: InvitationPolicy,
    fails: [problems.invitationPolicyNotFound],
  }),

  updateInvitationPolicy: operation('POST /api/v3/update-invitation-policy', {
    summary: 'Change an invitation policy.',
    caller: 'management',
    needs: 'invitation-policy:update',
    audits: 'invitationPolicy.updated',
    input: InvitationPolicyChanges,
    output: InvitationPolicy,
    fails: [problems.invitationPolicyNotFound],
  }),

  batchDeleteInvitationPolicies: operation('POST /api/v3/delete-invitation-policies-batch', {
    summary: 'Delete several invitation policies.',
    caller: 'management',
    needs: 'invitation-policy:delete',
    audits: 'invitationPolicy.deleted',
    input: z.object({ policyIds: ids.describe('The policies.') }),
    output: Success,
    fails: [problems.invitationPolicyNotFound],
  }),
};
