import * as z from 'zod';
import { DataModelOperation } from '../../entities/data-model.ts';
import { freeText, id, text } from '../../fields.ts';
import { nothing, operation, paging } from '../../operation.ts';

const show = z.boolean().describe('Whether it is shown.');
const config = z.record(z.string(), z.unknown()).describe('Settings.');
const modelId = id.describe('The data object.');
const customConfig = z.record(z.string(), z.unknown());
const key = id.describe('Which one it is.');
const fieldId = id.optional().describe('The field.');

export const metadataOperations = {
  createOperate: operation('POST /api/v3/metadata/create-operate', {
    summary: 'Add a button with an action to a data object.',
    caller: 'management',
    needs: 'metadata-model:update',
    input: z.object({ show, icon: text, config, operateName: text, operateKey: text, modelId }),
    output: nothing,
  }),

  removeOperate: operation('POST /api/v3/metadata/remove-operate', {
    summary: 'Remove a button from a data object.',
    caller: 'management',
    needs: 'metadata-model:update',
    input: z.object({ customConfig, modelId, id: key, fieldId }),
    output: nothing,
  }),

  executeOperate: operation('POST /api/v3/metadata/execute-operate', {
    summary: 'Run the action behind a button of a data object.',
    caller: 'management',
    needs: 'metadata-model:execute',
    input: z.object({ customConfig, modelId, id: key, fieldId }),
    output: nothing,
  }),

  copyOperate: operation('POST /api/v3/metadata/copy-operate', {
    summary: 'Copy a button of a data object.',
    caller: 'management',
    needs: 'metadata-model:update',
    input: z.object({ customConfig, modelId, id: key, fieldId }),
    output: nothing,
  }),

  listOperate: operation('GET /api/v3/metadata/list-operate', {
    summary: 'Search the buttons of a data object.',
    caller: 'management',
    needs: 'metadata-model:read',
    bare: true,
    input: paging.extend({
      keywords: freeText.max(256).optional().describe('Matches names and other readable members.'),
      modelId,
      fieldId,
      showCreated: freeText.optional().describe('Include the buttons that are built in.'),
    }),
    output: DataModelOperation,
  }),

  listOperateAll: operation('GET /api/v3/metadata/all-operate', {
    summary: 'List all buttons of a data object.',
    caller: 'management',
    needs: 'metadata-model:read',
    bare: true,
    input: z.object({ modelId }),
    output: DataModelOperation,
  }),

  updateOperate: operation('POST /api/v3/metadata/update-operate', {
    summary: 'Change a button of a data object.',
    caller: 'management',
    needs: 'metadata-model:update',
    input: z.object({ icon: text, config, operateName: text, operateKey: text, show, modelId, id: key, fieldId }),
    output: nothing,
  }),
};
