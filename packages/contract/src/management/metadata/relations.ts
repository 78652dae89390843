import * as z from 'zod';
import { freeText, id, ids, text } from '../../fields.ts';
import { none, nothing, operation, pageOf, paging } from '../../operation.ts';

const modelId = id.describe('The data object.');
const rowId = id.describe('The row.');
const fieldId = id.describe('The field.');

export const metadataRelations = {
  getRelationInfo: operation('POST /api/v3/metadata/get-relation-info', {
    summary: 'Read the rows behind ids of a relation.',
    caller: 'management',
    needs: 'metadata:read',
    input: z.object({ idList: z.array(text).min(1).max(500).describe('The ids.'), modelId }),
    output: nothing,
  }),

  createRowRelation: operation('POST /api/v3/metadata/create-row-relation', {
    summary: 'Relate rows of two data objects.',
    caller: 'management',
    needs: 'metadata:update',
    input: z.object({ valueList: z.array(text).min(1).max(500), rowId, fieldId, modelId }),
    output: nothing,
  }),

  getRelationValue: operation('GET /api/v3/metadata/get-row-relation', {
    summary: 'List the rows that a row is related to.',
    caller: 'management',
    needs: 'metadata:read',
    input: paging.extend({ modelId, fieldId, rowId }),
    output: pageOf(z.string()),
  }),

  removeRelationValue: operation('POST /api/v3/metadata/remove-row-relation', {
    summary: 'Remove relations of a row.',
    caller: 'management',
    needs: 'metadata:update',
    input: z.object({ value: text.describe('The value.'), fieldIds: ids, rowId, modelId }),
    output: nothing,
  }),

  getRelationDetails: operation('GET /api/v3/metadata/get-row-relation-details', {
    summary: 'List the rows that a row is related to, with their values.',
    caller: 'management',
    needs: 'metadata:read',
    input: none,
    output: pageOf(z.string()),
  }),

  relationSearch: operation('POST /api/v3/metadata/relation-search', {
    summary: 'Search the rows that a relation may point to.',
    caller: 'management',
    needs: 'metadata:read',
    input: paging.extend({
      fieldId,
      modelId,
      keywords: freeText.max(256).optional().describe('Matches names and other readable members.'),
      showFieldId: z.boolean().optional().describe('Name the fields by id rather than key.'),
    }),
    output: pageOf(z.string()),
  }),

  copyRowRelation: operation('POST /api/v3/metadata/copy-row-relation', {
    summary: 'Copy the relations of one row to another.',
    caller: 'management',
    needs: 'metadata:update',
    input: z.object({ relationRowId: id, rowId, modelId }),
    output: pageOf(z.string()),
  }),
};
