import * as z from 'zod';
import { DataModelField } from '../../entities/data-model.ts';
import { DataModelFieldChanges, NewDataModelField } from '../../entities/data-model-field-input.ts';
import { id, text } from '../../fields.ts';
import { nothing, operation } from '../../operation.ts';

const modelId = id.describe('The data object.');

export const metadataFields = {
  createField: operation('POST /api/v3/metadata/create-field', {
    summary: 'Add a field to a data object.',
    caller: 'management',
    needs: 'metadata-model:update',
    input: NewDataModelField,
    output: DataModelField,
  }),

  updateField: operation('POST /api/v3/metadata/update-field', {
    summary: 'Change a field of a data object.',
    caller: 'management',
    needs: 'metadata-model:update',
    input: DataModelFieldChanges,
    output: DataModelField,
  }),

  remoteField: operation('POST /api/v3/metadata/remove-field', {
    summary: 'Remove a field from a data object.',
    caller: 'management',
    needs: 'metadata-model:update',
    input: z.object({ modelId, id: id.describe('Unique and permanent.') }),
    output: nothing,
  }),

  listField: operation('GET /api/v3/metadata/list-field', {
    summary: 'List the fields of a data object.',
    caller: 'management',
    needs: 'metadata-model:read',
    input: z.object({ modelId, from: text }),
    output: z.array(DataModelField),
  }),
};
