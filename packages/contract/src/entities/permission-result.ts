import * as z from 'zod';

export const PermissionResult = z
  .object({
    namespaceCode: z.string().describe('Code of the permission space.'),
    action: z.string().describe('What is to be done.'),
    resource: z.string().describe('The resource.'),
    enabled: z.boolean().describe('Whether it is on.'),
  })
  .meta({ id: 'PermissionResult' });

export const PermissionViewLine = z
  .object({
    userId: z.string().describe('The user.'),
    username: z.string().nullish().describe('Name to sign in with.'),
    namespaceId: z.string().describe('Id of the permission space.'),
    namespaceCode: z.string().describe('Code of the permission space.'),
    namespaceName: z.string().describe('Name of the permission space.'),
    dataResourceId: z.string().describe('Id of the data resource.'),
    dataResourceCode: z.string().describe('Code of the data resource.'),
    dataResourceName: z.string().describe('Name of the data resource.'),
    dataPolicyList: z.array(z.object({ dataPolicyId: z.string(), dataPolicyName: z.string() })),
    roleList: z.array(
      z.object({
        roleId: z.string().describe('The role.'),
        roleName: z.string().describe('Name of the role.'),
        roleCode: z.string().describe('Code of the role.'),
      }),
    ),
    groupList: z.array(
      z.object({
        groupId: z.string().describe('The group.'),
        groupName: z.string().describe('Name of the group.'),
        groupCode: z.string().describe('Code of the group.'),
      }),
    ),
    nodeList: z.array(
      z.object({ nodeId: z.string(), nodeName: z.string().describe('Name of the node.'), nodeCode: z.string() }),
    ),
  })
  .meta({ id: 'PermissionViewLine' });

export const PermissionResults = z
  .object({ checkResultList: z.array(PermissionResult).describe('One result for each resource.') })
  .meta({ id: 'PermissionResults' });
