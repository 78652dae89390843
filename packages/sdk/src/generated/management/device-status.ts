// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';

export interface DeleteDeviceInput {
  /** The user. */
  userId: string;
  /** Which one it is. */
  id: string;
}

export interface SuspendDeviceInput {
  /** When it ends, in milliseconds since 1970. */
  endTime: string | number;
  /** The user. */
  userId: string;
  /** Which one it is. */
  id: string;
}

export interface DisableDeviceInput {
  /** Which one it is. */
  id: string;
  /** The user. */
  userId: string;
}

export interface EnableDeviceInput {
  /** Which one it is. */
  id: string;
  /** The user. */
  userId: string;
}

export interface GetDeviceStatusInput {
  /** Which one it is. */
  id: string;
}

export type GetDeviceStatusOutput = {
  /** Where it stands. */
  status: 'activated' | 'suspended' | 'deactivated';
  /** Seconds until the device may sign in again. */
  diffTime?: number | null | undefined;
} | null;

export interface ManagementDeviceStatus {
  /**
   * Remove a device from a user.
   *
   * `POST /api/v3/delete-device-by-user`, needs the permission `device:delete`
   *
   * Fails with `deviceNotFound` (404, 4040103), `userNotFound` (404, 2004).
   */
  deleteDevice(input: DeleteDeviceInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Keep a device from signing in until a given time.
   *
   * `POST /api/v3/suspend-device-by-user`, needs the permission `device:update`
   *
   * Fails with `deviceNotFound` (404, 4040103), `userNotFound` (404, 2004), `timeUnreadable` (400, 4000010), `timesReversed` (400, 4000011).
   */
  suspendDevice(input: SuspendDeviceInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Keep a device from signing in.
   *
   * `POST /api/v3/disable-device-by-user`, needs the permission `device:update`
   *
   * Fails with `deviceNotFound` (404, 4040103), `userNotFound` (404, 2004).
   */
  disableDevice(input: DisableDeviceInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Let a device sign in again.
   *
   * `POST /api/v3/enable-device-by-user`, needs the permission `device:update`
   *
   * Fails with `deviceNotFound` (404, 4040103), `userNotFound` (404, 2004).
   */
  enableDevice(input: EnableDeviceInput, options?: CallOptions): Promise<Result<undefined>>;

  /**
   * Read whether a device may sign in.
   *
   * `POST /api/v3/device-status`, needs the permission `device:read`
   *
   * Fails with `deviceNotFound` (404, 4040103).
   */
  getDeviceStatus(input: GetDeviceStatusInput, options?: CallOptions): Promise<Result<GetDeviceStatusOutput | undefined>>;
}
