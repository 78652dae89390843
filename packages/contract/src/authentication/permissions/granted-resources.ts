import * as z from 'zod';
import { AuthorizedResource, resourceType } from '../../entities/resource.ts';
import { UserPermissions, UserResourcePermission } from '../../entities/user-permissions.ts';
import { UserResourceTree } from '../../entities/user-resource-tree.ts';
import { code, text } from '../../fields.ts';
import { none, operation, pageOf } from '../../operation.ts';

export const grantedResources = {
  getAuthorizedResources: operation('GET /api/v3/get-my-authorized-resources', {
    summary: 'List the resources that the signed-in user may use.',
    caller: 'user',
    input: z.object({
      namespace: code.default('default').describe('Code of the permission space.'),
      resourceType: resourceType.optional(),
    }),
    output: pageOf(AuthorizedResource),
  }),

  getUserAuthorizedResourcesList: operation('GET /api/v3/get-user-auth-resource-list', {
    summary: 'List the data resources that the signed-in user may use.',
    caller: 'user',
    input: none,
    output: z.object({ userPermissionList: z.array(UserPermissions).describe('What each user may do.') }),
  }),

  getUserAuthResourcePermissionList: operation('POST /api/v3/get-user-auth-resource-permission-list', {
    summary: 'List what the signed-in user may do with data resources.',
    caller: 'user',
    input: z.object({ resources: z.array(text).min(1).max(500).describe('The resources.') }),
    output: z.object({ permissionList: z.array(UserResourcePermission).describe('What the user may do.') }),
  }),

  getUserAuthResourceStruct: operation('POST /api/v3/get-user-auth-resource-struct', {
    summary: 'Read a data resource, reduced to what the signed-in user may see.',
    caller: 'user',
    input: z.object({ resource: text.describe('The resource.') }),
    output: UserResourceTree,
  }),

  listSubjectAuth: operation('POST /api/v2/applications/subject/person/list', {
    summary: 'List the applications that the signed-in user may enter.',
    caller: 'user',
    input: none,
    output: z.unknown(),
  }),
};
