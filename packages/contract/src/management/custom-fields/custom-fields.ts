import * as z from 'zod';
import { CustomField, ListedCustomField } from '../../entities/custom-field.ts';
import { customFieldFilter } from '../../entities/custom-field-filter.ts';
import { CustomFieldChange } from '../../entities/custom-field-input.ts';
import { subjectType } from '../../entities/subject-type.ts';
import { id, text } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';

const tenantId = id.optional().describe('The tenant.');

export const customFields = {
  getCustomFields: operation('GET /api/v3/get-custom-fields', {
    summary: 'Read the custom fields of users, roles, groups or departments.',
    caller: 'management',
    needs: 'custom-field:read',
    input: z.object({ targetType: subjectType, tenantId }),
    output: z.array(CustomField),
  }),

  listCustFields: operation('GET /api/v3/list-custom-fields', {
    summary: 'List custom fields, filtered by type and visibility.',
    caller: 'management',
    needs: 'custom-field:read',
    input: customFieldFilter,
    output: ListedCustomField,
  }),

  setCustomFields: operation('POST /api/v3/set-custom-fields', {
    summary: 'Create custom fields or change them.',
    caller: 'management',
    needs: 'custom-field:update',
    input: z.object({ list: z.array(CustomFieldChange).min(1).max(500).describe('The entries.'), tenantId }),
    output: z.array(CustomField),
  }),

  deleteCustomFields: operation('POST /api/v3/delete-custom-fields', {
    summary: 'Delete custom fields with the values stored in them.',
    caller: 'management',
    needs: 'custom-field:delete',
    input: z.object({
      tenantId: id.describe('The tenant.'),
      list: z
        .array(z.object({ targetType: subjectType, key: text.describe('Key of the field.') }))
        .min(1)
        .max(500)
        .describe('The entries.'),
    }),
    output: Success,
  }),
};
