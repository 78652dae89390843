import * as z from 'zod';
import { subjectType } from '../../entities/subject-type.ts';
import { code, id, text } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';

const targetIdentifier = text.describe('Which one it is: an id or a code.');
const namespace = code.default('default').describe('Code of the permission space.');

export const customValues = {
  setCustomData: operation('POST /api/v3/set-custom-data', {
    summary: 'Set the custom fields of one user, role, group or department.',
    caller: 'management',
    needs: 'custom-field:update',
    input: z.object({
      list: z
        .array(
          z.object({
            tenantId: id.optional().describe('The tenant.'),
            key: text.describe('Key of the field.'),
            value: text.describe('The value.'),
          }),
        )
        .min(1)
        .max(500)
        .describe('The entries.'),
      targetIdentifier,
      targetType: subjectType,
      tenantId: id.optional().describe('The tenant.'),
      namespace,
    }),
    output: Success,
  }),

  getCustomData: operation('GET /api/v3/get-custom-data', {
    summary: 'Read the custom fields of one user, role, group or department.',
    caller: 'management',
    needs: 'custom-field:read',
    input: z.object({ tenantId: id.describe('The tenant.'), targetType: subjectType, targetIdentifier, namespace }),
    output: z.unknown(),
  }),
};
