// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { DeviceLogin, RegisteredDevice } from '../models.ts';

export interface CreateDeviceInput {
  /** Values of custom fields by field key. */
  customData: Record<string, unknown>;
  /** What kind it is. */
  type: 'Browser' | 'Mobile' | 'Desktop';
  /** Id that the device has by itself. */
  deviceUniqueId: string;
  /** Name for display. */
  name?: string | undefined;
  /** Version. */
  version?: string | undefined;
  /** Serial number of the disk. */
  hks?: string | undefined;
  /** Whether the disk is encrypted. */
  fde?: string | undefined;
  /** Whether the device is jailbroken. */
  hor?: boolean | undefined;
  /** Serial number. */
  sn?: string | undefined;
  /** Maker. */
  producer?: string | undefined;
  /** Model of the device. */
  mod?: string | undefined;
  /** Operating system. */
  os?: string | undefined;
  /** IMEI of the device. */
  imei?: string | undefined;
  /** MEID of the device. */
  meid?: string | undefined;
  /** What it is for. */
  description?: string | undefined;
  /** Language of the device. */
  language?: string | undefined;
  /** Cookie of the device. */
  cookie?: boolean | undefined;
  /** Browser or program of the user. */
  userAgent?: string | undefined;
}

export interface AddDeviceInput {
  /** Values of custom fields by field key. */
  customData: Record<string, unknown>;
  /** What kind it is. */
  type: 'Browser' | 'Mobile' | 'Desktop';
  /** Id that the device has by itself. */
  deviceUniqueId: string;
  /** Name for display. */
  name?: string | undefined;
  /** Version. */
  version?: string | undefined;
  /** Serial number of the disk. */
  hks?: string | undefined;
  /** Whether the disk is encrypted. */
  fde?: string | undefined;
  /** Whether the device is jailbroken. */
  hor?: boolean | undefined;
  /** Serial number. */
  sn?: string | undefined;
  /** Maker. */
  producer?: string | undefined;
  /** Model of the device. */
  mod?: string | undefined;
  /** Operating system. */
  os?: string | undefined;
  /** IMEI of the device. */
  imei?: string | undefined;
  /** MEID of the device. */
  meid?: string | undefined;
  /** What it is for. */
  description?: string | undefined;
  /** Language of the device. */
  language?: string | undefined;
  /** Cookie of the device. */
  cookie?: boolean | undefined;
  /** Browser or program of the user. */
  userAgent?: string | undefined;
}

export interface CreateVerifyDeviceInput {
  /** Values of custom fields by field key. */
  customData: Record<string, unknown>;
  /** What kind it is. */
  type: 'Browser' | 'Mobile' | 'Desktop';
  /** Id that the device has by itself. */
  deviceUniqueId: string;
  /** Name for display. */
  name?: string | undefined;
  /** Version. */
  version?: string | undefined;
  /** Serial number of the disk. */
  hks?: string | undefined;
  /** Whether the disk is encrypted. */
  fde?: string | undefined;
  /** Whether the device is jailbroken. */
  hor?: boolean | undefined;
  /** Serial number. */
  sn?: string | undefined;
  /** Maker. */
  producer?: string | undefined;
  /** Model of the device. */
  mod?: string | undefined;
  /** Operating system. */
  os?: string | undefined;
  /** IMEI of the device. */
  imei?: string | undefined;
  /** MEID of the device. */
  meid?: string | undefined;
  /** What it is for. */
  description?: string | undefined;
  /** Language of the device. */
  language?: string | undefined;
  /** Cookie of the device. */
  cookie?: boolean | undefined;
  /** Browser or program of the user. */
  userAgent?: string | undefined;
}

export interface FindLastLoginAppsByDeviceIdsInput {
  /** The devices. */
  deviceIds: string[];
  /** The user. */
  userId?: string | undefined;
}

export interface FindLastLoginAppsByDeviceIdsV2Input {
  /** The devices. */
  deviceIds: string[];
  /** The user. */
  userId?: string | undefined;
}

export interface ManagementDevices {
  /**
   * Register a device; the older form.
   *
   * `POST /api/v3/create-device`, needs the permission `device:create`
   * @deprecated
   */
  createDevice(input: CreateDeviceInput, options?: CallOptions): Promise<Result<RegisteredDevice>>;

  /**
   * Register a device, or change what is known of it.
   *
   * `POST /api/v3/add-device`, needs the permission `device:create`
   */
  addDevice(input: AddDeviceInput, options?: CallOptions): Promise<Result<RegisteredDevice>>;

  /**
   * Register a device that runs the verification app.
   *
   * `POST /api/v3/authing-verify/create-device`, needs the permission `device:create`
   */
  createVerifyDevice(input: CreateVerifyDeviceInput, options?: CallOptions): Promise<Result<RegisteredDevice>>;

  /**
   * List the applications last used on devices; the older form.
   *
   * `POST /api/v3/get-last-login-apps-by-deviceIds`, needs the permission `device:read`
   * @deprecated
   */
  findLastLoginAppsByDeviceIds(input: FindLastLoginAppsByDeviceIdsInput, options?: CallOptions): Promise<Result<DeviceLogin[]>>;

  /**
   * List the applications that were last used on devices.
   *
   * `POST /api/v3/get-last-login-apps-by-device-ids`, needs the permission `device:read`
   */
  findLastLoginAppsByDeviceIdsV2(input: FindLastLoginAppsByDeviceIdsV2Input, options?: CallOptions): Promise<Result<DeviceLogin[]>>;
}
