import * as z from 'zod';
import { dataModelType } from './data-model-type.ts';
import { RelationOptionalRange } from './relation-optional-range.ts';

export const MetadataRow = z
  .object({
    rowId: z.string().describe('The row.'),
    cellList: z.array(
      z.object({ fieldId: z.string().describe('The field.'), value: z.unknown().describe('The value.') }),
    ),
  })
  .meta({ id: 'MetadataRow' });

export const DataModel = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    userPoolId: z.string().describe('The user pool.'),
    name: z.string().describe('Name for display.'),
    description: z.string().describe('What it is for.'),
    dataType: z.enum(['list', 'tree']).describe('What kind of value it holds.'),
    enable: z.boolean().describe('Whether it is on.'),
    parentKey: z.string().describe('Key of the data object above.'),
    createdAt: z.string().describe('When it was created.'),
    updatedAt: z.string().describe('When it last changed.'),
    type: dataModelType,
    fieldOrder: z.string().describe('Order of the fields.'),
    config: z.record(z.string(), z.unknown()).describe('Settings.'),
  })
  .meta({ id: 'DataModel' });

export const DataModelField = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    modelId: z.string().describe('The data object.'),
    name: z.string().describe('Name for display.'),
    key: z.string().describe('Key of the field.'),
    type: z.number().describe('What kind it is.'),
    show: z.boolean().describe('Whether it is shown.'),
    editable: z.boolean().describe('Whether the value may be changed.'),
    help: z.string().describe('What to enter.'),
    default: z.string().describe('The value when none is given.'),
    require: z.boolean().describe('Whether a value is needed.'),
    unique: z.boolean().describe('Whether every value may be there once only.'),
    maxLength: z.number().describe('Longest text.'),
    max: z.number().describe('Largest number.'),
    min: z.number().describe('Smallest number.'),
    regexp: z.string().describe('What the value must match.'),
    format: z.number().describe('How the value is shown.'),
    dropDown: z.number().describe('Whether it is chosen from a list.'),
    relationType: z.string().describe('Data object that the field points to.'),
    relationMultiple: z.boolean().describe('Whether it may point to several rows.'),
    relationShowKey: z.string().describe('Field of the related row that is shown.'),
    relationOptionalRange: RelationOptionalRange,
    userVisible: z.boolean().describe('Whether users see it.'),
  })
  .meta({ id: 'DataModelField' });

export const DataModelOperation = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    userPoolId: z.string().describe('The user pool.'),
    modelId: z.string().describe('The data object.'),
    operateName: z.string().describe('Name of the button.'),
    operateKey: z.string().describe('Key of the button.'),
    show: z.boolean().describe('Whether it is shown.'),
    isDefault: z.boolean().describe('Whether it is built in.'),
    createdAt: z.string().describe('When it was created.'),
    updatedAt: z.string().describe('When it last changed.'),
  })
  .meta({ id: 'DataModelOperation' });
