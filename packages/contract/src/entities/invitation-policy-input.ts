import * as z from 'zod';
import { freeText, id, text } from '../fields.ts';
import { InitialPassword, InvitationLinkSettings } from './invitation.ts';

export const InvitationPolicyChanges = z.object({
  policyId: id.describe('The policy.'),
  name: freeText.optional().describe('Name for display.'),
  inviteMethod: z.enum(['email']).optional().describe('How people are invited.'),
  inviteLinkConfig: InvitationLinkSettings.optional(),
  defaultPasswordConfig: InitialPassword.optional(),
  showPasswordInInviteEmail: z.boolean().optional().describe('Whether the e-mail shows the first password.'),
  enabledIdentifierVerify: z.boolean().optional().describe('Whether invited people prove their address or number.'),
  sendVerifyCodeMethod: z
    .enum(['prioritySMS', 'priorityEmail'])
    .optional()
    .describe('Where the code of the proof goes first.'),
  enabledInfoFill: z.boolean().optional().describe('Whether invited people complete their profile.'),
  registerInfoFillMsg: freeText.optional().describe('What is shown when the profile is to be completed.'),
  enabledExtIdp: z.boolean().optional().describe('Whether invited people link an external account.'),
  allowSkipBindExtIdp: z.boolean().optional().describe('Whether linking may be skipped.'),
  extIdpBindMsg: freeText.optional().describe('What is shown when an account is to be linked.'),
  extIdpConnIds: z.array(id).max(500).optional().describe('The connections.'),
  extendsFields: z.array(text).max(500).optional(),
  inviteEmailTemplateType: freeText.optional().describe('Template of the invitation.'),
  welcomeEmailTemplateType: freeText.optional().describe('Template of the welcome.'),
});

export const NewInvitationPolicy = z.object({
  name: text.describe('Name for display.'),
  inviteMethod: z.enum(['email']).optional().describe('How people are invited.'),
  inviteLinkConfig: InvitationLinkSettings.optional(),
  defaultPasswordConfig: InitialPassword.optional(),
  showPasswordInInviteEmail: z.boolean().optional().describe('Whether the e-mail shows the first password.'),
  enabledIdentifierVerify: z.boolean().optional().describe('Whether invited people prove their address or number.'),
  sendVerifyCodeMethod: z
    .enum(['prioritySMS', 'priorityEmail'])
    .optional()
    .describe('Where the code of the proof goes first.'),
  enabledInfoFill: z.boolean().optional().describe('Whether invited people complete their profile.'),
  registerInfoFillMsg: freeText.optional().describe('What is shown when the profile is to be completed.'),
  enabledExtIdp: z.boolean().optional().describe('Whether invited people link an external account.'),
  allowSkipBindExtIdp: z.boolean().optional().describe('Whether linking may be skipped.'),
  extIdpBindMsg: freeText.optional().describe('What is shown when an account is to be linked.'),
  extIdpConnIds: z.array(id).max(500).optional().describe('The connections.'),
  extendsFields: z.array(text).max(500).optional(),
});
