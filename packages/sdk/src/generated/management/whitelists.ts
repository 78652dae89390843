// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Success, WhitelistEntry } from '../models.ts';

export interface AddWhitelistOfAppInput {
  /** The application. */
  appId: string;
  /** What kind of names they are. */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /** The names. Of e-mail addresses, @example.com stands for all of a domain. */
  list?: string[] | undefined;
}

export interface ListWhitelistsOfAppInput {
  /** What kind of names they are. */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /** The application. */
  appId: string;
}

export interface DeleteWhitelistOfAppInput {
  /** What kind of names they are. */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /** The application. */
  appId: string;
  /** The names. Of e-mail addresses, @example.com stands for all of a domain. */
  list?: string[] | undefined;
}

export interface AddWhitelistInput {
  /** What kind of names they are. */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /** The names. Of e-mail addresses, @example.com stands for all of a domain. */
  list?: string[] | undefined;
}

export interface ListWhitelistsInput {
  /** What kind of names they are. */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
}

export interface DeleteWhitelistInput {
  /** What kind of names they are. */
  type: 'USERNAME' | 'EMAIL' | 'PHONE';
  /** The names. Of e-mail addresses, @example.com stands for all of a domain. */
  list?: string[] | undefined;
}

export interface ManagementWhitelists {
  /**
   * Admit more people to registration in an application.
   *
   * `POST /api/v3/add-whitelist-of-app`, needs the permission `whitelist:update`
   *
   * Fails with `applicationNotFound` (404, 2011).
   */
  addWhitelistOfApp(input: AddWhitelistOfAppInput, options?: CallOptions): Promise<Result<WhitelistEntry[]>>;

  /**
   * List who may register in an application.
   *
   * `GET /api/v3/list-whitelist-of-app`, needs the permission `whitelist:read`
   *
   * Fails with `applicationNotFound` (404, 2011).
   */
  listWhitelistsOfApp(input: ListWhitelistsOfAppInput, options?: CallOptions): Promise<Result<WhitelistEntry[]>>;

  /**
   * Stop admitting people to registration in an application.
   *
   * `POST /api/v3/delete-whitelist-of-app`, needs the permission `whitelist:update`
   *
   * Fails with `applicationNotFound` (404, 2011).
   */
  deleteWhitelistOfApp(input: DeleteWhitelistOfAppInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Admit more people to registration in the pool.
   *
   * `POST /api/v3/add-whitelist`, needs the permission `whitelist:update`
   */
  addWhitelist(input: AddWhitelistInput, options?: CallOptions): Promise<Result<WhitelistEntry[]>>;

  /**
   * List who may register in the pool.
   *
   * `GET /api/v3/list-whitelist`, needs the permission `whitelist:read`
   */
  listWhitelists(input: ListWhitelistsInput, options?: CallOptions): Promise<Result<WhitelistEntry[]>>;

  /**
   * Stop admitting people to registration in the pool.
   *
   * `POST /api/v3/delete-whitelist`, needs the permission `whitelist:update`
   */
  deleteWhitelist(input: DeleteWhitelistInput, options?: CallOptions): Promise<Result<Success>>;
}
