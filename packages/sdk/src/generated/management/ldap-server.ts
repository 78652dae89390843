// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { LdapLog, LdapServerConfig } from '../models.ts';

export interface UpdateLdapConfigInfoInput {
  /** Password for connections. */
  bindPwd?: string | undefined;
}

export interface SaveLdapConfigInfoInput {
  /** Domain of the directory. */
  ldapDomain: string;
  /** Address of the directory. */
  linkUrl?: string | undefined;
}

export interface DisableLdapServerInput {
  /** Whether it is on. */
  enabled: boolean;
}

export interface QueryLdapLogInput {
  /** What kind it is. */
  type: number;
  /** Only what this connection did. */
  connection?: number | undefined;
  /** Only what belongs to this operation. */
  operationNumber?: number | undefined;
  /** Only what ended with this code. */
  errorCode?: number | undefined;
  /** Only what has this in its message. */
  message?: string | undefined;
  /** When it starts, in milliseconds since 1970. */
  startTime?: number | undefined;
  /** When it ends, in milliseconds since 1970. */
  endTime?: number | undefined;
  /** Page to return, from 1. */
  page: number;
  /** Entries on a page. */
  limit: number;
}

export interface QueryLdapSubEntriesInput {
  /** Distinguished name of the entry. */
  dn?: string | undefined;
  /** Page to return, from 1. */
  page: number;
  /** Entries on a page. */
  limit: number;
}

export interface ManagementLdapServer {
  /**
   * Make up a password for connections to the LDAP server.
   *
   * `GET /api/v3/get-ldap-server-random-pwd`, needs the permission `ldap-server:read`
   */
  getBindPwd(input?: Record<string, never>, options?: CallOptions): Promise<Result<string>>;

  /**
   * Read how the LDAP server of the pool is set up.
   *
   * `GET /api/v3/get-ldap-server-config`, needs the permission `ldap-server:read`
   */
  queryLdapConfigInfo(input?: Record<string, never>, options?: CallOptions): Promise<Result<LdapServerConfig>>;

  /**
   * Change the password for connections to the LDAP server.
   *
   * `POST /api/v3/update-ldap-server-config`, needs the permission `ldap-server:update`
   */
  updateLdapConfigInfo(input?: UpdateLdapConfigInfoInput, options?: CallOptions): Promise<Result<boolean>>;

  /**
   * Switch the LDAP server of the pool on.
   *
   * `POST /api/v3/enable-ldap-server`, needs the permission `ldap-server:update`
   */
  saveLdapConfigInfo(input: SaveLdapConfigInfoInput, options?: CallOptions): Promise<Result<boolean>>;

  /**
   * Switch the LDAP server of the pool off.
   *
   * `POST /api/v3/disable-ldap-server`, needs the permission `ldap-server:update`
   */
  disableLdapServer(input: DisableLdapServerInput, options?: CallOptions): Promise<Result<boolean>>;

  /**
   * List the operations that the LDAP server has answered.
   *
   * `GET /api/v3/get-ldap-server-log`, needs the permission `ldap-server:read`
   */
  queryLdapLog(input: QueryLdapLogInput, options?: CallOptions): Promise<Result<Page<LdapLog>>>;

  /**
   * List the entries below an entry of the LDAP directory.
   *
   * `GET /api/v3/get-ldap-sub-entries`, needs the permission `ldap-server:read`
   */
  queryLdapSubEntries(input: QueryLdapSubEntriesInput, options?: CallOptions): Promise<Result<Page<LdapLog>>>;
}
