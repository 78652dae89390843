import * as z from 'zod';
import { CommonResource } from '../../entities/plain-resource.ts';
import { code, freeText, id, ids } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';

export const commonResources = {
  listCommonResource: operation('GET /api/v3/list-common-resource', {
    summary: 'Search resources across permission spaces.',
    caller: 'management',
    needs: 'resource:read',
    input: paging.extend({
      keyword: freeText.max(256).optional().describe('Matches names and other readable members.'),
      namespaceCodeList: freeText.optional().describe('Codes of the permission spaces.'),
    }),
    output: pageOf(CommonResource),
  }),

  batchDeleteCommonResource: operation('POST /api/v3/delete-common-resources-batch', {
    summary: 'Delete resources across permission spaces.',
    caller: 'management',
    needs: 'resource:delete',
    input: z.object({ ids: ids.describe('The ids.') }),
    output: Success,
  }),

  associateTenantResource: operation('POST /api/v3/associate-tenant-resource', {
    summary: 'Open a resource of an application to a tenant or close it.',
    caller: 'management',
    needs: 'resource:assign',
    input: z.object({
      code: code.describe('Unique code.'),
      association: z.boolean().describe('Whether it is associated.'),
      appId: id.describe('The application.'),
      tenantId: id.optional().describe('The tenant.'),
    }),
    output: Success,
  }),
};
