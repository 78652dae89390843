import * as z from 'zod';
import { freeText, id, text } from '../fields.ts';
import { InitialPassword, InvitationLinkSettings } from './invitation.ts';

export const InvitationPolicyChanges = z.object({
  policyId: id.describe('The policy.'),
  name: freeText.optional().describe('Name for display.'),
  inviteMethod: z.enum(['email']).optional().describe('How people are invited.'),
  inviteLinkConfig: InvitationLinkSettings.optional(),
  defaultPasswordConfig: InitialPassword.optional(),
  showPasswordInInviteEmail: z.boolean().optional(),
  enabledIdentifierVerify: z.boolean().optional(),
  sendVerifyCodeMethod: z.enum(['prioritySMS', 'priorityEmail']).optional(),
  enabledInfoFill: z.boolean().optional(),
  registerInfoFillMsg: freeText.optional(),
  enabledExtIdp: z.boolean().optional(),
  allowSkipBindExtIdp: z.boolean().optional(),
  extIdpBindMsg: freeText.optional(),
  extIdpConnIds: z.array(id).max(500).optional().describe('The connections.'),
  extendsFields: z.array(text).max(500).optional(),
  inviteEmailTemplateType: freeText.optional(),
  welcomeEmailTemplateType: freeText.optional(),
});

export const NewInvitationPolicy = z.object({
  name: text.describe('Name for display.'),
  inviteMethod: z.enum(['email']).optional().describe('How people are invited.'),
  inviteLinkConfig: InvitationLinkSettings.optional(),
  defaultPasswordConfig: InitialPassword.optional(),
  showPasswordInInviteEmail: z.boolean().optional(),
  enabledIdentifierVerify: z.boolean().optional(),
  sendVerifyCodeMethod: z.enum(['prioritySMS', 'priorityEmail']).optional(),
  enabledInfoFill: z.boolean().optional(),
  registerInfoFillMsg: freeText.optional(),
  enabledExtIdp: z.boolean().optional(),
  allowSkipBindExtIdp: z.boolean().optional(),
  extIdpBindMsg: freeText.optional(),
  extIdpConnIds: z.array(id).max(500).optional().describe('The connections.'),
  extendsFields: z.array(text).max(500).optional(),
});
