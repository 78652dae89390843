// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Success, TenantEmailRecipient, TenantSmsRecipient } from '../models.ts';

export interface ImportTenantInput {
  /** Address of the spreadsheet. */
  excelUrl: string;
}

export interface ImportTenantHistoryInput {
  /** Page to return, from 1. */
  page?: string | undefined;
  /** Entries on a page. */
  limit?: string | undefined;
}

export interface ImportTenantNotifyUserInput {
  /** The import. */
  importId: string;
  /** Page to return, from 1. */
  page?: string | undefined;
  /** Entries on a page. */
  limit?: string | undefined;
}

export interface SendEmailBatchInput {
  /** Name of the administrator who sends it. */
  adminName: string;
  /** The import. */
  importId: number;
  /** The users. */
  users: TenantEmailRecipient[];
}

export interface SendSmsBatchInput {
  /** Name of the administrator who sends it. */
  adminName: string;
  /** The import. */
  importId: number;
  /** The users. */
  users: TenantSmsRecipient[];
}

export interface ManagementTenantImports {
  /**
   * Import tenants from a spreadsheet.
   *
   * `POST /api/v3/import-tenant`, needs the permission `tenant:create`
   */
  importTenant(input: ImportTenantInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the imports of tenants.
   *
   * `GET /api/v3/import-tenant-history`, needs the permission `tenant:read`
   */
  importTenantHistory(input?: ImportTenantHistoryInput, options?: CallOptions): Promise<Result<Page<unknown>>>;

  /**
   * List the administrators to tell about an import of tenants.
   *
   * `GET /api/v3/import-tenant-notify-user`, needs the permission `tenant:read`
   */
  importTenantNotifyUser(input: ImportTenantNotifyUserInput, options?: CallOptions): Promise<Result<Page<unknown>>>;

  /**
   * Tell administrators of imported tenants by e-mail.
   *
   * `POST /api/v3/send-email-batch`, needs the permission `tenant:send`
   */
  sendEmailBatch(input: SendEmailBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Tell administrators of imported tenants by text message.
   *
   * `POST /api/v3/send-sms-batch`, needs the permission `tenant:send`
   */
  sendSmsBatch(input: SendSmsBatchInput, options?: CallOptions): Promise<Result<Success>>;
}
