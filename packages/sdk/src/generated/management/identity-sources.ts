// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { IdentityProvider, IdentitySource, IdentitySourceDetail, Success } from '../models.ts';

export interface ListExtIdpInput {
  /** The tenant. */
  tenantId?: string | undefined;
  /** The application. */
  appId?: string | undefined;
}

export interface GetExtIdpInput {
  /** The tenant. */
  tenantId?: string | undefined;
  /** The application. */
  appId?: string | undefined;
  /** Which one it is. */
  id: string;
  /** What kind it is. */
  type?: 'social' | 'enterprise' | undefined;
}

export interface CreateExtIdpInput {
  /** Name for display. */
  name: string;
  type: IdentityProvider;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface UpdateExtIdpInput {
  /** Name for display. */
  name: string;
  /** Which one it is. */
  id: string;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface DeleteExtIdpInput {
  /** Which one it is. */
  id: string;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface ListTenantExtIdpInput {
  /**
   * Page to return, from 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Entries on a page, at most 50.
   * @default 10
   */
  limit?: number | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
  /** The application. */
  appId?: string | undefined;
  /** What kind it is. */
  type?: 'social' | 'enterprise' | undefined;
}

export interface ManagementIdentitySources {
  /**
   * List the identity sources of the pool or of a tenant.
   *
   * `GET /api/v3/list-ext-idp`, needs the permission `ext-idp:read`
   */
  listExtIdp(input?: ListExtIdpInput, options?: CallOptions): Promise<Result<Page<IdentitySource>>>;

  /**
   * Read one identity source with its connections.
   *
   * `GET /api/v3/get-ext-idp`, needs the permission `ext-idp:read`
   */
  getExtIdp(input: GetExtIdpInput, options?: CallOptions): Promise<Result<IdentitySourceDetail>>;

  /**
   * Create an identity source.
   *
   * `POST /api/v3/create-ext-idp`, needs the permission `ext-idp:create`
   */
  createExtIdp(input: CreateExtIdpInput, options?: CallOptions): Promise<Result<IdentitySource>>;

  /**
   * Rename an identity source.
   *
   * `POST /api/v3/update-ext-idp`, needs the permission `ext-idp:update`
   */
  updateExtIdp(input: UpdateExtIdpInput, options?: CallOptions): Promise<Result<IdentitySource>>;

  /**
   * Delete an identity source with its connections.
   *
   * `POST /api/v3/delete-ext-idp`, needs the permission `ext-idp:delete`
   */
  deleteExtIdp(input: DeleteExtIdpInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the identity sources that a tenant may use.
   *
   * `GET /api/v3/list-tenant-ext-idp`, needs the permission `ext-idp:read`
   */
  listTenantExtIdp(input?: ListTenantExtIdpInput, options?: CallOptions): Promise<Result<Page<IdentitySource>>>;
}
