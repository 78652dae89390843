import * as z from 'zod';
import { DeviceLogin, RegisteredDevice } from '../../entities/device.ts';
import { NewDevice } from '../../entities/device-input.ts';
import { id, ids } from '../../fields.ts';
import { operation } from '../../operation.ts';

const deviceIds = ids.describe('The devices.');
const userId = id.optional().describe('The user.');

export const devices = {
  createDevice: operation('POST /api/v3/create-device', {
    summary: 'Register a device; the older form.',
    caller: 'management',
    needs: 'device:create',
    audits: 'device.created',
    deprecated: true,
    input: NewDevice,
    output: RegisteredDevice,
  }),

  addDevice: operation('POST /api/v3/add-device', {
    summary: 'Register a device, or change what is known of it.',
    caller: 'management',
    needs: 'device:create',
    audits: 'device.created',
    input: NewDevice,
    output: RegisteredDevice,
  }),

  createVerifyDevice: operation('POST /api/v3/authing-verify/create-device', {
    summary: 'Register a device that runs the verification app.',
    caller: 'management',
    needs: 'device:create',
    audits: 'device.created',
    input: NewDevice,
    output: RegisteredDevice,
  }),

  findLastLoginAppsByDeviceIds: operation('POST /api/v3/get-last-login-apps-by-deviceIds', {
    summary: 'List the applications last used on devices; the older form.',
    caller: 'management',
    needs: 'device:read',
    deprecated: true,
    input: z.object({ deviceIds, userId }),
    output: z.array(DeviceLogin),
  }),

  findLastLoginAppsByDeviceIdsV2: operation('POST /api/v3/get-last-login-apps-by-device-ids', {
    summary: 'List the applications that were last used on devices.',
    caller: 'management',
    needs: 'device:read',
    input: z.object({ deviceIds, userId }),
    output: z.array(DeviceLogin),
  }),
};
