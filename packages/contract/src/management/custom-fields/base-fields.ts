import * as z from 'zod';
import { CustomField, ListedCustomField } from '../../entities/custom-field.ts';
import { customFieldFilter } from '../../entities/custom-field-filter.ts';
import { BaseFieldChange } from '../../entities/custom-field-input.ts';
import { none, operation } from '../../operation.ts';

export const baseFields = {
  getUserBaseFields: operation('GET /api/v3/get-user-base-fields', {
    summary: 'Read the built-in fields of users.',
    caller: 'management',
    needs: 'custom-field:read',
    input: none,
    output: z.array(CustomField),
  }),

  listUserBaseFields: operation('GET /api/v3/list-user-base-fields', {
    summary: 'List built-in fields, filtered by type and visibility.',
    caller: 'management',
    needs: 'custom-field:read',
    input: customFieldFilter,
    output: ListedCustomField,
  }),

  setUserBaseFields: operation('POST /api/v3/set-user-base-fields', {
    summary: 'Change how built-in fields of users are shown and edited.',
    caller: 'management',
    needs: 'custom-field:update',
    input: z.object({ list: z.array(BaseFieldChange).min(1).max(500).describe('The entries.') }),
    output: z.array(CustomField),
  }),
};
