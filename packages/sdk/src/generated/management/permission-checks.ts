// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { AuthEnvParams, PermissionResult, PermissionViewLine, UserPermissions, UserResourcePermission, UserResourceTree } from '../models.ts';

export interface GetUserPermissionListInput {
  /** The users. */
  userIds: string[];
  /** Codes of the permission spaces. */
  namespaceCodes?: string[] | undefined;
}

export interface GetUserPermissionListOutput {
  /** What each user may do. */
  userPermissionList: UserPermissions[];
}

export interface CheckPermissionInput {
  /** The resources. */
  resources: string[];
  /** What is to be done. */
  action: string;
  /** The user. */
  userId: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** Evaluate the conditions of policies. */
  judgeConditionEnabled?: boolean | undefined;
  authEnvParams?: AuthEnvParams | undefined;
}

export interface CheckPermissionOutput {
  /** One result for each resource. */
  checkResultList: PermissionResult[];
}

export interface CheckExternalUserPermissionInput {
  /** The resources. */
  resources: string[];
  /** What is to be done. */
  action: string;
  /** Id of the user in a system of yours. */
  externalId: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** Evaluate the conditions of policies. */
  judgeConditionEnabled?: boolean | undefined;
  authEnvParams?: AuthEnvParams | undefined;
}

export interface CheckExternalUserPermissionOutput {
  /** One result for each resource. */
  checkResultList: PermissionResult[];
}

export interface GetUserResourcePermissionListInput {
  /** The resources. */
  resources: string[];
  /** The user. */
  userId: string;
  /** Code of the permission space. */
  namespaceCode: string;
}

export interface GetUserResourcePermissionListOutput {
  /** What the user may do. */
  permissionList: UserResourcePermission[];
}

export interface ListResourceTargetsInput {
  /** The resources. */
  resources: string[];
  /** The actions. */
  actions: string[];
  /** Code of the permission space. */
  namespaceCode: string;
}

export interface ListResourceTargetsOutput {
  authUserList: {
    /** The resource. */
    resource: string;
    actionAuthList: {
      /** The users. */
      userIds: string[];
      /** What is to be done. */
      action: string;
    }[];
  }[];
}

export interface GetUserResourceStructInput {
  /** Code of the resource. */
  resourceCode: string;
  /** The user. */
  userId: string;
  /** Code of the permission space. */
  namespaceCode: string;
}

export interface GetExternalUserResourceStructInput {
  /** Code of the resource. */
  resourceCode: string;
  /** Id of the user in a system of yours. */
  externalId: string;
  /** Code of the permission space. */
  namespaceCode: string;
}

export interface CheckUserSameLevelPermissionInput {
  /** Codes of the nodes. */
  resourceNodeCodes: string[];
  /** The resource. */
  resource: string;
  /** What is to be done. */
  action: string;
  /** The user. */
  userId: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** Evaluate the conditions of policies. */
  judgeConditionEnabled?: boolean | undefined;
  authEnvParams?: AuthEnvParams | undefined;
}

export interface CheckUserSameLevelPermissionOutput {
  checkLevelResultList: {
    /** What is to be done. */
    action: string;
    /** Code of the node. */
    resourceNodeCode: string;
    /** Whether it is on. */
    enabled: boolean;
  }[];
}

export interface ListPermissionViewInput {
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
  keyword?: string | undefined;
}

export interface ManagementPermissionChecks {
  /**
   * List everything that some users may do with data resources.
   *
   * `POST /api/v3/get-user-permission-list`, needs the permission `permission:read`
   */
  getUserPermissionList(input: GetUserPermissionListInput, options?: CallOptions): Promise<Result<GetUserPermissionListOutput>>;

  /**
   * Tell whether a user may perform an action on data resources.
   *
   * `POST /api/v3/check-permission`, needs the permission `permission:read`
   */
  checkPermission(input: CheckPermissionInput, options?: CallOptions): Promise<Result<CheckPermissionOutput>>;

  /**
   * Tell whether a user of another system may perform an action on data resources.
   *
   * `POST /api/v3/check-external-user-permission`, needs the permission `permission:read`
   */
  checkExternalUserPermission(input: CheckExternalUserPermissionInput, options?: CallOptions): Promise<Result<CheckExternalUserPermissionOutput>>;

  /**
   * List what a user may do with the named data resources.
   *
   * `POST /api/v3/get-user-resource-permission-list`, needs the permission `permission:read`
   */
  getUserResourcePermissionList(input: GetUserResourcePermissionListInput, options?: CallOptions): Promise<Result<GetUserResourcePermissionListOutput>>;

  /**
   * List the users who may perform actions on data resources.
   *
   * `POST /api/v3/list-resource-targets`, needs the permission `permission:read`
   */
  listResourceTargets(input: ListResourceTargetsInput, options?: CallOptions): Promise<Result<ListResourceTargetsOutput>>;

  /**
   * Read a data resource, reduced to what a user may see.
   *
   * `POST /api/v3/get-user-resource-struct`, needs the permission `permission:read`
   */
  getUserResourceStruct(input: GetUserResourceStructInput, options?: CallOptions): Promise<Result<UserResourceTree>>;

  /**
   * Read a data resource, reduced to what a user of another system may see.
   *
   * `POST /api/v3/get-external-user-resource-struct`, needs the permission `permission:read`
   */
  getExternalUserResourceStruct(input: GetExternalUserResourceStructInput, options?: CallOptions): Promise<Result<UserResourceTree>>;

  /**
   * Tell which nodes of one level of a tree a user may act on.
   *
   * `POST /api/v3/check-user-same-level-permission`, needs the permission `permission:read`
   */
  checkUserSameLevelPermission(input: CheckUserSameLevelPermissionInput, options?: CallOptions): Promise<Result<CheckUserSameLevelPermissionOutput>>;

  /**
   * List who may do what, one line for each grant.
   *
   * `POST /api/v3/list-permission-view/data`, needs the permission `permission:read`
   */
  listPermissionView(input?: ListPermissionViewInput, options?: CallOptions): Promise<Result<Page<PermissionViewLine>>>;
}
