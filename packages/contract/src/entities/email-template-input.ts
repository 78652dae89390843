import * as z from 'zod';
import { freeText, longText, text } from '../fields.ts';
import { emailTemplateType } from './email-template-type.ts';

export const EmailTemplateChanges = z.object({
  type: emailTemplateType,
  customizeEnabled: z.boolean().describe('Whether the own text replaces the standard one.'),
  name: text.describe('Name for display.'),
  subject: text.describe('Subject of the message.'),
  sender: text.describe('Who the message comes from.'),
  content: longText.min(1).describe('Content of the message.'),
  expiresIn: z.number().int().min(30).max(604_800).optional().describe('Seconds until it expires.'),
  redirectTo: freeText.optional().describe('Where the link leads.'),
  tplEngine: z.enum(['handlebar', 'ejs']).optional().describe('The template language.'),
});
