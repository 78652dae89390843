import * as z from 'zod';
import { text } from '../fields.ts';

export const ResourceAction = z
  .object({ name: text.describe('Name for display.'), description: text.describe('What it is for.') })
  .meta({ id: 'ResourceAction' });
