// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { DataModelOperation } from '../models.ts';

export interface CreateOperateInput {
  /** Whether it is shown. */
  show: boolean;
  icon: string;
  /** Settings. */
  config: Record<string, unknown>;
  operateName: string;
  operateKey: string;
  /** The data object. */
  modelId: string;
}

export interface RemoveOperateInput {
  customConfig: Record<string, unknown>;
  /** The data object. */
  modelId: string;
  /** Which one it is. */
  id: string;
  /** The field. */
  fieldId?: string | undefined;
}

export interface ExecuteOperateInput {
  customConfig: Record<string, unknown>;
  /** The data object. */
  modelId: string;
  /** Which one it is. */
  id: string;
  /** The field. */
  fieldId?: string | undefined;
}

export interface CopyOperateInput {
  customConfig: Record<string, unknown>;
  /** The data object. */
  modelId: string;
  /** Which one it is. */
  id: string;
  /** The field. */
  fieldId?: string | undefined;
}

export interface ListOperateInput {
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
  keywords?: string | undefined;
  /** The data object. */
  modelId: string;
  /** The field. */
  fieldId?: string | undefined;
  /** Include the buttons that are built in. */
  showCreated?: string | undefined;
}

export interface ListOperateAllInput {
  /** The data object. */
  modelId: string;
}

export interface UpdateOperateInput {
  icon: string;
  /** Settings. */
  config: Record<string, unknown>;
  operateName: string;
  operateKey: string;
  /** Whether it is shown. */
  show: boolean;
  /** The data object. */
  modelId: string;
  /** Which one it is. */
  id: string;
  /** The field. */
  fieldId?: string | undefined;
}

export interface ManagementMetadataOperations {
  /**
   * Add a button with an action to a data object.
   *
   * `POST /api/v3/metadata/create-operate`, needs the permission `metadata-model:update`
   */
  createOperate(input: CreateOperateInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Remove a button from a data object.
   *
   * `POST /api/v3/metadata/remove-operate`, needs the permission `metadata-model:update`
   */
  removeOperate(input: RemoveOperateInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Run the action behind a button of a data object.
   *
   * `POST /api/v3/metadata/execute-operate`, needs the permission `metadata-model:execute`
   */
  executeOperate(input: ExecuteOperateInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Copy a button of a data object.
   *
   * `POST /api/v3/metadata/copy-operate`, needs the permission `metadata-model:update`
   */
  copyOperate(input: CopyOperateInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Search the buttons of a data object.
   *
   * `GET /api/v3/metadata/list-operate`, needs the permission `metadata-model:read`
   */
  listOperate(input: ListOperateInput, options?: CallOptions): Promise<Result<DataModelOperation>>;

  /**
   * List all buttons of a data object.
   *
   * `GET /api/v3/metadata/all-operate`, needs the permission `metadata-model:read`
   */
  listOperateAll(input: ListOperateAllInput, options?: CallOptions): Promise<Result<DataModelOperation>>;

  /**
   * Change a button of a data object.
   *
   * `POST /api/v3/metadata/update-operate`, needs the permission `metadata-model:update`
   */
  updateOperate(input: UpdateOperateInput, options?: CallOptions): Promise<Result<undefined>>;
}
