// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Connection, ConnectionType, IdentitySource, Success, WechatAccessToken } from '../models.ts';

export interface CreateExtIdpConnInput {
  /** The identity source. */
  extIdpId: string;
  type: ConnectionType;
  /** Unique name in addresses. */
  identifier: string;
  /** Name for display. */
  displayName: string;
  /** Settings, as the kind of connection asks for them. */
  fields: Record<string, unknown>;
  /** Do not create accounts for unknown people. */
  loginOnly?: boolean | undefined;
  /** Address of the logo. */
  logo?: string | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface UpdateExtIdpConnInput {
  /** Which one it is. */
  id: string;
  /** Name for display. */
  displayName: string;
  /** Settings, as the kind of connection asks for them. */
  fields: Record<string, unknown>;
  /** Address of the logo. */
  logo?: string | undefined;
  /** Do not create accounts for unknown people. */
  loginOnly?: boolean | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface DeleteExtIdpConnInput {
  /** Which one it is. */
  id: string;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface ChangeExtIdpConnStateInput {
  /** Which one it is. */
  id: string;
  /** Whether it is on. */
  enabled: boolean;
  /** The application. */
  appId: string;
  /** The tenant. */
  tenantId?: string | undefined;
  /** The applications. */
  appIds?: string[] | undefined;
}

export interface ChangeExtIdpConnAssociationStateInput {
  /** Which one it is. */
  id: string;
  /** Whether it is associated. */
  association: boolean;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface ExtIdpConnStateByAppsInput {
  /** The tenant. */
  tenantId?: string | undefined;
  /** The application. */
  appId?: string | undefined;
  /** Which one it is. */
  id: string;
  /** What kind it is. */
  type?: 'social' | 'enterprise' | undefined;
}

export interface ManagementGetWechatMpAccessTokenInfoInput {
  /** The application. */
  appId: string;
  /** Secret of the application at the provider. */
  appSecret: string;
}

export interface ChangeUserpoolTenanExtIdpConnStateInput {
  /** Whether it is on. */
  enabled: boolean;
  /** The connections. */
  connIds: string[];
}

export interface ManagementConnections {
  /**
   * Create a connection to an identity source.
   *
   * `POST /api/v3/create-ext-idp-conn`, needs the permission `ext-idp:create`
   */
  createExtIdpConn(input: CreateExtIdpConnInput, options?: CallOptions): Promise<Result<Connection>>;

  /**
   * Change the settings of a connection to an identity source.
   *
   * `POST /api/v3/update-ext-idp-conn`, needs the permission `ext-idp:update`
   */
  updateExtIdpConn(input: UpdateExtIdpConnInput, options?: CallOptions): Promise<Result<Connection>>;

  /**
   * Delete a connection to an identity source.
   *
   * `POST /api/v3/delete-ext-idp-conn`, needs the permission `ext-idp:delete`
   */
  deleteExtIdpConn(input: DeleteExtIdpConnInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Offer a connection in applications or stop offering it.
   *
   * `POST /api/v3/change-ext-idp-conn-state`, needs the permission `ext-idp:update`
   */
  changeExtIdpConnState(input: ChangeExtIdpConnStateInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Let users link a connection to their account, or stop that.
   *
   * `POST /api/v3/change-ext-idp-conn-association-state`, needs the permission `ext-idp:update`
   */
  changeExtIdpConnAssociationState(input: ChangeExtIdpConnAssociationStateInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the applications that offer a connection.
   *
   * `GET /api/v3/ext-idp-conn-apps`, needs the permission `ext-idp:read`
   */
  extIdpConnStateByApps(input: ExtIdpConnStateByAppsInput, options?: CallOptions): Promise<Result<Page<IdentitySource>>>;

  /**
   * Fetch the access token of a WeChat official account.
   *
   * `POST /api/v3/get-weixin-access-token`, needs the permission `ext-idp:read`
   */
  getWechatMpAccessTokenInfo(input: ManagementGetWechatMpAccessTokenInfoInput, options?: CallOptions): Promise<Result<WechatAccessToken>>;

  /**
   * Offer connections on the console of tenants or stop offering them.
   *
   * `POST /api/v3/change-userpool-tenant-ext-idp-conn-state`, needs the permission `ext-idp:update`
   */
  changeUserpoolTenanExtIdpConnState(input: ChangeUserpoolTenanExtIdpConnStateInput, options?: CallOptions): Promise<Result<Success>>;
}
