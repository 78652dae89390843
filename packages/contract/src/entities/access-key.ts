import * as z from 'zod';

export const AccessKey = z
  .object({
    accessKeyId: z.string().describe('The public part of the key.'),
    accessKeySecret: z.string().nullish().describe('The secret part of the key.'),
    userId: z.string().nullish().describe('The administrator whose key it is.'),
    createdAt: z.string().describe('ISO 8601, UTC.'),
    status: z.enum(['activated', 'staging', 'revoked']).describe('A staging key waits to replace the active one.'),
    lastDate: z.string().nullish().describe('When the key was last used.'),
    userPoolId: z.string().describe('The user pool that the key opens.'),
    enable: z.boolean().describe('Whether the key works.'),
  })
  .meta({ id: 'AccessKey' });
