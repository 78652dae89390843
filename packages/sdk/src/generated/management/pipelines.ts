// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { PipelineFunction, PipelineScene } from '../models.ts';

export interface CreatePipelineFunctionInput {
  /** Source of the function. */
  sourceCode: string;
  scene: PipelineScene;
  /** Name of the function. */
  funcName: string;
  /** What the function does. */
  funcDescription?: string | undefined;
  /** Do not wait for the function. */
  isAsynchronous?: boolean | undefined;
  /**
   * Seconds that the function may take.
   * @default 3
   */
  timeout?: number | undefined;
  /** Fail when the function takes too long. */
  terminateOnTimeout?: boolean | undefined;
  /** Whether it is on. */
  enabled?: boolean | undefined;
}

export interface GetPipelineFunctionInput {
  /** The pipeline function. */
  funcId: string;
}

export interface ReuploadPipelineFunctionInput {
  /** The pipeline function. */
  funcId: string;
}

export interface UpdatePipelineFunctionInput {
  /** The pipeline function. */
  funcId: string;
  /** Name of the function. */
  funcName?: string | undefined;
  /** What the function does. */
  funcDescription?: string | undefined;
  /** Source of the function. */
  sourceCode?: string | undefined;
  /** Do not wait for the function. */
  isAsynchronous?: boolean | undefined;
  /**
   * Seconds that the function may take.
   * @default 3
   */
  timeout?: number | undefined;
  /** Fail when the function takes too long. */
  terminateOnTimeout?: boolean | undefined;
  /** Whether it is on. */
  enabled?: boolean | undefined;
}

export interface UpdatePipelineOrderInput {
  /** The functions, first to last. */
  order: string[];
  scene: PipelineScene;
}

export interface DeletePipelineFunctionInput {
  /** The pipeline function. */
  funcId: string;
}

export interface ListPipelineFunctionsInput {
  scene: PipelineScene;
}

export interface GetPipelineLogsInput {
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
  /** The pipeline function. */
  funcId: string;
}

export interface ManagementPipelines {
  /**
   * Create a function that runs within registration, sign-in or token issue.
   *
   * `POST /api/v3/create-pipeline-function`, needs the permission `pipeline:create`
   */
  createPipelineFunction(input: CreatePipelineFunctionInput, options?: CallOptions): Promise<Result<PipelineFunction>>;

  /**
   * Read one pipeline function with its source.
   *
   * `GET /api/v3/get-pipeline-function`, needs the permission `pipeline:read`
   */
  getPipelineFunction(input: GetPipelineFunctionInput, options?: CallOptions): Promise<Result<PipelineFunction>>;

  /**
   * Try again to upload a pipeline function.
   *
   * `POST /api/v3/reupload-pipeline-function`, needs the permission `pipeline:update`
   * @deprecated
   */
  reuploadPipelineFunction(input: ReuploadPipelineFunctionInput, options?: CallOptions): Promise<Result<PipelineFunction>>;

  /**
   * Change the source or settings of a pipeline function.
   *
   * `POST /api/v3/update-pipeline-function`, needs the permission `pipeline:update`
   */
  updatePipelineFunction(input: UpdatePipelineFunctionInput, options?: CallOptions): Promise<Result<PipelineFunction>>;

  /**
   * Set the order in which the functions of a scene run.
   *
   * `POST /api/v3/update-pipeline-order`, needs the permission `pipeline:update`
   */
  updatePipelineOrder(input: UpdatePipelineOrderInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Delete a pipeline function.
   *
   * `POST /api/v3/delete-pipeline-function`, needs the permission `pipeline:delete`
   */
  deletePipelineFunction(input: DeletePipelineFunctionInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * List the pipeline functions of a scene in their order.
   *
   * `GET /api/v3/list-pipeline-functions`, needs the permission `pipeline:read`
   */
  listPipelineFunctions(input: ListPipelineFunctionsInput, options?: CallOptions): Promise<Result<Page<PipelineFunction>>>;

  /**
   * List the runs of a pipeline function.
   *
   * `GET /api/v3/get-pipeline-logs`, needs the permission `pipeline:read`
   */
  getPipelineLogs(input: GetPipelineLogsInput, options?: CallOptions): Promise<Result<Page<PipelineFunction>>>;
}
