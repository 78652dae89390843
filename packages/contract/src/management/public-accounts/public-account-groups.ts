import * as z from 'zod';
import { GroupWithMembers } from '../../entities/group.ts';
import { User } from '../../entities/user.ts';
import { userIdType } from '../../entities/user-id.ts';
import { id, ids } from '../../fields.ts';
import { operation, pageOf, Success } from '../../operation.ts';

const userId = id.describe('The user.');

export const publicAccountGroups = {
  getPublicAccountsOfGroup: operation('GET /api/v3/get-public-accounts-of-group', {
    summary: 'List the shared accounts that belong to a group.',
    caller: 'management',
    needs: 'public-account:read',
    input: z.object({ groupId: id.describe('The group.') }),
    output: pageOf(User),
  }),

  getGroupsOfPublicAccount: operation('GET /api/v3/get-groups-of-public-account', {
    summary: 'List the groups that a shared account belongs to.',
    caller: 'management',
    needs: 'public-account:read',
    input: z.object({ userId, userIdType }),
    output: pageOf(GroupWithMembers),
  }),

  getPublicAccountOfGroups: operation('POST /api/v3/set-public-account-of-groups', {
    summary: 'Set the groups that a shared account belongs to.',
    caller: 'management',
    needs: 'public-account:assign',
    input: z.object({ groupIds: ids.describe('The groups.'), userId }),
    output: Success,
  }),
};
