import * as z from 'zod';
import { id } from '../fields.ts';

/** Whom a role or permission is given to. */
export const Target = z
  .object({
    targetType: z.enum(['USER', 'ROLE', 'GROUP', 'DEPARTMENT']).describe('What the identifier names.'),
    targetIdentifier: id.describe('Id of a user or department, code of a role or group.'),
  })
  .meta({ id: 'Target' });
