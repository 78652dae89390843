// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { AsaAccount, Success } from '../models.ts';

export interface CreateAsaAccountInput {
  /** User name, password and other secrets of the account. */
  accountInfo: Record<string, unknown>;
  /** The application. */
  appId: string;
}

export interface CreateAsaAccountBatchInput {
  /** The entries. */
  list: {
    /** User name, password and other secrets of the account. */
    accountInfo: Record<string, unknown>;
  }[];
  /** The application. */
  appId: string;
}

export interface UpdateAsaAccountInput {
  /** User name, password and other secrets of the account. */
  accountInfo: Record<string, unknown>;
  /** The hosted account. */
  accountId: string;
  /** The application. */
  appId: string;
}

export interface ListAsaAccountInput {
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
  /** The application. */
  appId: string;
}

export interface GetAsaAccountInput {
  /** The application. */
  appId: string;
  /** The hosted account. */
  accountId: string;
}

export interface GetAsaAccountBatchInput {
  /** The hosted accounts. */
  accountIds: string[];
  /** The application. */
  appId: string;
}

export interface DeleteAsaAccountInput {
  /** The hosted account. */
  accountId: string;
  /** The application. */
  appId: string;
}

export interface DeleteAsaAccountBatchInput {
  /** The hosted accounts. */
  accountIds: string[];
  /** The application. */
  appId: string;
}

export interface ManagementAsaAccounts {
  /**
   * Create a hosted account that an application signs in with.
   *
   * `POST /api/v3/create-asa-account`, needs the permission `asa-account:create`
   */
  createAsaAccount(input: CreateAsaAccountInput, options?: CallOptions): Promise<Result<AsaAccount>>;

  /**
   * Create several hosted accounts of an application.
   *
   * `POST /api/v3/create-asa-accounts-batch`, needs the permission `asa-account:create`
   */
  createAsaAccountBatch(input: CreateAsaAccountBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Change the name and secrets of a hosted account.
   *
   * `POST /api/v3/update-asa-account`, needs the permission `asa-account:update`
   */
  updateAsaAccount(input: UpdateAsaAccountInput, options?: CallOptions): Promise<Result<AsaAccount>>;

  /**
   * List the hosted accounts of an application.
   *
   * `GET /api/v3/list-asa-accounts`, needs the permission `asa-account:read`
   */
  listAsaAccount(input: ListAsaAccountInput, options?: CallOptions): Promise<Result<Page<AsaAccount>>>;

  /**
   * Read one hosted account of an application.
   *
   * `GET /api/v3/get-asa-account`, needs the permission `asa-account:read`
   */
  getAsaAccount(input: GetAsaAccountInput, options?: CallOptions): Promise<Result<AsaAccount>>;

  /**
   * Read several hosted accounts of an application.
   *
   * `POST /api/v3/get-asa-accounts-batch`, needs the permission `asa-account:read`
   */
  getAsaAccountBatch(input: GetAsaAccountBatchInput, options?: CallOptions): Promise<Result<AsaAccount[]>>;

  /**
   * Delete a hosted account of an application.
   *
   * `POST /api/v3/delete-asa-account`, needs the permission `asa-account:delete`
   */
  deleteAsaAccount(input: DeleteAsaAccountInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete several hosted accounts of an application.
   *
   * `POST /api/v3/delete-asa-accounts-batch`, needs the permission `asa-account:delete`
   */
  deleteAsaAccountBatch(input: DeleteAsaAccountBatchInput, options?: CallOptions): Promise<Result<Success>>;
}
