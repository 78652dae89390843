import * as z from 'zod';
import { DeviceDescription } from '../entities/device.ts';
import { id } from '../fields.ts';
import { nothing, operation, paging } from '../operation.ts';
import { problems } from '../problems.ts';

const deviceId = id.describe('The device.');

export const devices = {
  list: operation('GET /api/v3/mydevices/list', {
    summary: 'List the devices and sessions of the signed-in user.',
    caller: 'user',
    input: paging,
    output: z.array(
      z.object({
        device: DeviceDescription,
        lastLoginTime: z.string().describe('When the user signed in last.'),
        lastIp: z.string().nullish().describe('Address of the last sign-in.'),
        online: z.boolean().describe('Whether the device is signed in.'),
      }),
    ),
  }),

  unbind: operation('POST /api/v3/mydevices/unbind', {
    summary: 'Forget a device of the signed-in user.',
    caller: 'user',
    input: z.object({ deviceId }),
    output: nothing,
    fails: [problems.deviceNotFound, problems.deviceBlocked],
  }),

  revoke: operation('POST /api/v3/mydevices/revoke-session', {
    summary: 'Sign the signed-in user out on another device.',
    caller: 'user',
    input: z.object({ deviceId }),
    output: nothing,
    fails: [problems.deviceNotFound],
  }),
};
