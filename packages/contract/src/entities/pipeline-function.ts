import * as z from 'zod';
import { pipelineScene } from './pipeline-scene.ts';

export const PipelineFunction = z
  .object({
    funcId: z.string().describe('The pipeline function.'),
    funcName: z.string().describe('Name of the function.'),
    funcDescription: z.string().nullish().describe('What the function does.'),
    scene: pipelineScene,
    createdAt: z.string().describe('When it was created.'),
    updatedAt: z.string().describe('When it last changed.'),
    isAsynchronous: z.boolean().describe('Do not wait for the function.'),
    timeout: z.number().describe('Seconds that the function may take.'),
    terminateOnTimeout: z.boolean().describe('Fail when the function takes too long.'),
    sourceCode: z.string().describe('Source of the function.'),
    status: z.enum(['uploading', 'success', 'failed']).describe('Where it stands.'),
    uploadErrMsg: z.string().nullish().describe('Why the upload failed.'),
    enabled: z.boolean().describe('Whether it is on.'),
    isCloud: z.boolean().describe('Whether it runs in the cloud.'),
    lastExecuteStatus: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'PipelineFunction' });
