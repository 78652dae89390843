import * as z from 'zod';
import { id, ids } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const rosterIds = ids.describe('The rosters.');
const policyId = id.describe('The policy.');
const rosterId = id.describe('The roster.');
const inviteeIds = ids.describe('The invited people.');

export const rosterInvitations = {
  batchBindPolicy: operation('POST /api/v3/update-invitation-roster-batch-bind-policy', {
    summary: 'Bind an invitation policy to several rosters.',
    caller: 'management',
    needs: 'invitation-roster:update',
    audits: 'invitation.updated',
    input: z.object({ rosterIds, policyId }),
    output: Success,
    fails: [problems.invitationRosterNotFound, problems.invitationPolicyNotFound],
  }),

  batchUnbindPolicy: operation('POST /api/v3/update-invitation-roster-batch-unbind-policy', {
    summary: 'Release several rosters from an invitation policy.',
    caller: 'management',
    needs: 'invitation-roster:update',
    audits: 'invitation.updated',
    input: z.object({ rosterIds, policyId }),
    output: Success,
    fails: [problems.invitationRosterNotFound],
  }),

  sendRosterInvitation: operation('POST /api/v3/send-roster-invitation', {
    summary: 'Invite everybody on a roster.',
    caller: 'management',
    needs: 'invitation-roster:send',
    audits: 'invitation.sent',
    input: z.object({ rosterId }),
    output: Success,
    fails: [problems.invitationRosterNotFound, problems.invitationPolicyMissing],
  }),

  sendRosterInvitationBatch: operation('POST /api/v3/send-roster-invitation-batch', {
    summary: 'Invite some of the people on a roster.',
    caller: 'management',
    needs: 'invitation-roster:send',
    audits: 'invitation.sent',
    input: z.object({ inviteeIds, rosterId }),
    output: Success,
    fails: [problems.invitationRosterNotFound, problems.invitationPolicyMissing, problems.inviteeNotFound],
  }),

  revertRosterInvitation: operation('POST /api/v3/revert-roster-invitation', {
    summary: 'Withdraw the invitation of one person.',
    caller: 'management',
    needs: 'invitation-roster:send',
    audits: 'invitation.reverted',
    input: z.object({ inviteeId: id.describe('The invited person.'), rosterId }),
    output: Success,
    fails: [problems.inviteeNotFound],
  }),

  revertRosterInvitationBatch: operation('POST /api/v3/revert-roster-invitation-batch', {
    summary: 'Withdraw the invitations of several people.',
    caller: 'management',
    needs: 'invitation-roster:send',
    audits: 'invitation.reverted',
    input: z.object({ inviteeIds }),
    output: Success,
    fails: [problems.inviteeNotFound],
  }),
};
