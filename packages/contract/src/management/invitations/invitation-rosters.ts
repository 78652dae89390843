import * as z from 'zod';
import { CombinedFilter } from '../../entities/combined-filter.ts';
import { InvitationRoster } from '../../entities/invitation-roster.ts';
import { flag, freeText, id, ids, text } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const keywords = freeText.max(256).optional().describe('Matches names and other readable members.');
const filter = CombinedFilter.optional();
const rosterId = id.describe('The roster.');

export const invitationRosters = {
  listInvitationRoster: operation('POST /api/v3/list-invitation-rosters', {
    summary: 'Search the rosters of people to invite.',
    caller: 'management',
    needs: 'invitation-roster:read',
    input: paging.extend({
      keywords,
      filter,
      withCreatorDetail: flag.describe('Include who created it.'),
      withUserCount: flag.describe('Include how many people are on it.'),
      withAssignedPolicy: flag.describe('Include the policies that it is bound to.'),
    }),
    output: pageOf(InvitationRoster),
  }),

  listInvitationRostersByPolicyId: operation('POST /api/v3/list-invitation-rosters-by-policy-id', {
    summary: 'Search the rosters that an invitation policy is bound to.',
    caller: 'management',
    needs: 'invitation-roster:read',
    input: paging.extend({
      policyId: id.describe('The policy.'),
      keywords,
      filter,
      withCreatorDetail: flag.describe('Include who created it.'),
      withUserCount: flag.describe('Include how many people are on it.'),
      withAssignedPolicy: flag.describe('Include the policies that it is bound to.'),
    }),
    output: pageOf(InvitationRoster),
  }),

  listInvitationRostersByNonPolicyId: operation('POST /api/v3/list-invitation-rosters-by-no-policy-id', {
    summary: 'Search the rosters that no invitation policy is bound to.',
    caller: 'management',
    needs: 'invitation-roster:read',
    input: paging.extend({
      keywords,
      filter,
      withCreatorDetail: flag.describe('Include who created it.'),
      withUserCount: flag.describe('Include how many people are on it.'),
      withAssignedPolicy: flag.describe('Include the policies that it is bound to.'),
    }),
    output: pageOf(InvitationRoster),
  }),

  getInvitationRoster: operation('GET /api/v3/get-invitation-roster', {
    summary: 'Read one roster of people to invite.',
    caller: 'management',
    needs: 'invitation-roster:read',
    input: z.object({
      rosterId,
      withCreatorDetail: flag.describe('Include who created it.'),
      withUserCount: flag.describe('Include how many people are on it.'),
      withAssignedPolicy: flag.describe('Include the policies that it is bound to.'),
    }),
    output: InvitationRoster,
    fails: [problems.invitationRosterNotFound],
  }),

  createInvitationRoster: operation('POST /api/v3/create-invitation-roster', {
    summary: 'Create a roster of people to invite.',
    caller: 'management',
    needs: 'invitation-roster:create',
    audits: 'invitationRoster.created',
    input: z.object({ name: text.describe('Name for display.') }),
    output: InvitationRoster,
  }),

  updateInvitationRoster: operation('POST /api/v3/update-invitation-roster', {
    summary: 'Rename a roster or bind it to another invitation policy.',
    caller: 'management',
    needs: 'invitation-roster:update',
    audits: 'invitationRoster.updated',
    input: z.object({
      rosterId,
      name: freeText.optional().describe('Name for display.'),
      policyId: id.optional().describe('The policy.'),
    }),
    output: InvitationRoster,
    fails: [problems.invitationRosterNotFound, problems.invitationPolicyNotFound],
  }),

  deleteInvitationRoster: operation('POST /api/v3/delete-invitation-roster', {
    summary: 'Delete a roster of people to invite.',
    caller: 'management',
    needs: 'invitation-roster:delete',
    audits: 'invitationRoster.deleted',
    input: z.object({ id: id.describe('Which one it is.') }),
    output: Success,
    fails: [problems.invitationRosterNotFound],
  }),

  deleteInvitationRosterBatch: operation('POST /api/v3/delete-invitation-rosters-batch', {
    summary: 'Delete several rosters of people to invite.',
    caller: 'management',
    needs: 'invitation-roster:delete',
    audits: 'invitationRoster.deleted',
    input: z.object({ ids: ids.describe('The ids.') }),
    output: Success,
    fails: [problems.invitationRosterNotFound],
  }),
};
