import * as z from 'zod';
import { InvitationPolicy } from './invitation-policy-input.ts';
import { UserSummary } from './user-summary.ts';

export const InvitationApplicant = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    applicant: z.string().describe('Who applies.'),
    email: z.string().describe('E-mail address.'),
    inviterId: z.string().describe('Who invited.'),
    operatorId: z.string().nullish().describe('Who decided.'),
    status: z.enum(['PENDING', 'PASSED', 'REJECTED']).describe('Where it stands.'),
    channel: z.enum(['MANUAL', 'AUTO']).describe('Whether an administrator decides, or nobody.'),
    inviterDetail: UserSummary.nullish(),
    operatorDetail: UserSummary.nullish(),
  })
  .meta({ id: 'InvitationApplicant' });

export const InvitationRoster = z
  .object({
    rosterId: z.string().describe('The roster.'),
    name: z.string().describe('Name for display.'),
    policyId: z.string().nullish().describe('The policy.'),
    status: z.enum(['editing', 'invited']).describe('Where it stands.'),
    creatorId: z.string().describe('Who created it.'),
    creatorDetail: UserSummary.nullish(),
    createdAt: z.string().describe('When it was created.'),
    updatedAt: z.string().describe('When it last changed.'),
    userCount: z.number().describe('How many people are on it.'),
    assignedPolicy: InvitationPolicy.nullish(),
  })
  .meta({ id: 'InvitationRoster' });
