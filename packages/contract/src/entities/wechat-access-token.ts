import * as z from 'zod';

export const WechatAccessToken = z
  .object({ accessToken: z.string(), expiresAt: z.string() })
  .meta({ id: 'WechatAccessToken' });
