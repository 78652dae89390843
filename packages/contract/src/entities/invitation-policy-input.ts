import * as z from 'zod';
import { freeText, id, text } from '../fields.ts';
import { InitialPassword, InvitationLinkSettings } from './invitation.ts';
import { UserSummary } from './user-summary.ts';

const settings = {
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
  extendsFields: z.array(text).max(500).optional().describe('Names of the fields that are asked for.'),
};

export const NewInvitationPolicy = z.object({ name: text.describe('Name for display.'), ...settings });

export const InvitationPolicyChanges = z.object({
  policyId: id.describe('The policy.'),
  name: text.optional().describe('Name for display.'),
  ...settings,
  inviteEmailTemplateType: freeText.optional().describe('Template of the invitation.'),
  welcomeEmailTemplateType: freeText.optional().describe('Template of the welcome.'),
});

/** The settings of a policy, whole. */
export const InvitationSettings = z.object({
  inviteMethod: z.enum(['email']).describe('How people are invited.'),
  inviteLinkConfig: InvitationLinkSettings,
  defaultPasswordConfig: z
    .object({ type: z.enum(['random', 'custom']).describe('Whether the password is made up.') })
    .describe('The first password; never shown.'),
  showPasswordInInviteEmail: z.boolean().describe('Whether the e-mail shows the first password.'),
  enabledIdentifierVerify: z.boolean().describe('Whether invited people prove their address or number.'),
  sendVerifyCodeMethod: z.enum(['prioritySMS', 'priorityEmail']).describe('Where the code of the proof goes first.'),
  enabledInfoFill: z.boolean().describe('Whether invited people complete their profile.'),
  registerInfoFillMsg: z.string().nullish().describe('What is shown when the profile is to be completed.'),
  enabledExtIdp: z.boolean().describe('Whether invited people link an external account.'),
  allowSkipBindExtIdp: z.boolean().describe('Whether linking may be skipped.'),
  extIdpBindMsg: z.string().nullish().describe('What is shown when an account is to be linked.'),
  extIdpConnIds: z.array(z.string()).describe('The connections.'),
  extendsFields: z.array(z.string()).describe('Names of the fields that are asked for.'),
});

export const InvitationPolicy = InvitationSettings.extend({
  policyId: z.string().describe('The policy.'),
  name: z.string().describe('Name for display.'),
  creatorId: z.string().describe('Who created it.'),
  creatorDetail: UserSummary.nullish(),
  createdAt: z.string().describe('When it was created.'),
  updatedAt: z.string().describe('When it last changed.'),
}).meta({ id: 'InvitationPolicy' });
