// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Result } from '../../result.ts';
import type { DeviceExclusionRule, DeviceLimit, DeviceRuleException, DeviceRuleScope, IpLimit, Success } from '../models.ts';

export interface UpdateRuleSettingsInput {
  /** Which rule holds. */
  rule: 'disable' | 'condition:device' | 'condition:ip';
  deviceRule?: DeviceLimit | undefined;
  ipRule?: IpLimit | undefined;
}

export interface FindAppListsInput {
  /**
   * Matches names and other readable members.
   * @default ''
   */
  keyword?: string | undefined;
}

export type FindAppListsOutput = {
  /** The application. */
  appId: string;
  /** Name of the application. */
  appName?: string | null | undefined;
  /** Logo of the application. */
  appLogo?: string | null | undefined;
  /** Whether it is built in. */
  isDefault?: string | null | undefined;
}[];

export interface SaveInvitationPoliciesInput {
  /** The applications. */
  appIds: string[];
}

export interface RemoveInput {
  /** The application. */
  appId: string;
}

export interface ManagementDeviceRules {
  /**
   * Read the rule on how many devices a user may be signed in with.
   *
   * `GET /api/v3/get-device-exclusive-rule-settings`, needs the permission `device-rule:read`
   */
  getRuleSettings(input?: Record<string, never>, options?: CallOptions): Promise<Result<DeviceExclusionRule>>;

  /**
   * Set the rule on how many devices a user may be signed in with.
   *
   * `POST /api/v3/update-device-exclusive-rule-settings`, needs the permission `device-rule:update`
   */
  updateRuleSettings(input: UpdateRuleSettingsInput, options?: CallOptions): Promise<Result<DeviceExclusionRule>>;

  /**
   * List the applications that the rule on devices holds for.
   *
   * `GET /api/v3/get-device-exclusive-valid-scope-settings`, needs the permission `device-rule:read`
   */
  getAllValidScopeSettings(input?: Record<string, never>, options?: CallOptions): Promise<Result<DeviceRuleScope[]>>;

  /**
   * Search the applications that the rule on devices may hold for.
   *
   * `GET /api/v3/get-supported-device-exclusive-apps`, needs the permission `device-rule:read`
   */
  findAppLists(input?: FindAppListsInput, options?: CallOptions): Promise<Result<FindAppListsOutput>>;

  /**
   * Make the rule on devices hold for more applications.
   *
   * `POST /api/v3/save-device-exclusive-valid-scope-settings`, needs the permission `device-rule:update`
   *
   * Fails with `applicationNotFound` (404, 2011).
   */
  saveInvitationPolicies(input: SaveInvitationPoliciesInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Free an application from the rule on devices.
   *
   * `POST /api/v3/remove-device-exclusive-valid-scope-settings`, needs the permission `device-rule:update`
   *
   * Fails with `applicationNotFound` (404, 2011).
   */
  remove(input: RemoveInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * List the users whom the rule on devices does not bind.
   *
   * `GET /api/v3/get-device-exclusive-white-list-settings`, needs the permission `device-rule:read`
   */
  getAllWhiteListSettings(input?: Record<string, never>, options?: CallOptions): Promise<Result<DeviceRuleException[]>>;
}
