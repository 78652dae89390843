import * as z from 'zod';
import { code, freeText, text } from '../fields.ts';
import { attributionType } from './subject-type.ts';

export const OpenInvitation = z
  .object({
    expiredTimeOfDay: z.number().int().min(1).max(3650).describe('Days until the link expires.'),
    joinSameDepartment: z.boolean().describe('Put people into the department of who invited them.'),
    departmentIds: z.array(text).max(500).nullish().describe('The departments.'),
    enabledAdminConsent: z.boolean().nullish().describe('Whether an administrator must agree.'),
  })
  .meta({ id: 'OpenInvitation' });

export const UniversalInvitation = z
  .object({
    adminInvitationConfig: OpenInvitation.nullish().describe('How administrators invite.'),
    memberInvitationConfig: OpenInvitation.nullish().describe('How members invite.'),
    enabledMemberInvitation: z.boolean().nullish().describe('Whether members may invite.'),
  })
  .meta({ id: 'UniversalInvitation' });

export const InvitationLink = z.object({ link: z.string().describe('The link.') }).meta({ id: 'InvitationLink' });

export const InvitationLinkSettings = z
  .object({
    inviteLinkDisuseRule: z.enum(['period', 'afterFirstClick']).describe('When a link stops to work.'),
    linkExpiredTimeUnit: z
      .enum(['forever', 'day', 'hour', 'minute'])
      .describe('The unit in which the life of a link is shown.'),
    linkExpiredTimeOfSecond: z.number().int().min(0).max(315_360_000).describe('Seconds until a link expires.'),
    pageExpiredTimeUnit: z.enum(['minute', 'hour', 'day']).describe('The unit in which the life of the page is shown.'),
    pageExpiredTimeOfSecond: z.number().int().min(60).max(31_536_000).describe('Seconds until the page expires.'),
  })
  .meta({ id: 'InvitationLinkSettings' });

export const InitialPassword = z
  .object({
    type: z.enum(['random', 'custom']).describe('What kind it is.'),
    custom: freeText.optional().describe('The password, when it is not made up.'),
  })
  .meta({ id: 'InitialPassword' });

export const AttributionTarget = z
  .object({
    targetIdentifiers: z.array(text).min(1).max(500).describe('Which ones they are: ids or codes.'),
    namespace: code.default('default').describe('Code of the permission space.'),
    targetType: attributionType,
  })
  .meta({ id: 'AttributionTarget' });
