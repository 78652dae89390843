import * as z from 'zod';
import { freeText, secret, text } from '../fields.ts';
import { emailTemplateType } from './email-template-type.ts';

export const EmailTemplate = z
  .object({
    customizeEnabled: z.boolean().describe('Whether the own text replaces the standard one.'),
    type: emailTemplateType,
    name: z.string().describe('Name for display.'),
    subject: z.string().describe('Subject of the message.'),
    sender: z.string().describe('Who the message comes from.'),
    content: z.string().describe('Content of the message.'),
    expiresIn: z.number().nullish().describe('Seconds until it expires.'),
    redirectTo: z.string().nullish().describe('Where the link leads.'),
    tplEngine: z.enum(['handlebar', 'ejs']).nullish().describe('The template language.'),
  })
  .meta({ id: 'EmailTemplate' });

const SmtpConfig = z
  .object({
    smtp_host: z.string().describe('Host of the mail server.'),
    smtp_port: z.number().describe('Port of the mail server.'),
    sender: z.string().describe('Who the message comes from.'),
    senderPass: z.string().describe('Password of the mail account.'),
    secure: z.boolean().describe('Whether the connection is encrypted.'),
  })
  .meta({ id: 'SmtpConfig' });

export const EmailProvider = z
  .object({
    enabled: z.boolean().describe('Whether it is on.'),
    type: z.enum(['ali', 'qq', 'sendgrid', 'custom']).nullish().describe('What kind it is.'),
    smtpConfig: SmtpConfig.nullish(),
    sendGridConfig: z
      .object({
        sender: z.string().describe('Who the message comes from.'),
        apikey: z.string().describe('Key for the API of the service.'),
      })
      .nullish(),
    aliExmailConfig: z
      .object({
        sender: z.string().describe('Who the message comes from.'),
        senderPass: z.string().describe('Password of the mail account.'),
      })
      .nullish(),
    tencentExmailConfig: z
      .object({
        sender: z.string().describe('Who the message comes from.'),
        senderPass: z.string().describe('Password of the mail account.'),
      })
      .nullish(),
  })
  .meta({ id: 'EmailProvider' });

export const NewSmtpConfig = z
  .object({
    smtp_host: text.describe('Host of the mail server.'),
    smtp_port: z.number().int().min(1).max(65_535).describe('Port of the mail server.'),
    sender: freeText.optional().describe('Who the message comes from.'),
    senderPass: secret.describe('Password of the mail account.'),
    secure: z.boolean().optional().describe('Whether the connection is encrypted.'),
  })
  .meta({ id: 'NewSmtpConfig' });
