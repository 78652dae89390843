import * as z from 'zod';
import { User } from '../../entities/user.ts';
import { UserIdOptions, userIdType, userKey } from '../../entities/user-id.ts';
import { NewUser, UserChanges } from '../../entities/user-input.ts';
import { NewUserOptions, UserBatchChangeOptions, UserChangeOptions } from '../../entities/user-options.ts';
import { ids } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const changeFails = [
  problems.userNotFound,
  problems.userExists,
  problems.userIdentifierMissing,
  problems.userResigned,
  problems.customDataInvalid,
  problems.passwordTooWeak,
  problems.passwordUndecryptable,
  problems.applicationNotFound,
] as const;

const createFails = [
  problems.userExists,
  problems.userIdentifierMissing,
  problems.customDataInvalid,
  problems.passwordTooWeak,
  problems.passwordUndecryptable,
  problems.departmentNotFound,
  problems.tenantNotFound,
  problems.identitySourceNotFound,
  problems.identityTaken,
  problems.applicationNotFound,
] as const;

export const userLifecycle = {
  createUser: operation('POST /api/v3/create-user', {
    summary: 'Create a user; one of username, e-mail, phone and external id is needed.',
    caller: 'management',
    needs: 'user:create',
    audits: 'user.created',
    input: NewUser.extend({ options: NewUserOptions.prefault({}) }),
    output: User,
    fails: createFails,
  }),

  createUsersBatch: operation('POST /api/v3/create-users-batch', {
    summary: 'Create several users; either all of them are created or none.',
    caller: 'management',
    needs: 'user:create',
    audits: 'user.created',
    input: z.object({
      list: z.array(NewUser).min(1).max(100).describe('The users to create.'),
      options: NewUserOptions.prefault({}),
    }),
    output: z.array(User),
    fails: createFails,
  }),

  updateUser: operation('POST /api/v3/update-user', {
    summary: 'Change members of a user; members that are left out stay as they are.',
    caller: 'management',
    needs: 'user:update',
    audits: 'user.updated',
    input: UserChanges.extend({ options: UserChangeOptions.prefault({}) }),
    output: User,
    fails: changeFails,
  }),

  updateUserBatch: operation('POST /api/v3/update-user-batch', {
    summary: 'Change several users; either all of them are changed or none.',
    caller: 'management',
    needs: 'user:update',
    audits: 'user.updated',
    input: z.object({
      list: z.array(UserChanges).min(1).max(100).describe('The changes, one entry for each user.'),
      options: UserBatchChangeOptions.extend({ userIdType }).prefault({}),
    }),
    output: z.array(User),
    fails: changeFails,
  }),

  deleteUsersBatch: operation('POST /api/v3/delete-users-batch', {
    summary: 'Delete users for good, with their grants, memberships and sessions.',
    caller: 'management',
    needs: 'user:delete',
    audits: 'user.deleted',
    input: z.object({
      userIds: ids.describe('The users, by the kind of id that options.userIdType names.'),
      options: UserIdOptions.prefault({}),
    }),
    output: Success,
    fails: [problems.userNotFound],
  }),

  resignUser: operation('POST /api/v3/resign-user', {
    summary: 'Mark a user as resigned, which ends sign-in, grants and memberships for good.',
    caller: 'management',
    needs: 'user:update',
    audits: 'user.resigned',
    input: userKey,
    output: Success,
    fails: [problems.userNotFound],
  }),

  resignUserBatch: operation('POST /api/v3/resign-user-batch', {
    summary: 'Mark several users as resigned.',
    caller: 'management',
    needs: 'user:update',
    audits: 'user.resigned',
    input: z.object({
      userIds: ids.describe('The users, by the kind of id that userIdType names.'),
      userIdType,
    }),
    output: Success,
    fails: [problems.userNotFound],
  }),
};
