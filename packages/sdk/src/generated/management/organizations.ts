// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { Organization, OrganizationNames, Success } from '../models.ts';

export interface GetOrganizationInput {
  /** Code of the organization. */
  organizationCode: string;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include posts.
   * @default false
   */
  withPost?: boolean | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface GetOrganizationsBatchInput {
  /** Codes of the organizations. */
  organizationCodeList: string[];
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include posts.
   * @default false
   */
  withPost?: boolean | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface ListOrganizationsInput {
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
  /**
   * Return everything on one page.
   * @default false
   */
  fetchAll?: boolean | undefined;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include posts.
   * @default false
   */
  withPost?: boolean | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
  /** Where it stands. */
  status?: boolean | undefined;
}

export interface CreateOrganizationInput {
  /** Values of the data object behind it. */
  metadata: Record<string, unknown>;
  /** Name of the organization. */
  organizationName: string;
  /** Code of the organization. */
  organizationCode: string;
  /** What it is for. */
  description?: string | undefined;
  /** Id of the department in the system it is synchronized with. */
  openDepartmentId?: string | undefined;
  i18n?: OrganizationNames | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
  /** The posts. */
  postIdList?: string[] | undefined;
}

export interface UpdateOrganizationInput {
  /** Code of the organization. */
  organizationCode: string;
  /** What it is for. */
  description?: string | undefined;
  /** Id of the department in the system it is synchronized with. */
  openDepartmentId?: string | undefined;
  /** The users who lead it. */
  leaderUserIds?: string[] | undefined;
  i18n?: OrganizationNames | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
  /** Code of the organization from now on. */
  organizationNewCode?: string | undefined;
  /** Name of the organization. */
  organizationName?: string | undefined;
  /** The posts. */
  postIdList?: string[] | undefined;
}

export interface DeleteOrganizationInput {
  /** Code of the organization. */
  organizationCode: string;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface SearchOrganizationsInput {
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
  keywords: string;
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface UpdateOrganizationStatusInput {
  rootNodeId: string;
  /** Where it stands. */
  status?: string | undefined;
}

export interface ManagementOrganizations {
  /**
   * Read one organization by its code.
   *
   * `GET /api/v3/get-organization`, needs the permission `organization:read`
   */
  getOrganization(input: GetOrganizationInput, options?: CallOptions): Promise<Result<Organization>>;

  /**
   * Read several organizations by their codes.
   *
   * `GET /api/v3/get-organization-batch`, needs the permission `organization:read`
   */
  getOrganizationsBatch(input: GetOrganizationsBatchInput, options?: CallOptions): Promise<Result<Organization[]>>;

  /**
   * List the organizations of the pool, newest first.
   *
   * `GET /api/v3/list-organizations`, needs the permission `organization:read`
   */
  listOrganizations(input?: ListOrganizationsInput, options?: CallOptions): Promise<Result<Page<Organization>>>;

  /**
   * Create an organization with its root department.
   *
   * `POST /api/v3/create-organization`, needs the permission `organization:create`
   */
  createOrganization(input: CreateOrganizationInput, options?: CallOptions): Promise<Result<Organization>>;

  /**
   * Change the name, code or leaders of an organization.
   *
   * `POST /api/v3/update-organization`, needs the permission `organization:update`
   */
  updateOrganization(input: UpdateOrganizationInput, options?: CallOptions): Promise<Result<Organization>>;

  /**
   * Delete an organization with all its departments.
   *
   * `POST /api/v3/delete-organization`, needs the permission `organization:delete`
   */
  deleteOrganization(input: DeleteOrganizationInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Search organizations by keywords.
   *
   * `GET /api/v3/search-organizations`, needs the permission `organization:read`
   */
  searchOrganizations(input: SearchOrganizationsInput, options?: CallOptions): Promise<Result<Page<Organization>>>;

  /**
   * Switch an organization on or off.
   *
   * `POST /api/v3/update-organization-status`, needs the permission `organization:update`
   */
  updateOrganizationStatus(input: UpdateOrganizationStatusInput, options?: CallOptions): Promise<Result<Success>>;
}
