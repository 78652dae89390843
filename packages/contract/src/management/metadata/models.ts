import * as z from 'zod';
import { DataModel } from '../../entities/data-model.ts';
import { dataModelType } from '../../entities/data-model-type.ts';
import { id, longText, text } from '../../fields.ts';
import { none, nothing, operation } from '../../operation.ts';

const parentKey = text.describe('Key of the data object above.');
const description = text.nullable().describe('What it is for.');
const name = text.describe('Name for display.');
const key = id.describe('Which one it is.');

export const metadataModels = {
  createModel: operation('POST /api/v3/metadata/create-model', {
    summary: 'Create a data object.',
    caller: 'management',
    needs: 'metadata-model:create',
    input: z.object({
      parentKey,
      enable: z.boolean().nullable().describe('Whether it is on.'),
      type: dataModelType,
      description,
      name,
      dataType: z.enum(['list', 'tree']).optional().describe('What kind of value it holds.'),
    }),
    output: DataModel,
  }),

  getModel: operation('GET /api/v3/metadata/get-model', {
    summary: 'Read the definition of a data object.',
    caller: 'management',
    needs: 'metadata-model:read',
    input: z.object({ id: key }),
    output: DataModel,
  }),

  listModel: operation('GET /api/v3/metadata/list-model', {
    summary: 'List the data objects of the pool.',
    caller: 'management',
    needs: 'metadata-model:read',
    input: none,
    output: z.unknown(),
  }),

  removeModel: operation('POST /api/v3/metadata/remove-model', {
    summary: 'Delete a data object with its rows.',
    caller: 'management',
    needs: 'metadata-model:delete',
    input: z.object({ id: key }),
    output: nothing,
  }),

  updateModel: operation('POST /api/v3/metadata/update-model', {
    summary: 'Change the definition of a data object.',
    caller: 'management',
    needs: 'metadata-model:update',
    input: z.object({
      showFieldKey: text.describe('Field that stands for a row.'),
      config: z.record(z.string(), z.unknown()).describe('Settings.'),
      fieldOrder: text.describe('Order of the fields.'),
      type: dataModelType,
      parentKey,
      enable: z.boolean().describe('Whether it is on.'),
      description,
      name,
      id: key,
    }),
    output: DataModel,
  }),

  exportModel: operation('POST /api/v3/metadata/export/model', {
    summary: 'Export the definition of a data object.',
    caller: 'management',
    needs: 'metadata-model:read',
    input: z.object({ modelId: id.describe('The data object.') }),
    output: nothing,
  }),

  importModel: operation('POST /api/v3/metadata/import/model', {
    summary: 'Create a data object from an exported definition.',
    caller: 'management',
    needs: 'metadata-model:create',
    input: z.object({ file: longText.min(1).describe('The file.') }),
    output: nothing,
  }),
};
