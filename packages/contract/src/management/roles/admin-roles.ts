import * as z from 'zod';
import { code, freeText, newCode, text } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

export const adminRoles = {
  createAdminRole: operation('POST /api/v3/create-admin-role', {
    summary: 'Create a role for administrators of the user pool.',
    caller: 'management',
    needs: 'admin-role:create',
    audits: 'adminRole.created',
    input: z.object({
      name: text.describe('Name for display.'),
      code: newCode.describe('Unique in the system permission space.'),
      description: freeText.optional().describe('What the role is for.'),
    }),
    output: z
      .object({
        isValid: z.boolean().describe('Whether the role was created.'),
        message: z.union([z.boolean(), z.string()]).nullish().describe('What stood in the way.'),
      })
      .meta({ id: 'AdminRoleResult' }),
    fails: [problems.roleCodeTaken],
  }),

  deleteAdminRolesBatch: operation('POST /api/v3/delete-admin-roles', {
    summary: 'Delete administrator roles, with their assignments.',
    caller: 'management',
    needs: 'admin-role:delete',
    audits: 'adminRole.deleted',
    input: z.object({ codeList: z.array(code).min(1).max(500).describe('Codes of the roles.') }),
    output: Success,
    fails: [problems.roleNotFound, problems.roleBuiltIn],
  }),
};
