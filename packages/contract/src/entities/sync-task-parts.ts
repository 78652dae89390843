import * as z from 'zod';
import { instant, text } from '../fields.ts';

export const SyncTaskProvisioningScope = z
  .object({ all: z.boolean(), includeNewUsers: z.boolean() })
  .meta({ id: 'SyncTaskProvisioningScope' });

export const SyncTaskFieldMapping = z
  .object({ expression: text, targetKey: text })
  .meta({ id: 'SyncTaskFieldMapping' });

export const SyncTaskTimedScheduler = z
  .object({
    cycle: z.enum(['month', 'week', 'days', 'sixHours', 'twoHours']).describe('Days between two runs.'),
    startTime: instant.describe('When it starts, in milliseconds since 1970.'),
  })
  .meta({ id: 'SyncTaskTimedScheduler' });
