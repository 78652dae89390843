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
  /** When the entry leaves the list, in milliseconds since 1970. */
  expireAt: number;
  /** What the list keeps them from. */
  limitList: string[];
  /** How entries leave the list. */
  removeType: string;
  /** How entries came to the list. */
  addType: string;
  /** Whether the users are allowed or blocked. */
  userListType: string;
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
   */
  addUser(input: AddUserInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Take a user off the list.
   *
   * `DELETE /api/v3/user-list/{id}`, needs the permission `risk:delete`
   */
  deleteUserListById(input: DeleteUserListByIdInput, options?: CallOptions): Promise<Result<undefined>>;
}
