import * as z from 'zod';
import { PermissionResults } from '../../entities/permission-result.ts';
import { text } from '../../fields.ts';
import { operation } from '../../operation.ts';

const resources = z.array(text).min(1).max(500).describe('The resources.');
const action = text.describe('What is to be done.');

export const permissionChecks = {
  checkPermissionByStringResource: operation('POST /api/v3/check-permission-string-resource', {
    summary: 'Tell whether the signed-in user may act on data resources that are texts.',
    caller: 'user',
    input: z.object({ resources, action }),
    output: PermissionResults,
  }),

  checkPermissionByArrayResource: operation('POST /api/v3/check-permission-array-resource', {
    summary: 'Tell whether the signed-in user may act on data resources that are lists.',
    caller: 'user',
    input: z.object({ resources, action }),
    output: PermissionResults,
  }),

  checkPermissionByTreeResource: operation('POST /api/v3/check-permission-tree-resource', {
    summary: 'Tell whether the signed-in user may act on nodes of data resources that are trees.',
    caller: 'user',
    input: z.object({ resources, action }),
    output: PermissionResults,
  }),
};
