import * as z from 'zod';
import { DataPolicy, ListedDataPolicy } from '../../entities/data-policy.ts';
import { DataStatement } from '../../entities/data-statement.ts';
import { NameCheck } from '../../entities/namespace.ts';
import { freeText, id, ids, text } from '../../fields.ts';
import { nothing, operation, pageOf, paging } from '../../operation.ts';

const policyName = text.describe('Name of the policy.');
const description = freeText.optional().describe('What it is for.');
const query = freeText.optional().describe('Matches names and codes.');
const policyId = id.describe('The policy.');

export const dataPolicies = {
  createDataPolicy: operation('POST /api/v3/create-data-policy', {
    summary: 'Create a policy that allows or refuses actions on data resources.',
    caller: 'management',
    needs: 'data-policy:create',
    input: z.object({
      statementList: z.array(DataStatement).min(1).max(500).describe('What the policy allows and refuses.'),
      policyName,
      description,
    }),
    output: DataPolicy,
  }),

  listDataPolices: operation('GET /api/v3/list-data-policies', {
    summary: 'List data policies with their statements.',
    caller: 'management',
    needs: 'data-policy:read',
    input: paging.extend({ query }),
    output: pageOf(ListedDataPolicy),
  }),

  listSimpleDataPolices: operation('GET /api/v3/list-simple-data-policies', {
    summary: 'List the ids and names of data policies.',
    caller: 'management',
    needs: 'data-policy:read',
    input: paging.extend({ query }),
    output: pageOf(
      z.object({
        policyId: z.string().describe('The policy.'),
        policyName: z.string().describe('Name of the policy.'),
        description: z.string().nullish().describe('What it is for.'),
      }),
    ),
  }),

  getDataPolicy: operation('GET /api/v3/get-data-policy', {
    summary: 'Read one data policy with its statements.',
    caller: 'management',
    needs: 'data-policy:read',
    input: z.object({ policyId }),
    output: DataPolicy,
  }),

  updateDataPolicy: operation('POST /api/v3/update-data-policy', {
    summary: 'Change the name or statements of a data policy.',
    caller: 'management',
    needs: 'data-policy:update',
    input: z.object({
      policyId,
      policyName: freeText.optional().describe('Name of the policy.'),
      description,
      statementList: z.array(DataStatement).max(500).optional().describe('What the policy allows and refuses.'),
    }),
    output: DataPolicy,
  }),

  deleteDataPolicy: operation('POST /api/v3/delete-data-policy', {
    summary: 'Delete a data policy and take it from everybody who has it.',
    caller: 'management',
    needs: 'data-policy:delete',
    input: z.object({ policyId }),
    output: nothing,
  }),

  checkDataPolicyExists: operation('GET /api/v3/check-data-policy-exists', {
    summary: 'Tell whether the name of a data policy is free.',
    caller: 'management',
    needs: 'data-policy:read',
    input: z.object({ policyName }),
    output: NameCheck,
  }),

  listDataPolicyTargets: operation('GET /api/v3/list-data-policy-targets', {
    summary: 'List the subjects to whom a data policy is granted.',
    caller: 'management',
    needs: 'data-policy:read',
    input: paging.extend({
      policyId,
      query,
      targetType: z
        .array(z.enum(['USER', 'ORG', 'GROUP', 'ROLE']))
        .max(500)
        .optional()
        .describe('What the target is.'),
    }),
    output: pageOf(
      z.object({
        targetIdentifier: z.string().describe('Which one it is: an id or a code.'),
        targetType: z.enum(['USER', 'ORG', 'GROUP', 'ROLE']).describe('What the target is.'),
        targetName: z.string().describe('Name of the target.'),
        authorizationTime: z.string().describe('When it was granted.'),
      }),
    ),
  }),

  authorizeDataPolicies: operation('POST /api/v3/authorize-data-policies', {
    summary: 'Grant data policies to users, groups, roles or departments.',
    caller: 'management',
    needs: 'data-policy:assign',
    input: z.object({
      targetList: z
        .array(
          z.object({
            id: id.describe('Which one it is.'),
            type: z.enum(['USER', 'ORG', 'GROUP', 'ROLE']).describe('What kind it is.'),
            name: freeText.optional().describe('Name for display.'),
          }),
        )
        .min(1)
        .max(500)
        .describe('Who gets the policies.'),
      policyIds: ids.describe('The policies.'),
    }),
    output: nothing,
  }),

  revokeDataPolicy: operation('POST /api/v3/revoke-data-policy', {
    summary: 'Take a data policy from a user, group, role or department.',
    caller: 'management',
    needs: 'data-policy:assign',
    input: z.object({
      targetType: z.enum(['USER', 'ORG', 'GROUP', 'ROLE']).describe('What the target is.'),
      targetIdentifier: text.describe('Which one it is: an id or a code.'),
      policyId,
    }),
    output: nothing,
  }),
};
