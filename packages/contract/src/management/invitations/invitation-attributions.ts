import * as z from 'zod';
import { AttributionTarget } from '../../entities/invitation.ts';
import { attributionType } from '../../entities/subject-type.ts';
import { UserAttribution } from '../../entities/user-attribution.ts';
import { code, flag, id, text } from '../../fields.ts';
import { operation, paging, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const policyId = id.describe('The policy.');
const targetIdentifier = text.describe('Which one it is: an id or a code.');
const namespace = code.default('default').describe('Code of the permission space.');
const targets = z.array(AttributionTarget).min(1).max(500).describe('Whom it concerns.');

export const invitationAttributions = {
  getPolicyUserAttributionDetail: operation('GET /api/v3/get-invitation-policy-user-attribution', {
    summary: 'Read one group, role or department that invited people get.',
    caller: 'management',
    needs: 'invitation-policy:read',
    input: z.object({
      id: id.describe('Which one it is.'),
      withTargetDetail: flag.describe('Include what the target is.'),
      withDepartmentExtInfo: flag.describe('Include more about departments.'),
    }),
    output: UserAttribution,
    fails: [problems.invitationAttributionNotFound],
  }),

  listPolicyUserAttributionDetail: operation('GET /api/v3/list-invitation-policy-user-attributions', {
    summary: 'List the groups, roles and departments that invited people get.',
    caller: 'management',
    needs: 'invitation-policy:read',
    input: paging.extend({
      policyId,
      withTargetDetail: flag.describe('Include what the target is.'),
      withDepartmentExtInfo: flag.describe('Include more about departments.'),
      targetType: attributionType,
    }),
    output: z.array(
      z.object({
        totalCount: z.number().nullish().describe('Entries in all pages together.'),
        list: z.array(UserAttribution).describe('The entries.'),
      }),
    ),
    fails: [problems.invitationPolicyNotFound],
  }),

  addPolicyUserAttribution: operation('POST /api/v3/add-invitation-policy-user-attribution', {
    summary: 'Give invited people a group, role or department.',
    caller: 'management',
    needs: 'invitation-policy:update',
    audits: 'invitationPolicy.updated',
    input: z.object({ targetType: attributionType, targetIdentifier, policyId, namespace }),
    output: UserAttribution,
    fails: [problems.invitationPolicyNotFound, problems.targetNotFound, problems.roleNotFound],
  }),

  addPolicyUserAttributionsBatch: operation('POST /api/v3/add-invitation-policy-user-attributions-batch', {
    summary: 'Give invited people several groups, roles or departments.',
    caller: 'management',
    needs: 'invitation-policy:update',
    audits: 'invitationPolicy.updated',
    input: z.object({ targets, policyId }),
    output: Success,
    fails: [problems.invitationPolicyNotFound, problems.targetNotFound, problems.roleNotFound],
  }),

  removePolicyUserAttribution: operation('POST /api/v3/remove-invitation-policy-user-attribution', {
    summary: 'Stop giving invited people a group, role or department.',
    caller: 'management',
    needs: 'invitation-policy:update',
    audits: 'invitationPolicy.updated',
    input: z.object({ targetType: attributionType, targetIdentifier, policyId, namespace }),
    output: Success,
    fails: [problems.invitationAttributionNotFound],
  }),

  removePolicyUserAttributionsBatch: operation('POST /api/v3/remove-invitation-policy-user-attributions-batch', {
    summary: 'Stop giving invited people several groups, roles or departments.',
    caller: 'management',
    needs: 'invitation-policy:update',
    audits: 'invitationPolicy.updated',
    input: z.object({ targets, policyId }),
    output: Success,
    fails: [problems.invitationAttributionNotFound],
  }),
};
