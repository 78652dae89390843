import * as z from 'zod';
import { AuthorizedResource, resourceType } from '../../entities/resource.ts';
import { User } from '../../entities/user.ts';
import { code, flag, ids } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';

const userIds = ids.describe('The users.');
const codeKey = code.describe('Unique code.');

export const groupMembers = {
  addGroupMembers: operation('POST /api/v3/add-group-members', {
    summary: 'Add users to a group.',
    caller: 'management',
    needs: 'group:assign',
    input: z.object({ userIds, code: codeKey }),
    output: Success,
  }),

  removeGroupMembers: operation('POST /api/v3/remove-group-members', {
    summary: 'Remove users from a group.',
    caller: 'management',
    needs: 'group:assign',
    input: z.object({ userIds, code: codeKey }),
    output: Success,
  }),

  listGroupMembers: operation('GET /api/v3/list-group-members', {
    summary: 'List the members of a group.',
    caller: 'management',
    needs: 'group:read',
    input: paging.extend({
      code: codeKey,
      withCustomData: flag.describe('Include custom fields.'),
      withIdentities: flag.describe('Include external identities.'),
      withDepartmentIds: flag.describe('Include the ids of departments.'),
      flatCustomData: flag.describe('Give custom fields as plain values.'),
    }),
    output: pageOf(User),
  }),

  getGroupAuthorizedResources: operation('GET /api/v3/get-group-authorized-resources', {
    summary: 'List the resources that a group may use.',
    caller: 'management',
    needs: 'group:read',
    input: z.object({
      code: codeKey,
      namespace: code.default('default').describe('Code of the permission space.'),
      resourceType: resourceType.optional(),
    }),
    output: z.array(AuthorizedResource),
  }),
};
