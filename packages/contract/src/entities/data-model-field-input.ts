import * as z from 'zod';
import { anything, id, text } from '../fields.ts';
import { FieldCondition } from './field-options.ts';
import { RelationOptionalRange } from './relation-optional-range.ts';

export const NewDataModelField = z.object({
  userVisible: z.boolean().describe('Whether users see it.'),
  relationOptionalRange: FieldCondition,
  relationShowKey: text.describe('Field of the related row that is shown.'),
  relationMultiple: z.boolean().describe('Whether it may point to several rows.'),
  relationType: text.describe('Data object that the field points to.'),
  forLogin: z.boolean().describe('Whether users may sign in with it.'),
  fuzzySearch: z.boolean().describe('Whether keywords are looked for in it.'),
  dropDown: z
    .object({ key: text.describe('Key of the field.'), label: text.describe('Name of the field for display.') })
    .describe('Whether it is chosen from a list.'),
  format: z.number().describe('How the value is shown.'),
  regexp: text.describe('What the value must match.'),
  min: z.number().describe('Smallest number.'),
  max: z.number().describe('Largest number.'),
  maxLength: z.number().describe('Longest text.'),
  unique: z.boolean().describe('Whether every value may be there once only.'),
  require: z.boolean().describe('Whether a value is needed.'),
  default: anything.describe('The value when none is given.'),
  help: text.describe('What to enter.'),
  editable: z.boolean().describe('Whether the value may be changed.'),
  show: z.boolean().describe('Whether it is shown.'),
  type: z
    .enum(['Text', 'Textarea', 'Number', 'Boolean', 'Date', 'Enum', 'Relation', 'ReverseRelation', 'Array'])
    .describe('What kind it is.'),
  key: text.describe('Key of the field.'),
  name: text.describe('Name for display.'),
  modelId: id.describe('The data object.'),
});

export const DataModelFieldChanges = z.object({
  userVisible: z.boolean().describe('Whether users see it.'),
  relationOptionalRange: RelationOptionalRange,
  relationShowKey: text.describe('Field of the related row that is shown.'),
  forLogin: z.boolean().describe('Whether users may sign in with it.'),
  fuzzySearch: z.boolean().describe('Whether keywords are looked for in it.'),
  dropDown: z.array(text).min(1).max(500).describe('Whether it is chosen from a list.'),
  format: z.number().describe('How the value is shown.'),
  regexp: text.describe('What the value must match.'),
  min: z.number().describe('Smallest number.'),
  max: z.number().describe('Largest number.'),
  maxLength: z.number().describe('Longest text.'),
  unique: z.boolean().describe('Whether every value may be there once only.'),
  require: z.boolean().describe('Whether a value is needed.'),
  default: anything.describe('The value when none is given.'),
  help: text.describe('What to enter.'),
  editable: z.boolean().describe('Whether the value may be changed.'),
  show: z.boolean().describe('Whether it is shown.'),
  name: text.describe('Name for display.'),
  modelId: id.describe('The data object.'),
  id: id.describe('Which one it is.'),
});
