import * as z from 'zod';
import { longText, text } from '../fields.ts';

export const CombinedFilter = z
  .object({
    type: z.enum(['and', 'or']).describe('What kind it is.'),
    filters: z
      .array(
        z.object({
          type: text.describe('What kind it is.'),
          operator: z
            .enum([
              'EQUAL',
              'NOT_EQUAL',
              'CONTAINS',
              'NOT_CONTAINS',
              'IS_NULL',
              'NOT_NULL',
              'IN',
              'NOT_IN',
              'GREATER',
              'LESSER',
              'BETWEEN',
            ])
            .describe('How it is compared.'),
          value: z.union([longText, z.number()]).describe('The value.'),
        }),
      )
      .min(1)
      .max(500)
      .describe('The conditions.'),
  })
  .meta({ id: 'CombinedFilter' });
