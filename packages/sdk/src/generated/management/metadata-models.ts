// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { DataModel, DataModelType } from '../models.ts';

export interface CreateModelInput {
  /** Key of the data object above. */
  parentKey: string;
  /** Whether it is on. */
  enable: boolean | null;
  type: DataModelType;
  /** What it is for. */
  description: string | null;
  /** Name for display. */
  name: string;
  /** What kind of value it holds. */
  dataType?: 'list' | 'tree' | undefined;
}

export interface GetModelInput {
  /** Which one it is. */
  id: string;
}

export interface RemoveModelInput {
  /** Which one it is. */
  id: string;
}

export interface UpdateModelInput {
  /** Field that stands for a row. */
  showFieldKey: string;
  /** Settings. */
  config: Record<string, unknown>;
  /** Order of the fields. */
  fieldOrder: string;
  type: DataModelType;
  /** Key of the data object above. */
  parentKey: string;
  /** Whether it is on. */
  enable: boolean;
  /** What it is for. */
  description: string | null;
  /** Name for display. */
  name: string;
  /** Which one it is. */
  id: string;
}

export interface ExportModelInput {
  /** The data object. */
  modelId: string;
}

export interface ImportModelInput {
  /** The file. */
  file: string;
}

export interface ManagementMetadataModels {
  /**
   * Create a data object.
   *
   * `POST /api/v3/metadata/create-model`, needs the permission `metadata-model:create`
   */
  createModel(input: CreateModelInput, options?: CallOptions): Promise<Result<DataModel>>;

  /**
   * Read the definition of a data object.
   *
   * `GET /api/v3/metadata/get-model`, needs the permission `metadata-model:read`
   */
  getModel(input: GetModelInput, options?: CallOptions): Promise<Result<DataModel>>;

  /**
   * List the data objects of the pool.
   *
   * `GET /api/v3/metadata/list-model`, needs the permission `metadata-model:read`
   */
  listModel(input?: Record<string, never>, options?: CallOptions): Promise<Result<unknown>>;

  /**
   * Delete a data object with its rows.
   *
   * `POST /api/v3/metadata/remove-model`, needs the permission `metadata-model:delete`
   */
  removeModel(input: RemoveModelInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Change the definition of a data object.
   *
   * `POST /api/v3/metadata/update-model`, needs the permission `metadata-model:update`
   */
  updateModel(input: UpdateModelInput, options?: CallOptions): Promise<Result<DataModel>>;

  /**
   * Export the definition of a data object.
   *
   * `POST /api/v3/metadata/export/model`, needs the permission `metadata-model:read`
   */
  exportModel(input: ExportModelInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Create a data object from an exported definition.
   *
   * `POST /api/v3/metadata/import/model`, needs the permission `metadata-model:create`
   */
  importModel(input: ImportModelInput, options?: CallOptions): Promise<Result<undefined>>;
}
