// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Success, User } from '../models.ts';

export interface GetPublicAccountsOfUserInput {
  /** The user. */
  userId: string;
}

export interface GetUsersOfPublicAccountInput {
  /** The shared account. */
  publicAccountId: string;
}

export interface BindUsersPublicAccountInput {
  /** The shared account. */
  publicAccountId: string;
  /** The users. */
  userIds: string[];
}

export interface SetuserOfPublicAccountInput {
  /** The user. */
  userId: string;
  /** The shared accounts. */
  publicAccountIds: string[];
}

export interface UnbindUsersPublicAccountInput {
  /** The user. */
  userId: string;
  /** The shared account. */
  publicAccountId: string;
}

export interface ManagementPublicAccountUsers {
  /**
   * List the shared accounts that a user may use.
   *
   * `GET /api/v3/get-public-accounts-of-user`, needs the permission `public-account:read`
   */
  getPublicAccountsOfUser(input: GetPublicAccountsOfUserInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * List the users who may use a shared account.
   *
   * `GET /api/v3/get-users-of-public-account`, needs the permission `public-account:read`
   */
  getUsersOfPublicAccount(input: GetUsersOfPublicAccountInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * Let users use a shared account.
   *
   * `POST /api/v3/set-public-account-of-users`, needs the permission `public-account:assign`
   */
  bindUsersPublicAccount(input: BindUsersPublicAccountInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Set the shared accounts that a user may use.
   *
   * `POST /api/v3/set-user-of-public-accounts`, needs the permission `public-account:assign`
   */
  setuserOfPublicAccount(input: SetuserOfPublicAccountInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Stop a user from using a shared account.
   *
   * `POST /api/v3/unbind-public-account-of-user`, needs the permission `public-account:assign`
   */
  unbindUsersPublicAccount(input: UnbindUsersPublicAccountInput, options?: CallOptions): Promise<Result<Success>>;
}
