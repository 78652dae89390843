// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { MyApplication, MySignIn } from '../models.ts';

export interface GetLoginHistoryInput {
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
  appId?: string | undefined;
  /** Address of the user. */
  clientIp?: string | undefined;
  /** Whether it worked. */
  success?: boolean | undefined;
  /** From when on, in milliseconds since 1970. */
  start?: number | undefined;
  /** Until when, in milliseconds since 1970. */
  end?: number | undefined;
}

export interface AuthenticationSignIns {
  /**
   * List the sign-ins of the signed-in user, newest first.
   *
   * `GET /api/v3/get-my-login-history`
   */
  getLoginHistory(input?: GetLoginHistoryInput, options?: CallOptions): Promise<Result<Page<MySignIn>>>;

  /**
   * List the applications that the signed-in user is signed in to.
   *
   * `GET /api/v3/get-my-logged-in-apps`
   */
  getLoggedInApps(input?: Record<string, never>, options?: CallOptions): Promise<Result<MyApplication[]>>;

  /**
   * List the applications that the signed-in user may open.
   *
   * `GET /api/v3/get-my-accessible-apps`
   */
  getAccessibleApps(input?: Record<string, never>, options?: CallOptions): Promise<Result<MyApplication[]>>;
}
