// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { DeviceDescription } from '../models.ts';

export interface ListInput {
  /**
   * Page to return, from 1.
   * @default 1
   */
  page?: number | undefined;
  /**
   * Entries on a page, at most 50.
   * @default 10
   */
  limit?: number | undefined;
}

export type ListOutput = {
  device: DeviceDescription;
  /** When the user signed in last. */
  lastLoginTime: string;
  /** Address of the last sign-in. */
  lastIp?: string | null | undefined;
  /** Whether the device is signed in. */
  online: boolean;
}[];

export interface UnbindInput {
  /** The device. */
  deviceId: string;
}

export interface RevokeInput {
  /** The device. */
  deviceId: string;
}

export interface AuthenticationDevices {
  /**
   * List the devices and sessions of the signed-in user.
   *
   * `GET /api/v3/mydevices/list`
   */
  list(input?: ListInput, options?: CallOptions): Promise<Result<ListOutput>>;

  /**
   * Forget a device of the signed-in user.
   *
   * `POST /api/v3/mydevices/unbind`
   *
   * Fails with `deviceNotFound` (404, 4040103), `deviceBlocked` (403, 4030101).
   */
  unbind(input: UnbindInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Sign the signed-in user out on another device.
   *
   * `POST /api/v3/mydevices/revoke-session`
   *
   * Fails with `deviceNotFound` (404, 4040103).
   */
  revoke(input: RevokeInput, options?: CallOptions): Promise<Result<undefined>>;
}
