import * as z from 'zod';
import { GroupWithMembers } from '../../entities/group.ts';
import { AuthorizedResource, resourceType } from '../../entities/resource.ts';
import { Role } from '../../entities/role.ts';
import { UserDepartment } from '../../entities/user-department.ts';
import { UserIdOptions, userKey } from '../../entities/user-id.ts';
import { code, flag, id } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

export const userMemberships = {
  getUserRoles: operation('GET /api/v3/get-user-roles', {
    summary: 'List the roles that a user has.',
    caller: 'management',
    needs: 'user:read',
    input: userKey.extend({
      namespace: code.optional().describe('Only roles of this permission space; all of them otherwise.'),
    }),
    output: pageOf(Role),
    fails: [problems.userNotFound],
  }),

  getUserDepartments: operation('GET /api/v3/get-user-departments', {
    summary: 'List the departments that a user belongs to.',
    caller: 'management',
    needs: 'user:read',
    input: userKey.extend({
      ...paging.shape,
      withCustomData: flag.describe('Include custom fields.'),
      withDepartmentPaths: flag.describe('Include the way from the top of the organization.'),
      sortBy: z
        .enum(['DepartmentCreatedAt', 'JoinDepartmentAt', 'DepartmentName', 'DepartmemtCode'])
        .default('JoinDepartmentAt')
        .describe('What to sort by.'),
      orderBy: z.enum(['Asc', 'Desc']).default('Desc').describe('Direction of sorting.'),
    }),
    output: pageOf(UserDepartment),
    fails: [problems.userNotFound],
  }),

  setUserDepartments: operation('POST /api/v3/set-user-departments', {
    summary: 'Set the departments of a user, replacing those from before.',
    caller: 'management',
    needs: 'user:update',
    audits: 'user.departmentsSet',
    input: z.object({
      userId: id.describe('The user, by the kind of id that options.userIdType names.'),
      departments: z
        .array(
          z.object({
            departmentId: id.describe('The department.'),
            isLeader: flag.describe('Whether the user leads it.'),
            isMainDepartment: flag.describe('Whether it becomes the main department.'),
          }),
        )
        .max(100)
        .describe('All departments of the user from now on.'),
      options: UserIdOptions.prefault({}),
    }),
    output: Success,
    fails: [problems.userNotFound, problems.departmentNotFound],
  }),

  getUserGroups: operation('GET /api/v3/get-user-groups', {
    summary: 'List the groups that a user belongs to.',
    caller: 'management',
    needs: 'user:read',
    input: userKey,
    output: pageOf(GroupWithMembers),
    fails: [problems.userNotFound],
  }),

  getUserAuthorizedResources: operation('GET /api/v3/get-user-authorized-resources', {
    summary: 'List the resources that a user may use.',
    caller: 'management',
    needs: 'user:read',
    input: userKey.extend({
      namespace: code.optional().describe('Only resources of this permission space.'),
      resourceType: resourceType.optional(),
    }),
    output: pageOf(AuthorizedResource),
    fails: [problems.userNotFound],
  }),
};
