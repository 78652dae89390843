// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { FieldCondition, MetadataRow } from '../models.ts';

export interface ListRowInput {
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
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  /** Whether all conditions must hold or any. */
  conjunction?: string | undefined;
  /** The conditions. */
  conditions?: FieldCondition[] | undefined;
  /** How to sort. */
  sort?: Record<string, unknown>[] | undefined;
  /** Return everything on one page. */
  fetchAll?: boolean | undefined;
  /**
   * Include the way from the top.
   * @default false
   */
  withPath?: boolean | undefined;
  /** Name the fields by id rather than key. */
  showFieldId?: boolean | undefined;
  /** Include a preview of related rows. */
  previewRelation?: boolean | undefined;
  /** Include the fields of related rows. */
  getRelationFieldDetail?: boolean | undefined;
  /** The field of a row that the rows must hang on. */
  scope?: {
    /** The data object. */
    modelId: string;
    /** Which one it is. */
    id: string;
    /** The field. */
    fieldId: string;
  } | undefined;
  filterRelation?: {
    /** The data object. */
    modelId: string;
    /** Which one it is. */
    id: string;
    /** The field. */
    fieldId: string;
  } | undefined;
  expand?: {
    /** The member that is looked at. */
    field: string;
    select: string[];
  }[] | undefined;
  /** Include rows below. */
  getNestData?: boolean | undefined;
}

export interface GetRowInput {
  /** The data object. */
  modelId: string;
  /** The row. */
  rowId: string;
  /**
   * Name the fields by id rather than key.
   * @default 'false'
   */
  showFieldId?: string | undefined;
}

export interface GetRowByValueInput {
  /** The data object. */
  modelId: string;
  /** Key of the field. */
  key: string;
  /** The value. */
  value: string;
  /**
   * Name the fields by id rather than key.
   * @default 'false'
   */
  showFieldId?: string | undefined;
}

export interface GetRowBatchInput {
  /** The rows. */
  rowIds: string[];
  /** The data object. */
  modelId: string;
}

export interface CreateRowInput {
  /** The values. */
  data: unknown;
  /** The data object. */
  modelId: string;
  /** The row. */
  rowId?: string | undefined;
}

export interface UpdateRowInput {
  /** The values. */
  data: unknown;
  /** The row. */
  rowId: string;
  /** The data object. */
  modelId: string;
  /** Name the fields by id rather than key. */
  showFieldId?: boolean | undefined;
}

export interface RemoveRowInput {
  /** The rows. */
  rowIdList: string[];
  /** The data object. */
  modelId: string;
  /** @default false */
  recursive?: boolean | undefined;
}

export interface GetAllMetadataInput {
  /** The data object. */
  modelId: string;
  /** Whether all conditions must hold or any. */
  conjunction?: string | undefined;
  /** The conditions. */
  conditions?: FieldCondition[] | undefined;
}

export interface GetAllMetadataRowInput {
  /** Rows in a portion. */
  size: number;
  /** The data object. */
  modelId: string;
  /** Where the last portion ended. */
  scrollId?: string | undefined;
  /** Unique and permanent. */
  id?: string | undefined;
  /** Matches names and codes. */
  query?: unknown | undefined;
  /** Include the related rows. */
  getRelationDetails?: boolean | undefined;
}

export interface GetAllMetadataRowOutput {
  scrollId: string;
  /** The entries. */
  list: string[];
}

export interface GetMetadataGroupListInput {
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
  /** The group. */
  groupId: string;
  /** Matches names and other readable members. */
  keyword?: string | undefined;
  /** How to sort. */
  sort?: Record<string, unknown>[] | undefined;
  /** Include rows below. */
  getNestData?: boolean | undefined;
}

export interface ManagementMetadataRows {
  /**
   * Search the rows of a data object.
   *
   * `POST /api/v3/metadata/filter`, needs the permission `metadata:read`
   */
  listRow(input: ListRowInput, options?: CallOptions): Promise<Result<Page<unknown>>>;

  /**
   * Read one row of a data object.
   *
   * `GET /api/v3/metadata/get-row`, needs the permission `metadata:read`
   */
  getRow(input: GetRowInput, options?: CallOptions): Promise<Result<MetadataRow>>;

  /**
   * Read the row of a data object that has a given value.
   *
   * `GET /api/v3/metadata/get-row-by-value`, needs the permission `metadata:read`
   */
  getRowByValue(input: GetRowByValueInput, options?: CallOptions): Promise<Result<MetadataRow>>;

  /**
   * Read several rows of a data object.
   *
   * `POST /get-row-batch`, needs the permission `metadata:read`
   */
  getRowBatch(input: GetRowBatchInput, options?: CallOptions): Promise<Result<MetadataRow[]>>;

  /**
   * Create a row of a data object.
   *
   * `POST /api/v3/metadata/create-row`, needs the permission `metadata:create`
   */
  createRow(input: CreateRowInput, options?: CallOptions): Promise<Result<MetadataRow>>;

  /**
   * Change a row of a data object.
   *
   * `POST /api/v3/metadata/update-row`, needs the permission `metadata:update`
   */
  updateRow(input: UpdateRowInput, options?: CallOptions): Promise<Result<MetadataRow>>;

  /**
   * Delete rows of a data object.
   *
   * `POST /api/v3/metadata/remove-row`, needs the permission `metadata:delete`
   */
  removeRow(input: RemoveRowInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * List all rows of a data object that fit conditions.
   *
   * `POST /api/v3/metadata/get-all-metadata`, needs the permission `metadata:read`
   */
  getAllMetadata(input: GetAllMetadataInput, options?: CallOptions): Promise<Result<Page<unknown>>>;

  /**
   * Read all rows of a data object in portions.
   *
   * `POST /api/v3/metadata/get-all-row-by-scrollid`, needs the permission `metadata:read`
   */
  getAllMetadataRow(input: GetAllMetadataRowInput, options?: CallOptions): Promise<Result<GetAllMetadataRowOutput>>;

  /**
   * List the rows of one group of a data object.
   *
   * `POST /api/v3/metadata/group`, needs the permission `metadata:read`
   */
  getMetadataGroupList(input: GetMetadataGroupListInput, options?: CallOptions): Promise<Result<Page<unknown>>>;
}
