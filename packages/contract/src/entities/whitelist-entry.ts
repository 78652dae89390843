import * as z from 'zod';

export const WhitelistEntry = z
  .object({ value: z.string().describe('The value.'), createdAt: z.string().describe('When it was created.') })
  .meta({ id: 'WhitelistEntry' });
