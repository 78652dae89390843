// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { NewIdentity, NewUser, NewUserOptions, Success, User, UserBatchChangeOptions, UserChangeOptions, UserChanges, UserCondition, UserIdOptions, UserListOptions, UserStatus } from '../models.ts';

export interface ListPublicAccountsInput {
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /** Conditions that must all hold. */
  advancedFilter?: UserCondition[] | undefined;
  /** A query in the notation of Elasticsearch, for what the conditions cannot say. */
  searchQuery?: unknown | undefined;
  /** @default {} */
  options?: UserListOptions | undefined;
}

export interface GetPublicAccountInput {
  /** The user. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include the ids of departments.
   * @default false
   */
  withDepartmentIds?: boolean | undefined;
}

export interface GetPublicAccountBatchInput {
  /** The users. */
  userIds: string[];
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include the ids of departments.
   * @default false
   */
  withDepartmentIds?: boolean | undefined;
}

export interface CreatePublicAccountInput {
  /** Full name. */
  name?: string | undefined;
  /** Name for display. */
  nickname?: string | undefined;
  /** Address of the picture. */
  photo?: string | undefined;
  /** M, F, or U when it is not known. */
  gender?: 'M' | 'F' | 'U' | undefined;
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
  /** Employer. */
  company?: string | undefined;
  /** Number of an identity document. */
  identityNumber?: string | undefined;
  /** The browser that was used last. */
  browser?: string | undefined;
  /** The device that was used last. */
  device?: string | undefined;
  /** Given name. */
  givenName?: string | undefined;
  /** Family name. */
  familyName?: string | undefined;
  /** Middle name. */
  middleName?: string | undefined;
  /** Address of a profile page. */
  profile?: string | undefined;
  /** The name that the user would like to be called. */
  preferredUsername?: string | undefined;
  /** Personal web site. */
  website?: string | undefined;
  /** Time zone, such as Asia/Shanghai. */
  zoneinfo?: string | undefined;
  /** Language tag, such as zh-CN. */
  locale?: string | undefined;
  /** Postal address, ready to print. */
  formatted?: string | undefined;
  /** Region of the postal address. */
  region?: string | undefined;
  status?: UserStatus | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
  /** Whether the address counts as confirmed. */
  emailVerified?: boolean | undefined;
  /** Whether the number counts as confirmed. */
  phoneVerified?: boolean | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
  /** Name to sign in with, unique in the pool. */
  username?: string | undefined;
  /** E-mail address, unique in the pool. */
  email?: string | undefined;
  /** Phone number, unique in the pool. */
  phone?: string | undefined;
  /** Id in a system of yours, unique in the pool. */
  externalId?: string | undefined;
  /** Password, encrypted as options.passwordEncryptType says. */
  password?: string | undefined;
  /** Salt of a ready-made hash; see options.keepPassword. */
  salt?: string | undefined;
  /** Tenants to join. */
  tenantIds?: string[] | undefined;
  /** An authenticator that the user has already. */
  otp?: {
    /** Base32 secret of the authenticator. */
    secret: string;
    /** Code that replaces a lost authenticator. */
    recoveryCode?: string | undefined;
  } | undefined;
  /** Departments to join. */
  departmentIds?: string[] | undefined;
  /** Values of the data object behind the user. */
  metadataSource?: Record<string, unknown> | undefined;
  /** External identities to link. */
  identities?: NewIdentity[] | undefined;
  /** @default {} */
  options?: NewUserOptions | undefined;
}

export interface CreatePublicAccountsBatchInput {
  /** The entries. */
  list: NewUser[];
  /**
   * How to carry it out.
   * @default {}
   */
  options?: NewUserOptions | undefined;
}

export interface UpdatePublicAccountInput {
  /** Full name. */
  name?: string | undefined;
  /** Name for display. */
  nickname?: string | undefined;
  /** Address of the picture. */
  photo?: string | undefined;
  /** M, F, or U when it is not known. */
  gender?: 'M' | 'F' | 'U' | undefined;
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
  /** Employer. */
  company?: string | undefined;
  /** Number of an identity document. */
  identityNumber?: string | undefined;
  /** The browser that was used last. */
  browser?: string | undefined;
  /** The device that was used last. */
  device?: string | undefined;
  /** Given name. */
  givenName?: string | undefined;
  /** Family name. */
  familyName?: string | undefined;
  /** Middle name. */
  middleName?: string | undefined;
  /** Address of a profile page. */
  profile?: string | undefined;
  /** The name that the user would like to be called. */
  preferredUsername?: string | undefined;
  /** Personal web site. */
  website?: string | undefined;
  /** Time zone, such as Asia/Shanghai. */
  zoneinfo?: string | undefined;
  /** Language tag, such as zh-CN. */
  locale?: string | undefined;
  /** Postal address, ready to print. */
  formatted?: string | undefined;
  /** Region of the postal address. */
  region?: string | undefined;
  status?: UserStatus | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
  /** Whether the address counts as confirmed. */
  emailVerified?: boolean | undefined;
  /** Whether the number counts as confirmed. */
  phoneVerified?: boolean | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
  /** The user, by the kind of id that options.userIdType names. */
  userId: string;
  /** Name to sign in with; empty to remove it. */
  username?: string | undefined;
  /** E-mail address; empty to remove it. */
  email?: string | "" | undefined;
  /** Phone number; empty to remove it. */
  phone?: string | "" | undefined;
  /** Id in a system of yours; empty to remove it. */
  externalId?: string | undefined;
  /** New password, encrypted as options.passwordEncryptType says. */
  password?: string | undefined;
  /** Values of the data object behind the user. */
  metadata?: Record<string, unknown> | undefined;
  /** @default {} */
  options?: UserChangeOptions | undefined;
}

export interface UpdatePublicAccountBatchInput {
  /** The entries. */
  list: UserChanges[];
  /**
   * How to carry it out.
   * @default {}
   */
  options?: UserBatchChangeOptions | undefined;
}

export interface DeletePublicAccountsBatchInput {
  /** The users. */
  userIds: string[];
  /**
   * How to carry it out.
   * @default {}
   */
  options?: UserIdOptions | undefined;
}

export interface ManagementPublicAccounts {
  /**
   * Search accounts that several users share.
   *
   * `POST /api/v3/list-public-accounts`, needs the permission `public-account:read`
   */
  listPublicAccounts(input?: ListPublicAccountsInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * Read one shared account.
   *
   * `GET /api/v3/get-public-account`, needs the permission `public-account:read`
   */
  getPublicAccount(input: GetPublicAccountInput, options?: CallOptions): Promise<Result<User>>;

  /**
   * Read several shared accounts.
   *
   * `GET /api/v3/get-public-account-batch`, needs the permission `public-account:read`
   */
  getPublicAccountBatch(input: GetPublicAccountBatchInput, options?: CallOptions): Promise<Result<User[]>>;

  /**
   * Create an account that several users share.
   *
   * `POST /api/v3/create-public-account`, needs the permission `public-account:create`
   */
  createPublicAccount(input?: CreatePublicAccountInput, options?: CallOptions): Promise<Result<User>>;

  /**
   * Create several shared accounts.
   *
   * `POST /api/v3/create-public-accounts-batch`, needs the permission `public-account:create`
   */
  createPublicAccountsBatch(input: CreatePublicAccountsBatchInput, options?: CallOptions): Promise<Result<User[]>>;

  /**
   * Change members of a shared account.
   *
   * `POST /api/v3/update-public-account`, needs the permission `public-account:update`
   */
  updatePublicAccount(input: UpdatePublicAccountInput, options?: CallOptions): Promise<Result<User>>;

  /**
   * Change several shared accounts.
   *
   * `POST /api/v3/update-public-account-batch`, needs the permission `public-account:update`
   */
  updatePublicAccountBatch(input: UpdatePublicAccountBatchInput, options?: CallOptions): Promise<Result<User[]>>;

  /**
   * Delete shared accounts for good.
   *
   * `POST /api/v3/delete-public-accounts-batch`, needs the permission `public-account:delete`
   */
  deletePublicAccountsBatch(input: DeletePublicAccountsBatchInput, options?: CallOptions): Promise<Result<Success>>;
}
