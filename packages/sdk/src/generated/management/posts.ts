// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Post, PostInfo, PostItem, UserPost } from '../models.ts';

export interface PostListInput {
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
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /** Do not count all entries. */
  skipCount?: boolean | undefined;
  /**
   * Include values of the data object.
   * @default false
   */
  withMetadata?: boolean | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Give custom fields as plain values.
   * @default false
   */
  flatCustomData?: boolean | undefined;
  /**
   * Name fields by key rather than id.
   * @default false
   */
  metadataNoFieldId?: boolean | undefined;
  /** Only what was created at or after this time. */
  createdAfter?: number | undefined;
  /** Only what was created at or before this time. */
  createdBefore?: number | undefined;
  /** Only what changed at or after this time. */
  updatedAfter?: number | undefined;
  /** Only what changed at or before this time. */
  updatedBefore?: number | undefined;
}

export interface PostListBatchInput {
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
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /** Do not count all entries. */
  skipCount?: boolean | undefined;
  /**
   * Include values of the data object.
   * @default false
   */
  withMetadata?: boolean | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /** Give custom fields as plain values. */
  flatCustomData?: boolean | undefined;
  /** Name fields by key rather than id. */
  metadataNoFieldId?: boolean | undefined;
  /** Only what was created at or after this time. */
  createdAfter?: number | undefined;
  /** Only what was created at or before this time. */
  createdBefore?: number | undefined;
  /** Only what changed at or after this time. */
  updatedAfter?: number | undefined;
  /** Only what changed at or before this time. */
  updatedBefore?: number | undefined;
  postCodes?: string[] | undefined;
}

export interface GetPostInput {
  /** Unique code. */
  code: string;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
}

export interface GetPostByIdInput {
  /** The ids. */
  idList?: string | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
}

export interface CreatePostInput {
  /** Unique code. */
  code: string;
  /** Name for display. */
  name: string;
  /** Unique and permanent. */
  id?: string | undefined;
  /** What it is for. */
  description?: string | undefined;
  /** The departments. */
  departmentIdList?: string | undefined;
}

export interface UpdatePostInput {
  /** Unique code. */
  code: string;
  /** Name for display. */
  name: string;
  /** Unique and permanent. */
  id?: string | undefined;
  /** What it is for. */
  description?: string | undefined;
  /** The departments. */
  departmentIdList?: string | undefined;
}

export interface RemovePostInput {
  /** Unique code. */
  code: string;
}

export interface ManagementPosts {
  /**
   * List posts, filtered by keywords and time.
   *
   * `GET /api/v3/list-post`, needs the permission `post:read`
   */
  postList(input?: PostListInput, options?: CallOptions): Promise<Result<Page<PostItem>>>;

  /**
   * Search posts by keywords and time.
   *
   * `POST /api/v3/list-post`, needs the permission `post:read`
   */
  postListBatch(input?: PostListBatchInput, options?: CallOptions): Promise<Result<Page<PostItem>>>;

  /**
   * Read one post by its code.
   *
   * `GET /api/v3/get-post`, needs the permission `post:read`
   */
  getPost(input: GetPostInput, options?: CallOptions): Promise<Result<Post>>;

  /**
   * Read posts by their ids.
   *
   * `POST /api/v3/get-post-by-id`, needs the permission `post:read`
   */
  getPostById(input?: GetPostByIdInput, options?: CallOptions): Promise<Result<UserPost>>;

  /**
   * Create a post and link it to departments.
   *
   * `POST /api/v3/create-post`, needs the permission `post:create`
   */
  createPost(input: CreatePostInput, options?: CallOptions): Promise<Result<PostInfo>>;

  /**
   * Change the name or departments of a post.
   *
   * `POST /api/v3/update-post`, needs the permission `post:update`
   */
  updatePost(input: UpdatePostInput, options?: CallOptions): Promise<Result<PostInfo>>;

  /**
   * Delete a post; the users who held it stay.
   *
   * `POST /api/v3/remove-post`, needs the permission `post:delete`
   */
  removePost(input: RemovePostInput, options?: CallOptions): Promise<Result<undefined>>;
}
