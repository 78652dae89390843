// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { TenantUser } from '../models.ts';

export interface ListTenantAdminInput {
  /** The tenant. */
  tenantId: string;
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /** Page to return, from 1. */
  page?: string | undefined;
  /** Entries on a page. */
  limit?: string | undefined;
}

export interface SetTenantAdminInput {
  /** The tenant. */
  tenantId: string;
  /** The users of the pool. */
  linkUserIds?: string[] | undefined;
  /** The members of the tenant. */
  memberIds?: string[] | undefined;
}

export interface DeleteTenantAdminInput {
  /** The tenant. */
  tenantId?: string | undefined;
  /** The user of the pool. */
  linkUserId?: string | undefined;
  /** The member of the tenant. */
  memberId?: string | undefined;
}

export interface ManagementTenantAdmins {
  /**
   * List the administrators of a tenant.
   *
   * `POST /api/v3/list-tenant-admin`, needs the permission `tenant:read`
   */
  listTenantAdmin(input: ListTenantAdminInput, options?: CallOptions): Promise<Result<Page<TenantUser>>>;

  /**
   * Make members of a tenant its administrators.
   *
   * `POST /api/v3/set-tenant-admin`, needs the permission `tenant:assign`
   */
  setTenantAdmin(input: SetTenantAdminInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Take the administration of a tenant from a member.
   *
   * `POST /api/v3/delete-tenant-admin`, needs the permission `tenant:assign`
   */
  deleteTenantAdmin(input?: DeleteTenantAdminInput, options?: CallOptions): Promise<Result<undefined>>;
}
