import * as z from 'zod';
import { Approval } from '../entities/approval.ts';
import { approvalType } from '../entities/approval-type.ts';
import { freeText, text } from '../fields.ts';
import { operation, pageOf, Success } from '../operation.ts';

const number = text.describe('Number of the application for access.');
const isAgreed = z.boolean().default(false).describe('Whether it is agreed to.');
const pageNo = z.number().int().min(1).max(1_000_000_000).default(1).describe('Page to return, from 1.');
const pageSize = z.number().int().min(1).max(50).default(10).describe('Entries on a page.');
const objectType = approvalType.optional();
const keyword = freeText.max(256).optional().describe('Matches names and other readable members.');

export const approvals = {
  processApproval: operation('PUT /api/v3/approval-process', {
    summary: 'Agree to one application for access or reject it.',
    caller: 'management',
    needs: 'approval:update',
    input: z.object({ number, isAgreed }),
    output: Success,
  }),

  batchProcessApproval: operation('PUT /api/v3/approval-batch-process', {
    summary: 'Agree to several applications for access or reject them.',
    caller: 'management',
    needs: 'approval:update',
    input: z.object({
      numbers: z.array(z.number()).min(1).max(500).describe('Numbers of the applications for access.'),
      isAgreed,
    }),
    output: Success,
  }),

  getDetail: operation('GET /api/v3/approval', {
    summary: 'Read one application for access with its history.',
    caller: 'management',
    needs: 'approval:read',
    input: z.object({ number }),
    output: Approval,
  }),

  pendList: operation('GET /api/v3/approval-pending-list', {
    summary: 'List applications for access that wait for a decision.',
    caller: 'management',
    needs: 'approval:read',
    input: z.object({ pageNo, pageSize, objectType, keyword }),
    output: pageOf(Approval),
  }),

  closedList: operation('GET /api/v3/approval-closed-list', {
    summary: 'List applications for access that were decided.',
    caller: 'management',
    needs: 'approval:read',
    input: z.object({ pageNo, pageSize, objectType, keyword }),
    output: pageOf(Approval),
  }),

  logList: operation('GET /api/v3/approval-log-list', {
    summary: 'List what happened to applications for access.',
    caller: 'management',
    needs: 'approval:read',
    input: z.object({ pageNo, pageSize, objectType, keyword }),
    output: pageOf(Approval),
  }),
};
