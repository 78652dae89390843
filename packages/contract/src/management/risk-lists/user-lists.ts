import * as z from 'zod';
import { UserListEntry } from '../../entities/risk-list.ts';
import { id, ids, instant, text } from '../../fields.ts';
import { nothing, operation, pageOf, paging } from '../../operation.ts';

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
    input: z.object({
      expireAt: instant.describe('When the entry leaves the list, in milliseconds since 1970.'),
      limitList: z.array(text).min(1).max(500).describe('What the list keeps them from.'),
      removeType: text.describe('How entries leave the list.'),
      addType: text.describe('How entries came to the list.'),
      userListType: text.describe('Whether the users are allowed or blocked.'),
      userIds: ids.describe('The users.'),
    }),
    output: nothing,
  }),

  deleteUserListById: operation('DELETE /api/v3/user-list/{id}', {
    summary: 'Take a user off the list.',
    caller: 'management',
    needs: 'risk:delete',
    input: z.object({ id: id.describe('Which one it is.') }),
    output: nothing,
  }),
};
