import * as z from 'zod';
import { text } from '../fields.ts';

export const DataStatement = z
  .object({
    effect: z.enum(['DENY', 'ALLOW']).describe('Whether access is allowed or refused.'),
    permissions: z.array(text).min(1).max(500).describe('The permissions.'),
  })
  .meta({ id: 'DataStatement' });
