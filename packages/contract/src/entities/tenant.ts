import * as z from 'zod';

export const CreatedTenant = z
  .object({
    tenantId: z.string().describe('The tenant.'),
    userPoolId: z.string().describe('The user pool.'),
    name: z.string().describe('Name for display.'),
    description: z.string().nullish().describe('What it is for.'),
    logo: z.string().describe('Address of the logo.'),
    rejectHint: z.string().nullish().describe('What members read who may not sign in.'),
    appIds: z.array(z.string()).describe('The applications.'),
    creator: z.string().describe('Who created it.'),
    sourceAppId: z.string().describe('The application that the tenant came from.'),
    source: z.string().describe('Where it comes from.'),
    code: z.string().describe('Unique code.'),
    host: z.string().describe('Address under which it is served.'),
    enterpriseDomains: z.array(z.string()).describe('E-mail domains of the tenant.'),
  })
  .meta({ id: 'CreatedTenant' });

export const Tenant = z
  .object({
    tenantId: z.string().describe('The tenant.'),
    userPoolId: z.string().describe('The user pool.'),
    name: z.string().describe('Name for display.'),
    description: z.string().nullish().describe('What it is for.'),
    logo: z.string().describe('Address of the logo.'),
    rejectHint: z.string().nullish().describe('What members read who may not sign in.'),
    appIds: z.array(z.string()).describe('The applications.'),
    creator: z.string().describe('Who created it.'),
    sourceAppId: z.string().describe('The application that the tenant came from.'),
    source: z.string().describe('Where it comes from.'),
    code: z.string().describe('Unique code.'),
    host: z.string().describe('Address under which it is served.'),
    enterpriseDomains: z.array(z.string()).describe('E-mail domains of the tenant.'),
    creatorDetail: z.unknown().optional().describe('Who created it.'),
    sourceAppDetail: z.unknown().optional().describe('The application that the tenant came from.'),
    membersCount: z.number().nullish().describe('How many members it has.'),
  })
  .meta({ id: 'Tenant' });

export const TenantInvitation = z
  .object({
    recordId: z.number().describe('Id of the record.'),
    inviteAccount: z.string().describe('The account that was invited.'),
    verifiedStatus: z.string().describe('Whether the invitation was followed.'),
    inviteLink: z.string().describe('The link of the invitation.'),
    createdAt: z.string().describe('When it was created.'),
    activatedAt: z.string().describe('When the invitation was followed.'),
  })
  .meta({ id: 'TenantInvitation' });
