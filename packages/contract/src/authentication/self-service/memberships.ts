import * as z from 'zod';
import { GroupWithMembers } from '../../entities/group.ts';
import { Role } from '../../entities/role.ts';
import { UserDepartment } from '../../entities/user-department.ts';
import { code, flag } from '../../fields.ts';
import { none, operation, pageOf, paging } from '../../operation.ts';

export const memberships = {
  getTenantList: operation('GET /api/v3/get-my-tenant-list', {
    summary: 'List the tenants that the signed-in user belongs to.',
    caller: 'user',
    input: none,
    output: z.array(
      z.object({
        tenantId: z.string().describe('The tenant.'),
        tenantName: z.string().describe('Name of the tenant.'),
        joinAt: z.string().describe('When the user joined.'),
      }),
    ),
  }),

  getRoleList: operation('GET /api/v3/get-my-role-list', {
    summary: 'List the roles of the signed-in user.',
    caller: 'user',
    input: z.object({ namespace: code.default('default').describe('Code of the permission space.') }),
    output: z.array(Role),
  }),

  getGroupList: operation('GET /api/v3/get-my-group-list', {
    summary: 'List the groups that the signed-in user belongs to.',
    caller: 'user',
    input: none,
    output: z.array(GroupWithMembers),
  }),

  getDepartmentList: operation('GET /api/v3/get-my-department-list', {
    summary: 'List the departments that the signed-in user belongs to.',
    caller: 'user',
    input: paging.extend({
      withCustomData: flag.describe('Include custom fields.'),
      sortBy: z
        .enum(['DepartmentCreatedAt', 'JoinDepartmentAt', 'DepartmentName', 'DepartmemtCode'])
        .default('JoinDepartmentAt')
        .describe('What to sort by.'),
      orderBy: z.enum(['Asc', 'Desc']).default('Desc').describe('Direction of sorting.'),
    }),
    output: pageOf(UserDepartment),
  }),
};
