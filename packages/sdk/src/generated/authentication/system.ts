// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { Country, SystemInfo } from '../models.ts';

export interface AuthenticationSystem {
  /**
   * Show the version of the server and the keys to encrypt passwords with.
   *
   * `GET /api/v3/system`
   */
  getSystemInfo(input?: Record<string, never>, options?: CallOptions): Promise<Result<SystemInfo>>;

  /**
   * List countries with their codes, names and phone codes.
   *
   * `GET /api/v3/get-country-list`
   */
  getCountryList(input?: Record<string, never>, options?: CallOptions): Promise<Result<Country[]>>;
}
