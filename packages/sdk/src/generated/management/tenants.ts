// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { CreatedTenant, Success, Tenant } from '../models.ts';

export interface CreateTenantInput {
  /** Name for display. */
  name: string;
  /** The applications. */
  appIds: string[];
  /** Address of the logo. */
  logo?: string[] | undefined;
  /** What it is for. */
  description?: string | undefined;
  /** What members read who may not sign in. */
  rejectHint?: string | undefined;
  /** The application that the tenant came from. */
  sourceAppId?: string | undefined;
  /** E-mail domains of the tenant. */
  enterpriseDomains?: string[] | undefined;
  /** When the tenant expires. */
  expireTime?: string | undefined;
  /** Monthly active users that the tenant may have. */
  mauAmount?: number | undefined;
  /** Members that the tenant may have. */
  memberAmount?: number | undefined;
  /** Administrators that the tenant may have. */
  adminAmount?: number | undefined;
}

export interface UpdateTenantInput {
  /** The tenant. */
  tenantId: string;
  /** Name for display. */
  name?: string | undefined;
  /** The applications. */
  appIds?: string[] | undefined;
  /** Address of the logo. */
  logo?: string[] | undefined;
  /** What it is for. */
  description?: string | undefined;
  /** What members read who may not sign in. */
  rejectHint?: string | undefined;
  /** The application that the tenant came from. */
  sourceAppId?: string | undefined;
}

export interface DeleteTenantInput {
  /** The tenant. */
  tenantId: string;
}

export interface ListTenantsInput {
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /**
   * Include how many members it has.
   * @default false
   */
  withMembersCount?: boolean | undefined;
  /**
   * Include the applications.
   * @default false
   */
  withAppDetail?: boolean | undefined;
  /**
   * Include who created it.
   * @default false
   */
  withCreatorDetail?: boolean | undefined;
  /**
   * Include the application that it came from.
   * @default false
   */
  withSourceAppDetail?: boolean | undefined;
  /** Page to return, from 1. */
  page?: string | undefined;
  /** Entries on a page. */
  limit?: string | undefined;
  /** Where it comes from. */
  source?: unknown | undefined;
}

export interface GetTenantLittleInfoInput {
  /** The tenant. */
  tenantId: string;
  /**
   * Include how many members it has.
   * @default false
   */
  withMembersCount?: boolean | undefined;
  /**
   * Include the applications.
   * @default false
   */
  withAppDetail?: boolean | undefined;
  /**
   * Include who created it.
   * @default false
   */
  withCreatorDetail?: boolean | undefined;
  /**
   * Include the application that it came from.
   * @default false
   */
  withSourceAppDetail?: boolean | undefined;
}

export interface GetTenantInput {
  /** The tenant. */
  tenantId: string;
  /**
   * Include how many members it has.
   * @default false
   */
  withMembersCount?: boolean | undefined;
  /**
   * Include the applications.
   * @default false
   */
  withAppDetail?: boolean | undefined;
  /**
   * Include who created it.
   * @default false
   */
  withCreatorDetail?: boolean | undefined;
  /**
   * Include the application that it came from.
   * @default false
   */
  withSourceAppDetail?: boolean | undefined;
}

export interface GetTenantByCodeInput {
  /** Unique code. */
  code: string;
}

export interface ManagementTenants {
  /**
   * Create a tenant and open applications to it.
   *
   * `POST /api/v3/create-tenant`, needs the permission `tenant:create`
   */
  createTenant(input: CreateTenantInput, options?: CallOptions): Promise<Result<CreatedTenant>>;

  /**
   * Change the name, logo or applications of a tenant.
   *
   * `POST /api/v3/update-tenant`, needs the permission `tenant:update`
   */
  updateTenant(input: UpdateTenantInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete a tenant; its members stay users of the pool.
   *
   * `POST /api/v3/delete-tenant`, needs the permission `tenant:delete`
   */
  deleteTenant(input: DeleteTenantInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the tenants of the pool, newest first.
   *
   * `GET /api/v3/list-tenants`, needs the permission `tenant:read`
   */
  listTenants(input?: ListTenantsInput, options?: CallOptions): Promise<Result<Page<Tenant>>>;

  /**
   * Read the main facts about a tenant.
   *
   * `GET /api/v3/get-tenant-little-info`, needs the permission `tenant:read`
   */
  getTenantLittleInfo(input: GetTenantLittleInfoInput, options?: CallOptions): Promise<Result<Tenant>>;

  /**
   * Read one tenant, with its applications and creator on request.
   *
   * `GET /api/v3/get-tenant`, needs the permission `tenant:read`
   */
  getTenant(input: GetTenantInput, options?: CallOptions): Promise<Result<Tenant>>;

  /**
   * Read one tenant by its code.
   *
   * `GET /api/v3/get-tenant-by-code`, needs the permission `tenant:read`
   */
  getTenantByCode(input: GetTenantByCodeInput, options?: CallOptions): Promise<Result<Tenant>>;
}
