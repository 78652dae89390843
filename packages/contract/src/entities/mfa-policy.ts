import * as z from 'zod';
import { code } from '../fields.ts';

/** When a second factor is asked for. The hosted service has no operation for it, so existing clients do not send it. */
export const MfaPolicy = z
  .object({
    mode: z.enum(['always', 'adaptive', 'never']).describe('Always, when one of the conditions holds, or never.'),
    roles: z.array(code).max(100).describe('Roles whose holders are asked, as namespace/code.'),
    newDevice: z.boolean().describe('Ask on a device that the user has not signed in with.'),
    newAddress: z.boolean().describe('Ask at an address that the user has not signed in from.'),
    newCountry: z.boolean().describe('Ask in a country that the user has not signed in from.'),
    failedTries: z
      .number()
      .int()
      .min(0)
      .max(100)
      .describe('Ask after so many wrong passwords; 0: whatever the number.'),
  })
  .meta({ id: 'MfaPolicy' });
