import * as z from 'zod';
import { text } from '../fields.ts';
import { Multilingual } from './multilingual.ts';
import { subjectType } from './subject-type.ts';

export const CustomFieldNames = z
  .object({ label: Multilingual.describe('Name of the field for display.') })
  .meta({ id: 'CustomFieldNames' });

export const CustomFieldOption = z
  .object({ value: text.describe('The value.'), label: text.describe('Name of the field for display.') })
  .meta({ id: 'CustomFieldOption' });

export const CustomField = z
  .object({
    targetType: subjectType,
    createdAt: z.string().nullish().describe('When it was created.'),
    dataType: z.enum(['STRING', 'NUMBER', 'DATETIME', 'BOOLEAN', 'ENUM']).describe('What kind of value it holds.'),
    key: z.string().describe('Key of the field.'),
    label: z.string().describe('Name of the field for display.'),
    description: z.string().nullish().describe('What it is for.'),
    encrypted: z.boolean().nullish().describe('Whether the value is stored encrypted.'),
    isUnique: z.boolean().describe('Whether every value may be there once only.'),
    userEditable: z.boolean().nullish().describe('Whether users may change it.'),
    visibleInAdminConsole: z.boolean().describe('Whether the console shows it.'),
    visibleInUserCenter: z.boolean().nullish().describe('Whether the personal center shows it.'),
    i18n: CustomFieldNames.nullish(),
    options: z.array(CustomFieldOption).nullish().describe('How to carry it out.'),
  })
  .meta({ id: 'CustomField' });

export const ListedCustomField = z
  .object({
    targetType: z.unknown().optional().describe('What the target is.'),
    dataType: z.unknown().optional().describe('What kind of value it holds.'),
    tenantId: z.unknown().optional().describe('The tenant.'),
    page: z.unknown().optional().describe('Page to return, from 1.'),
    limit: z.unknown().optional().describe('Entries on a page.'),
    userVisible: z.unknown().optional().describe('Whether users see it.'),
    adminVisible: z.unknown().optional().describe('Whether administrators see it.'),
    accessControl: z.unknown().optional().describe('Whether access to it is restricted.'),
    keyword: z.unknown().optional().describe('Matches names and other readable members.'),
    lang: z.unknown().optional().describe('Language.'),
  })
  .meta({ id: 'ListedCustomField' });
