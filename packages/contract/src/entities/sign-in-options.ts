import * as z from 'zod';
import { customData, freeText, id, secret } from '../fields.ts';
import { passwordEncryptType } from './user-options.ts';

export const SignInContext = z
  .object({
    scope: freeText.optional().describe('Scopes that are asked for, separated by blanks.'),
    context: z.record(z.string(), z.unknown()).optional().describe('Handed to the pipelines.'),
    customData: customData.optional().describe('Values of custom fields by field key.'),
  })
  .meta({ id: 'SignInContext' });

export const SignInOptions = z
  .object({
    scope: freeText.optional().describe('Scopes that are asked for, separated by blanks.'),
    clientIp: freeText.optional().describe('Address of the user.'),
    context: z.record(z.string(), z.unknown()).optional().describe('Handed to the pipelines.'),
    tenantId: id.optional().describe('The tenant.'),
    customData: customData.optional().describe('Values of custom fields by field key.'),
    autoRegister: z.boolean().optional().describe('Create the user when there is none.'),
    captchaCode: freeText.optional().describe('The characters of the picture.'),
    captchaToken: secret.optional().describe('Token that goes with the picture.'),
    passwordEncryptType,
  })
  .meta({ id: 'SignInOptions' });
