import * as z from 'zod';
import { CombinedFilter } from '../../entities/combined-filter.ts';
import { InvitationLink, OpenInvitation, UniversalInvitation } from '../../entities/invitation.ts';
import { InvitationApplicant } from '../../entities/invitation-roster.ts';
import { flag, freeText, ids } from '../../fields.ts';
import { none, operation, pageOf, paging, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const applicantIds = ids.describe('The applicants.');

export const universalInvitations = {
  getUniversalInvitation: operation('GET /api/v3/get-universal-invitation-settings', {
    summary: 'Read how anybody may be invited to the pool.',
    caller: 'management',
    needs: 'invitation:read',
    input: z.object({ withDepartmentDetail: flag.describe('Include more about the department.') }),
    output: UniversalInvitation,
  }),

  updateUniversalInvitation: operation('POST /api/v3/update-universal-invitation-settings', {
    summary: 'Set how anybody may be invited to the pool.',
    caller: 'management',
    needs: 'invitation:update',
    audits: 'universalInvitation.updated',
    input: z.object({
      adminInvitationConfig: OpenInvitation.partial().optional().describe('How administrators invite.'),
      memberInvitationConfig: OpenInvitation.partial().optional().describe('How members invite.'),
      enabledMemberInvitation: z.boolean().optional().describe('Whether members may invite.'),
    }),
    output: UniversalInvitation,
  }),

  generateUniversalInvitation: operation('POST /api/v3/generate-universal-invitation-link', {
    summary: 'Make a link that invites whoever opens it.',
    caller: 'management',
    needs: 'invitation:create',
    audits: 'universalInvitation.created',
    input: none,
    output: InvitationLink,
  }),

  filter: operation('POST /api/v3/filter-universal-invitation-applicants', {
    summary: 'Search the people who followed an invitation link.',
    caller: 'management',
    needs: 'invitation:read',
    input: paging.extend({
      keywords: freeText.max(256).optional().describe('Matches names and other readable members.'),
      filter: CombinedFilter.optional(),
      withInvitorDetail: flag.describe('Include who invited.'),
      withOperatorDetail: flag.describe('Include who decided.'),
    }),
    output: pageOf(InvitationApplicant),
  }),

  approval: operation('POST /api/v3/batch-approval-universal-invitation-applicants', {
    summary: 'Admit people who followed an invitation link.',
    caller: 'management',
    needs: 'invitation:update',
    audits: 'universalInvitation.updated',
    input: z.object({ applicantIds }),
    output: Success,
    fails: [problems.applicantNotFound],
  }),

  reject: operation('POST /api/v3/batch-reject-universal-invitation-applicant', {
    summary: 'Turn away people who followed an invitation link.',
    caller: 'management',
    needs: 'invitation:update',
    audits: 'universalInvitation.updated',
    input: z.object({ applicantIds }),
    output: Success,
    fails: [problems.applicantNotFound],
  }),
};
