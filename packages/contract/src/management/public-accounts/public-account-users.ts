import * as z from 'zod';
import { User } from '../../entities/user.ts';
import { id, ids } from '../../fields.ts';
import { operation, pageOf, Success } from '../../operation.ts';

const userId = id.describe('The user.');
const publicAccountId = id.describe('The shared account.');

export const publicAccountUsers = {
  getPublicAccountsOfUser: operation('GET /api/v3/get-public-accounts-of-user', {
    summary: 'List the shared accounts that a user may use.',
    caller: 'management',
    needs: 'public-account:read',
    input: z.object({ userId }),
    output: pageOf(User),
  }),

  getUsersOfPublicAccount: operation('GET /api/v3/get-users-of-public-account', {
    summary: 'List the users who may use a shared account.',
    caller: 'management',
    needs: 'public-account:read',
    input: z.object({ publicAccountId }),
    output: pageOf(User),
  }),

  bindUsersPublicAccount: operation('POST /api/v3/set-public-account-of-users', {
    summary: 'Let users use a shared account.',
    caller: 'management',
    needs: 'public-account:assign',
    input: z.object({ publicAccountId, userIds: ids.describe('The users.') }),
    output: Success,
  }),

  setuserOfPublicAccount: operation('POST /api/v3/set-user-of-public-accounts', {
    summary: 'Set the shared accounts that a user may use.',
    caller: 'management',
    needs: 'public-account:assign',
    input: z.object({ userId, publicAccountIds: ids.describe('The shared accounts.') }),
    output: Success,
  }),

  unbindUsersPublicAccount: operation('POST /api/v3/unbind-public-account-of-user', {
    summary: 'Stop a user from using a shared account.',
    caller: 'management',
    needs: 'public-account:assign',
    input: z.object({ userId, publicAccountId }),
    output: Success,
  }),
};
