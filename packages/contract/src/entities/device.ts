import * as z from 'zod';

export const RegisteredDevice = z
  .object({
    id: z.string().describe('Unique and permanent.'),
    deviceUniqueId: z.string().describe('Id that the device has by itself.'),
  })
  .meta({ id: 'RegisteredDevice' });

export const DeviceDescription = z
  .object({
    deviceId: z.string().describe('The device.'),
    name: z.string().nullish().describe('Name for display.'),
    version: z.string().nullish().describe('Version.'),
    type: z.enum(['Browser', 'Mobile', 'Desktop']).describe('What kind it is.'),
    mod: z.string().nullish().describe('Model of the device.'),
    os: z.string().nullish().describe('Operating system.'),
    status: z.enum(['activated', 'suspended', 'deactivated']).nullish().describe('Where it stands.'),
    userAgent: z.string().nullish().describe('Browser or program of the user.'),
  })
  .meta({ id: 'DeviceDescription' });

/** The last sign-in of a user on a device. */
export const DeviceLogin = z
  .object({
    deviceId: z.string().describe('The device.'),
    userId: z.string().describe('The user.'),
    appId: z.string().nullish().describe('The application.'),
    appName: z.string().nullish().describe('Name of the application.'),
    appLogo: z.string().nullish().describe('Logo of the application.'),
    lastLoginTime: z.string().describe('When the user signed in last.'),
  })
  .meta({ id: 'DeviceLogin' });
