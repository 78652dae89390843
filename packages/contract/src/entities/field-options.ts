import * as z from 'zod';
import { anything, text } from '../fields.ts';

export const FieldOptions = z
  .object({
    options: z
      .array(z.object({ value: text.describe('The value.') }))
      .min(1)
      .max(500)
      .describe('How to carry it out.'),
  })
  .meta({ id: 'FieldOptions' });

export const FieldCondition = z
  .object({
    key: text.describe('Key of the field.'),
    value: anything.describe('The value.'),
    operator: text.describe('How it is compared.'),
  })
  .meta({ id: 'FieldCondition' });
