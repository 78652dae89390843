import * as z from 'zod';

export const approvalType = z
  .enum(['APP_PERMISSION_APPLY', 'ROLE_PERMISSION_APPLY'])
  .meta({ id: 'ApprovalType', description: 'What is applied for.' });
