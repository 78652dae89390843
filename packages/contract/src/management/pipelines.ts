import * as z from 'zod';
import { PipelineFunction } from '../entities/pipeline-function.ts';
import { pipelineScene } from '../entities/pipeline-scene.ts';
import { freeText, id, longText, text } from '../fields.ts';
import { nothing, operation, pageOf, paging } from '../operation.ts';

const funcDescription = freeText.optional().describe('What the function does.');
const isAsynchronous = z.boolean().optional().describe('Do not wait for the function.');
const timeout = z.number().default(3).describe('Seconds that the function may take.');
const terminateOnTimeout = z.boolean().optional().describe('Fail when the function takes too long.');
const enabled = z.boolean().optional().describe('Whether it is on.');
const funcId = id.describe('The pipeline function.');

export const pipelines = {
  createPipelineFunction: operation('POST /api/v3/create-pipeline-function', {
    summary: 'Create a function that runs within registration, sign-in or token issue.',
    caller: 'management',
    needs: 'pipeline:create',
    input: z.object({
      sourceCode: longText.min(1).describe('Source of the function.'),
      scene: pipelineScene,
      funcName: text.describe('Name of the function.'),
      funcDescription,
      isAsynchronous,
      timeout,
      terminateOnTimeout,
      enabled,
    }),
    output: PipelineFunction,
  }),

  getPipelineFunction: operation('GET /api/v3/get-pipeline-function', {
    summary: 'Read one pipeline function with its source.',
    caller: 'management',
    needs: 'pipeline:read',
    input: z.object({ funcId }),
    output: PipelineFunction,
  }),

  reuploadPipelineFunction: operation('POST /api/v3/reupload-pipeline-function', {
    summary: 'Try again to upload a pipeline function.',
    caller: 'management',
    needs: 'pipeline:update',
    deprecated: true,
    input: z.object({ funcId }),
    output: PipelineFunction,
  }),

  updatePipelineFunction: operation('POST /api/v3/update-pipeline-function', {
    summary: 'Change the source or settings of a pipeline function.',
    caller: 'management',
    needs: 'pipeline:update',
    input: z.object({
      funcId,
      funcName: freeText.optional().describe('Name of the function.'),
      funcDescription,
      sourceCode: longText.optional().describe('Source of the function.'),
      isAsynchronous,
      timeout,
      terminateOnTimeout,
      enabled,
    }),
    output: PipelineFunction,
  }),

  updatePipelineOrder: operation('POST /api/v3/update-pipeline-order', {
    summary: 'Set the order in which the functions of a scene run.',
    caller: 'management',
    needs: 'pipeline:update',
    input: z.object({
      order: z.array(text).min(1).max(500).describe('The functions, first to last.'),
      scene: pipelineScene,
    }),
    output: nothing,
  }),

  deletePipelineFunction: operation('POST /api/v3/delete-pipeline-function', {
    summary: 'Delete a pipeline function.',
    caller: 'management',
    needs: 'pipeline:delete',
    input: z.object({ funcId }),
    output: nothing,
  }),

  listPipelineFunctions: operation('GET /api/v3/list-pipeline-functions', {
    summary: 'List the pipeline functions of a scene in their order.',
    caller: 'management',
    needs: 'pipeline:read',
    input: z.object({ scene: pipelineScene }),
    output: pageOf(PipelineFunction),
  }),

  getPipelineLogs: operation('GET /api/v3/get-pipeline-logs', {
    summary: 'List the runs of a pipeline function.',
    caller: 'management',
    needs: 'pipeline:read',
    input: paging.extend({ funcId }),
    output: pageOf(PipelineFunction),
  }),
};
