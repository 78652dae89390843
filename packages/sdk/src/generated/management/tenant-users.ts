// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Pagination, Success, TenantUser } from '../models.ts';

export interface AddTenantUsersInput {
  /** The users of the pool. */
  linkUserIds: string[];
  /** The tenant. */
  tenantId: string;
}

export interface RemoveTenantUsersInput {
  /** The tenant. */
  tenantId: string;
  /** The users of the pool. */
  linkUserIds?: string[] | undefined;
  /** The members of the tenant. */
  memberIds?: string[] | undefined;
}

export interface DeleteTenantUserInput {
  /** The tenant. */
  tenantId: string;
  /** The users of the pool. */
  linkUserIds?: string[] | undefined;
  /** The members of the tenant. */
  memberIds?: string[] | undefined;
}

export interface UpdateTenantUserInput {
  /** What to change. */
  updates: Record<string, unknown>;
  /** The tenant. */
  tenantId: string;
  /** The user of the pool. */
  linkUserId?: string | undefined;
  /** The member of the tenant. */
  memberId?: string | undefined;
}

export interface CreateTenantUserInput {
  /** The tenant. */
  tenantId: string;
  /** M, F, or U when it is not known. */
  gender: 'M' | 'F' | 'U';
  /** E-mail address. */
  email?: string | undefined;
  /** Phone number. */
  phone?: string | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
  /** Name to sign in with. */
  username?: string | undefined;
  /** Name for display. */
  name?: string | undefined;
  /** Name for display. */
  nickname?: string | undefined;
  /** Address of the picture. */
  photo?: string | undefined;
  /** Date of birth, YYYY-MM-DD. */
  birthdate?: string | undefined;
  /** Country of residence. */
  country?: string | undefined;
  /** Province or state. */
  province?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** Address on one line. */
  address?: string | undefined;
  /** Street and number. */
  streetAddress?: string | undefined;
  /** Postal code. */
  postalCode?: string | undefined;
  /** Given name. */
  givenName?: string | undefined;
  /** Family name. */
  familyName?: string | undefined;
  /** Middle name. */
  middleName?: string | undefined;
  /** The name that the user would like to be called. */
  preferredUsername?: string | undefined;
  /** The password, encrypted as passwordEncryptType says. */
  password?: string | undefined;
  /** Salt of a ready-made hash. */
  salt?: string | undefined;
  /** How to carry it out. */
  options?: {
    /** The password is a ready-made hash; store it as it is. */
    keepPassword?: boolean | undefined;
    /** Make up a password. */
    autoGeneratePassword?: boolean | undefined;
    /** Ask for a new password at the first sign-in. */
    resetPasswordOnFirstLogin?: boolean | undefined;
    /**
     * How the password is encrypted, with the public key that /api/v3/system shows.
     * @default 'none'
     */
    passwordEncryptType?: 'none' | 'rsa' | 'sm2' | undefined;
  } | undefined;
}

export interface ListTenantUsersInput {
  /** The tenant. */
  tenantId: string;
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /** How to carry it out. */
  options?: {
    pagination?: Pagination | undefined;
  } | undefined;
}

export interface GetTenantUserInput {
  /** The tenant. */
  tenantId: string;
  /** The user of the pool. */
  linkUserId?: string | undefined;
  /** The member of the tenant. */
  memberId?: string | undefined;
}

export interface ManagementTenantUsers {
  /**
   * Make users of the pool members of a tenant.
   *
   * `POST /api/v3/add-tenant-users`, needs the permission `tenant:assign`
   */
  addTenantUsers(input: AddTenantUsersInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Remove members from a tenant.
   *
   * `POST /api/v3/remove-tenant-users`, needs the permission `tenant:assign`
   */
  removeTenantUsers(input: RemoveTenantUsersInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete members of a tenant.
   *
   * `POST /api/v3/delete-tenant-user`, needs the permission `tenant:assign`
   */
  deleteTenantUser(input: DeleteTenantUserInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Change the profile of a member of a tenant.
   *
   * `POST /api/v3/update-tenant-user`, needs the permission `tenant:update`
   */
  updateTenantUser(input: UpdateTenantUserInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Create a member of a tenant.
   *
   * `POST /api/v3/create-tenant-user`, needs the permission `tenant:create`
   */
  createTenantUser(input: CreateTenantUserInput, options?: CallOptions): Promise<Result<TenantUser>>;

  /**
   * Search the members of a tenant.
   *
   * `POST /api/v3/list-tenant-users`, needs the permission `tenant:read`
   */
  listTenantUsers(input: ListTenantUsersInput, options?: CallOptions): Promise<Result<Page<TenantUser>>>;

  /**
   * Read one member of a tenant.
   *
   * `GET /api/v3/get-tenant-user`, needs the permission `tenant:read`
   */
  getTenantUser(input: GetTenantUserInput, options?: CallOptions): Promise<Result<TenantUser>>;
}
