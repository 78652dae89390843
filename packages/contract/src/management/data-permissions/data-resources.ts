import * as z from 'zod';
import {
  ArrayDataResource,
  AuthorizedDataResource,
  DataResource,
  ListedDataResource,
  StringDataResource,
  TreeDataResource,
} from '../../entities/data-resource.ts';
import { DataResourceTree, NodeField } from '../../entities/data-resource-tree.ts';
import { NameCheck } from '../../entities/namespace.ts';
import { code, freeText, longText, newCode, text } from '../../fields.ts';
import { nothing, operation, pageOf, paging } from '../../operation.ts';

const actions = z.array(text).min(1).max(500).describe('The actions.');
const resourceCode = newCode.describe('Code of the resource.');
const resourceName = text.describe('Name of the resource.');
const namespaceCode = code.describe('Code of the permission space.');
const description = freeText.optional().describe('What it is for.');
const extendFieldList = z.array(NodeField).max(500).optional().describe('Additional fields of the nodes.');

export const dataResources = {
  createDataResource: operation('POST /api/v3/create-data-resource', {
    summary: 'Create a data resource of any structure.',
    caller: 'management',
    needs: 'data-resource:create',
    input: z.object({
      actions,
      struct: z.union([DataResourceTree, longText, z.array(text).max(500)]).describe('The structure of the resource.'),
      type: z.enum(['TREE', 'STRING', 'ARRAY']).describe('What kind it is.'),
      resourceCode,
      resourceName,
      namespaceCode,
      description,
      extendFieldList,
    }),
    output: DataResource,
  }),

  createDataResourceByString: operation('POST /api/v3/create-string-data-resource', {
    summary: 'Create a data resource that is one text.',
    caller: 'management',
    needs: 'data-resource:create',
    input: z.object({
      actions,
      struct: text.describe('The structure of the resource.'),
      resourceCode,
      resourceName,
      namespaceCode,
      description,
    }),
    output: StringDataResource,
  }),

  createDataResourceByArray: operation('POST /api/v3/create-array-data-resource', {
    summary: 'Create a data resource that is a list.',
    caller: 'management',
    needs: 'data-resource:create',
    input: z.object({
      actions,
      struct: z.array(text).min(1).max(500).describe('The structure of the resource.'),
      resourceCode,
      resourceName,
      namespaceCode,
      description,
    }),
    output: ArrayDataResource,
  }),

  createDataResourceByTree: operation('POST /api/v3/create-tree-data-resource', {
    summary: 'Create a data resource that is a tree of nodes.',
    caller: 'management',
    needs: 'data-resource:create',
    input: z.object({
      actions,
      struct: z.array(DataResourceTree).min(1).max(500).describe('The structure of the resource.'),
      resourceCode,
      resourceName,
      namespaceCode,
      description,
      extendFieldList,
    }),
    output: TreeDataResource,
  }),

  listDataResources: operation('GET /api/v3/list-data-resources', {
    summary: 'List the data resources of permission spaces.',
    caller: 'management',
    needs: 'data-resource:read',
    input: paging.extend({
      query: freeText.optional().describe('Matches names and codes.'),
      namespaceCodes: z.array(code).max(500).optional().describe('Codes of the permission spaces.'),
    }),
    output: pageOf(ListedDataResource),
  }),

  getDataResource: operation('GET /api/v3/get-data-resource', {
    summary: 'Read one data resource with its structure.',
    caller: 'management',
    needs: 'data-resource:read',
    input: z.object({ namespaceCode, resourceCode: code.describe('Code of the resource.') }),
    output: AuthorizedDataResource,
  }),

  updateDataResource: operation('POST /api/v3/update-data-resource', {
    summary: 'Change the name, structure or actions of a data resource.',
    caller: 'management',
    needs: 'data-resource:update',
    input: z.object({
      resourceCode: code.describe('Code of the resource.'),
      namespaceCode,
      resourceName: freeText.optional().describe('Name of the resource.'),
      description,
      struct: z
        .union([DataResourceTree, longText, z.array(text).max(500)])
        .optional()
        .describe('The structure of the resource.'),
      actions: z.array(text).max(500).optional().describe('The actions.'),
    }),
    output: DataResource,
  }),

  deleteDataResource: operation('POST /api/v3/delete-data-resource', {
    summary: 'Delete a data resource.',
    caller: 'management',
    needs: 'data-resource:delete',
    input: z.object({ resourceCode: code.describe('Code of the resource.'), namespaceCode }),
    output: nothing,
  }),

  checkDataResourceExists: operation('GET /api/v3/check-data-resource-exists', {
    summary: 'Tell whether the name or code of a data resource is free.',
    caller: 'management',
    needs: 'data-resource:read',
    input: z.object({
      namespaceCode,
      resourceName: freeText.optional().describe('Name of the resource.'),
      resourceCode: code.optional().describe('Code of the resource.'),
    }),
    output: NameCheck,
  }),
};
