import * as z from 'zod';

const most = z.number().int().min(1).max(1000);

export const DeviceLimit = z
  .object({ maxOnlineDevices: most.describe('Devices that a user is signed in with at once.') })
  .meta({ id: 'DeviceLimit' });

export const IpLimit = z
  .object({ maxOnlineIPs: most.describe('Addresses that a user is signed in from at once.') })
  .meta({ id: 'IpLimit' });

export const DeviceExclusionRule = z
  .object({
    rule: z.enum(['disable', 'condition:device', 'condition:ip']).describe('Which rule holds.'),
    deviceRule: DeviceLimit.nullish(),
    ipRule: IpLimit.nullish(),
  })
  .meta({ id: 'DeviceExclusionRule' });

export const DeviceRuleScope = z
  .object({
    appId: z.string().describe('The application.'),
    appName: z.string().nullish().describe('Name of the application.'),
    appLogo: z.string().nullish().describe('Logo of the application.'),
    createdAt: z.string().describe('When it was created.'),
    isDefault: z.boolean().nullish().describe('Whether it is built in.'),
  })
  .meta({ id: 'DeviceRuleScope' });

export const DeviceRuleException = z
  .object({
    name: z.string().nullish().describe('Name for display.'),
    namePath: z.string().nullish().describe('Names from the top down.'),
    targetType: z.enum(['USER', 'GROUP', 'ROLE']).describe('What the target is.'),
    targetId: z.string().describe('The target.'),
    photo: z.string().nullish().describe('Address of the picture.'),
    createdAt: z.string().describe('When it was created.'),
  })
  .meta({ id: 'DeviceRuleException' });
