// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { MultipleTenantAdmin } from '../models.ts';

export interface ListMultipleTenantAdminInput {
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /** Page to return, from 1. */
  page?: string | undefined;
  /** Entries on a page. */
  limit?: string | undefined;
}

export interface CreateMultipleTenantAdminInput {
  /** The tenants. */
  tenantIds: string[];
  /** The user. */
  userId: string;
  /** Whether the API may be used. */
  apiAuthorized?: boolean | undefined;
  /** Send a text message. */
  sendPhoneNotification?: boolean | undefined;
  /** Send an e-mail. */
  sendEmailNotification?: boolean | undefined;
}

export interface GetMultipleTenantAdminInput {
  /** The user. */
  userId: string;
}

export interface ManagementMultipleTenantAdmins {
  /**
   * List the users who administer several tenants.
   *
   * `GET /api/v3/list-multiple-tenant-admins`, needs the permission `tenant-admin:read`
   */
  listMultipleTenantAdmin(input?: ListMultipleTenantAdminInput, options?: CallOptions): Promise<Result<Page<MultipleTenantAdmin>>>;

  /**
   * Let a user administer several tenants.
   *
   * `POST /api/v3/create-multiple-tenant-admin`, needs the permission `tenant-admin:create`
   */
  createMultipleTenantAdmin(input: CreateMultipleTenantAdminInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Read which tenants a user administers.
   *
   * `GET /api/v3/get-multiple-tenant-admin`, needs the permission `tenant-admin:read`
   */
  getMultipleTenantAdmin(input: GetMultipleTenantAdminInput, options?: CallOptions): Promise<Result<Page<MultipleTenantAdmin>>>;
}
