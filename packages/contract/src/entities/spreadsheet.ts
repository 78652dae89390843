import * as z from 'zod';

export const Spreadsheet = z
  .object({ key: z.string().describe('Key of the field.'), url: z.string().describe('Address to call.') })
  .meta({ id: 'Spreadsheet' });
