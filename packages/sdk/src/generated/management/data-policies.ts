// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { DataPolicy, DataStatement, ListedDataPolicy, NameCheck } from '../models.ts';

export interface CreateDataPolicyInput {
  /** What the policy allows and refuses. */
  statementList: DataStatement[];
  /** Name of the policy. */
  policyName: string;
  /** What it is for. */
  description?: string | undefined;
}

export interface ListDataPolicesInput {
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
  /** Matches names and codes. */
  query?: string | undefined;
}

export interface ListSimpleDataPolicesInput {
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
  /** Matches names and codes. */
  query?: string | undefined;
}

export type ListSimpleDataPolicesOutput = Page<{
  /** The policy. */
  policyId: string;
  /** Name of the policy. */
  policyName: string;
  /** What it is for. */
  description?: string | null | undefined;
}>;

export interface GetDataPolicyInput {
  /** The policy. */
  policyId: string;
}

export interface UpdateDataPolicyInput {
  /** The policy. */
  policyId: string;
  /** Name of the policy. */
  policyName?: string | undefined;
  /** What it is for. */
  description?: string | undefined;
  /** What the policy allows and refuses. */
  statementList?: DataStatement[] | undefined;
}

export interface DeleteDataPolicyInput {
  /** The policy. */
  policyId: string;
}

export interface CheckDataPolicyExistsInput {
  /** Name of the policy. */
  policyName: string;
}

export interface ListDataPolicyTargetsInput {
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
  /** The policy. */
  policyId: string;
  /** Matches names and codes. */
  query?: string | undefined;
  /** What the target is. */
  targetType?: ('USER' | 'ORG' | 'GROUP' | 'ROLE')[] | undefined;
}

export type ListDataPolicyTargetsOutput = Page<{
  /** Which one it is: an id or a code. */
  targetIdentifier: string;
  /** What the target is. */
  targetType: 'USER' | 'ORG' | 'GROUP' | 'ROLE';
  /** Name of the target. */
  targetName: string;
  /** When it was granted. */
  authorizationTime: string;
}>;

export interface AuthorizeDataPoliciesInput {
  /** Who gets the policies. */
  targetList: {
    /** Which one it is. */
    id: string;
    /** What kind it is. */
    type: 'USER' | 'ORG' | 'GROUP' | 'ROLE';
    /** Name for display. */
    name?: string | undefined;
  }[];
  /** The policies. */
  policyIds: string[];
}

export interface RevokeDataPolicyInput {
  /** What the target is. */
  targetType: 'USER' | 'ORG' | 'GROUP' | 'ROLE';
  /** Which one it is: an id or a code. */
  targetIdentifier: string;
  /** The policy. */
  policyId: string;
}

export interface ManagementDataPolicies {
  /**
   * Create a policy that allows or refuses actions on data resources.
   *
   * `POST /api/v3/create-data-policy`, needs the permission `data-policy:create`
   */
  createDataPolicy(input: CreateDataPolicyInput, options?: CallOptions): Promise<Result<DataPolicy>>;

  /**
   * List data policies with their statements.
   *
   * `GET /api/v3/list-data-policies`, needs the permission `data-policy:read`
   */
  listDataPolices(input?: ListDataPolicesInput, options?: CallOptions): Promise<Result<Page<ListedDataPolicy>>>;

  /**
   * List the ids and names of data policies.
   *
   * `GET /api/v3/list-simple-data-policies`, needs the permission `data-policy:read`
   */
  listSimpleDataPolices(input?: ListSimpleDataPolicesInput, options?: CallOptions): Promise<Result<ListSimpleDataPolicesOutput>>;

  /**
   * Read one data policy with its statements.
   *
   * `GET /api/v3/get-data-policy`, needs the permission `data-policy:read`
   */
  getDataPolicy(input: GetDataPolicyInput, options?: CallOptions): Promise<Result<DataPolicy>>;

  /**
   * Change the name or statements of a data policy.
   *
   * `POST /api/v3/update-data-policy`, needs the permission `data-policy:update`
   */
  updateDataPolicy(input: UpdateDataPolicyInput, options?: CallOptions): Promise<Result<DataPolicy>>;

  /**
   * Delete a data policy and take it from everybody who has it.
   *
   * `POST /api/v3/delete-data-policy`, needs the permission `data-policy:delete`
   */
  deleteDataPolicy(input: DeleteDataPolicyInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Tell whether the name of a data policy is free.
   *
   * `GET /api/v3/check-data-policy-exists`, needs the permission `data-policy:read`
   */
  checkDataPolicyExists(input: CheckDataPolicyExistsInput, options?: CallOptions): Promise<Result<NameCheck>>;

  /**
   * List the subjects to whom a data policy is granted.
   *
   * `GET /api/v3/list-data-policy-targets`, needs the permission `data-policy:read`
   */
  listDataPolicyTargets(input: ListDataPolicyTargetsInput, options?: CallOptions): Promise<Result<ListDataPolicyTargetsOutput>>;

  /**
   * Grant data policies to users, groups, roles or departments.
   *
   * `POST /api/v3/authorize-data-policies`, needs the permission `data-policy:assign`
   */
  authorizeDataPolicies(input: AuthorizeDataPoliciesInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Take a data policy from a user, group, role or department.
   *
   * `POST /api/v3/revoke-data-policy`, needs the permission `data-policy:assign`
   */
  revokeDataPolicy(input: RevokeDataPolicyInput, options?: CallOptions): Promise<Result<undefined>>;
}
