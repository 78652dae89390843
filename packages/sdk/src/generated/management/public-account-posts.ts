// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Post, Success, User } from '../models.ts';

export interface GetPostOfPublicUserInput {
  /** The user. */
  userId: string;
}

export interface GetPublicAccountsOfPostInput {
  /** The post. */
  postId: string;
}

export interface SetPublicAccountOfnPostInput {
  /** The user. */
  userId: string;
  /** The post. */
  postId: string;
}

export interface UnbindPublicAccountOfPostInput {
  /** The user. */
  userId: string;
  /** The post. */
  postId: string;
}

export interface ManagementPublicAccountPosts {
  /**
   * Read the post that a shared account holds.
   *
   * `GET /api/v3/get-post-of-public-account`, needs the permission `public-account:read`
   */
  getPostOfPublicUser(input: GetPostOfPublicUserInput, options?: CallOptions): Promise<Result<Post>>;

  /**
   * List the shared accounts that hold a post.
   *
   * `GET /api/v3/get-public-accounts-of-post`, needs the permission `public-account:read`
   */
  getPublicAccountsOfPost(input: GetPublicAccountsOfPostInput, options?: CallOptions): Promise<Result<Page<User>>>;

  /**
   * Give a post to a shared account.
   *
   * `POST /api/v3/set-public-account-of-post`, needs the permission `public-account:assign`
   */
  setPublicAccountOfnPost(input: SetPublicAccountOfnPostInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Take a post from a shared account.
   *
   * `POST /api/v3/unbind-public-account-of-post`, needs the permission `public-account:assign`
   */
  unbindPublicAccountOfPost(input: UnbindPublicAccountOfPostInput, options?: CallOptions): Promise<Result<Success>>;
}
