// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { LoginTokens, SignInContext } from '../models.ts';

export interface SwitchLoginByUserInput {
  /** The user to switch to. */
  targetUserId: string;
  options?: SignInContext | undefined;
}

export interface ListPublicAccountsForSwitchLoggedInInput {
  /**
   * Include the account that the user came from.
   * @default false
   */
  withOriginUser?: boolean | undefined;
}

export type ListPublicAccountsForSwitchLoggedInOutput = {
  publicAccounts: {
    /** The user. */
    userId: string;
    /** Picture of the user. */
    avatar?: string | null | undefined;
    /** Name for display. */
    displayName?: string | null | undefined;
    /** What kind of user it is. */
    usertype?: '1' | '2' | null | undefined;
  }[];
  originUser?: {
    /** The user. */
    userId: string;
    /** Picture of the user. */
    avatar?: string | null | undefined;
    /** Name for display. */
    displayName?: string | null | undefined;
    /** What kind of user it is. */
    usertype?: '1' | '2' | null | undefined;
  } | null | undefined;
}[];

export interface AuthenticationPublicAccounts {
  /**
   * Switch between the own account and a shared one.
   *
   * `POST /api/v3/switch-login-by-user`
   */
  switchLoginByUser(input: SwitchLoginByUserInput, options?: CallOptions): Promise<Result<LoginTokens>>;

  /**
   * List the shared accounts that the signed-in user may switch to.
   *
   * `GET /api/v3/get-user-select-login-public-accounts`
   */
  listPublicAccountsForSwitchLoggedIn(input?: ListPublicAccountsForSwitchLoggedInInput, options?: CallOptions): Promise<Result<ListPublicAccountsForSwitchLoggedInOutput>>;
}
