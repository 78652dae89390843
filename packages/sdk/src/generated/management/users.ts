// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { ArchivedUser, DecryptedField, User, UserCondition, UserListOptions, UserStatus } from '../models.ts';

export interface ListUsersInput {
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /** Conditions that must all hold. */
  advancedFilter?: UserCondition[] | undefined;
  /** A query in the notation of Elasticsearch, for what the conditions cannot say. */
  searchQuery?: unknown | undefined;
  /** @default {} */
  options?: UserListOptions | undefined;
}

export interface ListUsersLegacyInput {
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
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include external identities.
   * @default false
   */
  withIdentities?: boolean | undefined;
  /**
   * Include the ids of departments.
   * @default false
   */
  withDepartmentIds?: boolean | undefined;
  status?: UserStatus | undefined;
  /** Only users changed at or after this time. */
  updatedAtStart?: number | undefined;
  /** Only users changed at or before this time. */
  updatedAtEnd?: number | undefined;
  /**
   * Include the ids of posts.
   * @default false
   */
  withPost?: boolean | undefined;
  /**
   * Include when passwords expire.
   * @default false
   */
  withUserPasswordExpireTime?: boolean | undefined;
}

export interface ListUsersByKeywordsInput {
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /** Conditions that must all hold. */
  advancedFilter?: UserCondition[] | undefined;
  /** A query in the notation of Elasticsearch, for what the conditions cannot say. */
  searchQuery?: unknown | undefined;
  /** @default {} */
  options?: UserListOptions | undefined;
}

export interface GetUserInput {
  /** The user, by the kind of id that userIdType names. */
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
   * Include external identities.
   * @default false
   */
  withIdentities?: boolean | undefined;
  /**
   * Include the ids of departments.
   * @default false
   */
  withDepartmentIds?: boolean | undefined;
  /**
   * Give custom fields as plain values.
   * @default false
   */
  flatCustomData?: boolean | undefined;
  /**
   * Include the ids of posts.
   * @default false
   */
  withPost?: boolean | undefined;
  /**
   * Include the ids of tenants.
   * @default false
   */
  withTenantIds?: boolean | undefined;
}

export interface GetUserBatchInput {
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include external identities.
   * @default false
   */
  withIdentities?: boolean | undefined;
  /**
   * Include the ids of departments.
   * @default false
   */
  withDepartmentIds?: boolean | undefined;
  /** The users, by the kind of id that userIdType names. */
  userIds: string[];
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
  /**
   * Give custom fields as plain values.
   * @default false
   */
  flatCustomData?: boolean | undefined;
  /**
   * Include the ids of tenants.
   * @default false
   */
  withTenantIds?: boolean | undefined;
}

export interface IsUserExistsInput {
  /** Username to look for. */
  username?: string | undefined;
  /** E-mail address to look for. */
  email?: string | undefined;
  /** Phone number to look for. */
  phone?: string | undefined;
  /** External id to look for. */
  externalId?: string | undefined;
}

export interface IsUserExistsOutput {
  /** Whether a user has any of them. */
  exists: boolean;
}

export interface ListArchivedUsersInput {
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
  /** Only users archived at or after this time. */
  startAt?: number | undefined;
}

export interface UserFieldDecryptInput {
  /** The values to decrypt. */
  data: {
    /** The user, returned as it was sent. */
    userId?: string | undefined;
    /** The field, returned as it was sent. */
    fieldName?: string | undefined;
    /** The encrypted value. */
    encryptedContent: string;
  }[];
  /** The private key in PEM; used for this call and never stored. */
  privateKey: string;
}

export interface ManagementUsers {
  /**
   * Search and list users, with filters, sorting and fuzzy matching.
   *
   * `POST /api/v3/list-users`, needs the permission `user:read`
   *
   * Fails with `filterInvalid` (400, 4000008).
   */
  listUsers(input?: ListUsersInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * List users by status or time of change; the older form of the search.
   *
   * `GET /api/v3/list-users`, needs the permission `user:read`
   * @deprecated
   */
  listUsersLegacy(input?: ListUsersLegacyInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * Search users by keywords in names, contacts and ids.
   *
   * `POST /api/v3/list-users-by-keywords`, needs the permission `user:read`
   *
   * Fails with `filterInvalid` (400, 4000008).
   */
  listUsersByKeywords(input?: ListUsersByKeywordsInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * Read one user by id, e-mail, phone, username or another key.
   *
   * `GET /api/v3/get-user`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUser(input: GetUserInput, options?: CallOptions): Promise<Result<User>>;

  /**
   * Read several users at once; ids without a user are left out.
   *
   * `GET /api/v3/get-user-batch`, needs the permission `user:read`
   */
  getUserBatch(input: GetUserBatchInput, options?: CallOptions): Promise<Result<User[]>>;

  /**
   * Tell whether a username, e-mail address, phone number or external id is in use.
   *
   * `POST /api/v3/is-user-exists`, needs the permission `user:read`
   *
   * Fails with `criterionMissing` (400, 4000007).
   */
  isUserExists(input?: IsUserExistsInput, options?: CallOptions): Promise<Result<IsUserExistsOutput>>;

  /**
   * List the ids of users that were archived.
   *
   * `GET /api/v3/list-archived-users`, needs the permission `user:read`
   */
  listArchivedUsers(input?: ListArchivedUsersInput, options?: CallOptions): Promise<Result<Page<ArchivedUser>>>;

  /**
   * Decrypt values of encrypted user fields with your private key.
   *
   * `POST /api/v3/users/field/decrypt`, needs the permission `user:decrypt`
   *
   * Fails with `fieldUndecryptable` (499, 4990001).
   */
  userFieldDecrypt(input: UserFieldDecryptInput, options?: CallOptions): Promise<Result<DecryptedField[]>>;
}
