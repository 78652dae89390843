// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { TenantCooperator, TenantCooperatorDetail } from '../models.ts';

export interface ListTenantCooperatorsInput {
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /** Whether the user is from outside. */
  external?: boolean | undefined;
  /** Page to return, from 1. */
  page?: string | undefined;
  /** Entries on a page. */
  limit?: string | undefined;
}

export interface GetTenantCooperatorInput {
  /** The user. */
  userId: string;
}

export interface GetTenantCooperatorMenuInput {
  /** The user. */
  userId: string;
}

export interface CreateTenantCooperatorInput {
  /** The policies. */
  policies: string[];
  /** The user. */
  userId: string;
  /** Whether the API may be used. */
  apiAuthorized?: boolean | undefined;
  /** Send a text message. */
  sendPhoneNotification?: boolean | undefined;
  /** Send an e-mail. */
  sendEmailNotification?: boolean | undefined;
}

export interface ManagementTenantCooperators {
  /**
   * List the collaborators who manage tenants.
   *
   * `GET /api/v3/list-tenant-cooperators`, needs the permission `tenant-admin:read`
   */
  listTenantCooperators(input?: ListTenantCooperatorsInput, options?: CallOptions): Promise<Result<Page<TenantCooperator>>>;

  /**
   * Read one collaborator who manages tenants.
   *
   * `GET /api/v3/get-tenant-cooperator`, needs the permission `tenant-admin:read`
   */
  getTenantCooperator(input: GetTenantCooperatorInput, options?: CallOptions): Promise<Result<TenantCooperatorDetail>>;

  /**
   * Read which parts of the console a collaborator sees.
   *
   * `GET /api/v3/get-tenant-cooperator-menu`, needs the permission `tenant-admin:read`
   */
  getTenantCooperatorMenu(input: GetTenantCooperatorMenuInput, options?: CallOptions): Promise<Result<TenantCooperatorDetail>>;

  /**
   * Make a user a collaborator who manages tenants.
   *
   * `POST /api/v3/create-tenant-cooperator`, needs the permission `tenant-admin:create`
   */
  createTenantCooperator(input: CreateTenantCooperatorInput, options?: CallOptions): Promise<Result<undefined>>;
}
