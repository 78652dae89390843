// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Success, TenantInvitation } from '../models.ts';

export interface GenerateInviteTenantUserLinkInput {
  /** How long the links are valid. */
  validityTerm: string;
  /** E-mail addresses. */
  emails: string[];
  /** The application. */
  appId: string;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface GenerateInviteTenantUserLinkOutput {
  errMsgs: {
    /** E-mail address. */
    email: string;
    /** What there is to say about it. */
    message: string;
  }[];
  /** The entries. */
  list: TenantInvitation[];
}

export interface ListInviteTennatUserRecordsInput {
  /** Matches names and other readable members. */
  keywords: string;
  /** Page to return, from 1. */
  page: string;
  /** Entries on a page. */
  limit: string;
}

export interface ManagementTenantInvitations {
  /**
   * Make links that invite people to a tenant.
   *
   * `POST /api/v3/generate-invite-tenant-user-link`, needs the permission `tenant:create`
   */
  generateInviteTenantUserLink(input: GenerateInviteTenantUserLinkInput, options?: CallOptions): Promise<Result<GenerateInviteTenantUserLinkOutput>>;

  /**
   * List the invitations to tenants.
   *
   * `GET /api/v3/list-invite-tenant-user-records`, needs the permission `tenant:read`
   */
  listInviteTennatUserRecords(input: ListInviteTennatUserRecordsInput, options?: CallOptions): Promise<Result<Page<TenantInvitation>>>;

  /**
   * Send the invitations to a tenant by e-mail.
   *
   * `POST /api/v3/send-invite-tenant-user-email`, needs the permission `tenant:send`
   */
  sendInviteTenantUserEmail(input?: Record<string, never>, options?: CallOptions): Promise<Result<Success>>;
}
