import * as z from 'zod';
import { code, freeText, text } from '../fields.ts';
import { FieldOptions } from './field-options.ts';

export const DataResourceTree = z
  .object({
    code: code.describe('Unique code.'),
    name: text.describe('Name for display.'),
    value: freeText.nullish().describe('The value.'),
    get children() {
      return z.array(DataResourceTree).max(500).nullish();
    },
    extendFieldValue: z.unknown().nullish().describe('Values of the additional fields.'),
  })
  .meta({ id: 'DataResourceTree' });

export const NodeField = z
  .object({
    key: text.describe('Key of the field.'),
    valueType: z.enum(['STRING', 'SELECT']).describe('What kind of value the field holds.'),
    description: freeText.nullish().describe('What it is for.'),
    label: text.describe('Name of the field for display.'),
    config: FieldOptions.nullish(),
  })
  .meta({ id: 'NodeField' });
