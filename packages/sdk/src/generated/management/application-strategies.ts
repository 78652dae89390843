// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { NewApplicationRule, Success } from '../models.ts';

export interface GetApplicationPermissionStrategyInput {
  /** The application. */
  appId: string;
}

export interface GetApplicationPermissionStrategyOutput {
  /** What happens with users whom no rule names. */
  permissionStrategy: 'ALLOW_ALL' | 'DENY_ALL';
}

export interface UpdateApplicationPermissionStrategyInput {
  /** What happens with users whom no rule names. */
  permissionStrategy: 'ALLOW_ALL' | 'DENY_ALL';
  /** The application. */
  appId: string;
}

export interface AuthorizeApplicationAccessInput {
  /** The application. */
  appId: string;
  /** The entries. */
  list: NewApplicationRule[];
}

export interface RevokeApplicationAccessInput {
  /** The application. */
  appId: string;
  /** The entries. */
  list: {
    /** What the target is. */
    targetType: 'USER' | 'ROLE' | 'GROUP' | 'ORG';
    /** Code of the permission space. */
    namespaceCode?: string | undefined;
    /** Which one it is: an id or a code. */
    targetIdentifier: string[];
  }[];
}

export interface ManagementApplicationStrategies {
  /**
   * Read what an application does with users whom no rule names.
   *
   * `GET /api/v3/get-application-permission-strategy`, needs the permission `application-access:read`
   */
  getApplicationPermissionStrategy(input: GetApplicationPermissionStrategyInput, options?: CallOptions): Promise<Result<GetApplicationPermissionStrategyOutput>>;

  /**
   * Set what an application does with users whom no rule names.
   *
   * `POST /api/v3/update-application-permission-strategy`, needs the permission `application-access:update`
   */
  updateApplicationPermissionStrategy(input: UpdateApplicationPermissionStrategyInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Allow or refuse subjects to enter an application.
   *
   * `POST /api/v3/authorize-application-access`, needs the permission `application-access:update`
   */
  authorizeApplicationAccess(input: AuthorizeApplicationAccessInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Withdraw rules that allow or refuse subjects to enter an application.
   *
   * `POST /api/v3/revoke-application-access`, needs the permission `application-access:update`
   */
  revokeApplicationAccess(input: RevokeApplicationAccessInput, options?: CallOptions): Promise<Result<Success>>;
}
