// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { SecurityLevel, User } from '../models.ts';

export interface GetProfileInput {
  /**
   * Include custom fields.
   * @default false
   */
  withCustomData?: boolean | undefined;
  /**
   * Include external identities.
   * @default false
   */
  withIdentities?: boolean | undefined;
  /**
   * Include the ids of departments.
   * @default false
   */
  withDepartmentIds?: boolean | undefined;
}

export interface UpdateProfileInput {
  /** Full name. */
  name?: string | undefined;
  /** Name for display. */
  nickname?: string | undefined;
  /** Address of the picture. */
  photo?: string | undefined;
  /** M, F, or U when it is not known. */
  gender?: 'M' | 'F' | 'U' | undefined;
  /** Date of birth, YYYY-MM-DD. */
  birthdate?: string | undefined;
  /** Country of residence. */
  country?: string | undefined;
  /** Province or state. */
  province?: string | undefined;
  /** City. */
  city?: string | undefined;
  /** Address on one line. */
  address?: string | undefined;
  /** Street and number. */
  streetAddress?: string | undefined;
  /** Postal code. */
  postalCode?: string | undefined;
  /** Employer. */
  company?: string | undefined;
  /** Number of an identity document. */
  identityNumber?: string | undefined;
  /** Id in a system of yours, unique in the pool. */
  externalId?: string | undefined;
  /** Name to sign in with, unique in the pool. */
  username?: string | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
}

export interface AuthenticationProfile {
  /**
   * Read the profile of the signed-in user.
   *
   * `GET /api/v3/get-profile`
   */
  getProfile(input?: GetProfileInput, options?: CallOptions): Promise<Result<User>>;

  /**
   * Change the profile of the signed-in user; what is left out stays as it is.
   *
   * `POST /api/v3/update-profile`
   *
   * Fails with `userExists` (409, 2026), `customDataInvalid` (400, 4000009), `fieldNotEditable` (403, 2018), `userIdentifierMissing` (400, 4000006).
   */
  updateProfile(input?: UpdateProfileInput, options?: CallOptions): Promise<Result<User>>;

  /**
   * Tell how well the account of the signed-in user is protected.
   *
   * `GET /api/v3/get-security-info`
   */
  getSecurityLevel(input?: Record<string, never>, options?: CallOptions): Promise<Result<SecurityLevel>>;
}
