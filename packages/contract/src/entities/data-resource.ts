import * as z from 'zod';
import { DataResourceTree, NodeField } from './data-resource-tree.ts';

export const DataResource = z
  .object({
    resourceName: z.string().describe('Name of the resource.'),
    resourceCode: z.string().describe('Code of the resource.'),
    type: z.enum(['TREE', 'STRING', 'ARRAY']).describe('What kind it is.'),
    description: z.string().nullish().describe('What it is for.'),
    struct: z.union([DataResourceTree, z.string(), z.array(z.string())]).describe('The structure of the resource.'),
    extendFieldList: z.array(NodeField).nullish().describe('Additional fields of the nodes.'),
    actions: z.array(z.string()).describe('The actions.'),
  })
  .meta({ id: 'DataResource' });

export const StringDataResource = z
  .object({
    resourceName: z.string().describe('Name of the resource.'),
    resourceCode: z.string().describe('Code of the resource.'),
    type: z.enum(['TREE', 'STRING', 'ARRAY']).describe('What kind it is.'),
    description: z.string().nullish().describe('What it is for.'),
    struct: z.string().describe('The structure of the resource.'),
    actions: z.array(z.string()).describe('The actions.'),
  })
  .meta({ id: 'StringDataResource' });

export const ArrayDataResource = z
  .object({
    resourceName: z.string().describe('Name of the resource.'),
    resourceCode: z.string().describe('Code of the resource.'),
    type: z.enum(['TREE', 'STRING', 'ARRAY']).describe('What kind it is.'),
    description: z.string().nullish().describe('What it is for.'),
    struct: z.array(z.string()).describe('The structure of the resource.'),
    actions: z.array(z.string()).describe('The actions.'),
  })
  .meta({ id: 'ArrayDataResource' });

export const TreeDataResource = z
  .object({
    resourceName: z.string().describe('Name of the resource.'),
    resourceCode: z.string().describe('Code of the resource.'),
    type: z.enum(['TREE', 'STRING', 'ARRAY']).describe('What kind it is.'),
    description: z.string().nullish().describe('What it is for.'),
    struct: z.array(DataResourceTree).describe('The structure of the resource.'),
    actions: z.array(z.string()).describe('The actions.'),
    extendFieldList: z.array(NodeField).nullish().describe('Additional fields of the nodes.'),
  })
  .meta({ id: 'TreeDataResource' });

export const ListedDataResource = z
  .object({
    resourceName: z.string().describe('Name of the resource.'),
    resourceCode: z.string().describe('Code of the resource.'),
    type: z.enum(['TREE', 'STRING', 'ARRAY']).describe('What kind it is.'),
    description: z.string().nullish().describe('What it is for.'),
    namespaceCode: z.string().describe('Code of the permission space.'),
    namespaceName: z.string().describe('Name of the permission space.'),
    authorizationNum: z.number().describe('How often it is granted.'),
    updatedAt: z.string().describe('When it last changed.'),
  })
  .meta({ id: 'ListedDataResource' });

export const AuthorizedDataResource = z
  .object({
    resourceName: z.string().describe('Name of the resource.'),
    resourceCode: z.string().describe('Code of the resource.'),
    type: z.enum(['TREE', 'STRING', 'ARRAY']).describe('What kind it is.'),
    description: z.string().nullish().describe('What it is for.'),
    struct: z.union([DataResourceTree, z.string(), z.array(z.string())]).describe('The structure of the resource.'),
    extendFieldList: z.array(NodeField).nullish().describe('Additional fields of the nodes.'),
    namespaceCode: z.string().describe('Code of the permission space.'),
    actions: z.array(z.string()).describe('The actions.'),
  })
  .meta({ id: 'AuthorizedDataResource' });
