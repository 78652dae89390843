// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { AccessibleApplication, LoggedInApplication, LoginRecord, Success, UserIdOptions } from '../models.ts';

export interface KickUsersInput {
  /** The applications to sign out of. */
  appIds: string[];
  /** The user, by the kind of id that options.userIdType names. */
  userId: string;
  /** @default {} */
  options?: UserIdOptions | undefined;
}

export interface CheckSessionStatusInput {
  /** The application. */
  appId: string;
  /** The user. */
  userId: string;
}

export interface CheckSessionStatusOutput {
  /** Whether there is a live session. */
  active: boolean;
}

export interface GetUserLoginHistoryInput {
  /** The user, by the kind of id that userIdType names. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
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
  /** Only sign-ins to this application. */
  appId?: string | undefined;
  /** Only sign-ins from this address. */
  clientIp?: string | undefined;
  /** Only sign-ins at or after this time. */
  start?: number | undefined;
  /** Only sign-ins at or before this time. */
  end?: number | undefined;
}

export interface GetUserLoggedinAppsInput {
  /** The user, by the kind of id that userIdType names. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface GetUserAccessibleAppsInput {
  /** The user, by the kind of id that userIdType names. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface GetUserAuthorizedAppsInput {
  /** The user, by the kind of id that userIdType names. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface ManagementUserSessions {
  /**
   * Sign a user out of applications and revoke the tokens there.
   *
   * `POST /api/v3/kick-users`, needs the permission `user:update`
   *
   * Fails with `userNotFound` (404, 2004), `applicationNotFound` (404, 2011).
   */
  kickUsers(input: KickUsersInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Tell whether a user is signed in to an application.
   *
   * `POST /api/v3/check-session-status`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004), `applicationNotFound` (404, 2011).
   */
  checkSessionStatus(input: CheckSessionStatusInput, options?: CallOptions): Promise<Result<CheckSessionStatusOutput>>;

  /**
   * List the sign-ins of a user, newest first.
   *
   * `GET /api/v3/get-user-login-history`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserLoginHistory(input: GetUserLoginHistoryInput, options?: CallOptions): Promise<Result<Page<LoginRecord>>>;

  /**
   * List the applications that a user is signed in to.
   *
   * `GET /api/v3/get-user-loggedin-apps`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserLoggedinApps(input: GetUserLoggedinAppsInput, options?: CallOptions): Promise<Result<LoggedInApplication[]>>;

  /**
   * List the applications that a user may open.
   *
   * `GET /api/v3/get-user-accessible-apps`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserAccessibleApps(input: GetUserAccessibleAppsInput, options?: CallOptions): Promise<Result<AccessibleApplication[]>>;

  /**
   * List the applications that a rule of access opens to a user.
   *
   * `GET /api/v3/get-user-authorized-apps`, needs the permission `user:read`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  getUserAuthorizedApps(input: GetUserAuthorizedAppsInput, options?: CallOptions): Promise<Result<AccessibleApplication[]>>;
}
