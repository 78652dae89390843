// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { NewIdentity, NewUser, NewUserOptions, Success, User, UserChangeOptions, UserChanges, UserIdOptions, UserStatus } from '../models.ts';

export interface CreateUserInput {
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
  /** The browser that was used last. */
  browser?: string | undefined;
  /** The device that was used last. */
  device?: string | undefined;
  /** Given name. */
  givenName?: string | undefined;
  /** Family name. */
  familyName?: string | undefined;
  /** Middle name. */
  middleName?: string | undefined;
  /** Address of a profile page. */
  profile?: string | undefined;
  /** The name that the user would like to be called. */
  preferredUsername?: string | undefined;
  /** Personal web site. */
  website?: string | undefined;
  /** Time zone, such as Asia/Shanghai. */
  zoneinfo?: string | undefined;
  /** Language tag, such as zh-CN. */
  locale?: string | undefined;
  /** Postal address, ready to print. */
  formatted?: string | undefined;
  /** Region of the postal address. */
  region?: string | undefined;
  status?: UserStatus | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
  /** Whether the address counts as confirmed. */
  emailVerified?: boolean | undefined;
  /** Whether the number counts as confirmed. */
  phoneVerified?: boolean | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
  /** Name to sign in with, unique in the pool. */
  username?: string | undefined;
  /** E-mail address, unique in the pool. */
  email?: string | undefined;
  /** Phone number, unique in the pool. */
  phone?: string | undefined;
  /** Id in a system of yours, unique in the pool. */
  externalId?: string | undefined;
  /** Password, encrypted as options.passwordEncryptType says. */
  password?: string | undefined;
  /** Salt of a ready-made hash; see options.keepPassword. */
  salt?: string | undefined;
  /** Tenants to join. */
  tenantIds?: string[] | undefined;
  /** An authenticator that the user has already. */
  otp?: {
    /** Base32 secret of the authenticator. */
    secret: string;
    /** Code that replaces a lost authenticator. */
    recoveryCode?: string | undefined;
  } | undefined;
  /** Departments to join. */
  departmentIds?: string[] | undefined;
  /** Values of the data object behind the user. */
  metadataSource?: Record<string, unknown> | undefined;
  /** External identities to link. */
  identities?: NewIdentity[] | undefined;
  /** @default {} */
  options?: NewUserOptions | undefined;
}

export interface CreateUsersBatchInput {
  /** The users to create. */
  list: NewUser[];
  /** @default {} */
  options?: NewUserOptions | undefined;
}

export interface UpdateUserInput {
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
  /** The browser that was used last. */
  browser?: string | undefined;
  /** The device that was used last. */
  device?: string | undefined;
  /** Given name. */
  givenName?: string | undefined;
  /** Family name. */
  familyName?: string | undefined;
  /** Middle name. */
  middleName?: string | undefined;
  /** Address of a profile page. */
  profile?: string | undefined;
  /** The name that the user would like to be called. */
  preferredUsername?: string | undefined;
  /** Personal web site. */
  website?: string | undefined;
  /** Time zone, such as Asia/Shanghai. */
  zoneinfo?: string | undefined;
  /** Language tag, such as zh-CN. */
  locale?: string | undefined;
  /** Postal address, ready to print. */
  formatted?: string | undefined;
  /** Region of the postal address. */
  region?: string | undefined;
  status?: UserStatus | undefined;
  /** Country code of the phone number, such as +86. */
  phoneCountryCode?: string | undefined;
  /** Whether the address counts as confirmed. */
  emailVerified?: boolean | undefined;
  /** Whether the number counts as confirmed. */
  phoneVerified?: boolean | undefined;
  /** Values of custom fields by field key. */
  customData?: Record<string, unknown> | undefined;
  /** The user, by the kind of id that options.userIdType names. */
  userId: string;
  /** Name to sign in with; empty to remove it. */
  username?: string | undefined;
  /** E-mail address; empty to remove it. */
  email?: string | "" | undefined;
  /** Phone number; empty to remove it. */
  phone?: string | "" | undefined;
  /** Id in a system of yours; empty to remove it. */
  externalId?: string | undefined;
  /** New password, encrypted as options.passwordEncryptType says. */
  password?: string | undefined;
  /** Values of the data object behind the user. */
  metadata?: Record<string, unknown> | undefined;
  /** @default {} */
  options?: UserChangeOptions | undefined;
}

export interface UpdateUserBatchInput {
  /** The changes, one entry for each user. */
  list: UserChanges[];
  /** @default {} */
  options?: {
    /**
     * Ask for a new password at the next sign-in.
     * @default false
     */
    resetPasswordOnNextLogin?: boolean | undefined;
    /**
     * How the password is encrypted, with the public key that /api/v3/system shows.
     * @default 'none'
     */
    passwordEncryptType?: 'none' | 'rsa' | 'sm2' | undefined;
    /**
     * Make up a password.
     * @default false
     */
    autoGeneratePassword?: boolean | undefined;
    /** How to tell the user about the new password. */
    sendPasswordResetedNotification?: {
      /**
       * Send an e-mail to the address of the user.
       * @default false
       */
      sendDefaultEmailNotification?: boolean | undefined;
      /**
       * Send a text message to the number of the user.
       * @default false
       */
      sendDefaultPhoneNotification?: boolean | undefined;
      /** Send an e-mail to this address instead. */
      inputSendEmailNotification?: string | undefined;
      /** Send a text message to this number instead. */
      inputSendPhoneNotification?: string | undefined;
      /** The application whose address the message names. */
      appId?: string | undefined;
    } | undefined;
    /**
     * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
     * @default 'user_id'
     */
    userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
  } | undefined;
}

export interface DeleteUsersBatchInput {
  /** The users, by the kind of id that options.userIdType names. */
  userIds: string[];
  /** @default {} */
  options?: UserIdOptions | undefined;
}

export interface ResignUserInput {
  /** The user, by the kind of id that userIdType names. */
  userId: string;
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface ResignUserBatchInput {
  /** The users, by the kind of id that userIdType names. */
  userIds: string[];
  /**
   * What userId holds. `identity` and `sync_relation` expect `source:id`, `custom_field` expects `key:value`; the others the bare value.
   * @default 'user_id'
   */
  userIdType?: 'user_id' | 'external_id' | 'phone' | 'email' | 'username' | 'identity' | 'sync_relation' | 'custom_field' | undefined;
}

export interface ManagementUserLifecycle {
  /**
   * Create a user; one of username, e-mail, phone and external id is needed.
   *
   * `POST /api/v3/create-user`, needs the permission `user:create`
   *
   * Fails with `userExists` (409, 2026), `userIdentifierMissing` (400, 4000006), `customDataInvalid` (400, 4000009), `passwordTooWeak` (400, 2029), `passwordUndecryptable` (499, 2016), `departmentNotFound` (404, 4040003), `tenantNotFound` (404, 4040004), `identitySourceNotFound` (404, 4040002), `identityTaken` (409, 2215), `applicationNotFound` (404, 2011).
   */
  createUser(input?: CreateUserInput, options?: CallOptions): Promise<Result<User>>;

  /**
   * Create several users; either all of them are created or none.
   *
   * `POST /api/v3/create-users-batch`, needs the permission `user:create`
   *
   * Fails with `userExists` (409, 2026), `userIdentifierMissing` (400, 4000006), `customDataInvalid` (400, 4000009), `passwordTooWeak` (400, 2029), `passwordUndecryptable` (499, 2016), `departmentNotFound` (404, 4040003), `tenantNotFound` (404, 4040004), `identitySourceNotFound` (404, 4040002), `identityTaken` (409, 2215), `applicationNotFound` (404, 2011).
   */
  createUsersBatch(input: CreateUsersBatchInput, options?: CallOptions): Promise<Result<User[]>>;

  /**
   * Change members of a user; members that are left out stay as they are.
   *
   * `POST /api/v3/update-user`, needs the permission `user:update`
   *
   * Fails with `userNotFound` (404, 2004), `userExists` (409, 2026), `userIdentifierMissing` (400, 4000006), `userResigned` (422, 4220002), `customDataInvalid` (400, 4000009), `passwordTooWeak` (400, 2029), `passwordUndecryptable` (499, 2016), `applicationNotFound` (404, 2011).
   */
  updateUser(input: UpdateUserInput, options?: CallOptions): Promise<Result<User>>;

  /**
   * Change several users; either all of them are changed or none.
   *
   * `POST /api/v3/update-user-batch`, needs the permission `user:update`
   *
   * Fails with `userNotFound` (404, 2004), `userExists` (409, 2026), `userIdentifierMissing` (400, 4000006), `userResigned` (422, 4220002), `customDataInvalid` (400, 4000009), `passwordTooWeak` (400, 2029), `passwordUndecryptable` (499, 2016), `applicationNotFound` (404, 2011).
   */
  updateUserBatch(input: UpdateUserBatchInput, options?: CallOptions): Promise<Result<User[]>>;

  /**
   * Delete users for good, with their grants, memberships and sessions.
   *
   * `POST /api/v3/delete-users-batch`, needs the permission `user:delete`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  deleteUsersBatch(input: DeleteUsersBatchInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Mark a user as resigned, which ends sign-in, grants and memberships for good.
   *
   * `POST /api/v3/resign-user`, needs the permission `user:update`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  resignUser(input: ResignUserInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Mark several users as resigned.
   *
   * `POST /api/v3/resign-user-batch`, needs the permission `user:update`
   *
   * Fails with `userNotFound` (404, 2004).
   */
  resignUserBatch(input: ResignUserBatchInput, options?: CallOptions): Promise<Result<Success>>;
}
