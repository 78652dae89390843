import * as z from 'zod';
import { customData, freeText, id } from '../fields.ts';

export const NewDevice = z.object({
  customData: customData.describe('Values of custom fields by field key.'),
  type: z.enum(['Browser', 'Mobile', 'Desktop']).describe('What kind it is.'),
  deviceUniqueId: id.describe('Id that the device has by itself.'),
  name: freeText.optional().describe('Name for display.'),
  version: freeText.optional().describe('Version.'),
  hks: freeText.optional().describe('Serial number of the disk.'),
  fde: freeText.optional().describe('Whether the disk is encrypted.'),
  hor: z.boolean().optional().describe('Whether the device is jailbroken.'),
  sn: freeText.optional().describe('Serial number.'),
  producer: freeText.optional().describe('Maker.'),
  mod: freeText.optional().describe('Model of the device.'),
  os: freeText.optional().describe('Operating system.'),
  imei: freeText.optional().describe('IMEI of the device.'),
  meid: freeText.optional().describe('MEID of the device.'),
  description: freeText.optional().describe('What it is for.'),
  language: freeText.optional().describe('Language of the device.'),
  cookie: z.boolean().optional().describe('Cookie of the device.'),
  userAgent: freeText.optional().describe('Browser or program of the user.'),
});
