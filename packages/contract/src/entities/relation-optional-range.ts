import * as z from 'zod';
import { text } from '../fields.ts';
import { FieldCondition } from './field-options.ts';

export const RelationOptionalRange = z
  .object({ conjunction: text.describe('Whether all conditions must hold or any.'), conditions: FieldCondition })
  .meta({ id: 'RelationOptionalRange' });
