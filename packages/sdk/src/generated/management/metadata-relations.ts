// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';

export interface GetRelationInfoInput {
  /** The ids. */
  idList: string[];
  /** The data object. */
  modelId: string;
}

export interface CreateRowRelationInput {
  valueList: string[];
  /** The row. */
  rowId: string;
  /** The field. */
  fieldId: string;
  /** The data object. */
  modelId: string;
}

export interface GetRelationValueInput {
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
  /** The data object. */
  modelId: string;
  /** The field. */
  fieldId: string;
  /** The row. */
  rowId: string;
}

export interface RemoveRelationValueInput {
  /** The value. */
  value: string;
  fieldIds: string[];
  /** The row. */
  rowId: string;
  /** The data object. */
  modelId: string;
}

export interface RelationSearchInput {
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
  /** The field. */
  fieldId: string;
  /** The data object. */
  modelId: string;
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /** Name the fields by id rather than key. */
  showFieldId?: boolean | undefined;
}

export interface CopyRowRelationInput {
  relationRowId: string;
  /** The row. */
  rowId: string;
  /** The data object. */
  modelId: string;
}

export interface ManagementMetadataRelations {
  /**
   * Read the rows behind ids of a relation.
   *
   * `POST /api/v3/metadata/get-relation-info`, needs the permission `metadata:read`
   */
  getRelationInfo(input: GetRelationInfoInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Relate rows of two data objects.
   *
   * `POST /api/v3/metadata/create-row-relation`, needs the permission `metadata:update`
   */
  createRowRelation(input: CreateRowRelationInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * List the rows that a row is related to.
   *
   * `GET /api/v3/metadata/get-row-relation`, needs the permission `metadata:read`
   */
  getRelationValue(input: GetRelationValueInput, options?: CallOptions): Promise<Result<Page<string>>>;

  /**
   * Remove relations of a row.
   *
   * `POST /api/v3/metadata/remove-row-relation`, needs the permission `metadata:update`
   */
  removeRelationValue(input: RemoveRelationValueInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * List the rows that a row is related to, with their values.
   *
   * `GET /api/v3/metadata/get-row-relation-details`, needs the permission `metadata:read`
   */
  getRelationDetails(input?: Record<string, never>, options?: CallOptions): Promise<Result<Page<string>>>;

  /**
   * Search the rows that a relation may point to.
   *
   * `POST /api/v3/metadata/relation-search`, needs the permission `metadata:read`
   */
  relationSearch(input: RelationSearchInput, options?: CallOptions): Promise<Result<Page<string>>>;

  /**
   * Copy the relations of one row to another.
   *
   * `POST /api/v3/metadata/copy-row-relation`, needs the permission `metadata:update`
   */
  copyRowRelation(input: CopyRowRelationInput, options?: CallOptions): Promise<Result<Page<string>>>;
}
