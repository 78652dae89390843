// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { AuthorizedResource, ResourceType, UserPermissions, UserResourcePermission, UserResourceTree } from '../models.ts';

export interface AuthenticationGetAuthorizedResourcesInput {
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  resourceType?: ResourceType | undefined;
}

export interface GetUserAuthorizedResourcesListOutput {
  /** What each user may do. */
  userPermissionList: UserPermissions[];
}

export interface GetUserAuthResourcePermissionListInput {
  /** The resources. */
  resources: string[];
}

export interface GetUserAuthResourcePermissionListOutput {
  /** What the user may do. */
  permissionList: UserResourcePermission[];
}

export interface GetUserAuthResourceStructInput {
  /** The resource. */
  resource: string;
}

export interface AuthenticationGrantedResources {
  /**
   * List the resources that the signed-in user may use.
   *
   * `GET /api/v3/get-my-authorized-resources`
   */
  getAuthorizedResources(input?: AuthenticationGetAuthorizedResourcesInput, options?: CallOptions): Promise<Result<Page<AuthorizedResource>>>;

  /**
   * List the data resources that the signed-in user may use.
   *
   * `GET /api/v3/get-user-auth-resource-list`
   */
  getUserAuthorizedResourcesList(input?: Record<string, never>, options?: CallOptions): Promise<Result<GetUserAuthorizedResourcesListOutput>>;

  /**
   * List what the signed-in user may do with data resources.
   *
   * `POST /api/v3/get-user-auth-resource-permission-list`
   */
  getUserAuthResourcePermissionList(input: GetUserAuthResourcePermissionListInput, options?: CallOptions): Promise<Result<GetUserAuthResourcePermissionListOutput>>;

  /**
   * Read a data resource, reduced to what the signed-in user may see.
   *
   * `POST /api/v3/get-user-auth-resource-struct`
   */
  getUserAuthResourceStruct(input: GetUserAuthResourceStructInput, options?: CallOptions): Promise<Result<UserResourceTree>>;

  /**
   * List the applications that the signed-in user may enter.
   *
   * `POST /api/v2/applications/subject/person/list`
   */
  listSubjectAuth(input?: Record<string, never>, options?: CallOptions): Promise<Result<unknown>>;
}
