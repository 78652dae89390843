import * as z from 'zod';
import { GroupWithMembers } from '../../entities/group.ts';
import { NewGroup } from '../../entities/group-input.ts';
import { code, customData, flag, freeText, newCode, text } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';

const codeKey = code.describe('Unique code.');
const type = text.describe('What kind it is.');
const description = text.describe('What it is for.');
const name = text.describe('Name for display.');
const customFields = customData.optional().describe('Values of custom fields by field key.');

export const groups = {
  getGroup: operation('GET /api/v3/get-group', {
    summary: 'Read one group by its code.',
    caller: 'management',
    needs: 'group:read',
    input: z.object({ code: codeKey, withCustomData: flag.describe('Include custom fields.') }),
    output: GroupWithMembers,
  }),

  listGroups: operation('GET /api/v3/list-groups', {
    summary: 'List groups, newest first.',
    caller: 'management',
    needs: 'group:read',
    input: paging.extend({
      keywords: freeText.max(256).optional().describe('Matches names and other readable members.'),
      withMetadata: flag.describe('Include values of the data object.'),
      withCustomData: flag.describe('Include custom fields.'),
      flatCustomData: flag.describe('Give custom fields as plain values.'),
    }),
    output: pageOf(GroupWithMembers),
  }),

  getAllGroups: operation('GET /api/v3/get-all-groups', {
    summary: 'List all groups at once, with members on request.',
    caller: 'management',
    needs: 'group:read',
    input: z.object({
      fetchMembers: flag.describe('Include the members.'),
      withCustomData: flag.describe('Include custom fields.'),
    }),
    output: z.array(GroupWithMembers),
  }),

  createGroup: operation('POST /api/v3/create-group', {
    summary: 'Create a static or dynamic group.',
    caller: 'management',
    needs: 'group:create',
    input: z.object({ type, description, name, code: newCode.describe('Unique code.'), customData: customFields }),
    output: GroupWithMembers,
  }),

  createOrUpdateGroup: operation('POST /api/v3/create-or-update-group', {
    summary: 'Create a group, or change the one that has the code already.',
    caller: 'management',
    needs: 'group:create',
    input: z.object({ type, description, name, code: newCode.describe('Unique code.') }),
    output: z.object({ created: z.boolean(), data: GroupWithMembers }),
  }),

  createGroupsBatch: operation('POST /api/v3/create-groups-batch', {
    summary: 'Create several groups at once.',
    caller: 'management',
    needs: 'group:create',
    input: z.object({ list: z.array(NewGroup).min(1).max(500).describe('The entries.') }),
    output: z.array(GroupWithMembers),
  }),

  updateGroup: operation('POST /api/v3/update-group', {
    summary: 'Change the name, code or description of a group.',
    caller: 'management',
    needs: 'group:update',
    input: z.object({
      description,
      code: codeKey,
      name: freeText.optional().describe('Name for display.'),
      newCode: newCode.optional().describe('Code from now on.'),
      customData: customFields,
    }),
    output: GroupWithMembers,
  }),

  deleteGroupsBatch: operation('POST /api/v3/delete-groups-batch', {
    summary: 'Delete groups; their members stay.',
    caller: 'management',
    needs: 'group:delete',
    input: z.object({ codeList: z.array(code).min(1).max(500).describe('The codes.') }),
    output: Success,
  }),
};
