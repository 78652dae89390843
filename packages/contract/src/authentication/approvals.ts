import * as z from 'zod';
import { Approval, ApprovalReason, RequestableApplication } from '../entities/approval.ts';
import { approvalType } from '../entities/approval-type.ts';
import { freeText, id, ids, text } from '../fields.ts';
import { operation, pageOf, paging, Success } from '../operation.ts';

const keyword = freeText.max(256).optional().describe('Matches names and other readable members.');
const extraParams = ApprovalReason.optional();

export const approvals = {
  getEnablePermissionApplyApplicationList: operation('GET /api/v3/applications-permission-applicable', {
    summary: 'List the applications that the signed-in user may apply for.',
    caller: 'user',
    input: z.object({ appName: freeText.optional().describe('Name of the application.') }),
    output: z.object({ list: z.array(RequestableApplication).describe('The entries.') }),
  }),

  getEnablePermissionApplyRoleList: operation('GET /api/v3/roles-permission-applicable', {
    summary: 'List the roles that the signed-in user may apply for.',
    caller: 'user',
    input: paging.extend({ keyword, appId: id.describe('The application.') }),
    output: pageOf(
      z.object({
        roleId: z.string().describe('The role.'),
        code: z.string().describe('Unique code.'),
        name: z.string().describe('Name for display.'),
        description: z.string().nullish().describe('What it is for.'),
      }),
    ),
  }),

  createApproval: operation('POST /api/v3/approval', {
    summary: 'Apply for access to an application or for a role.',
    caller: 'user',
    input: z.object({
      objectType: approvalType,
      objectId: id.describe('The object that is applied for.'),
      extraParams,
    }),
    output: z.object({
      approvalId: z.number().describe('The approval.'),
      number: z.string().describe('Number of the application for access.'),
    }),
  }),

  getDetail: operation('GET /api/v3/approval', {
    summary: 'Read one application for access of the signed-in user.',
    caller: 'user',
    input: z.object({ number: text.describe('Number of the application for access.') }),
    output: Approval,
  }),

  batchCreateApproval: operation('POST /api/v3/approval-batch', {
    summary: 'Apply for access to several applications or for several roles.',
    caller: 'user',
    input: z.object({
      objectType: approvalType,
      objectIds: ids.describe('The objects that are applied for.'),
      extraParams,
    }),
    output: Success,
  }),

  initiatedList: operation('GET /api/v3/approval-initiated-list', {
    summary: 'List the applications for access that the signed-in user made.',
    caller: 'user',
    input: z.object({
      pageNo: z.number().int().min(1).max(1_000_000_000).default(1).describe('Page to return, from 1.'),
      pageSize: z.number().int().min(1).max(50).default(10).describe('Entries on a page.'),
      objectType: approvalType.optional(),
      keyword,
    }),
    output: pageOf(Approval),
  }),
};
