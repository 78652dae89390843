// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { EmailProvider, EmailTemplate, EmailTemplateType, NewSmtpConfig } from '../models.ts';

export interface GetEmailTemplatesOutput {
  templates: EmailTemplate[];
  categories: {
    /** Title. */
    title: string;
    titleEn: string;
    desc: string;
    descEn: string;
  }[];
}

export interface UpdateEmailTemplateInput {
  type: EmailTemplateType;
  /** Whether the own text replaces the standard one. */
  customizeEnabled: boolean;
  /** Name for display. */
  name: string;
  /** Subject of the message. */
  subject: string;
  /** Who the message comes from. */
  sender: string;
  /** Content of the message. */
  content: string;
  /** Seconds until it expires. */
  expiresIn?: number | undefined;
  /** Where the link leads. */
  redirectTo?: string | undefined;
  /** The template language. */
  tplEngine?: 'handlebar' | 'ejs' | undefined;
}

export interface PreviewEmailTemplateInput {
  type: EmailTemplateType;
  /** Content of the message. */
  content?: string | undefined;
  /** Subject of the message. */
  subject?: string | undefined;
  /** Who the message comes from. */
  sender?: string | undefined;
  /** Seconds until it expires. */
  expiresIn?: number | undefined;
  /** The template language. */
  tplEngine?: 'handlebar' | 'ejs' | undefined;
}

export interface PreviewEmailTemplateOutput {
  data: {
    /** Content of the message. */
    content: string;
    /** Subject of the message. */
    subject: string;
    /** Who the message comes from. */
    sender: string;
  };
}

export interface ConfigEmailProviderInput {
  /** What kind it is. */
  type: 'ali' | 'qq' | 'sendgrid' | 'custom';
  /** Whether it is on. */
  enabled: boolean;
  smtpConfig?: NewSmtpConfig | undefined;
  /** Settings for SendGrid. */
  sendGridConfig?: {
    /** Who the message comes from. */
    sender: string;
    /** Key for the API of the service. */
    apikey: string;
  } | undefined;
  /** Settings for Alibaba Mail. */
  aliExmailConfig?: {
    /** Who the message comes from. */
    sender: string;
    /** Password of the mail account. */
    senderPass: string;
  } | undefined;
  /** Settings for Tencent Exmail. */
  tencentExmailConfig?: {
    /** Who the message comes from. */
    sender: string;
    /** Password of the mail account. */
    senderPass: string;
  } | undefined;
}

export interface ManagementMessages {
  /**
   * List the templates of e-mails.
   *
   * `GET /api/v3/get-email-templates`, needs the permission `message:read`
   */
  getEmailTemplates(input?: Record<string, never>, options?: CallOptions): Promise<Result<GetEmailTemplatesOutput>>;

  /**
   * Change the template of one kind of e-mail.
   *
   * `POST /api/v3/update-email-template`, needs the permission `message:update`
   *
   * Fails with `templateInvalid` (400, 4000080).
   */
  updateEmailTemplate(input: UpdateEmailTemplateInput, options?: CallOptions): Promise<Result<EmailTemplate>>;

  /**
   * Render a template of an e-mail with sample values.
   *
   * `POST /api/v3/preview-email-template`, needs the permission `message:read`
   *
   * Fails with `templateInvalid` (400, 4000080).
   */
  previewEmailTemplate(input: PreviewEmailTemplateInput, options?: CallOptions): Promise<Result<PreviewEmailTemplateOutput>>;

  /**
   * Read which service sends the e-mails of the pool.
   *
   * `GET /api/v3/get-email-provider`, needs the permission `message:read`
   */
  getEmailProvider(input?: Record<string, never>, options?: CallOptions): Promise<Result<EmailProvider>>;

  /**
   * Choose the service that sends the e-mails of the pool.
   *
   * `POST /api/v3/config-email-provider`, needs the permission `message:update`
   *
   * Fails with `criterionMissing` (400, 4000007).
   */
  configEmailProvider(input: ConfigEmailProviderInput, options?: CallOptions): Promise<Result<EmailProvider>>;
}
