// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { GroupWithMembers, NewGroup, Success } from '../models.ts';

export interface GetGroupInput {
  /** Unique code. */
  code: string;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
}

export interface ListGroupsInput {
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
}

export interface GetAllGroupsInput {
  /**
   * Include the members.
   * @default false
   */
  fetchMembers?: boolean | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
}

export interface CreateGroupInput {
  /** What kind it is. */
  type: string;
  /** What it is for. */
  description: string;
  /** Name for display. */
  name: string;
  /** Unique code. */
  code: string;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
}

export interface CreateOrUpdateGroupInput {
  /** What kind it is. */
  type: string;
  /** What it is for. */
  description: string;
  /** Name for display. */
  name: string;
  /** Unique code. */
  code: string;
}

export interface CreateOrUpdateGroupOutput {
  created: boolean;
  data: GroupWithMembers;
}

export interface CreateGroupsBatchInput {
  /** The entries. */
  list: NewGroup[];
}

export interface UpdateGroupInput {
  /** What it is for. */
  description: string;
  /** Unique code. */
  code: string;
  /** Name for display. */
  name?: string | undefined;
  /** Code from now on. */
  newCode?: string | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
}

export interface DeleteGroupsBatchInput {
  /** The codes. */
  codeList: string[];
}

export interface ManagementGroups {
  /**
   * Read one group by its code.
   *
   * `GET /api/v3/get-group`, needs the permission `group:read`
   */
  getGroup(input: GetGroupInput, options?: CallOptions): Promise<Result<GroupWithMembers>>;

  /**
   * List groups, newest first.
   *
   * `GET /api/v3/list-groups`, needs the permission `group:read`
   */
  listGroups(input?: ListGroupsInput, options?: CallOptions): Promise<Result<Page<GroupWithMembers>>>;

  /**
   * List all groups at once, with members on request.
   *
   * `GET /api/v3/get-all-groups`, needs the permission `group:read`
   */
  getAllGroups(input?: GetAllGroupsInput, options?: CallOptions): Promise<Result<GroupWithMembers[]>>;

  /**
   * Create a static or dynamic group.
   *
   * `POST /api/v3/create-group`, needs the permission `group:create`
   */
  createGroup(input: CreateGroupInput, options?: CallOptions): Promise<Result<GroupWithMembers>>;

  /**
   * Create a group, or change the one that has the code already.
   *
   * `POST /api/v3/create-or-update-group`, needs the permission `group:create`
   */
  createOrUpdateGroup(input: CreateOrUpdateGroupInput, options?: CallOptions): Promise<Result<CreateOrUpdateGroupOutput>>;

  /**
   * Create several groups at once.
   *
   * `POST /api/v3/create-groups-batch`, needs the permission `group:create`
   */
  createGroupsBatch(input: CreateGroupsBatchInput, options?: CallOptions): Promise<Result<GroupWithMembers[]>>;

  /**
   * Change the name, code or description of a group.
   *
   * `POST /api/v3/update-group`, needs the permission `group:update`
   */
  updateGroup(input: UpdateGroupInput, options?: CallOptions): Promise<Result<GroupWithMembers>>;

  /**
   * Delete groups; their members stay.
   *
   * `POST /api/v3/delete-groups-batch`, needs the permission `group:delete`
   */
  deleteGroupsBatch(input: DeleteGroupsBatchInput, options?: CallOptions): Promise<Result<Success>>;
}
