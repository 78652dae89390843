import * as z from 'zod';
import { NodeField } from '../../entities/data-resource-tree.ts';
import { FieldOptions } from '../../entities/field-options.ts';
import { code, freeText, text } from '../../fields.ts';
import { operation, Success } from '../../operation.ts';

const resourceCode = code.describe('Code of the resource.');
const namespaceCode = code.describe('Code of the permission space.');
const key = text.describe('Key of the field.');
const description = freeText.optional().describe('What it is for.');
const config = FieldOptions.optional();

export const nodeFields = {
  createDnef: operation('POST /api/v3/create-dnef', {
    summary: 'Add a field to the nodes of a tree resource.',
    caller: 'management',
    needs: 'data-resource:update',
    input: z.object({
      resourceCode,
      namespaceCode,
      label: text.describe('Name of the field for display.'),
      valueType: z.enum(['STRING', 'SELECT']).describe('What kind of value the field holds.'),
      key,
      description,
      config,
    }),
    output: Success,
  }),

  batchCreateDnef: operation('POST /api/v3/batch-create-dnef', {
    summary: 'Add several fields to the nodes of a tree resource.',
    caller: 'management',
    needs: 'data-resource:update',
    input: z.object({
      resourceCode,
      namespaceCode,
      fieldList: z.array(NodeField).min(1).max(500).describe('The fields.'),
    }),
    output: Success,
  }),

  deleteDnef: operation('POST /api/v3/delete-dnef', {
    summary: 'Remove a field from the nodes of a tree resource.',
    caller: 'management',
    needs: 'data-resource:update',
    input: z.object({ key, resourceCode, namespaceCode }),
    output: Success,
  }),

  updateDnef: operation('POST /api/v3/update-dnef', {
    summary: 'Change a field of the nodes of a tree resource.',
    caller: 'management',
    needs: 'data-resource:update',
    input: z.object({
      key,
      resourceCode,
      namespaceCode,
      description,
      label: freeText.optional().describe('Name of the field for display.'),
      config,
    }),
    output: Success,
  }),

  listDnef: operation('GET /api/v3/list-dnef', {
    summary: 'List the fields of the nodes of a tree resource.',
    caller: 'management',
    needs: 'data-resource:read',
    input: z.object({
      startIndex: z.number().int().min(1).max(1_000_000_000).default(1).describe('Page to return, from 1.'),
      maxSize: z.number().int().min(1).max(50).default(10).describe('Entries on a page.'),
      query: freeText.optional().describe('Matches names and codes.'),
      namespaceCode,
      resourceCode,
    }),
    output: z.object({
      nextStartIndex: z.number().describe('Page that comes next.'),
      truncated: z.boolean().describe('Whether there is more.'),
      list: z.array(NodeField).describe('The entries.'),
    }),
  }),
};
