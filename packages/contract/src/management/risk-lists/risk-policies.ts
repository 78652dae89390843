import * as z from 'zod';
import { NewRiskPolicy, RiskPolicy } from '../../entities/risk-list.ts';
import { anything, id } from '../../fields.ts';
import { nothing, operation, pageOf, paging } from '../../operation.ts';
import { problems } from '../../problems.ts';

const optObject = z.enum(['IP', 'USER']).describe('Whether the policy is about addresses or users.');

export const riskPolicies = {
  findRiskListPolicy: operation('GET /api/v3/risk-list-policy', {
    summary: 'List the policies that put addresses and users on lists.',
    caller: 'management',
    needs: 'risk:read',
    input: paging.extend({ optObject }),
    output: pageOf(RiskPolicy),
  }),

  addRiskListPolicy: operation('POST /api/v3/risk-list-policy', {
    summary: 'Create a policy that puts addresses or users on a list.',
    caller: 'management',
    needs: 'risk:create',
    audits: 'riskPolicy.created',
    input: NewRiskPolicy,
    output: nothing,
  }),

  deleteRiskListPolicyById: operation('DELETE /api/v3/risk-list-policy/{id}', {
    summary: 'Delete a policy that puts addresses or users on a list.',
    caller: 'management',
    needs: 'risk:delete',
    audits: 'riskPolicy.deleted',
    input: z.object({ id: id.describe('Which one it is.') }),
    output: nothing,
    fails: [problems.riskPolicyNotFound],
  }),

  capture: operation('POST /api/v3/metadata/ueba/capture', {
    summary: 'Record how a user behaved, for the assessment of risk.',
    caller: 'management',
    needs: 'risk:create',
    input: z.object({ data: anything.describe('The values.'), modelId: id.optional().describe('The data object.') }),
    output: z.unknown(),
  }),
};
