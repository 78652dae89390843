import * as z from 'zod';
import { InvitationDepartment } from '../../entities/invitation-department.ts';
import { flag, id } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';
import { problems } from '../../problems.ts';

const policyId = id.describe('The policy.');

export const invitationDepartments = {
  setUserAttributionMainDepartment: operation('POST /api/v3/set-invitation-policy-user-attribution-main-department', {
    summary: 'Set the main department of invited people.',
    caller: 'management',
    needs: 'invitation-policy:update',
    audits: 'invitationPolicy.updated',
    input: z.object({
      policyId,
      departmentId: id.describe('The department, by the kind of id that departmentIdType names.'),
    }),
    output: Success,
    fails: [problems.invitationPolicyNotFound, problems.departmentNotFound],
  }),

  removeUserAttributionMainDepartment: operation(
    'POST /api/v3/remove-invitation-policy-user-attribution-main-department',
    {
      summary: 'Stop setting a main department for invited people.',
      caller: 'management',
      needs: 'invitation-policy:update',
      audits: 'invitationPolicy.updated',
      input: z.object({ policyId }),
      output: Success,
      fails: [problems.invitationPolicyNotFound],
    },
  ),

  getUserAttributionMainDepartment: operation('GET /api/v3/get-invitation-policy-user-attribution-main-department', {
    summary: 'Read the main department of invited people.',
    caller: 'management',
    needs: 'invitation-policy:read',
    input: z.object({ policyId, withDepartmentDetail: flag.describe('Include more about the department.') }),
    output: z.array(
      z.object({
        policyId: z.string().describe('The policy.'),
        departmentId: z.string().nullable().describe('The department, by the kind of id that departmentIdType names.'),
        departmentDetail: InvitationDepartment.nullish(),
      }),
    ),
    fails: [problems.invitationPolicyNotFound],
  }),
};
