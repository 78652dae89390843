import * as z from 'zod';

export const EventDefinition = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    code: z.string().describe('Unique code.'),
    topic: z.string().describe('Topic of the event.'),
    name: z.string().describe('Name for display.'),
    desc: z.string().describe('What the event tells.'),
  })
  .meta({ id: 'EventDefinition' });

export const PublishedEvent = z
  .object({ success: z.boolean().describe('Whether it worked.'), errMsg: z.boolean().nullish() })
  .meta({ id: 'PublishedEvent' });
