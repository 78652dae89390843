import * as z from 'zod';
import { Multilingual } from './multilingual.ts';

export const OrganizationNames = z
  .object({ organizationName: Multilingual.describe('Name of the organization.') })
  .meta({ id: 'OrganizationNames' });

export const Organization = z
  .object({
    organizationCode: z.string().describe('Code of the organization.'),
    organizationName: z.string().describe('Name of the organization.'),
    description: z.string().nullish().describe('What it is for.'),
    createdAt: z.string().nullish().describe('When it was created.'),
    updatedAt: z.string().nullish().describe('When it last changed.'),
    departmentId: z.string().describe('The department, by the kind of id that departmentIdType names.'),
    openDepartmentId: z.string().nullish().describe('Id of the department in the system it is synchronized with.'),
    hasChildren: z.boolean().describe('Whether there are departments below.'),
    leaderUserIds: z.array(z.string()).nullish().describe('The users who lead it.'),
    membersCount: z.number().describe('How many members it has.'),
    isVirtualNode: z.boolean().describe('Whether it exists for grouping only.'),
    i18n: OrganizationNames.nullish(),
    customData: z.record(z.string(), z.unknown()).nullish().describe('Values of custom fields by field key.'),
    tenantId: z.string().nullish().describe('The tenant.'),
    postIdList: z.array(z.string()).nullish().describe('The posts.'),
    status: z.string().nullish().describe('Where it stands.'),
    allow: z.string().nullish(),
  })
  .meta({ id: 'Organization' });
