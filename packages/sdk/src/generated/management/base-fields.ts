// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { BaseFieldChange, CustomField, ListedCustomField, SubjectType } from '../models.ts';

export interface ListUserBaseFieldsInput {
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

export interface SetUserBaseFieldsInput {
  /** The entries. */
  list: BaseFieldChange[];
}

export interface ManagementBaseFields {
  /**
   * Read the built-in fields of users.
   *
   * `GET /api/v3/get-user-base-fields`, needs the permission `custom-field:read`
   */
  getUserBaseFields(input?: Record<string, never>, options?: CallOptions): Promise<Result<CustomField[]>>;

  /**
   * List built-in fields, filtered by type and visibility.
   *
   * `GET /api/v3/list-user-base-fields`, needs the permission `custom-field:read`
   */
  listUserBaseFields(input: ListUserBaseFieldsInput, options?: CallOptions): Promise<Result<ListedCustomField>>;

  /**
   * Change how built-in fields of users are shown and edited.
   *
   * `POST /api/v3/set-user-base-fields`, needs the permission `custom-field:update`
   */
  setUserBaseFields(input: SetUserBaseFieldsInput, options?: CallOptions): Promise<Result<CustomField[]>>;
}
