// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { UserListEntry } from '../models.ts';

export interface FindUserListInput {
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
  /** Whether the users are allowed or blocked. */
  userListType: 'BLACK' | 'WHITE';
}

export interface AddUserInput {
  /** When the entry loses its force, in milliseconds since 1970; 0: never. */
  expireAt: number;
  /** What the list keeps them from. */
  limitList: ('FORBID_LOGIN' | 'FORBID_REGISTER' | 'SKIP_MFA')[];
  /** How entries leave the list. */
  removeType: 'MANUAL' | 'SCHEDULE';
  /** How entries came to the list. */
  addType: 'MANUAL' | 'SCHEDULE';
  /** Whether the users are allowed or blocked. */
  userListType: 'BLACK' | 'WHITE';
  /** The users. */
  userIds: string[];
}

export interface DeleteUserListByIdInput {
  /** Which one it is. */
  id: string;
}

export interface ManagementUserLists {
  /**
   * List the users on the list of allowed or blocked ones.
   *
   * `GET /api/v3/user-list`, needs the permission `risk:read`
   */
  findUserList(input: FindUserListInput, options?: CallOptions): Promise<Result<Page<UserListEntry>>>;

  /**
   * Put users on the list of allowed or blocked ones.
   *
   * `POST /api/v3/user-list`, needs the permission `risk:create`
   *
   * Fails with `userNotFound` (404, 2004), `timesReversed` (400, 4000011).
   */
  addUser(input: AddUserInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Take a user off the list.
   *
   * `DELETE /api/v3/user-list/{id}`, needs the permission `risk:delete`
   *
   * Fails with `riskEntryNotFound` (404, 4040101).
   */
  deleteUserListById(input: DeleteUserListByIdInput, options?: CallOptions): Promise<Result<undefined>>;
}
