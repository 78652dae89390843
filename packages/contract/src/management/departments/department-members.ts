import * as z from 'zod';
import { departmentIdType } from '../../entities/department-id.ts';
import { User } from '../../entities/user.ts';
import { code, flag, id, ids, text } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';

const organizationCode = code.describe('Code of the organization.');
const departmentId = id.describe('The department, by the kind of id that departmentIdType names.');
const tenantId = id.optional().describe('The tenant.');
const userIds = ids.describe('The users.');

export const departmentMembers = {
  listDepartmentMembers: operation('GET /api/v3/list-department-members', {
    summary: 'List the members of a department.',
    caller: 'management',
    needs: 'department:read',
    input: paging.extend({
      organizationCode,
      departmentId,
      sortBy: z
        .enum(['Default', 'JoinDepartmentAt', 'userId', 'createAt', 'updatedAt'])
        .default('JoinDepartmentAt')
        .describe('What to sort by.'),
      orderBy: z.enum(['Asc', 'Desc']).default('Desc').describe('Direction of sorting.'),
      departmentIdType,
      includeChildrenDepartments: flag.describe('Look into the departments below as well.'),
      withCustomData: flag.describe('Include custom fields.'),
      withIdentities: flag.describe('Include external identities.'),
      withDepartmentIds: flag.describe('Include the ids of departments.'),
      tenantId,
    }),
    output: pageOf(User),
  }),

  listDepartmentMemberIds: operation('GET /api/v3/list-department-member-ids', {
    summary: 'List the ids of all members of a department.',
    caller: 'management',
    needs: 'department:read',
    input: z.object({ organizationCode, departmentId, departmentIdType, tenantId }),
    output: z.array(z.string()),
  }),

  searchDepartmentMembers: operation('GET /api/v3/search-department-members', {
    summary: 'Search the members of a department by keywords.',
    caller: 'management',
    needs: 'department:read',
    input: paging.extend({
      organizationCode,
      departmentId,
      keywords: text.describe('Matches names and other readable members.'),
      departmentIdType,
      includeChildrenDepartments: flag.describe('Look into the departments below as well.'),
      withCustomData: flag.describe('Include custom fields.'),
      withIdentities: flag.describe('Include external identities.'),
      withDepartmentIds: flag.describe('Include the ids of departments.'),
      tenantId,
    }),
    output: pageOf(User),
  }),

  addDepartmentMembers: operation('POST /api/v3/add-department-members', {
    summary: 'Add users to a department.',
    caller: 'management',
    needs: 'department:assign',
    input: z.object({ userIds, organizationCode, departmentId, departmentIdType, tenantId }),
    output: Success,
  }),

  removeDepartmentMembers: operation('POST /api/v3/remove-department-members', {
    summary: 'Remove users from a department.',
    caller: 'management',
    needs: 'department:assign',
    input: z.object({ userIds, organizationCode, departmentId, departmentIdType, tenantId }),
    output: Success,
  }),

  isUserInDepartment: operation('GET /api/v3/is-user-in-department', {
    summary: 'Tell whether a user belongs to a department.',
    caller: 'management',
    needs: 'department:read',
    input: z.object({
      userId: id.describe('The user.'),
      organizationCode,
      departmentId,
      departmentIdType,
      includeChildrenDepartments: flag.describe('Look into the departments below as well.'),
      tenantId,
    }),
    output: z.object({ inDepartment: z.boolean().describe('Whether the user belongs to it.') }),
  }),
};
