import * as z from 'zod';
import { text } from '../fields.ts';
import { operation } from '../operation.ts';

export const events = {
  pub: operation('POST /api/v3/pub-userEvent', {
    summary: 'Publish an event as the signed-in user.',
    caller: 'user',
    input: z.object({
      eventType: text.describe('What kind of event it is.'),
      source: text.describe('Where it comes from.'),
      eventData: text.describe('What happened.'),
    }),
    output: z.unknown(),
  }),
};
