// Written by `npm run generate` from packages/contract. Do not edit.

import type { CallOptions } from '../../operations.ts';
import type { Page, Result } from '../../result.ts';
import type { CombinedFilter, InvitationRoster, Success } from '../models.ts';

export interface ListInvitationRosterInput {
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
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  filter?: CombinedFilter | undefined;
  /**
   * Include who created it.
   * @default false
   */
  withCreatorDetail?: boolean | undefined;
  /**
   * Include how many people are on it.
   * @default false
   */
  withUserCount?: boolean | undefined;
  /**
   * Include the policies that it is bound to.
   * @default false
   */
  withAssignedPolicy?: boolean | undefined;
}

export interface ListInvitationRostersByPolicyIdInput {
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
  /** The policy. */
  policyId: string;
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  filter?: CombinedFilter | undefined;
  /**
   * Include who created it.
   * @default false
   */
  withCreatorDetail?: boolean | undefined;
  /**
   * Include how many people are on it.
   * @default false
   */
  withUserCount?: boolean | undefined;
  /**
   * Include the policies that it is bound to.
   * @default false
   */
  withAssignedPolicy?: boolean | undefined;
}

export interface ListInvitationRostersByNonPolicyIdInput {
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
  /** Matches names and other readable members. */
  keywords?: string | undefined;
  filter?: CombinedFilter | undefined;
  /**
   * Include who created it.
   * @default false
   */
  withCreatorDetail?: boolean | undefined;
  /**
   * Include how many people are on it.
   * @default false
   */
  withUserCount?: boolean | undefined;
  /**
   * Include the policies that it is bound to.
   * @default false
   */
  withAssignedPolicy?: boolean | undefined;
}

export interface GetInvitationRosterInput {
  /** The roster. */
  rosterId: string;
  /**
   * Include who created it.
   * @default false
   */
  withCreatorDetail?: boolean | undefined;
  /**
   * Include how many people are on it.
   * @default false
   */
  withUserCount?: boolean | undefined;
  /**
   * Include the policies that it is bound to.
   * @default false
   */
  withAssignedPolicy?: boolean | undefined;
}

export interface CreateInvitationRosterInput {
  /** Name for display. */
  name: string;
}

export interface UpdateInvitationRosterInput {
  /** The roster. */
  rosterId: string;
  /** Name for display. */
  name?: string | undefined;
  /** The policy. */
  policyId?: string | undefined;
}

export interface DeleteInvitationRosterInput {
  /** Which one it is. */
  id: string;
}

export interface DeleteInvitationRosterBatchInput {
  /** The ids. */
  ids: string[];
}

export interface ManagementInvitationRosters {
  /**
   * Search the rosters of people to invite.
   *
   * `POST /api/v3/list-invitation-rosters`, needs the permission `invitation-roster:read`
   */
  listInvitationRoster(input?: ListInvitationRosterInput, options?: CallOptions): Promise<Result<Page<InvitationRoster>>>;

  /**
   * Search the rosters that an invitation policy is bound to.
   *
   * `POST /api/v3/list-invitation-rosters-by-policy-id`, needs the permission `invitation-roster:read`
   */
  listInvitationRostersByPolicyId(input: ListInvitationRostersByPolicyIdInput, options?: CallOptions): Promise<Result<Page<InvitationRoster>>>;

  /**
   * Search the rosters that no invitation policy is bound to.
   *
   * `POST /api/v3/list-invitation-rosters-by-no-policy-id`, needs the permission `invitation-roster:read`
   */
  listInvitationRostersByNonPolicyId(input?: ListInvitationRostersByNonPolicyIdInput, options?: CallOptions): Promise<Result<Page<InvitationRoster>>>;

  /**
   * Read one roster of people to invite.
   *
   * `GET /api/v3/get-invitation-roster`, needs the permission `invitation-roster:read`
   *
   * Fails with `invitationRosterNotFound` (404, 4040105).
   */
  getInvitationRoster(input: GetInvitationRosterInput, options?: CallOptions): Promise<Result<InvitationRoster>>;

  /**
   * Create a roster of people to invite.
   *
   * `POST /api/v3/create-invitation-roster`, needs the permission `invitation-roster:create`
   */
  createInvitationRoster(input: CreateInvitationRosterInput, options?: CallOptions): Promise<Result<InvitationRoster>>;

  /**
   * Rename a roster or bind it to another invitation policy.
   *
   * `POST /api/v3/update-invitation-roster`, needs the permission `invitation-roster:update`
   *
   * Fails with `invitationRosterNotFound` (404, 4040105), `invitationPolicyNotFound` (404, 4040104).
   */
  updateInvitationRoster(input: UpdateInvitationRosterInput, options?: CallOptions): Promise<Result<InvitationRoster>>;

  /**
   * Delete a roster of people to invite.
   *
   * `POST /api/v3/delete-invitation-roster`, needs the permission `invitation-roster:delete`
   *
   * Fails with `invitationRosterNotFound` (404, 4040105).
   */
  deleteInvitationRoster(input: DeleteInvitationRosterInput, options?: CallOptions): Promise<Result<Success>>;

  /**
   * Delete several rosters of people to invite.
   *
   * `POST /api/v3/delete-invitation-rosters-batch`, needs the permission `invitation-roster:delete`
   *
   * Fails with `invitationRosterNotFound` (404, 4040105).
   */
  deleteInvitationRosterBatch(input: DeleteInvitationRosterBatchInput, options?: CallOptions): Promise<Result<Success>>;
}
