import * as z from 'zod';
import { NewResource, PlainResource } from '../../entities/plain-resource.ts';
import { resourceType } from '../../entities/resource.ts';
import { ResourceAction } from '../../entities/resource-action.ts';
import { code, freeText, id, newCode } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';

const description = freeText.optional().describe('What it is for.');
const name = freeText.optional().describe('Name for display.');
const actions = z.array(ResourceAction).max(500).optional().describe('The actions.');
const apiIdentifier = freeText.optional().describe('Address of the API behind the resource.');
const namespace = code.default('default').describe('Code of the permission space.');
const codeKey = code.describe('Unique code.');
const type = resourceType.optional();

export const resources = {
  createResource: operation('POST /api/v3/create-resource', {
    summary: 'Create a resource with the actions it knows.',
    caller: 'management',
    needs: 'resource:create',
    input: z.object({
      type: resourceType,
      code: newCode.describe('Unique code.'),
      description,
      name,
      actions,
      apiIdentifier,
      namespace,
    }),
    output: PlainResource,
  }),

  createResourcesBatch: operation('POST /api/v3/create-resources-batch', {
    summary: 'Create several resources of a permission space.',
    caller: 'management',
    needs: 'resource:create',
    input: z.object({ list: z.array(NewResource).min(1).max(500).describe('The entries.'), namespace }),
    output: Success,
  }),

  getResource: operation('GET /api/v3/get-resource', {
    summary: 'Read one resource of a permission space.',
    caller: 'management',
    needs: 'resource:read',
    input: z.object({ code: codeKey, namespace }),
    output: PlainResource,
  }),

  getResourcesBatch: operation('GET /api/v3/get-resources-batch', {
    summary: 'Read several resources of a permission space.',
    caller: 'management',
    needs: 'resource:read',
    input: z.object({ namespace, codeList: z.array(code).min(1).max(500).describe('The codes.') }),
    output: z.array(PlainResource),
  }),

  listResources: operation('GET /api/v3/list-resources', {
    summary: 'List the resources of a permission space.',
    caller: 'management',
    needs: 'resource:read',
    input: paging.extend({ namespace, type }),
    output: pageOf(PlainResource),
  }),

  updateResource: operation('POST /api/v3/update-resource', {
    summary: 'Change the name, type or actions of a resource.',
    caller: 'management',
    needs: 'resource:update',
    input: z.object({ code: codeKey, description, name, actions, apiIdentifier, namespace, type }),
    output: PlainResource,
  }),

  deleteResource: operation('POST /api/v3/delete-resource', {
    summary: 'Delete a resource of a permission space.',
    caller: 'management',
    needs: 'resource:delete',
    input: z.object({ code: codeKey, namespace }),
    output: Success,
  }),

  deleteResourcesBatch: operation('POST /api/v3/delete-resources-batch', {
    summary: 'Delete several resources of a permission space.',
    caller: 'management',
    needs: 'resource:delete',
    input: z.object({
      namespace,
      codeList: z.array(code).max(500).optional().describe('The codes.'),
      ids: z.array(id).max(500).optional().describe('The ids.'),
    }),
    output: Success,
  }),
};
