import * as z from 'zod';
import { MetadataRow } from '../../entities/data-model.ts';
import { id, longText, text } from '../../fields.ts';
import { nothing, operation } from '../../operation.ts';

const modelId = id.describe('The data object.');

export const metadataTransfers = {
  exportMetadata: operation('POST /api/v3/metadata/export', {
    summary: 'Export rows of a data object.',
    caller: 'management',
    needs: 'metadata:read',
    input: z.object({ idList: z.array(text).min(1).max(500).describe('The ids.'), modelId }),
    output: nothing,
  }),

  importMetadata: operation('POST /api/v3/metadata/import', {
    summary: 'Import rows into a data object.',
    caller: 'management',
    needs: 'metadata:create',
    input: z.object({ file: longText.min(1).describe('The file.'), modelId }),
    output: nothing,
  }),

  getImportTemplate: operation('GET /api/v3/metadata/get-import-template', {
    summary: 'Get the spreadsheet that rows to import are entered in.',
    caller: 'management',
    needs: 'metadata:read',
    input: z.object({ modelId }),
    output: MetadataRow,
  }),
};
