// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Post, UserPost } from '../models.ts';

export interface GetUserPostsInput {
  /** The user. */
  userId: string;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
}

export interface GetUserPostInput {
  /** The user. */
  userId: string;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
}

export interface SetUserPostsInput {
  /** The posts. */
  postIds: string[];
  /** The user. */
  userId: string;
}

export interface UserConnectionPostInput {
  /** The user. */
  userId: string;
  /** The post. */
  postId: string;
}

export interface ManagementUserPosts {
  /**
   * List the posts that a user holds.
   *
   * `GET /api/v3/get-user-posts`, needs the permission `post:read`
   * @deprecated
   */
  getUserPosts(input: GetUserPostsInput, options?: CallOptions): Promise<Result<UserPost[]>>;

  /**
   * Read the post that a user holds.
   *
   * `GET /api/v3/get-user-post`, needs the permission `post:read`
   * @deprecated
   */
  getUserPost(input: GetUserPostInput, options?: CallOptions): Promise<Result<Post>>;

  /**
   * Set the posts of a user, replacing those from before.
   *
   * `POST /api/v3/set-user-posts`, needs the permission `post:assign`
   */
  setUserPosts(input: SetUserPostsInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Give a post to a user.
   *
   * `POST /api/v3/user-connection-post`, needs the permission `post:assign`
   */
  userConnectionPost(input: UserConnectionPostInput, options?: CallOptions): Promise<Result<undefined>>;
}
