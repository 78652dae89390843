import * as z from 'zod';
import { freeText, id } from '../fields.ts';
import { paging } from '../operation.ts';
import { subjectType } from './subject-type.ts';

export const customFieldFilter = paging.extend({
  tenantId: id.optional().describe('The tenant.'),
  targetType: subjectType,
  dataType: z
    .enum(['STRING', 'NUMBER', 'DATETIME', 'BOOLEAN', 'OBJECT', 'SELECT'])
    .describe('What kind of value it holds.'),
  userVisible: z.boolean().optional().describe('Whether users see it.'),
  adminVisible: z.boolean().optional().describe('Whether administrators see it.'),
  accessControl: z.boolean().optional().describe('Whether access to it is restricted.'),
  keyword: freeText.max(256).optional().describe('Matches names and other readable members.'),
  lang: freeText.optional().describe('Language.'),
});
