// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { CustomField, CustomFieldChange, ListedCustomField, SubjectType, Success } from '../models.ts';

export interface GetCustomFieldsInput {
  targetType: SubjectType;
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface ListCustFieldsInput {
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
  /** The tenant. */
  tenantId?: string | undefined;
  targetType: SubjectType;
  /** What kind of value it holds. */
  dataType: 'STRING' | 'NUMBER' | 'DATETIME' | 'BOOLEAN' | 'OBJECT' | 'SELECT';
  /** Whether users see it. */
  userVisible?: boolean | undefined;
  /** Whether administrators see it. */
  adminVisible?: boolean | undefined;
  /** Whether access to it is restricted. */
  accessControl?: boolean | undefined;
  /** Matches names and other readable members. */
  keyword?: string | undefined;
  /** Language. */
  lang?: string | undefined;
}

export interface SetCustomFieldsInput {
  /** The entries. */
  list: CustomFieldChange[];
  /** The tenant. */
  tenantId?: string | undefined;
}

export interface DeleteCustomFieldsInput {
  /** The tenant. */
  tenantId: string;
  /** The entries. */
  list: {
    targetType: SubjectType;
    /** Key of the field. */
    key: string;
  }[];
}

export interface ManagementCustomFields {
  /**
   * Read the custom fields of users, roles, groups or departments.
   *
   * `GET /api/v3/get-custom-fields`, needs the permission `custom-field:read`
   */
  getCustomFields(input: GetCustomFieldsInput, options?: CallOptions): Promise<Result<CustomField[]>>;

  /**
   * List custom fields, filtered by type and visibility.
   *
   * `GET /api/v3/list-custom-fields`, needs the permission `custom-field:read`
   */
  listCustFields(input: ListCustFieldsInput, options?: CallOptions): Promise<Result<ListedCustomField>>;

  /**
   * Create custom fields or change them.
   *
   * `POST /api/v3/set-custom-fields`, needs the permission `custom-field:update`
   */
  setCustomFields(input: SetCustomFieldsInput, options?: CallOptions): Promise<Result<CustomField[]>>;

  /**
   * Delete custom fields with the values stored in them.
   *
   * `POST /api/v3/delete-custom-fields`, needs the permission `custom-field:delete`
   */
  deleteCustomFields(input: DeleteCustomFieldsInput, options?: CallOptions): Promise<Result<Success>>;
}
