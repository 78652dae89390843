import * as z from 'zod';
import { freeText, id, text } from '../fields.ts';
import { CustomFieldNames } from './custom-field.ts';
import { registrationInputType } from './registration-input-type.ts';

const AppValidateRule = z
  .object({
    type: z.enum(['None', 'regExp', 'phone', 'email', 'isNumber']).describe('What kind it is.'),
    content: z.enum(['None', 'regExp', 'phone', 'email', 'isNumber']).describe('Content of the message.'),
    errorMessage: freeText.nullish().describe('What went wrong.'),
    i18n: z
      .object({
        errorMessage: z
          .object({ enabled: z.boolean().describe('Whether it is on.'), value: text.describe('The value.') })
          .nullish()
          .describe('What went wrong.'),
      })
      .nullish()
      .describe('The name in other languages.'),
  })
  .meta({ id: 'AppValidateRule' });

export const RegistrationField = z
  .object({
    type: z.enum(['user', 'internal']).describe('What kind it is.'),
    id: z.string().describe('Unique and permanent.'),
    name: z.string().describe('Name for display.'),
    label: z.string().describe('Name of the field for display.'),
    show: z.boolean().describe('Whether it is shown.'),
    allowRewrite: z.boolean().describe('Whether the value may be replaced.'),
    inputType: registrationInputType,
    required: z.boolean().nullish().describe('Whether a value is needed.'),
    validateRules: AppValidateRule.nullish(),
    source: z.enum(['preset', 'manual_add']).describe('Where it comes from.'),
    i18n: CustomFieldNames.nullish(),
  })
  .meta({ id: 'RegistrationField' });

export const RegistrationFields = z
  .object({ extendsFields: z.array(RegistrationField).nullish() })
  .meta({ id: 'RegistrationFields' });

export const RegistrationFieldChange = z
  .object({
    type: z.enum(['user', 'internal']).describe('What kind it is.'),
    id: id.describe('Which one it is.'),
    name: text.describe('Name for display.'),
    label: text.describe('Name of the field for display.'),
    show: z.boolean().describe('Whether it is shown.'),
    allowRewrite: z.boolean().describe('Whether the value may be replaced.'),
    inputType: registrationInputType,
    required: z.boolean().optional().describe('Whether a value is needed.'),
    validateRules: AppValidateRule.optional(),
    i18n: CustomFieldNames.optional(),
  })
  .meta({ id: 'RegistrationFieldChange' });
