import * as z from 'zod';
import { customData, freeText, id } from '../fields.ts';

export const NewDevice = z.object({
  customData: customData.describe('Values of custom fields by field key.'),
  type: z.enum(['Browser', 'Mobile', 'Desktop']).describe('What kind it is.'),
  deviceUniqueId: id.describe('Id that the device has by itself.'),
  name: freeText.optional().describe('Name for display.'),
  version: freeText.optional().describe('Version.'),
  hks: freeText.optional(),
  fde: freeText.optional(),
  hor: z.boolean().optional(),
  sn: freeText.optional(),
  producer: freeText.optional(),
  mod: freeText.optional().describe('Model of the device.'),
  os: freeText.optional().describe('Operating system.'),
  imei: freeText.optional(),
  meid: freeText.optional(),
  description: freeText.optional().describe('What it is for.'),
  language: freeText.optional().describe('Language of the device.'),
  cookie: z.boolean().optional().describe('Cookie of the device.'),
  userAgent: freeText.optional().describe('Browser or program of the user.'),
});
