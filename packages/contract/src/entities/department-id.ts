import * as z from 'zod';

/** How a `departmentId` is to be read. */
export const departmentIdType = z
  .enum(['department_id', 'open_department_id', 'sync_relation', 'custom_field', 'code'])
  .default('department_id')
  .describe('What departmentId holds.');
