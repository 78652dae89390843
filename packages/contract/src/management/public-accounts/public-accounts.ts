import * as z from 'zod';
import { User } from '../../entities/user.ts';
import { userSearch } from '../../entities/user-filter.ts';
import { UserIdOptions, userIdType } from '../../entities/user-id.ts';
import { NewUser, UserChanges } from '../../entities/user-input.ts';
import { NewUserOptions, UserBatchChangeOptions, UserChangeOptions } from '../../entities/user-options.ts';
import { flag, id, ids } from '../../fields.ts';
import { operation, pageOf, Success } from '../../operation.ts';

const userIds = ids.describe('The users.');

export const publicAccounts = {
  listPublicAccounts: operation('POST /api/v3/list-public-accounts', {
    summary: 'Search accounts that several users share.',
    caller: 'management',
    needs: 'public-account:read',
    input: userSearch,
    output: pageOf(User),
  }),

  getPublicAccount: operation('GET /api/v3/get-public-account', {
    summary: 'Read one shared account.',
    caller: 'management',
    needs: 'public-account:read',
    input: z.object({
      userId: id.describe('The user.'),
      userIdType,
      withCustomData: flag.describe('Include custom fields.'),
      withDepartmentIds: flag.describe('Include the ids of departments.'),
    }),
    output: User,
  }),

  getPublicAccountBatch: operation('GET /api/v3/get-public-account-batch', {
    summary: 'Read several shared accounts.',
    caller: 'management',
    needs: 'public-account:read',
    input: z.object({
      userIds,
      userIdType,
      withCustomData: flag.describe('Include custom fields.'),
      withDepartmentIds: flag.describe('Include the ids of departments.'),
    }),
    output: z.array(User),
  }),

  createPublicAccount: operation('POST /api/v3/create-public-account', {
    summary: 'Create an account that several users share.',
    caller: 'management',
    needs: 'public-account:create',
    input: NewUser.extend({ options: NewUserOptions.prefault({}) }),
    output: User,
  }),

  createPublicAccountsBatch: operation('POST /api/v3/create-public-accounts-batch', {
    summary: 'Create several shared accounts.',
    caller: 'management',
    needs: 'public-account:create',
    input: z.object({
      list: z.array(NewUser).min(1).max(500).describe('The entries.'),
      options: NewUserOptions.prefault({}).describe('How to carry it out.'),
    }),
    output: z.array(User),
  }),

  updatePublicAccount: operation('POST /api/v3/update-public-account', {
    summary: 'Change members of a shared account.',
    caller: 'management',
    needs: 'public-account:update',
    input: UserChanges.extend({ options: UserChangeOptions.prefault({}) }),
    output: User,
  }),

  updatePublicAccountBatch: operation('POST /api/v3/update-public-account-batch', {
    summary: 'Change several shared accounts.',
    caller: 'management',
    needs: 'public-account:update',
    input: z.object({
      list: z.array(UserChanges).min(1).max(500).describe('The entries.'),
      options: UserBatchChangeOptions.prefault({}).describe('How to carry it out.'),
    }),
    output: z.array(User),
  }),

  deletePublicAccountsBatch: operation('POST /api/v3/delete-public-accounts-batch', {
    summary: 'Delete shared accounts for good.',
    caller: 'management',
    needs: 'public-account:delete',
    input: z.object({ userIds, options: UserIdOptions.prefault({}).describe('How to carry it out.') }),
    output: Success,
  }),
};
