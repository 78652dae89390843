// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { LoginTokens, Success } from '../models.ts';

export interface SignInByPushInput {
  /** Username, e-mail address or phone number. */
  account: string;
  /** How to carry it out. */
  options?: {
    /** Scopes that are asked for, separated by blanks. */
    scope?: string | undefined;
    /** Handed to the pipelines. */
    context?: string | undefined;
    /** Values of custom fields by field key. */
    customData?: Record<string, unknown> | undefined;
  } | undefined;
}

export interface SignInByPushOutput {
  /** The request for confirmation. */
  pushCodeId: string;
  /** When the tenant expires. */
  expireTime: number;
}

export interface CheckPushCodeStatusInput {
  /** The request for confirmation. */
  pushCodeId: string;
}

export interface CheckPushCodeStatusOutput {
  /** Where it stands. */
  status: 'PUSHED' | 'AUTHORIZED' | 'CANCELLED' | 'EXPIRED' | 'ERROR';
  tokenSet?: LoginTokens | null | undefined;
}

export interface SetPushCodeStatusInput {
  /** The request for confirmation. */
  pushCodeId: string;
  /** What is to be done. */
  action: 'CONFIRM' | 'CANCEL';
}

export interface ChangePushCodeStatusInput {
  /** The request for confirmation. */
  pushCodeId: string;
  /** What is to be done. */
  action: 'CONFIRM' | 'CANCEL';
}

export interface GetPushLoginRelationAppsInput {
  /** The application. */
  appId: string;
  /** The request for confirmation. */
  pushCodeId: string;
}

export interface GetPushLoginRelationAppsOutput {
  /** The applications. */
  appIds?: string[] | null | undefined;
}

export interface AuthenticationPushLogin {
  /**
   * Ask a user to confirm the sign-in in the app on their phone.
   *
   * `POST /api/v3/signin-by-push`
   *
   * Fails with `applicationNotFound` (404, 2011), `tooManyRequests` (429, 4290001).
   */
  signInByPush(input: SignInByPushInput, options?: CallOptions): Promise<Result<SignInByPushOutput>>;

  /**
   * Read whether the user has confirmed the sign-in.
   *
   * `GET /api/v3/check-pushcode-status`
   */
  checkPushCodeStatus(input: CheckPushCodeStatusInput, options?: CallOptions): Promise<Result<CheckPushCodeStatusOutput>>;

  /**
   * Confirm a sign-in or turn it down, from the app.
   *
   * `POST /api/v3/set-pushcode-status`
   *
   * Fails with `deviceSignInGone` (404, 4040132).
   */
  setPushCodeStatus(input: SetPushCodeStatusInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Confirm a sign-in or turn it down; the older form.
   *
   * `POST /api/v3/change-pushcode-status`
   *
   * Fails with `deviceSignInGone` (404, 4040132).
   * @deprecated
   */
  changePushCodeStatus(input: ChangePushCodeStatusInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Read which application a sign-in to confirm belongs to.
   *
   * `POST /api/v3/get-pushlogin-relation-apps`
   *
   * Fails with `deviceSignInGone` (404, 4040132).
   */
  getPushLoginRelationApps(input: GetPushLoginRelationAppsInput, options?: CallOptions): Promise<Result<GetPushLoginRelationAppsOutput>>;
}
