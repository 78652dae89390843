import * as z from 'zod';
import { User } from '../../entities/user.ts';
import { UserDepartment } from '../../entities/user-department.ts';
import { UserIdOptions, userIdType } from '../../entities/user-id.ts';
import { flag, id } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';

const userId = id.describe('The user.');

export const publicAccountDepartments = {
  getPublicAccountsOfDepartment: operation('GET /api/v3/get-public-accounts-of-department', {
    summary: 'List the shared accounts that belong to a department.',
    caller: 'management',
    needs: 'public-account:read',
    input: z.object({ departmentId: id.describe('The department, by the kind of id that departmentIdType names.') }),
    output: pageOf(User),
  }),

  getPublicAccountDepartments: operation('GET /api/v3/get-departments-of-public-account', {
    summary: 'List the departments that a shared account belongs to.',
    caller: 'management',
    needs: 'public-account:read',
    input: paging.extend({
      userId,
      userIdType,
      withCustomData: flag.describe('Include custom fields.'),
      withDepartmentPaths: flag.describe('Include the way from the top of the organization.'),
      sortBy: z
        .enum(['DepartmentCreatedAt', 'JoinDepartmentAt', 'DepartmentName', 'DepartmemtCode'])
        .default('JoinDepartmentAt')
        .describe('What to sort by.'),
      orderBy: z.enum(['Asc', 'Desc']).default('Desc').describe('Direction of sorting.'),
    }),
    output: pageOf(UserDepartment),
  }),

  setPublicAccountOfDepartments: operation('POST /api/v3/set-public-account-of-departments', {
    summary: 'Set the departments that a shared account belongs to.',
    caller: 'management',
    needs: 'public-account:assign',
    input: z.object({
      userId,
      departments: z
        .array(
          z.object({
            departmentId: id.describe('The department, by the kind of id that departmentIdType names.'),
            isLeader: z.boolean().optional().describe('Whether the account leads it.'),
            isMainDepartment: z.boolean().optional().describe('Whether it becomes the main department.'),
          }),
        )
        .min(1)
        .max(500),
      options: UserIdOptions.prefault({}).describe('How to carry it out.'),
    }),
    output: Success,
  }),
};
