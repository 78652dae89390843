import * as z from 'zod';
import { id, instant, text } from '../../fields.ts';
import { nothing, operation } from '../../operation.ts';
import { problems } from '../../problems.ts';

const userId = id.describe('The user.');
const key = id.describe('Which one it is.');

export const deviceStatus = {
  deleteDevice: operation('POST /api/v3/delete-device-by-user', {
    summary: 'Remove a device from a user.',
    caller: 'management',
    needs: 'device:delete',
    audits: 'device.removed',
    input: z.object({ userId, id: key }),
    output: nothing,
    fails: [problems.deviceNotFound, problems.userNotFound],
  }),

  suspendDevice: operation('POST /api/v3/suspend-device-by-user', {
    summary: 'Keep a device from signing in until a given time.',
    caller: 'management',
    needs: 'device:update',
    audits: 'device.updated',
    input: z.object({
      endTime: z.union([text, instant]).describe('When it ends, in milliseconds since 1970.'),
      userId,
      id: key,
    }),
    output: nothing,
    fails: [problems.deviceNotFound, problems.userNotFound, problems.timeUnreadable, problems.timesReversed],
  }),

  disableDevice: operation('POST /api/v3/disable-device-by-user', {
    summary: 'Keep a device from signing in.',
    caller: 'management',
    needs: 'device:update',
    audits: 'device.updated',
    input: z.object({ id: key, userId }),
    output: nothing,
    fails: [problems.deviceNotFound, problems.userNotFound],
  }),

  enableDevice: operation('POST /api/v3/enable-device-by-user', {
    summary: 'Let a device sign in again.',
    caller: 'management',
    needs: 'device:update',
    audits: 'device.updated',
    input: z.object({ id: key, userId }),
    output: nothing,
    fails: [problems.deviceNotFound, problems.userNotFound],
  }),

  getDeviceStatus: operation('POST /api/v3/device-status', {
    summary: 'Read whether a device may sign in.',
    caller: 'management',
    needs: 'device:read',
    input: z.object({ id: key }),
    output: z
      .object({
        status: z.enum(['activated', 'suspended', 'deactivated']).describe('Where it stands.'),
        diffTime: z.number().nullish().describe('Seconds until the device may sign in again.'),
      })
      .nullish(),
    fails: [problems.deviceNotFound],
  }),
};
