import * as z from 'zod';
import { MetadataRow } from '../../entities/data-model.ts';
import { FieldCondition } from '../../entities/field-options.ts';
import { anything, flag, freeText, id, ids, text } from '../../fields.ts';
import { nothing, operation, pageOf, paging } from '../../operation.ts';

const modelId = id.describe('The data object.');
const conjunction = freeText.optional().describe('Whether all conditions must hold or any.');
const conditions = z.array(FieldCondition).max(500).optional().describe('The conditions.');
const sort = z.array(z.record(z.string(), z.unknown())).max(500).optional().describe('How to sort.');
const showFieldId = z.boolean().optional().describe('Name the fields by id rather than key.');
const rowId = id.describe('The row.');
const data = anything.describe('The values.');

export const metadataRows = {
  listRow: operation('POST /api/v3/metadata/filter', {
    summary: 'Search the rows of a data object.',
    caller: 'management',
    needs: 'metadata:read',
    input: paging.extend({
      modelId,
      keywords: freeText.max(256).optional().describe('Matches names and other readable members.'),
      conjunction,
      conditions,
      sort,
      fetchAll: z.boolean().optional().describe('Return everything on one page.'),
      withPath: flag.describe('Include the way from the top.'),
      showFieldId,
      previewRelation: z.boolean().optional().describe('Include a preview of related rows.'),
      getRelationFieldDetail: z.boolean().optional().describe('Include the fields of related rows.'),
      scope: z
        .object({
          modelId: id.describe('The data object.'),
          id: id.describe('Which one it is.'),
          fieldId: id.describe('The field.'),
        })
        .optional()
        .describe('The field of a row that the rows must hang on.'),
      filterRelation: z
        .object({
          modelId: id.describe('The data object.'),
          id: id.describe('Which one it is.'),
          fieldId: id.describe('The field.'),
        })
        .optional(),
      expand: z
        .array(
          z.object({ field: text.describe('The member that is looked at.'), select: z.array(text).min(1).max(500) }),
        )
        .max(500)
        .optional(),
      getNestData: z.boolean().optional().describe('Include rows below.'),
    }),
    output: pageOf(z.unknown()),
  }),

  getRow: operation('GET /api/v3/metadata/get-row', {
    summary: 'Read one row of a data object.',
    caller: 'management',
    needs: 'metadata:read',
    input: z.object({
      modelId,
      rowId,
      showFieldId: id.default('false').describe('Name the fields by id rather than key.'),
    }),
    output: MetadataRow,
  }),

  getRowByValue: operation('GET /api/v3/metadata/get-row-by-value', {
    summary: 'Read the row of a data object that has a given value.',
    caller: 'management',
    needs: 'metadata:read',
    input: z.object({
      modelId,
      key: text.describe('Key of the field.'),
      value: text.describe('The value.'),
      showFieldId: id.default('false').describe('Name the fields by id rather than key.'),
    }),
    output: MetadataRow,
  }),

  getRowBatch: operation('POST /get-row-batch', {
    summary: 'Read several rows of a data object.',
    caller: 'management',
    needs: 'metadata:read',
    input: z.object({ rowIds: ids.describe('The rows.'), modelId }),
    output: z.array(MetadataRow),
  }),

  createRow: operation('POST /api/v3/metadata/create-row', {
    summary: 'Create a row of a data object.',
    caller: 'management',
    needs: 'metadata:create',
    input: z.object({ data, modelId, rowId: id.optional().describe('The row.') }),
    output: MetadataRow,
  }),

  updateRow: operation('POST /api/v3/metadata/update-row', {
    summary: 'Change a row of a data object.',
    caller: 'management',
    needs: 'metadata:update',
    input: z.object({ data, rowId, modelId, showFieldId }),
    output: MetadataRow,
  }),

  removeRow: operation('POST /api/v3/metadata/remove-row', {
    summary: 'Delete rows of a data object.',
    caller: 'management',
    needs: 'metadata:delete',
    input: z.object({ rowIdList: ids.describe('The rows.'), modelId, recursive: z.boolean().default(false) }),
    output: nothing,
  }),

  getAllMetadata: operation('POST /api/v3/metadata/get-all-metadata', {
    summary: 'List all rows of a data object that fit conditions.',
    caller: 'management',
    needs: 'metadata:read',
    input: z.object({ modelId, conjunction, conditions }),
    output: pageOf(z.unknown()),
  }),

  getAllMetadataRow: operation('POST /api/v3/metadata/get-all-row-by-scrollid', {
    summary: 'Read all rows of a data object in portions.',
    caller: 'management',
    needs: 'metadata:read',
    input: z.object({
      size: z.number().describe('Rows in a portion.'),
      modelId,
      scrollId: id.optional().describe('Where the last portion ended.'),
      id: id.optional().describe('Unique and permanent.'),
      query: z.unknown().optional().describe('Matches names and codes.'),
      getRelationDetails: z.boolean().optional().describe('Include the related rows.'),
    }),
    output: z.object({ scrollId: z.string(), list: z.array(z.string()).describe('The entries.') }),
  }),

  getMetadataGroupList: operation('POST /api/v3/metadata/group', {
    summary: 'List the rows of one group of a data object.',
    caller: 'management',
    needs: 'metadata:read',
    input: paging.extend({
      groupId: id.describe('The group.'),
      keyword: freeText.max(256).optional().describe('Matches names and other readable members.'),
      sort,
      getNestData: z.boolean().optional().describe('Include rows below.'),
    }),
    output: pageOf(z.unknown()),
  }),
};
