import * as z from 'zod';
import { code, customData, text } from '../fields.ts';

export const NewGroup = z
  .object({
    type: text.describe('What kind it is.'),
    description: text.describe('What it is for.'),
    name: text.describe('Name for display.'),
    code: code.describe('Unique code.'),
    customData: customData.optional().describe('Values of custom fields by field key.'),
  })
  .meta({ id: 'NewGroup' });
