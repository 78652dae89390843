import * as z from 'zod';
import { InvitationLink } from '../../entities/invitation.ts';
import { email, text } from '../../fields.ts';
import { none, operation, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const identifier = text.describe('Unique name in addresses.');

export const universalInvitations = {
  getUniversalInvitationPublicConfig: operation('GET /api/v3/get-universal-invitation-public-config', {
    summary: 'Read what an invitation link asks of whoever opens it.',
    caller: 'anyone',
    input: z.object({ identifier }),
    output: z.object({
      userPool: z.object({
        name: z.string().nullish().describe('Name for display.'),
        logo: z.string().nullish().describe('Address of the logo.'),
        description: z.string().nullish().describe('What it is for.'),
      }),
      inviter: z.object({ displayName: z.string().describe('Name for display.') }).nullish(),
    }),
    fails: [problems.invitationExpired],
  }),

  signupByUniversal: operation('POST /api/v3/signup-by-invitation', {
    summary: 'Register by an invitation link that is open to anybody.',
    caller: 'anyone',
    input: z.object({
      emailCode: text.describe('The e-mailed code.'),
      identifier,
      profile: z
        .object({ name: text.describe('Name for display.'), email: email.describe('E-mail address.') })
        .optional()
        .describe('Profile of the user.'),
    }),
    output: z.object({ status: z.enum(['PENDING', 'PASSED']).describe('Where it stands.') }),
    fails: [problems.invitationExpired, problems.applicationNotFound, problems.wrongPasscode, problems.userExists],
  }),

  generateUniversalInvitationByMember: operation('POST /api/v3/generate-universal-invitation-link-by-member', {
    summary: 'Make an invitation link in the name of the signed-in user.',
    caller: 'user',
    input: none,
    output: InvitationLink,
    fails: [problems.memberInvitationOff],
  }),

  clearMyAllUniversalInvitationLinks: operation('POST /api/v3/clear-my-all-invitation-links', {
    summary: 'Withdraw all invitation links of the signed-in user.',
    caller: 'user',
    input: none,
    output: Success,
  }),
};
