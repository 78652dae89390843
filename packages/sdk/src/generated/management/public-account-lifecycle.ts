// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Success, UserIdOptions } from '../models.ts';

export interface KickPublicAccountsInput {
  /** The applications. */
  appIds: string[];
  /** The user. */
  userId: string;
  /**
   * How to carry it out.
   * @default {}
   */
  options?: UserIdOptions | undefined;
}

export interface ChangeIntoPublicAccountInput {
  /** The user. */
  userId: string;
}

export interface ResignPublicAccountBatchInput {
  /** The users. */
  userIds: string[];
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface ManagementPublicAccountLifecycle {
  /**
   * Sign a shared account out of applications.
   *
   * `POST /api/v3/kick-public-accounts`, needs the permission `public-account:update`
   */
  kickPublicAccounts(input: KickPublicAccountsInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Turn the account of a user into a shared one.
   *
   * `POST /api/v3/transfer-into-public-account`, needs the permission `public-account:update`
   */
  changeIntoPublicAccount(input: ChangeIntoPublicAccountInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Mark shared accounts as resigned.
   *
   * `POST /api/v3/resign-public-account-batch`, needs the permission `public-account:update`
   */
  resignPublicAccountBatch(input: ResignPublicAccountBatchInput, options?: CallOptions): Promise<Result<Success>>;
}
