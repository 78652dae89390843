import * as z from 'zod';
import { EmailProvider, EmailTemplate, NewSmtpConfig } from '../entities/email.ts';
import { EmailTemplateChanges } from '../entities/email-template-input.ts';
import { emailTemplateType } from '../entities/email-template-type.ts';
import { freeText, longText, secret, text } from '../fields.ts';
import { none, operation } from '../operation.ts';
import { problems } from '../problems.ts';

export const messages = {
  getEmailTemplates: operation('GET /api/v3/get-email-templates', {
    summary: 'List the templates of e-mails.',
    caller: 'management',
    needs: 'message:read',
    input: none,
    output: z.object({
      templates: z.array(EmailTemplate),
      categories: z.array(
        z.object({ title: z.string().describe('Title.'), titleEn: z.string(), desc: z.string(), descEn: z.string() }),
      ),
    }),
  }),

  updateEmailTemplate: operation('POST /api/v3/update-email-template', {
    summary: 'Change the template of one kind of e-mail.',
    caller: 'management',
    needs: 'message:update',
    audits: 'emailTemplate.updated',
    input: EmailTemplateChanges,
    output: EmailTemplate,
    fails: [problems.templateInvalid],
  }),

  previewEmailTemplate: operation('POST /api/v3/preview-email-template', {
    summary: 'Render a template of an e-mail with sample values.',
    caller: 'management',
    needs: 'message:read',
    bare: true,
    input: z.object({
      type: emailTemplateType,
      content: longText.optional().describe('Content of the message.'),
      subject: freeText.optional().describe('Subject of the message.'),
      sender: freeText.optional().describe('Who the message comes from.'),
      expiresIn: z.number().int().min(30).max(604_800).optional().describe('Seconds until it expires.'),
      tplEngine: z.enum(['handlebar', 'ejs']).optional().describe('The template language.'),
    }),
    output: z.object({
      data: z.object({
        content: z.string().describe('Content of the message.'),
        subject: z.string().describe('Subject of the message.'),
        sender: z.string().describe('Who the message comes from.'),
      }),
    }),
    fails: [problems.templateInvalid],
  }),

  getEmailProvider: operation('GET /api/v3/get-email-provider', {
    summary: 'Read which service sends the e-mails of the pool.',
    caller: 'management',
    needs: 'message:read',
    input: none,
    output: EmailProvider,
  }),

  configEmailProvider: operation('POST /api/v3/config-email-provider', {
    summary: 'Choose the service that sends the e-mails of the pool.',
    caller: 'management',
    needs: 'message:update',
    audits: 'emailProvider.updated',
    input: z.object({
      type: z.enum(['ali', 'qq', 'sendgrid', 'custom']).describe('What kind it is.'),
      enabled: z.boolean().describe('Whether it is on.'),
      smtpConfig: NewSmtpConfig.optional(),
      sendGridConfig: z
        .object({
          sender: text.describe('Who the message comes from.'),
          apikey: secret.describe('Key for the API of the service.'),
        })
        .optional()
        .describe('Settings for SendGrid.'),
      aliExmailConfig: z
        .object({
          sender: text.describe('Who the message comes from.'),
          senderPass: secret.describe('Password of the mail account.'),
        })
        .optional()
        .describe('Settings for Alibaba Mail.'),
      tencentExmailConfig: z
        .object({
          sender: text.describe('Who the message comes from.'),
          senderPass: secret.describe('Password of the mail account.'),
        })
        .optional()
        .describe('Settings for Tencent Exmail.'),
    }),
    output: EmailProvider,
    fails: [problems.criterionMissing],
  }),
};
