import * as z from 'zod';
import { RoleKey } from '../../entities/role.ts';
import { Target } from '../../entities/target.ts';
import { User } from '../../entities/user.ts';
import { UserIdOptions } from '../../entities/user-id.ts';
import { userParts } from '../../entities/user-options.ts';
import { code, freeText, id, instant } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const targets = z.array(Target).min(1).max(500).describe('Whom the role is given to or taken from.');
const roleKeys = z.array(RoleKey).min(1).max(100).describe('The roles.');

const RoleAssignment = z
  .object({
    roleId: z.string().describe('Id of the role.'),
    status: z.string().describe('ENABLE or DISABLE.'),
    enableTime: z.number().nullish().describe('When the assignment starts, in milliseconds since 1970.'),
    endTime: z.number().nullish().describe('When the assignment ends, in milliseconds since 1970.'),
    userPoolId: z.string().describe('The user pool.'),
    roleName: z.string().describe('Name of the role.'),
    roleCode: z.string().describe('Code of the role.'),
    description: z.string().nullish().describe('What the role is for.'),
    createdAt: z.string().describe('When the role was assigned.'),
    updatedAt: z.string().describe('When the assignment last changed.'),
    targetType: z.string().nullish().describe('What the identifier names.'),
    targetIdentifier: z.string().nullish().describe('Who has the role.'),
  })
  .meta({ id: 'RoleAssignment' });

export const roleAssignments = {
  assignRole: operation('POST /api/v3/assign-role', {
    summary: 'Give a role to users, groups, departments or other roles.',
    caller: 'management',
    needs: 'role:assign',
    audits: 'role.assigned',
    input: z.object({
      ...RoleKey.shape,
      targets,
      enableTime: instant.optional().describe('When the assignment starts, in milliseconds since 1970.'),
      endTime: instant.optional().describe('When the assignment ends, in milliseconds since 1970.'),
    }),
    output: Success,
    fails: [problems.roleNotFound, problems.targetNotFound, problems.roleCycle, problems.timesReversed],
  }),

  assignRoleBatch: operation('POST /api/v3/assign-role-batch', {
    summary: 'Give several roles to several targets at once.',
    caller: 'management',
    needs: 'role:assign',
    audits: 'role.assigned',
    input: z.object({ targets, roles: roleKeys }),
    output: Success,
    fails: [problems.roleNotFound, problems.targetNotFound, problems.roleCycle],
  }),

  revokeRole: operation('POST /api/v3/revoke-role', {
    summary: 'Take a role from users, groups, departments or other roles.',
    caller: 'management',
    needs: 'role:assign',
    audits: 'role.unassigned',
    input: z.object({ ...RoleKey.shape, targets }),
    output: Success,
    fails: [problems.roleNotFound, problems.targetNotFound],
  }),

  revokeRoleBatch: operation('POST /api/v3/revoke-role-batch', {
    summary: 'Take several roles from several targets at once.',
    caller: 'management',
    needs: 'role:assign',
    audits: 'role.unassigned',
    input: z.object({ targets, roles: roleKeys }),
    output: Success,
    fails: [problems.roleNotFound, problems.targetNotFound],
  }),

  listRoleMembers: operation('GET /api/v3/list-role-members', {
    summary: 'List the users to whom a role is given, the last one first.',
    caller: 'management',
    needs: 'role:read',
    input: paging.extend({ ...userParts.shape, ...RoleKey.shape }),
    output: pageOf(User),
    fails: [problems.roleNotFound],
  }),

  listRoleDepartments: operation('GET /api/v3/list-role-departments', {
    summary: 'List the departments that have a role.',
    caller: 'management',
    needs: 'role:read',
    input: paging.extend(RoleKey.shape),
    output: pageOf(
      z
        .object({
          id: z.string().describe('Id of the department.'),
          code: z.string().nullish().describe('Code of the department.'),
          name: z.string().describe('Name of the department.'),
          description: z.string().nullish().describe('What the department does.'),
        })
        .meta({ id: 'RoleDepartment' }),
    ),
    fails: [problems.roleNotFound],
  }),

  listRoleAssignments: operation('GET /api/v3/list-role-assignments', {
    summary: 'List to whom a role is assigned, and for how long.',
    caller: 'management',
    needs: 'role:read',
    input: paging.extend({
      query: freeText.max(256).optional().describe('Matches names of targets.'),
      roleCode: code.describe('Code of the role.'),
      namespaceCode: code.default('default').describe('Code of the permission space.'),
      targetType: z
        .array(z.enum(['USER', 'ORG']))
        .max(2)
        .optional()
        .describe('Only targets of these kinds.'),
    }),
    output: z.object({
      totalCount: z.number().nullish().describe('Entries in all pages together.'),
      data: z.array(RoleAssignment).describe('The entries of this page.'),
    }),
    fails: [problems.roleNotFound],
  }),

  hasAnyRole: operation('POST /api/v3/has-any-role', {
    summary: 'Tell whether a user has at least one of the roles.',
    caller: 'management',
    needs: 'role:read',
    input: z.object({
      roles: roleKeys,
      userId: id.describe('The user, by the kind of id that options.userIdType names.'),
      options: UserIdOptions.prefault({}),
    }),
    output: z.object({ hasAnyRole: z.boolean().describe('Whether the user has one of them.') }),
    fails: [problems.userNotFound],
  }),
};
