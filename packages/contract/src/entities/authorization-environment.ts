import * as z from 'zod';
import { freeText } from '../fields.ts';

export const AuthEnvParams = z
  .object({
    ip: freeText.optional().describe('Address.'),
    city: freeText.optional().describe('City.'),
    province: freeText.optional().describe('Province or state.'),
    country: freeText.optional().describe('Country of residence.'),
    deviceType: z.enum(['PC', 'Mobile']).optional().describe('Kind of device.'),
    systemType: z.enum(['Windows', 'MacOS', 'Android', 'iOS']).optional().describe('Operating system.'),
    browserType: z
      .enum(['IE', 'Chrome', 'Firefox', 'Safari', 'Edge', 'Opera', 'Safe360', 'QQBrowser'])
      .optional()
      .describe('Browser.'),
    requestDate: freeText.optional().describe('When the request is made.'),
  })
  .meta({ id: 'AuthEnvParams' });
