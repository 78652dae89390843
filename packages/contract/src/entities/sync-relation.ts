import * as z from 'zod';

/** A user or department as another system knows it. */
export const SyncRelation = z
  .object({
    provider: z.string().describe('The system, such as wechatwork or dingtalk.'),
    userIdInIdp: z.string().describe('The id in that system.'),
    userInfoInIdp: z.record(z.string(), z.unknown()).nullish().describe('What that system says.'),
  })
  .meta({ id: 'SyncRelation' });
