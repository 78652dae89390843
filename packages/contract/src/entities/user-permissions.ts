import * as z from 'zod';

const NodePermission = z
  .object({
    nodePath: z.string().describe('The way to the node from the top.'),
    nodeName: z.string().describe('Name of the node.'),
    nodeActions: z.array(z.string()).describe('Actions on the node.'),
    nodeValue: z.string().nullish().describe('Value of the node.'),
    nodeExtendFieldValue: z.unknown().optional().describe('Values of the additional fields.'),
  })
  .meta({ id: 'NodePermission' });

const PermittedResource = z
  .object({
    resourceCode: z.string().describe('Code of the resource.'),
    resourceType: z.enum(['TREE', 'STRING', 'ARRAY']).describe('What the resource stands for.'),
    strAuthorize: z
      .object({ value: z.string().describe('The value.'), actions: z.array(z.string()).describe('The actions.') })
      .nullish(),
    arrAuthorize: z
      .object({
        values: z.array(z.string()).describe('The values.'),
        actions: z.array(z.string()).describe('The actions.'),
      })
      .nullish(),
    treeAuthorize: z.object({ authList: z.array(NodePermission) }).nullish(),
  })
  .meta({ id: 'PermittedResource' });

export const UserPermissions = z
  .object({
    userId: z.string().describe('The user.'),
    namespaceCode: z.string().describe('Code of the permission space.'),
    resourceList: z.array(PermittedResource).nullish().describe('The resources.'),
  })
  .meta({ id: 'UserPermissions' });

export const UserResourcePermission = z
  .object({
    namespaceCode: z.string().describe('Code of the permission space.'),
    actions: z.array(z.string()).describe('The actions.'),
    resource: z.string().describe('The resource.'),
  })
  .meta({ id: 'UserResourcePermission' });
