// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { AuthorizedResource, ResourceType, SubjectType, Success } from '../models.ts';

export interface AuthorizeResourcesInput {
  /** The entries. */
  list: {
    targetType: SubjectType;
    /** Which ones they are: ids or codes. */
    targetIdentifiers: string[];
    /** The resources. */
    resources: {
      /** Unique code. */
      code: string;
      /** The actions. */
      actions: string[];
      resourceType: ResourceType;
    }[];
  }[];
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface ManagementGetAuthorizedResourcesInput {
  targetType: SubjectType;
  /** Which one it is: an id or a code. */
  targetIdentifier: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  resourceType?: ResourceType | undefined;
  /** The resources. */
  resourceList?: string[] | undefined;
  /**
   * Include what is refused.
   * @default false
   */
  withDenied?: boolean | undefined;
}

export interface IsActionAllowedInput {
  /** The user. */
  userId: string;
  /** What is to be done. */
  action: string;
  /** The resource. */
  resource: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
}

export interface IsActionAllowedOutput {
  /** Whether the user may. */
  allowed: boolean;
}

export interface GetResourceAuthorizedTargetsInput {
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
  /** The resource. */
  resource: string;
  /**
   * Code of the permission space.
   * @default 'default'
   */
  namespace?: string | undefined;
  targetType?: SubjectType | undefined;
}

export type GetResourceAuthorizedTargetsOutput = Page<{
  targetType: SubjectType;
  /** Which one it is: an id or a code. */
  targetIdentifier: string;
  /** The actions. */
  actions: string[];
}>;

export interface ManagementResourceGrants {
  /**
   * Grant actions on resources to users, roles, groups or departments.
   *
   * `POST /api/v3/authorize-resources`, needs the permission `resource:assign`
   */
  authorizeResources(input: AuthorizeResourcesInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the resources that a user, role, group or department may use.
   *
   * `GET /api/v3/get-authorized-resources`, needs the permission `resource:read`
   */
  getAuthorizedResources(input: ManagementGetAuthorizedResourcesInput, options?: CallOptions): Promise<Result<Page<AuthorizedResource>>>;

  /**
   * Tell whether a user may perform an action on a resource.
   *
   * `POST /api/v3/is-action-allowed`, needs the permission `resource:read`
   */
  isActionAllowed(input: IsActionAllowedInput, options?: CallOptions): Promise<Result<IsActionAllowedOutput>>;

  /**
   * List to whom a resource is granted.
   *
   * `POST /api/v3/get-resource-authorized-targets`, needs the permission `resource:read`
   */
  getResourceAuthorizedTargets(input: GetResourceAuthorizedTargetsInput, options?: CallOptions): Promise<Result<GetResourceAuthorizedTargetsOutput>>;
}
