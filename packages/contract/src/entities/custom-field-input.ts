import * as z from 'zod';
import { freeText, id, text } from '../fields.ts';
import { CustomFieldNames, CustomFieldOption } from './custom-field.ts';
import { subjectType } from './subject-type.ts';

export const BaseFieldChange = z
  .object({
    key: text.describe('Key of the field.'),
    label: freeText.optional().describe('Name of the field for display.'),
    description: freeText.optional().describe('What it is for.'),
    userEditable: z.boolean().optional().describe('Whether users may change it.'),
    visibleInAdminConsole: z.boolean().optional().describe('Whether the console shows it.'),
    visibleInUserCenter: z.boolean().optional().describe('Whether the personal center shows it.'),
    i18n: CustomFieldNames.optional(),
  })
  .meta({ id: 'BaseFieldChange' });

export const CustomFieldChange = z
  .object({
    targetType: subjectType,
    key: text.describe('Key of the field.'),
    dataType: z
      .enum(['STRING', 'NUMBER', 'DATETIME', 'BOOLEAN', 'ENUM'])
      .optional()
      .describe('What kind of value it holds.'),
    label: freeText.optional().describe('Name of the field for display.'),
    description: freeText.optional().describe('What it is for.'),
    encrypted: z.boolean().optional().describe('Whether the value is stored encrypted.'),
    isUnique: z.boolean().optional().describe('Whether every value may be there once only.'),
    userEditable: z.boolean().optional().describe('Whether users may change it.'),
    visibleInAdminConsole: z.boolean().optional().describe('Whether the console shows it.'),
    visibleInUserCenter: z.boolean().optional().describe('Whether the personal center shows it.'),
    validateRules: z.unknown().optional().describe('What values must look like.'),
    appIds: z.array(id).max(500).optional().describe('The applications.'),
    desensitization: z.boolean().optional().describe('Hide the value in lists.'),
    options: z.array(CustomFieldOption).max(500).optional().describe('How to carry it out.'),
    i18n: CustomFieldNames.optional(),
  })
  .meta({ id: 'CustomFieldChange' });
