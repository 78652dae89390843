import * as z from 'zod';
import { riskCause, riskLimit, UserListEntry } from '../../entities/risk-list.ts';
import { id, ids, instant } from '../../fields.ts';
import { nothing, operation, pageOf, paging } from '../../operation.ts';
import { problems } from '../../problems.ts';

export const userLists = {
  findUserList: operation('GET /api/v3/user-list', {
    summary: 'List the users on the list of allowed or blocked ones.',
    caller: 'management',
    needs: 'risk:read',
    input: paging.extend({
      userListType: z.enum(['BLACK', 'WHITE']).describe('Whether the users are allowed or blocked.'),
    }),
    output: pageOf(UserListEntry),
  }),

  addUser: operation('POST /api/v3/user-list', {
    summary: 'Put users on the list of allowed or blocked ones.',
    caller: 'management',
    needs: 'risk:create',
    audits: 'riskEntry.added',
    input: z.object({
      expireAt: instant.describe('When the entry loses its force, in milliseconds since 1970; 0: never.'),
      limitList: z.array(riskLimit).min(1).max(3).describe('What the list keeps them from.'),
      removeType: riskCause.describe('How entries leave the list.'),
      addType: riskCause.describe('How entries came to the list.'),
      userListType: z.enum(['BLACK', 'WHITE']).describe('Whether the users are allowed or blocked.'),
      userIds: ids.describe('The users.'),
    }),
    output: nothing,
    fails: [problems.userNotFound, problems.timesReversed],
  }),

  deleteUserListById: operation('DELETE /api/v3/user-list/{id}', {
    summary: 'Take a user off the list.',
    caller: 'management',
    needs: 'risk:delete',
    audits: 'riskEntry.deleted',
    input: z.object({ id: id.describe('Which one it is.') }),
    output: nothing,
    fails: [problems.riskEntryNotFound],
  }),
};
