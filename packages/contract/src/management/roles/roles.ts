import * as z from 'zod';
import { RoleResource, resourceType } from '../../entities/resource.ts';
import { namespace, Role, RoleKey } from '../../entities/role.ts';
import { keywords } from '../../entities/user-options.ts';
import { code, freeText, instant, newCode, text } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const name = freeText.max(1024).optional().describe('Name for display; the code when left out.');
const description = freeText.optional().describe('What the role is for.');
const disableTime = z
  .union([instant, z.string().max(64)])
  .optional()
  .describe('When the role ends: milliseconds since 1970, or a date as text; an empty text for never.');

export const roles = {
  getRole: operation('GET /api/v3/get-role', {
    summary: 'Read one role of a permission space.',
    caller: 'management',
    needs: 'role:read',
    input: z.object(RoleKey.shape),
    output: Role,
    fails: [problems.roleNotFound],
  }),

  listRoles: operation('GET /api/v3/list-roles', {
    summary: 'List the roles of a permission space, newest first.',
    caller: 'management',
    needs: 'role:read',
    input: paging.extend({ keywords, namespace }),
    output: pageOf(Role),
    fails: [problems.namespaceNotFound],
  }),

  createRole: operation('POST /api/v3/create-role', {
    summary: 'Create a role in a permission space.',
    caller: 'management',
    needs: 'role:create',
    audits: 'role.created',
    input: z.object({
      code: newCode.describe('Unique in the permission space.'),
      name,
      namespace,
      description,
      disableTime,
    }),
    output: Role,
    fails: [problems.roleCodeTaken, problems.namespaceNotFound, problems.timeUnreadable],
  }),

  createRolesBatch: operation('POST /api/v3/create-roles-batch', {
    summary: 'Create several roles; either all of them are created or none.',
    caller: 'management',
    needs: 'role:create',
    audits: 'role.created',
    input: z.object({
      list: z
        .array(
          z.object({
            code: newCode.describe('Unique in the permission space.'),
            name,
            description,
            namespace,
            disableTime,
          }),
        )
        .min(1)
        .max(100)
        .describe('The roles to create.'),
    }),
    output: Success,
    fails: [problems.roleCodeTaken, problems.namespaceNotFound, problems.timeUnreadable],
  }),

  updateRole: operation('POST /api/v3/update-role', {
    summary: 'Rename a role or change what it says about itself.',
    caller: 'management',
    needs: 'role:update',
    audits: 'role.updated',
    input: z.object({
      code: code.describe('Code of the role.'),
      newCode: newCode.describe('Code of the role from now on; the same as before to keep it.'),
      name: text.describe('Name for display.'),
      namespace,
      description,
      status: z.enum(['ENABLE', 'DISABLE']).optional().describe('A disabled role grants nothing.'),
      disableTime,
      enablePermissionApply: z.boolean().optional().describe('Whether users may apply for the role.'),
    }),
    output: Success,
    fails: [problems.roleNotFound, problems.roleBuiltIn, problems.roleCodeTaken, problems.timeUnreadable],
  }),

  deleteRolesBatch: operation('POST /api/v3/delete-roles-batch', {
    summary: 'Delete roles of one permission space, with their assignments.',
    caller: 'management',
    needs: 'role:delete',
    audits: 'role.deleted',
    input: z.object({ codeList: z.array(code).min(1).max(500).describe('Codes of the roles.'), namespace }),
    output: Success,
    fails: [problems.roleNotFound, problems.roleBuiltIn],
  }),

  deleteRoles: operation('POST /api/v3/multiple-namespace-delete-roles-batch', {
    summary: 'Delete roles of several permission spaces, with their assignments.',
    caller: 'management',
    needs: 'role:delete',
    audits: 'role.deleted',
    input: z.object({
      roleList: z
        .array(
          z.object({ code: code.describe('Code of the role.'), namespace: code.describe('Its permission space.') }),
        )
        .min(1)
        .max(500)
        .describe('The roles to delete.'),
    }),
    output: Success,
    fails: [problems.roleNotFound, problems.roleBuiltIn],
  }),

  checkParamsNamespace: operation('POST /api/v3/check-role-params', {
    summary: 'Tell whether a role could be created with a code. Names need not be unique.',
    caller: 'management',
    needs: 'role:read',
    input: z.object({
      code: code.describe('The code that the role would get.'),
      namespace: code.describe('The permission space.'),
      name: freeText.max(1024).optional().describe('The name that the role would get.'),
    }),
    output: z
      .object({
        isValid: z.boolean().describe('Whether the role could be created.'),
        message: z.union([z.boolean(), z.string()]).nullish().describe('What stands in the way.'),
      })
      .meta({ id: 'RoleCheck' }),
    fails: [problems.namespaceNotFound],
  }),

  getRoleAuthorizedResources: operation('GET /api/v3/get-role-authorized-resources', {
    summary: 'List the resources that a role may use.',
    caller: 'management',
    needs: 'role:read',
    input: z.object({ ...RoleKey.shape, resourceType: resourceType.optional() }),
    output: pageOf(RoleResource),
    fails: [problems.roleNotFound],
  }),

  checkMutualExclusion: operation('POST /api/v3/check-role-mutual-exclusion', {
    summary: 'Tell whether some of the roles exclude each other.',
    caller: 'management',
    needs: 'role:read',
    input: z.object({ roles: z.array(RoleKey).min(1).max(100).describe('The roles to compare.') }),
    output: z.object({ existMutuallyExclusive: z.boolean().describe('Whether any two exclude each other.') }),
    fails: [problems.roleNotFound],
  }),
};
