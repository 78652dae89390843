// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { FieldOptions, NodeField, Success } from '../models.ts';

export interface CreateDnefInput {
  /** Code of the resource. */
  resourceCode: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** Name of the field for display. */
  label: string;
  /** What kind of value the field holds. */
  valueType: 'STRING' | 'SELECT';
  /** Key of the field. */
  key: string;
  /** What it is for. */
  description?: string | undefined;
  config?: FieldOptions | undefined;
}

export interface BatchCreateDnefInput {
  /** Code of the resource. */
  resourceCode: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** The fields. */
  fieldList: NodeField[];
}

export interface DeleteDnefInput {
  /** Key of the field. */
  key: string;
  /** Code of the resource. */
  resourceCode: string;
  /** Code of the permission space. */
  namespaceCode: string;
}

export interface UpdateDnefInput {
  /** Key of the field. */
  key: string;
  /** Code of the resource. */
  resourceCode: string;
  /** Code of the permission space. */
  namespaceCode: string;
  /** What it is for. */
  description?: string | undefined;
  /** Name of the field for display. */
  label?: string | undefined;
  config?: FieldOptions | undefined;
}

export interface ListDnefInput {
  /**
   * Page to return, from 1.
   * @default 1
   */
  startIndex?: number | undefined;
  /**
   * Entries on a page.
   * @default 10
   */
  maxSize?: number | undefined;
  /** Matches names and codes. */
  query?: string | undefined;
  /** Code of the permission space. */
  namespaceCode: string;
  /** Code of the resource. */
  resourceCode: string;
}

export interface ListDnefOutput {
  /** Page that comes next. */
  nextStartIndex: number;
  /** Whether there is more. */
  truncated: boolean;
  /** The entries. */
  list: NodeField[];
}

export interface ManagementNodeFields {
  /**
   * Add a field to the nodes of a tree resource.
   *
   * `POST /api/v3/create-dnef`, needs the permission `data-resource:update`
   */
  createDnef(input: CreateDnefInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Add several fields to the nodes of a tree resource.
   *
   * `POST /api/v3/batch-create-dnef`, needs the permission `data-resource:update`
   */
  batchCreateDnef(input: BatchCreateDnefInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Remove a field from the nodes of a tree resource.
   *
   * `POST /api/v3/delete-dnef`, needs the permission `data-resource:update`
   */
  deleteDnef(input: DeleteDnefInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Change a field of the nodes of a tree resource.
   *
   * `POST /api/v3/update-dnef`, needs the permission `data-resource:update`
   */
  updateDnef(input: UpdateDnefInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the fields of the nodes of a tree resource.
   *
   * `GET /api/v3/list-dnef`, needs the permission `data-resource:read`
   */
  listDnef(input: ListDnefInput, options?: CallOptions): Promise<Result<ListDnefOutput>>;
}
