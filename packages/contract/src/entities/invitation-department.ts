import * as z from 'zod';
import { DepartmentNames } from './department.ts';

export const InvitationDepartment = z
  .object({
    organizationCode: z.string().describe('Code of the organization.'),
    departmentId: z.string().describe('The department, by the kind of id that departmentIdType names.'),
    createdAt: z.string().describe('When it was created.'),
    updatedAt: z.string().nullish().describe('When it last changed.'),
    openDepartmentId: z.string().nullish().describe('Id of the department in the system it is synchronized with.'),
    name: z.string().describe('Name for display.'),
    leaderUserIds: z.array(z.string()).nullish().describe('The users who lead it.'),
    description: z.string().nullish().describe('What it is for.'),
    parentDepartmentId: z.string().describe('The department above.'),
    code: z.string().nullish().describe('Unique code.'),
    parentDepartmentCode: z.string().describe('Code of the department above.'),
    membersCount: z.number().describe('How many members it has.'),
    hasChildren: z.boolean().describe('Whether there are departments below.'),
    isVirtualNode: z.boolean().nullish().describe('Whether it exists for grouping only.'),
    i18n: DepartmentNames.nullish(),
    customData: z.record(z.string(), z.unknown()).nullish().describe('Values of custom fields by field key.'),
    posts: z.array(z.string()).nullish().describe('Posts of the department.'),
    postIdList: z.array(z.string()).nullish().describe('The posts.'),
    status: z.boolean().nullish().describe('Where it stands.'),
    allow: z.string().nullish(),
    id: z.string().describe('Unique and permanent.'),
    idPath: z.array(z.string()).nullish().describe('Ids from the top down.'),
    namePath: z.array(z.string()).nullish().describe('Names from the top down.'),
    codePath: z.string().nullish().describe('Codes from the top down.'),
  })
  .meta({ id: 'InvitationDepartment' });
