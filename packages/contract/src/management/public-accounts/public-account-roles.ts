import * as z from 'zod';
import { User } from '../../entities/user.ts';
import { userIdType } from '../../entities/user-id.ts';
import { code, id, ids } from '../../fields.ts';
import { operation, pageOf, Success } from '../../operation.ts';

const userId = id.describe('The user.');

export const publicAccountRoles = {
  getPublicAccountRoles: operation('GET /api/v3/get-roles-of-public-account', {
    summary: 'List the roles of a shared account.',
    caller: 'management',
    needs: 'public-account:read',
    input: z.object({
      userId,
      userIdType,
      namespace: code.default('default').describe('Code of the permission space.'),
    }),
    output: pageOf(User),
  }),

  getPublicAccountsOfRole: operation('GET /api/v3/get-public-accounts-of-role', {
    summary: 'List the shared accounts that have a role.',
    caller: 'management',
    needs: 'public-account:read',
    input: z.object({ roleId: id.describe('The role.') }),
    output: pageOf(User),
  }),

  bindPublicAccountOfRoles: operation('POST /api/v3/set-public-account-of-roles', {
    summary: 'Give roles to a shared account.',
    caller: 'management',
    needs: 'public-account:assign',
    input: z.object({ roleIds: ids.describe('The roles.'), userId }),
    output: Success,
  }),
};
