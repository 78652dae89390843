import * as z from 'zod';
import { Multilingual } from './multilingual.ts';

/** A department as a place of one user. */
export const UserDepartment = z
  .object({
    organizationCode: z.string().describe('Code of the organization.'),
    departmentId: z.string().describe('Id of the department.'),
    isRoot: z.boolean().describe('Whether it is the top of the organization.'),
    createdAt: z.string().describe('When the department was created.'),
    name: z.string().describe('Name of the department.'),
    description: z.string().nullish().describe('What the department does.'),
    openDepartmentId: z.string().nullish().describe('Id of the department in the system it is synchronized from.'),
    isLeader: z.boolean().describe('Whether the user leads the department.'),
    code: z.string().nullish().describe('Code of the department.'),
    isMainDepartment: z.boolean().describe('Whether it is the main department of the user.'),
    joinedAt: z.string().describe('When the user joined.'),
    isVirtualNode: z.boolean().describe('Whether the department exists for grouping only.'),
    i18n: z.object({ name: Multilingual }).nullish().describe('The name in other languages.'),
    customData: z.record(z.string(), z.unknown()).nullish().describe('Custom fields, when they were asked for.'),
    departmentIdPath: z.array(z.string()).nullish().describe('Ids from the top down, when paths were asked for.'),
    departmentCodePath: z.array(z.string()).nullish().describe('Codes from the top down.'),
    departmentNamePath: z.array(z.string()).nullish().describe('Names from the top down.'),
  })
  .meta({ id: 'UserDepartment' });
