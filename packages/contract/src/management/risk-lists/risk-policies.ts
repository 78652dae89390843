import * as z from 'zod';
import { RiskPolicy } from '../../entities/risk-list.ts';
import { anything, id } from '../../fields.ts';
import { nothing, operation, pageOf, paging } from '../../operation.ts';

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
    input: z.object({
      limitList: z.enum(['FORBID_LOGIN', 'FORBID_REGISTER']).describe('What the list keeps them from.'),
      action: z.enum(['ADD_IP_BLACK_LIST', 'ADD_USER_BLACK_LIST']).describe('What is to be done.'),
      removeType: z.enum(['MANUAL', 'SCHEDULE']).describe('How entries leave the list.'),
      eventStateType: z.enum(['password_wrong', 'account_wrong']).describe('Which failures count.'),
      countThr: z.number().describe('How many failures there may be.'),
      timeRange: z.number().describe('Seconds in which they count.'),
      userCond: z.enum(['NO_LIMIT', 'ONE']).describe('How many users may fail from one address.'),
      ipCond: z.enum(['NO_LIMIT', 'ONE']).describe('How many addresses one user may fail from.'),
      userRange: z.enum(['ALL', 'NOT_IN_WHITE_LIST']).describe('Which users are watched.'),
      ipRange: z.enum(['ALL', 'NOT_IN_WHITE_LIST']).describe('Which addresses are watched.'),
      optObject,
    }),
    output: nothing,
  }),

  deleteRiskListPolicyById: operation('DELETE /api/v3/risk-list-policy/{id}', {
    summary: 'Delete a policy that puts addresses or users on a list.',
    caller: 'management',
    needs: 'risk:delete',
    input: z.object({ id: id.describe('Which one it is.') }),
    output: nothing,
  }),

  capture: operation('POST /api/v3/metadata/ueba/capture', {
    summary: 'Record how a user behaved, for the assessment of risk.',
    caller: 'management',
    needs: 'risk:create',
    input: z.object({ data: anything.describe('The values.'), modelId: id.optional().describe('The data object.') }),
    output: z.unknown(),
  }),
};
