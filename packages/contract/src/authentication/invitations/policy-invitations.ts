import * as z from 'zod';
import { InviteeContext, InviteeProfile } from '../../entities/invitee.ts';
import { flag, freeText, secret, text } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const token = secret.describe('The token.');

export const policyInvitations = {
  generateInviteToken: operation('POST /api/v3/generate-policy-invitation-token', {
    summary: 'Exchange the signature of an invitation for a token.',
    caller: 'anyone',
    input: z.object({
      signature: text.describe('Signature of the invitation.'),
      identifier: text.describe('Unique name in addresses.'),
      withInviteeInfo: flag.describe('Include the profile of the invited person.'),
      withInvitationSettings: flag.describe('Include the settings of the invitation.'),
    }),
    output: z.object({
      token: z.string().nullish().describe('The token.'),
      invitationContext: InviteeContext.nullish(),
    }),
    fails: [problems.invitationExpired],
  }),

  getInviteCodeContext: operation('GET /api/v3/get-policy-invitation-context', {
    summary: 'Read where and how the code of an invitation can be received.',
    caller: 'anyone',
    input: z.object({ token }),
    output: InviteeContext,
    fails: [problems.invitationPageExpired],
  }),

  verifyInviteCode: operation('POST /api/v3/verify-invite-code', {
    summary: 'Check the code that proves an invited person.',
    caller: 'anyone',
    input: z.object({
      receiverType: z.enum(['smsCode', 'emailCode']).describe('Where the code is sent to.'),
      code: text.max(64).describe('Unique code.'),
      token,
    }),
    output: Success,
    fails: [problems.invitationPageExpired, problems.applicationNotFound, problems.wrongPasscode],
  }),

  signupByPolicy: operation('POST /api/v3/join-by-invitation', {
    summary: 'Register by a personal invitation.',
    caller: 'anyone',
    input: z.object({
      token,
      code: text.max(64).optional().describe('Unique code.'),
      receiverType: z.enum(['smsCode', 'emailCode']).optional().describe('Where the code is sent to.'),
      profile: InviteeProfile.optional(),
      options: z
        .object({
          phonePassCodeForInformationCompletion: freeText
            .optional()
            .describe('Code that proves the phone number of the profile.'),
          emailPassCodeForInformationCompletion: freeText
            .optional()
            .describe('Code that proves the e-mail address of the profile.'),
        })
        .optional()
        .describe('How to carry it out.'),
    }),
    output: Success,
    fails: [problems.invitationPageExpired, problems.applicationNotFound, problems.wrongPasscode],
  }),
};
