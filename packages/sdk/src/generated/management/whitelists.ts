// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Success, WhitelistEntry } from '../models.ts';

export interface AddWhitelistOfAppInput {
  /** The application. */
  appId: string;
  /** What kind it is. */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /** The entries. */
  list?: string[] | undefined;
}

export interface ListWhitelistsOfAppInput {
  /** What kind it is. */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /** The application. */
  appId: string;
}

export interface DeleteWhitelistOfAppInput {
  /** What kind it is. */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /** The application. */
  appId: string;
  /** The entries. */
  list?: string[] | undefined;
}

export interface AddWhitelistInput {
  /** What kind it is. */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /** The entries. */
  list?: string[] | undefined;
}

export interface ListWhitelistsInput {
  /** What kind it is. */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
}

export interface DeleteWhitelistInput {
  /** What kind it is. */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /** The entries. */
  list?: string[] | undefined;
}

export interface ManagementWhitelists {
  /**
   * Admit more people to registration in an application.
   *
   * `POST /api/v3/add-whitelist-of-app`, needs the permission `whitelist:update`
   */
  addWhitelistOfApp(input: AddWhitelistOfAppInput, options?: CallOptions): Promise<Result<WhitelistEntry>>;

  /**
   * List who may register in an application.
   *
   * `GET /api/v3/list-whitelist-of-app`, needs the permission `whitelist:read`
   */
  listWhitelistsOfApp(input: ListWhitelistsOfAppInput, options?: CallOptions): Promise<Result<WhitelistEntry>>;

  /**
   * Stop admitting people to registration in an application.
   *
   * `POST /api/v3/delete-whitelist-of-app`, needs the permission `whitelist:update`
   */
  deleteWhitelistOfApp(input: DeleteWhitelistOfAppInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Admit more people to registration in the pool.
   *
   * `POST /api/v3/add-whitelist`, needs the permission `whitelist:update`
   */
  addWhitelist(input: AddWhitelistInput, options?: CallOptions): Promise<Result<WhitelistEntry>>;

  /**
   * List who may register in the pool.
   *
   * `GET /api/v3/list-whitelist`, needs the permission `whitelist:read`
   */
  listWhitelists(input: ListWhitelistsInput, options?: CallOptions): Promise<Result<WhitelistEntry>>;

  /**
   * Stop admitting people to registration in the pool.
   *
   * `POST /api/v3/delete-whitelist`, needs the permission `whitelist:update`
   */
  deleteWhitelist(input: DeleteWhitelistInput, options?: CallOptions): Promise<Result<Success>>;
}
