import * as z from 'zod';
import { AuthEnvParams } from '../../entities/authorization-environment.ts';
import { PermissionResult, PermissionViewLine } from '../../entities/permission-result.ts';
import { UserPermissions, UserResourcePermission } from '../../entities/user-permissions.ts';
import { UserResourceTree } from '../../entities/user-resource-tree.ts';
import { code, freeText, id, ids, text } from '../../fields.ts';
import { operation, pageOf, paging } from '../../operation.ts';

const resources = z.array(text).min(1).max(500).describe('The resources.');
const action = text.describe('What is to be done.');
const userId = id.describe('The user.');
const namespaceCode = code.describe('Code of the permission space.');
const judgeConditionEnabled = z.boolean().optional().describe('Evaluate the conditions of policies.');
const authEnvParams = AuthEnvParams.optional();
const externalId = id.describe('Id of the user in a system of yours.');
const resourceCode = code.describe('Code of the resource.');

export const permissionChecks = {
  getUserPermissionList: operation('POST /api/v3/get-user-permission-list', {
    summary: 'List everything that some users may do with data resources.',
    caller: 'management',
    needs: 'permission:read',
    input: z.object({
      userIds: ids.describe('The users.'),
      namespaceCodes: z.array(code).max(500).optional().describe('Codes of the permission spaces.'),
    }),
    output: z.object({ userPermissionList: z.array(UserPermissions).describe('What each user may do.') }),
  }),

  checkPermission: operation('POST /api/v3/check-permission', {
    summary: 'Tell whether a user may perform an action on data resources.',
    caller: 'management',
    needs: 'permission:read',
    input: z.object({ resources, action, userId, namespaceCode, judgeConditionEnabled, authEnvParams }),
    output: z.object({ checkResultList: z.array(PermissionResult).describe('One result for each resource.') }),
  }),

  checkExternalUserPermission: operation('POST /api/v3/check-external-user-permission', {
    summary: 'Tell whether a user of another system may perform an action on data resources.',
    caller: 'management',
    needs: 'permission:read',
    input: z.object({ resources, action, externalId, namespaceCode, judgeConditionEnabled, authEnvParams }),
    output: z.object({ checkResultList: z.array(PermissionResult).describe('One result for each resource.') }),
  }),

  getUserResourcePermissionList: operation('POST /api/v3/get-user-resource-permission-list', {
    summary: 'List what a user may do with the named data resources.',
    caller: 'management',
    needs: 'permission:read',
    input: z.object({ resources, userId, namespaceCode }),
    output: z.object({ permissionList: z.array(UserResourcePermission).describe('What the user may do.') }),
  }),

  listResourceTargets: operation('POST /api/v3/list-resource-targets', {
    summary: 'List the users who may perform actions on data resources.',
    caller: 'management',
    needs: 'permission:read',
    input: z.object({ resources, actions: z.array(text).min(1).max(500).describe('The actions.'), namespaceCode }),
    output: z.object({
      authUserList: z.array(
        z.object({
          resource: z.string().describe('The resource.'),
          actionAuthList: z.array(
            z.object({
              userIds: z.array(z.string()).describe('The users.'),
              action: z.string().describe('What is to be done.'),
            }),
          ),
        }),
      ),
    }),
  }),

  getUserResourceStruct: operation('POST /api/v3/get-user-resource-struct', {
    summary: 'Read a data resource, reduced to what a user may see.',
    caller: 'management',
    needs: 'permission:read',
    input: z.object({ resourceCode, userId, namespaceCode }),
    output: UserResourceTree,
  }),

  getExternalUserResourceStruct: operation('POST /api/v3/get-external-user-resource-struct', {
    summary: 'Read a data resource, reduced to what a user of another system may see.',
    caller: 'management',
    needs: 'permission:read',
    input: z.object({ resourceCode, externalId, namespaceCode }),
    output: UserResourceTree,
  }),

  checkUserSameLevelPermission: operation('POST /api/v3/check-user-same-level-permission', {
    summary: 'Tell which nodes of one level of a tree a user may act on.',
    caller: 'management',
    needs: 'permission:read',
    input: z.object({
      resourceNodeCodes: z.array(code).min(1).max(500).describe('Codes of the nodes.'),
      resource: text.describe('The resource.'),
      action,
      userId,
      namespaceCode,
      judgeConditionEnabled,
      authEnvParams,
    }),
    output: z.object({
      checkLevelResultList: z.array(
        z.object({
          action: z.string().describe('What is to be done.'),
          resourceNodeCode: z.string().describe('Code of the node.'),
          enabled: z.boolean().describe('Whether it is on.'),
        }),
      ),
    }),
  }),

  listPermissionView: operation('POST /api/v3/list-permission-view/data', {
    summary: 'List who may do what, one line for each grant.',
    caller: 'management',
    needs: 'permission:read',
    input: paging.extend({
      keyword: freeText.max(256).optional().describe('Matches names and other readable members.'),
    }),
    output: pageOf(PermissionViewLine),
  }),
};
