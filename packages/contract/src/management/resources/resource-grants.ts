import * as z from 'zod';
import { AuthorizedResource, resourceType } from '../../entities/resource.ts';
import { subjectType } from '../../entities/subject-type.ts';
import { code, flag, id, text } from '../../fields.ts';
import { operation, pageOf, paging, Success } from '../../operation.ts';

const namespace = code.default('default').describe('Code of the permission space.');
const resource = text.describe('The resource.');

export const resourceGrants = {
  authorizeResources: operation('POST /api/v3/authorize-resources', {
    summary: 'Grant actions on resources to users, roles, groups or departments.',
    caller: 'management',
    needs: 'resource:assign',
    input: z.object({
      list: z
        .array(
          z.object({
            targetType: subjectType,
            targetIdentifiers: z.array(text).min(1).max(500).describe('Which ones they are: ids or codes.'),
            resources: z
              .array(
                z.object({
                  code: code.describe('Unique code.'),
                  actions: z.array(text).min(1).max(500).describe('The actions.'),
                  resourceType,
                }),
              )
              .min(1)
              .max(500)
              .describe('The resources.'),
          }),
        )
        .min(1)
        .max(500)
        .describe('The entries.'),
      namespace,
    }),
    output: Success,
  }),

  getAuthorizedResources: operation('GET /api/v3/get-authorized-resources', {
    summary: 'List the resources that a user, role, group or department may use.',
    caller: 'management',
    needs: 'resource:read',
    input: z.object({
      targetType: subjectType,
      targetIdentifier: text.describe('Which one it is: an id or a code.'),
      namespace,
      resourceType: resourceType.optional(),
      resourceList: z.array(text).max(500).optional().describe('The resources.'),
      withDenied: flag.describe('Include what is refused.'),
    }),
    output: pageOf(AuthorizedResource),
  }),

  isActionAllowed: operation('POST /api/v3/is-action-allowed', {
    summary: 'Tell whether a user may perform an action on a resource.',
    caller: 'management',
    needs: 'resource:read',
    input: z.object({
      userId: id.describe('The user.'),
      action: text.describe('What is to be done.'),
      resource,
      namespace,
    }),
    output: z.object({ allowed: z.boolean().describe('Whether the user may.') }),
  }),

  getResourceAuthorizedTargets: operation('POST /api/v3/get-resource-authorized-targets', {
    summary: 'List to whom a resource is granted.',
    caller: 'management',
    needs: 'resource:read',
    input: paging.extend({ resource, namespace, targetType: subjectType.optional() }),
    output: pageOf(
      z.object({
        targetType: subjectType,
        targetIdentifier: z.string().describe('Which one it is: an id or a code.'),
        actions: z.array(z.string()).describe('The actions.'),
      }),
    ),
  }),
};
